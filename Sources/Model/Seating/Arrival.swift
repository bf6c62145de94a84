/// Somebody who was taken at a session, at the moment when she was.
public enum Arrival: Equatable, Sendable {
  /// A line of the roll, with its mark.
  case enrolled(Roll.Entry)
  /// Somebody who came without being enrolled.
  case walkIn(WalkIn)

  /// When she was taken; nil for whoever was not, or whose leave stands for a mark.
  public var at: Instant? {
    switch self {
    case .enrolled(let entry): entry.mark?.status == nil ? nil : entry.mark?.at
    case .walkIn(let walkIn): walkIn.at
    }
  }

  /// Whoever was taken last, the latest first, at most `count`; of one moment those further behind
  /// in the roll first.
  public static func latest(
    _ count: Int, of entries: [Roll.Entry], _ walkIns: [WalkIn]
  ) -> [Arrival] {
    // All are looked at, but only those that are wanted are kept in order.
    var latest: [(at: Instant, who: Arrival)] = []
    func take(_ who: Arrival) {
      guard count > 0, let at = who.at else { return }
      if latest.count == count, let last = latest.last, at < last.at { return }
      latest.insert((at, who), at: latest.firstIndex { $0.at <= at } ?? latest.endIndex)
      if latest.count > count { latest.removeLast() }
    }
    for entry in entries { take(.enrolled(entry)) }
    for walkIn in walkIns { take(.walkIn(walkIn)) }
    return latest.map(\.who)
  }
}
