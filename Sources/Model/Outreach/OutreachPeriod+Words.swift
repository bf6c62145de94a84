extension OutreachPeriod? {
  /// The span of time, as a title or a line of counts says it; all years where there is none.
  public func words(in language: Language) -> String {
    switch self {
    case nil: Phrase("All years", "历年", "歷年")(language)
    case .year(let year): Phrase("{year}", "{year}年", "{year}年")(language, ["year": String(year)])
    case .half(1, let year):
      Phrase("{year}, first half", "{year}年上半年", "{year}年上半年")(
        language, ["year": String(year)])
    case .half(_, let year):
      Phrase("{year}, second half", "{year}年下半年", "{year}年下半年")(
        language, ["year": String(year)])
    case .month(let month, let year):
      language == .english
        ? "\(year)-\(padded(month))" : "\(year)年\(month)月"
    }
  }
}
