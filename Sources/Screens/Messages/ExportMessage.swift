import Model

/// What the form says that writes a table into a file.
public enum ExportMessage: Catalogue {
  case export, exportClass
  case what, file, fileHint, wholeNumbers, onlySeen, exported
  case trainees, marks, hours
  case traineesRows, marksRows, hoursRows

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    case .export: Phrase("Export", "导出", "匯出")
    case .exportClass: Phrase("Export of the class", "导出培训班", "匯出培訓班")
    case .what: Phrase("What", "内容", "內容")
    case .file: Phrase("File", "文件", "檔案")
    case .fileHint:
      Phrase(
        "a new one; the name ends with .xlsx, .csv or .json", "新文件，以 .xlsx、.csv 或 .json 结尾",
        "新檔案，以 .xlsx、.csv 或 .json 結尾")
    case .wholeNumbers:
      Phrase(
        "Phones and ID cards stand in a roster whole; this is logged",
        "花名册含完整的电话和身份证号；导出将记入日志", "花名冊含完整的電話和身份證號；匯出將記入日誌")
    case .onlySeen:
      Phrase(
        "Only the {count} who are seen, with whole phones and ID cards; this is logged",
        "仅导出列表中的{count}人，含完整的电话和身份证号；导出将记入日志",
        "僅匯出清單中的{count}人，含完整的電話和身份證號；匯出將記入日誌")
    case .exported: Phrase("Exported {rows} rows: {path}", "已导出{rows}行：{path}", "已匯出{rows}行：{path}")
    case .trainees: ExportKind.trainees.title
    case .marks: ExportKind.marks.title
    case .hours: ExportKind.hours.title
    case .traineesRows:
      Phrase(
        "one row a trainee; can be changed and imported again", "每名学员一行；修改后可再导入", "每名學員一行；修改後可再匯入"
      )
    case .marksRows: Phrase("one row a trainee and session", "每名学员每个课次一行", "每名學員每個課次一行")
    case .hoursRows: Phrase("one row a trainee and class", "每名学员每个培训班一行", "每名學員每個培訓班一行")
    }
  }

  /// The word for what can be exported.
  init(_ kind: ExportKind) {
    self =
      switch kind {
      case .trainees: .trainees
      case .marks: .marks
      case .hours: .hours
      }
  }

  /// What a row of it is.
  init(rows kind: ExportKind) {
    self =
      switch kind {
      case .trainees: .traineesRows
      case .marks: .marksRows
      case .hours: .hoursRows
      }
  }
}
