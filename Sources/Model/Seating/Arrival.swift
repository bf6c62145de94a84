/// Somebody who was taken at a session, at the moment when she was.
public enum Arrival: Equatable, Sendable {
  /// A line of the roll, with its mark.
  case enrolled(Roll.Entry)
  /// Somebody who came without being enrolled.
  case walkIn(WalkIn)

  /// When she was taken; nil where her leave stands for a mark.
  public var at: Instant? {
    switch self {
    case .enrolled(let entry): entry.mark?.at
    case .walkIn(let walkIn): walkIn.at
    }
  }

  /// Whoever was taken last, the latest first, at most `count`; of one moment those further behind
  /// in the roll first.
  public static func latest(
    _ count: Int, of entries: [Roll.Entry], _ walkIns: [WalkIn]
  ) -> [Arrival] {
    // All are looked at, from behind, but only those that are wanted are kept, and in order.
    var latest: [(at: Instant, who: Arrival)] = []
    func take(_ at: Instant, _ who: @autoclosure () -> Arrival) {
      if latest.count == count, latest.last.map({ at <= $0.at }) != false { return }
      latest.insert((at, who()), at: latest.firstIndex { $0.at < at } ?? latest.endIndex)
      if latest.count > count { latest.removeLast() }
    }
    for walkIn in walkIns.reversed() { take(walkIn.at, .walkIn(walkIn)) }
    for entry in entries.reversed() {
      if let mark = entry.mark, mark.status != nil, let at = mark.at { take(at, .enrolled(entry)) }
    }
    return latest.map(\.who)
  }
}
