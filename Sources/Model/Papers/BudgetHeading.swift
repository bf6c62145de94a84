/// What the money for a class is spent on (培训经费).
public enum BudgetHeading: CaseIterable, Sendable {
  case trainers, lodging, meals, venue, materials, transport, other

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .trainers: Phrase("Trainers", "师资费", "師資費")
    case .lodging: Phrase("Lodging", "住宿费", "住宿費")
    case .meals: Phrase("Meals", "伙食费", "伙食費")
    case .venue: Phrase("Venue", "场地费", "場地費")
    case .materials: Phrase("Materials", "资料费", "資料費")
    case .transport: Phrase("Transport", "交通费", "交通費")
    case .other: Phrase("Other", "其他", "其他")
    }
  }
}
