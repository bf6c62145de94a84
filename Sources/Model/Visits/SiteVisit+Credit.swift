// What a visit counts for whom.
extension SiteVisit {
  /// How somebody stands to it on a day.
  public enum Part: Hashable, Sendable {
    /// She is to take part.
    case toCome
    /// She took part, or does so now.
    case tookPart
    /// She was to take part and was not with the group.
    case stayedAway
    /// It is called off.
    case calledOff
  }

  /// How a participant stands to it on a day.
  public func part(of trainee: Identifier<Trainee>, on today: Day) -> Part {
    if cancelled != nil { return .calledOff }
    guard attendees.contains(trainee) else { return .stayedAway }
    return date <= today ? .tookPart : .toCome
  }

  /// The hours that it counts for somebody by a day; nil where it counts none.
  ///
  /// It counts for whoever took part, when all are home or its last day has come.
  public func hours(of trainee: Identifier<Trainee>, by today: Day) -> Double? {
    guard let hours, hours > 0, cancelled == nil, attendees.contains(trainee),
      days.upperBound <= today || call(at: .return).left != nil && date <= today
    else { return nil }
    return hours
  }

  /// Everybody whom it concerns: whoever takes or took part or was to, and whoever wrote on it.
  public var everybody: [Identifier<Trainee>] {
    let known = Set(participants)
    let others = Set(attendees).union((reflections ?? [:]).keys).subtracting(known)
    return participants + others.sorted()
  }
}

extension SiteVisit.Part: Termed {
  /// The word for it.
  public var term: Term {
    switch self {
    case .toCome: .toCome
    case .tookPart: .tookPart
    case .stayedAway: .notHere
    case .calledOff: .cancelled
    }
  }
}
