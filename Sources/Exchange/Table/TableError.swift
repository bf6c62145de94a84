import Model

/// Why a file is no table that can be read, and where in it.
public struct TableError: Explained, Equatable {
  /// What is wrong.
  public enum Fault: Equatable, Sendable {
    /// A quotation mark opens a cell and none closes it.
    case unterminatedQuote
    /// Something stands between a closing quotation mark and the end of its cell.
    case textAfterQuote
    /// The bytes are no text in an encoding that is known.
    case unknownEncoding
    /// A cell, the row, or the table up to this row is larger than any roster's.
    case tooLarge
    /// There are rows after this one, which is the last that is read.
    case tooManyRows(Int)
    /// It has cells after this column, which is the last that is read.
    case tooManyColumns(Int)
    /// It is a workbook of a kind that is not read, or one that is locked with a password.
    case oldWorkbook
    /// It is a workbook or page of another program; its kind.
    case otherFormat(String)
    /// It unpacks to more than any roster.
    case bomb
    /// It declares entities, as no workbook does.
    case entities
    /// A part is not there, which others name.
    case missingPart(String)
    /// It is damaged; what the library says, or the part.
    case damaged(String)
    /// The workbook has no sheet of rows, or not the one asked for.
    case noSheet(String)
    /// A library that reads workbooks is not installed.
    case noLibrary(String)
    /// Nothing stands in it.
    case empty
    /// Somebody said not to go on.
    case stopped
  }

  /// The name of the sheet, where it is in one.
  public internal(set) var sheet: String?
  /// The row, from 1, where it is in one.
  public let row: Int?
  /// The column, from 0, where it is in one.
  public let column: Int?
  /// What is wrong there.
  public let fault: Fault

  init(_ fault: Fault, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.fault = fault
  }

  /// One line: sheet, row and column, what is wrong there and what to do.
  public func explanation(in language: Language) -> String {
    let places = [
      sheet.map { Phrase("sheet “{name}”", "工作表“{name}”", "工作表「{name}」")(language, ["name": $0]) },
      row.map { Phrase("row {row}", "第 {row} 行", "第 {row} 行")(language, ["row": String($0)]) },
      column.map {
        Phrase("column {column}", "{column} 列", "{column} 欄")(
          language, ["column": CellReference.letters(of: $0)])
      },
    ].compactMap(\.self)
    let place = places.joined(separator: Phrase(", ", "", "")[language])
    let colon = places.isEmpty ? "" : Phrase(": ", "：", "：")[language]
    return place + colon + fault.explanation(in: language)
  }
}

extension TableError.Fault {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .unterminatedQuote:
      Phrase(
        "a quotation mark is not closed; close it or take it out", "引号没有闭合，请补上或删去",
        "引號沒有閉合，請補上或刪去")(language)
    case .textAfterQuote:
      Phrase(
        "text follows a closing quotation mark; double the quotation marks inside a cell",
        "闭合引号后还有文字，单元格内的引号请写成两个", "閉合引號後還有文字，儲存格內的引號請寫成兩個")(language)
    case .unknownEncoding:
      Phrase(
        "neither a workbook nor a text in UTF-8 or GB18030, whatever its name says; open it in a spreadsheet program and save it as .xlsx",
        "不论文件名如何，内容既不是工作簿，也不是 UTF-8 或 GB18030 文本；请用表格软件打开并另存为 .xlsx",
        "不論檔名如何，內容既不是活頁簿，也不是 UTF-8 或 GB18030 文字；請用試算表軟體開啟並另存為 .xlsx")(language)
    case .tooLarge:
      Phrase(
        "too large for a roster; look for a quotation mark too many, or split the file",
        "过大，不像花名册；请检查是否多了引号，或拆分文件", "過大，不像花名冊；請檢查是否多了引號，或拆分檔案")(language)
    case .empty:
      Phrase("there is nothing in it; choose another file", "没有内容，请另选文件", "沒有內容，請另選檔案")(language)
    case .tooManyRows(let most):
      Phrase(
        "more than {most} rows; delete what is below the roster, or split the file",
        "超过 {most} 行，请删去名册下方的内容，或拆分文件", "超過 {most} 行，請刪去名冊下方的內容，或拆分檔案")(
          language, ["most": String(most)])
    case .tooManyColumns(let most):
      Phrase(
        "more than {most} columns; delete what is right of the roster",
        "超过 {most} 列，请删去名册右侧的内容", "超過 {most} 欄，請刪去名冊右側的內容")(
          language, ["most": String(most)])
    case .oldWorkbook:
      Phrase(
        "an old workbook (.xls, .et) or one with a password; open it, take the password off and save it as .xlsx",
        "旧版工作簿（.xls、.et）或设有密码；请打开后取消密码，另存为 .xlsx",
        "舊版活頁簿（.xls、.et）或設有密碼；請開啟後取消密碼，另存為 .xlsx")(language)
    case .otherFormat(let kind):
      Phrase(
        "a file of the kind {kind}; open it in a spreadsheet program and save it as .xlsx",
        "这是 {kind} 文件，请用表格软件打开并另存为 .xlsx", "這是 {kind} 檔案，請用試算表軟體開啟並另存為 .xlsx")(
          language, ["kind": kind])
    case .bomb:
      Phrase(
        "unpacks to more than any roster; copy the roster into a new file and save it as .xlsx",
        "解压后过大，不像花名册；请把名册复制到新文件，另存为 .xlsx",
        "解壓縮後過大，不像花名冊；請把名冊複製到新檔案，另存為 .xlsx")(language)
    case .entities:
      Phrase(
        "declares entities, as no workbook does; do not trust it, ask for the file again",
        "含有正常工作簿不会有的实体声明，请勿信任，请对方重新提供",
        "含有正常活頁簿不會有的實體宣告，請勿信任，請對方重新提供")(language)
    case .missingPart(let name):
      Phrase(
        "the part {name} is missing; open the file in a spreadsheet program and save it again",
        "缺少 {name} 部分，请用表格软件打开并重新保存", "缺少 {name} 部分，請用試算表軟體開啟並重新儲存")(
          language, ["name": name])
    case .damaged(let complaint):
      Phrase(
        "damaged ({complaint}); open it in a spreadsheet program and save it again, or copy it once more",
        "已损坏（{complaint}），请用表格软件打开并重新保存，或重新复制一份",
        "已損壞（{complaint}），請用試算表軟體開啟並重新儲存，或重新複製一份")(
          language, ["complaint": complaint])
    case .noSheet(let names):
      Phrase(
        "no such sheet of rows; there are: {names}", "没有这个工作表，现有：{names}",
        "沒有這個工作表，現有：{names}")(language, ["names": names])
    case .noLibrary(let name):
      Phrase(
        "A library for workbooks is missing ({name}); install the packages libarchive13 and libexpat1, or save the file as CSV",
        "缺少读取工作簿的程序库（{name}），请安装软件包 libarchive13 和 libexpat1，或另存为 CSV",
        "缺少讀取活頁簿的程式庫（{name}），請安裝套件 libarchive13 和 libexpat1，或另存為 CSV")(
          language, ["name": name])
    case .stopped:
      RosterImportError.stopped.explanation(in: language)
    }
  }
}
