extension Span<UInt8> {
  /// Whether these bytes begin with others.
  func begin(with other: Span<UInt8>) -> Bool {
    guard other.count <= count else { return false }
    return equal(other, from: 0)
  }

  /// Whether these are the same bytes as others.
  func equal(_ other: Span<UInt8>) -> Bool {
    other.count == count && equal(other, from: 0)
  }

  /// Whether others stand among these bytes.
  func hold(_ other: Span<UInt8>) -> Bool {
    guard !other.isEmpty else { return true }
    let first = other[0]
    var start = 0
    while start + other.count <= count {
      if self[start] == first, equal(other, from: start) { return true }
      start += 1
    }
    return false
  }

  private func equal(_ other: Span<UInt8>, from start: Int) -> Bool {
    for offset in other.indices where self[start + offset] != other[offset] { return false }
    return true
  }
}
