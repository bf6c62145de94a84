extension KeyedDecodingContainer {
  /// Refuses a number that was found at `key` and lies outside `range`: what a mistaken or hostile
  /// file holds must not run over later, where nobody expects it.
  func require<Value: Comparable>(
    _ value: Value?, in range: ClosedRange<Value>, at key: Key
  ) throws {
    guard let value, !range.contains(value) else { return }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: self,
      debugDescription: "\(value) ∉ \(range.lowerBound)–\(range.upperBound)")
  }
}
