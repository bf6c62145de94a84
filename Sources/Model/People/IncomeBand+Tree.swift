extension IncomeBand {
  /// The band that `tree` writes; nil where it writes none.
  public init?(tree: JSON) {
    func sum(_ key: String) -> Int? {
      if case .number(let literal)? = tree[key] { Int(literal) } else { nil }
    }
    self.init(from: sum("from"), to: sum("to"))
  }
}
