extension VisitCall.Mark {
  /// The mark that `tree` writes; nil where it is none.
  public init?(tree: JSON) {
    guard case .bool(let isHere)? = tree["isHere"] else { return nil }
    self.init(isHere: isHere, note: nil)
    if case .string(let note)? = tree["note"] { self.note = note }
  }
}
