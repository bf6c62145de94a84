extension Fields {
  /// From a whole number to another: `26-35`, `60-` or `60+` for that and more, `-35` for that and
  /// less, `40` for that alone; nil where nothing was typed.
  public static func range(
    _ typed: String, in possible: ClosedRange<Int>
  ) throws(InputError) -> (least: Int?, most: Int?)? {
    guard let text = text(typed) else { return nil }
    let bare = narrow(text).filter { !$0.isWhitespace }
    let parts = bare.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "-–—~～至到+".contains($0) })
    let bounds = parts.map { Int($0) }
    for (part, bound) in zip(parts, bounds) {
      guard part.isEmpty || bound.map(possible.contains) == true else {
        throw .noRange(text, possible)
      }
    }
    guard let first = bounds.first, bounds.contains(where: { $0 != nil }) else {
      throw .noRange(text, possible)
    }
    guard bounds.count == 2 else { return (first, first) }
    if let least = bounds[0], let most = bounds[1], most < least { throw .noRange(text, possible) }
    return (bounds[0], bounds[1])
  }
}
