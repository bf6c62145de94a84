/// The head counts of one session.
public struct Tally: Codable, Hashable, Sendable {
  /// There from beginning to end.
  public private(set) var present = 0
  /// Late, including those who left early as well.
  public private(set) var late = 0
  /// Left early but in time at the beginning.
  public private(set) var leftEarly = 0
  /// Away with leave.
  public private(set) var leave = 0
  /// Away without leave.
  public private(set) var absent = 0
  /// Not taken yet: neither present nor absent.
  public private(set) var unmarked = 0

  /// The counts over the marks of everybody who is expected, nil for whoever has none.
  public init(_ marks: some Sequence<Mark?>) {
    self.init(statuses: marks.map { $0?.status })
  }

  /// The counts over the statuses of everybody who is expected, nil for whoever is not taken.
  public init(statuses: [AttendanceStatus?]) {
    for status in statuses {
      switch status {
      case .present: present += 1
      case .late: late += 1
      case .leftEarly: leftEarly += 1
      case .leavePersonal, .leaveSick, .leaveOfficial: leave += 1
      case .absent: absent += 1
      case nil: unmarked += 1
      }
    }
  }

  /// How many should come (应到).
  public var expected: Int { actual + leave + absent + unmarked }
  /// How many came (实到): present, late and left early.
  public var actual: Int { present + late + leftEarly }
  /// How many are taken.
  public var taken: Int { expected - unmarked }
}
