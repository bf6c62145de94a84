import Model

/// The members of three objects side by side, in the order of their keys: one walk, since each
/// object has its members in that order.
struct Sides: Sequence, IteratorProtocol {
  private var base: ArraySlice<JSON.Object.Member>
  private var ours: ArraySlice<JSON.Object.Member>
  private var theirs: ArraySlice<JSON.Object.Member>

  init(base: JSON.Object, ours: JSON.Object, theirs: JSON.Object) {
    self.base = base.members[...]
    self.ours = ours.members[...]
    self.theirs = theirs.members[...]
  }

  /// The next key with its value on each side.
  mutating func next() -> (key: String, base: JSON?, ours: JSON?, theirs: JSON?)? {
    guard let key = Self.least(Self.least(base.first?.key, ours.first?.key), theirs.first?.key)
    else { return nil }
    return (
      key, Self.take(key, from: &base), Self.take(key, from: &ours), Self.take(key, from: &theirs)
    )
  }

  private static func least(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    return right < left ? right : left
  }

  private static func take(
    _ key: String, from members: inout ArraySlice<JSON.Object.Member>
  ) -> JSON? {
    guard let first = members.first, first.key == key else { return nil }
    members.removeFirst()
    return first.value
  }
}
