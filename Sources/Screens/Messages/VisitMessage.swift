import Model

/// What the screens say of a visit: its page, its forms, its roll calls and its files.
public enum VisitMessage: Catalogue {
  // Actions and gaps
  case newAction, editAction, dueHint, termHint, evidenceHint

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    // Actions and gaps
    case .newAction: Phrase("New action", "新建整改措施", "新增整改措施")
    case .editAction: Phrase("Edit action", "修改整改措施", "修改整改措施")
    case .dueHint:
      Phrase(
        "by when: 2026-12-31, or 12-31 for the next one", "期限，如 2026-12-31；写 12-31 指下一个 12 月 31 日",
        "期限，如 2026-12-31；寫 12-31 指下一個 12 月 31 日")
    case .termHint:
      Phrase(
        "by the day: short up to 3 months, medium up to a year, long beyond",
        "按期限：3个月内为短期，1年内为中期，更久为长期", "按期限：3個月內為短期，1年內為中期，更久為長期")
    case .evidenceHint:
      Phrase("what shows that it was done; may stay empty", "说明已落实的依据，可留空", "說明已落實的依據，可留空")
    }
  }
}
