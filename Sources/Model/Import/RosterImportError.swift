/// Why a roster file is refused as a whole.
public enum RosterImportError: Explained, Equatable {
  /// No column holds the names.
  case noNameColumn
  /// Two columns hold the same thing.
  case sameColumn(String, String)
  /// It is no roster but marks or hours that this program has exported.
  case notARoster
  /// Somebody said not to go on.
  case stopped

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noNameColumn:
      Phrase(
        "no column of names; one of the first rows must hold the headings, of which these are known: {known}",
        "没有“姓名”列；前几行中须有表头，可识别的表头有：{known}",
        "沒有「姓名」欄；前幾行中須有表頭，可識別的表頭有：{known}")(
          language, ["known": RosterColumn.known])
    case .sameColumn(let first, let second):
      Phrase(
        "the columns “{first}” and “{second}” hold the same thing; take one out",
        "“{first}”与“{second}”两列内容相同，请删去其中一列",
        "「{first}」與「{second}」兩欄內容相同，請刪去其中一欄")(
          language, ["first": first, "second": second])
    case .notARoster:
      Phrase(
        "a table of marks or hours that was exported, and no roster; choose the file of the roster",
        "这是导出的考勤或学时表，不是花名册；请选择花名册文件", "這是匯出的考勤或學時表，不是花名冊；請選擇花名冊檔案")(language)
    case .stopped:
      Phrase("stopped; nothing was changed", "已中止，未作任何改动", "已中止，未作任何變更")(language)
    }
  }
}
