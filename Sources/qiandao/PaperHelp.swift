import Model

/// What the help says of the options of papers.
enum PaperHelp: Catalogue {
  case scope, order, orientation, columns, twoNames, rows, blankRows

  var phrase: Phrase {
    switch self {
    case .scope:
      Phrase(
        "A sheet for the session, for its day or for the class, with a column for each session.",
        "每课次一张、每天一张或全班一张（每个课次一栏）。", "每課次一張、每天一張或全班一張（每個課次一欄）。")
    case .order: Phrase("The order of the rows.", "各行的排列顺序。", "各行的排列順序。")
    case .orientation: Phrase("How the pages lie.", "纸张方向。", "紙張方向。")
    case .columns:
      Phrase(
        "What stands beside name and signature, such as unit,post,phone,note; - for nothing.",
        "姓名和签到以外的栏目，如 unit,post,phone,note；- 表示没有。",
        "姓名和簽到以外的欄目，如 unit,post,phone,note；- 表示沒有。")
    case .twoNames: Phrase("Two names in a row.", "每行两人。", "每行兩人。")
    case .rows:
      Phrase(
        "How many rows a page is divided into; none is lower than 9 mm.", "每页行数，行高不小于 9 毫米。",
        "每頁行數，行高不小於 9 毫米。")
    case .blankRows:
      Phrase(
        "How many numbered rows stand empty for walk-ins.", "留给临时学员的空行数。", "留給臨時學員的空行數。")
    }
  }
}
