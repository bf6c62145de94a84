/// A trainee's asking for leave (请假), and what became of it.
///
/// An approved leave stands for a mark at every session that it covers, until one is given there.
/// One that is not approved says nothing.
public struct LeaveRequest: Codable, Hashable, Sendable, Identifiable {
  /// What kind of leave it is, by the word for it in files.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case personal, sick, official

    /// The status that it gives.
    public var status: AttendanceStatus {
      switch self {
      case .personal: .leavePersonal
      case .sick: .leaveSick
      case .official: .leaveOfficial
      }
    }
  }

  /// Tells the requests of one class apart.
  public let id: Identifier<LeaveRequest>
  /// Who asks.
  public var trainee: Identifier<Trainee>
  /// What kind of leave.
  public var kind: Kind
  /// The first day.
  public var from: Day
  /// When it begins on that day; nil for its beginning.
  public var fromTime: TimeOfDay?
  /// The last day.
  public var until: Day
  /// When it ends on that day; nil for its end.
  public var untilTime: TimeOfDay?
  /// Why she asks.
  public var reason: String?
  /// When it was asked for.
  public var asked: Day
  /// Who approved it; nil where nobody has.
  public var approvedBy: String?
  /// When it was refused; nil where it was not.
  public var refused: Day?
  /// Whether the paper with the approval was seen.
  public var paperSeen: Bool?
  /// When she reported back from it (销假); from then on it covers nothing.
  public var returned: Instant?

  /// A request that nobody has decided on.
  public init(
    id: Identifier<LeaveRequest>, of trainee: Identifier<Trainee>, kind: Kind, from: Day,
    until: Day, asked: Day
  ) {
    self.id = id
    self.trainee = trainee
    self.kind = kind
    self.from = from
    self.until = until
    self.asked = asked
  }

  /// Whether somebody approved it.
  public var isApproved: Bool { approvedBy != nil && refused == nil }

  /// Whether nobody has decided on it.
  public var isOpen: Bool { approvedBy == nil && refused == nil }

  /// Whether she should have reported back from it by a day and has not.
  public func isReturnDue(on day: Day) -> Bool {
    isApproved && returned == nil && until < day
  }

  /// Whether it ends before it begins.
  public var isReversed: Bool { end <= begin }

  /// Whether it reaches from the beginning of a span of time on a day to its end.
  public func covers(_ date: Day, _ start: TimeOfDay, _ end: TimeOfDay) -> Bool {
    let (first, last) = (Self.minute(date, start), Self.minute(date, end))
    let back = returned.map { Self.minute($0.day, $0.time) } ?? .max
    return begin <= first && last <= self.end && first < back
  }

  /// Minutes since 1970 on the wall clock, at which it begins.
  private var begin: Int { Self.minute(from, fromTime ?? TimeOfDay(clamping: 0)) }
  /// The same of its end.
  private var end: Int {
    untilTime.map { Self.minute(until, $0) }
      ?? Self.minute(until.advanced(by: 1), TimeOfDay(clamping: 0))
  }

  private static func minute(_ day: Day, _ time: TimeOfDay) -> Int {
    day.daysSinceEpoch * 1440 + time.minutes
  }
}
