import Model

/// Why a workbook is not made.
public enum ExportError: Explained, Equatable {
  /// A library that writes workbooks, or reads them again, is not installed.
  case noLibrary(String)
  /// What was written is not what should stand there; the folder in which the library keeps its
  /// parts, and what it complains of.
  case damaged(folder: String, String?)
  /// A text in this row, from 1, and column has more characters than a cell takes.
  case tooLong(row: Int, heading: String)
  /// There are more rows than a sheet has.
  case tooManyRows(Int)
  /// The system gives no memory for it.
  case noMemory

  /// One line: what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noLibrary(let name):
      Phrase(
        "A library for workbooks is missing ({name}); install the packages libxlsxwriter4, libarchive13 and libexpat1, or export to .csv",
        "缺少工作簿程序库（{name}），请安装软件包 libxlsxwriter4、libarchive13 和 libexpat1，或改为导出 .csv",
        "缺少活頁簿程式庫（{name}），請安裝套件 libxlsxwriter4、libarchive13 和 libexpat1，或改為匯出 .csv")(
          language, ["name": name])
    case .damaged(let folder, let complaint):
      Phrase(
        "The workbook came out damaged and was not saved ({complaint}); the disk of the folder for temporary files, {folder}, may be full: free some space there and try again, or export to .csv",
        "生成的工作簿不完整，未保存（{complaint}）；临时文件夹 {folder} 所在磁盘可能已满，请腾出空间后再试，或改为导出 .csv",
        "產生的活頁簿不完整，未儲存（{complaint}）；暫存資料夾 {folder} 所在磁碟可能已滿，請騰出空間後再試，或改為匯出 .csv")(
          language,
          [
            "folder": folder,
            "complaint": complaint
              ?? Phrase("it reads back otherwise", "读回内容不符", "讀回內容不符")(language),
          ])
    case .tooLong(let row, let heading):
      Phrase(
        "Row {row}, “{heading}”: the text is longer than a cell of a workbook takes (32,767 characters); shorten it, or export to .csv",
        "第 {row} 行“{heading}”：文字超过单元格的上限（32767 字），请缩短，或改为导出 .csv",
        "第 {row} 列「{heading}」：文字超過儲存格的上限（32767 字），請縮短，或改為匯出 .csv")(
          language, ["row": String(row), "heading": heading])
    case .tooManyRows(let count):
      Phrase(
        "A sheet of a workbook has no room for {count} rows; export class by class (--class), or to .csv",
        "工作表容纳不下 {count} 行，请用 --class 逐班导出，或改为导出 .csv",
        "工作表容納不下 {count} 列，請用 --class 逐班匯出，或改為匯出 .csv")(
          language, ["count": String(count)])
    case .noMemory:
      Phrase(
        "There is no memory for the workbook; close other programs and try again, or export to .csv",
        "内存不足，无法生成工作簿；请关闭其他程序后再试，或改为导出 .csv",
        "記憶體不足，無法產生活頁簿；請關閉其他程式後再試，或改為匯出 .csv")(language)
    }
  }
}
