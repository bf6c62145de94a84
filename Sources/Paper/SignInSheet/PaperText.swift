import Model

/// The words on papers that are no term of the field.
enum PaperText: Catalogue {
  case sheetTitle, meeting, colon, page, people, signedBy, signedOn, blankDate, dayAndTime
  case sheetCode, separator, morning, afternoon, evening

  var phrase: Phrase {
    switch self {
    case .sheetTitle: Phrase("{class}: Sign-in Sheet", "{class}签到表", "{class}簽到表")
    case .meeting: Phrase("No. {number}", "第{number}次", "第{number}次")
    case .colon: Phrase(": ", "：", "：")
    case .page: Phrase("Page {page} of {pages}", "第{page}页/共{pages}页", "第{page}頁/共{pages}頁")
    case .people: Phrase("", "人", "人")
    case .signedBy: Phrase("Signature of person in charge", "负责人签字", "負責人簽字")
    case .signedOn: Phrase("Date", "日期", "日期")
    case .blankDate: Phrase("", "　　　　年　　月　　日", "　　　　年　　月　　日")
    case .sheetCode: Phrase("Sheet {code}", "签到表编码 {code}", "簽到表編碼 {code}")
    case .separator: Phrase("; ", "；", "；")
    case .morning: Phrase("a.m.", "上午", "上午")
    case .afternoon: Phrase("p.m.", "下午", "下午")
    case .evening: Phrase("evening", "晚上", "晚上")
    case .dayAndTime: Phrase("{day}, {start}–{end}", "{day} {start}–{end}", "{day} {start}–{end}")
    }
  }
}
