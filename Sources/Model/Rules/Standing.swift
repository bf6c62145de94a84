/// How a trainee stands in a class by the rules of attendance, with the numbers that say so.
public struct Standing: Equatable, Sendable {
  /// What follows from breaking a rule.
  public enum Consequence: CaseIterable, Sendable {
    /// She must withdraw (退学).
    case withdrawn
    /// She may not sit the exam.
    case noExam
    /// She does not complete the class (不予结业).
    case noCompletion
  }

  /// What one rule says.
  public struct Finding: Equatable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What she has of what the rule limits, in the unit of the rule.
    public let measure: Double
    /// What the rule allows, or from where on it is broken.
    public let limit: Double
    /// Whether she has broken it.
    public let isBroken: Bool
  }

  /// The rules that can be broken.
  public enum Rule: Equatable, Sendable {
    /// Hours of leave, against a share of the hours of the class.
    case leaveShare(Share, ofHours: Double)
    /// Days absent without leave.
    case absentDays
    /// Days of leave, in a class of so many days.
    case leaveDays(classDays: Int)
    /// How many times late or early.
    case unpunctualTimes
    /// Hours missed and not made up, against a share of the hours of the class.
    case missedShare(Share, ofHours: Double)

    /// What follows from breaking it.
    public var consequence: Consequence {
      switch self {
      case .leaveShare, .absentDays: .withdrawn
      case .unpunctualTimes, .missedShare: .noExam
      case .leaveDays: .noCompletion
      }
    }
  }

  /// Hours of the whole class.
  public private(set) var hours = 0.0
  /// Hours that she earned, with those made up.
  public private(set) var earned = 0.0
  /// Hours of leave, also of leave to come that was approved.
  public private(set) var leaveHours = 0.0
  /// Hours absent without leave.
  public private(set) var absentHours = 0.0
  /// Hours made up.
  public private(set) var madeUp = 0.0
  /// How many times she was late.
  public private(set) var late = 0
  /// How many times she left early.
  public private(set) var leftEarly = 0
  /// At how many sessions that she is expected at nobody has taken her yet.
  public private(set) var unmarked = 0
  /// What was remarked on her conduct, in the order of the sessions.
  public private(set) var remarks: [String] = []
  /// What each rule that is on says.
  public private(set) var findings: [Finding] = []

  /// What follows, each once.
  public var consequences: [Consequence] {
    Consequence.allCases.filter { consequence in
      findings.contains { $0.isBroken && $0.rule.consequence == consequence }
    }
  }

  /// Whether she completes the class, as far as attendance decides on it.
  public var completes: Bool { findings.allSatisfy { !$0.isBroken } }

  /// How near she is to breaking a rule: 1 at the limit that may just be reached, more beyond it.
  public var pressure: Double {
    findings.lazy.map { finding in
      if finding.isBroken { return max(finding.measure / max(finding.limit, 0.5), 1.01) }
      // At 2 days absent the rule is broken, at 1 day of leave it is not.
      return finding.limit > 0 ? min(finding.measure / finding.limit, 1) : 0
    }.max() ?? 0
  }
}

extension Standing {
  /// How a trainee stands after the sessions of a class.
  ///
  /// - Parameters:
  ///   - sessions: all of them, also those to come; those that are cancelled count nowhere.
  ///   - attendees: who has to come to them.
  ///   - hours: what a session counts.
  public init(
    of trainee: Identifier<Trainee>, in trainingClass: TrainingClass, _ sessions: [Session],
    attendees: Attendees, hours rules: HourRules, _ attendance: AttendanceRules
  ) {
    let place = trainingClass.enrolledPlace(of: trainee)
    for session in sessions where session.cancelled == nil {
      let credited = rules.credited(for: session)
      hours += credited
      let mark = attendees.mark(of: trainee, at: session)
      if mark?.status == nil, place?.isExpected(on: session.date) == true { unmarked += 1 }
      guard let mark else { continue }
      count(mark, credited, attendance)
      earned += rules.earned(by: mark, at: session)
    }
    judge(by: attendance, dayHours: rules.day, classDays: trainingClass.days)
  }

  private mutating func count(_ mark: Mark, _ credited: Double, _ attendance: AttendanceRules) {
    remarks += mark.remarks
    if mark.status?.isLeave == true {
      leaveHours += credited
    } else if mark.counts(asAbsentBy: attendance) {
      absentHours += credited
    }
    if mark.status == .late { late += 1 }
    if mark.status == .leftEarly || mark.isLateAndLeftEarly { leftEarly += 1 }
    if mark.status?.isThere != true { madeUp += min(mark.makeUp?.hours ?? 0, credited) }
  }

  /// Days absent without leave, where a day has so many hours.
  public func absentDays(dayHours: Double) -> Double {
    dayHours > 0 ? absentHours / dayHours : 0
  }

  private mutating func judge(
    by attendance: AttendanceRules, dayHours: Double, classDays: Int
  ) {
    let leaveDays = dayHours > 0 ? leaveHours / dayHours : 0
    let absentDays = absentDays(dayHours: dayHours)
    let missed = leaveHours + absentHours - madeUp
    if let share = attendance.leaveShare, hours > 0 {
      findings.append(
        Finding(
          rule: .leaveShare(share, ofHours: hours), measure: leaveHours, limit: share.of(hours),
          isBroken: share.isExceeded(by: leaveHours, of: hours)))
    }
    if let limit = attendance.absentDays {
      findings.append(
        Finding(
          rule: .absentDays, measure: absentDays, limit: limit, isBroken: absentDays >= limit))
    }
    if let limit = attendance.leaveDays(ofClassWith: classDays) {
      findings.append(
        Finding(
          rule: .leaveDays(classDays: classDays), measure: leaveDays, limit: limit,
          isBroken: leaveDays > limit))
    }
    if let limit = attendance.unpunctualTimes {
      let times = late + leftEarly
      findings.append(
        Finding(
          rule: .unpunctualTimes, measure: Double(times), limit: Double(limit),
          isBroken: times > limit))
    }
    if let share = attendance.missedShare, hours > 0 {
      findings.append(
        Finding(
          rule: .missedShare(share, ofHours: hours), measure: missed, limit: share.of(hours),
          isBroken: share.isExceeded(by: missed, of: hours)))
    }
  }
}

extension Mark {
  /// Whether it counts as being absent without leave: that is what it says, or she came too late.
  public func counts(asAbsentBy rules: AttendanceRules) -> Bool {
    if status == .absent { return true }
    guard let limit = rules.lateIsAbsentAfter, let lateMinutes else { return false }
    return status == .late && lateMinutes > limit
  }
}

extension TrainingClass {
  /// How many days it lasts, from the first to the last.
  public var days: Int { end.daysSinceEpoch - start.daysSinceEpoch + 1 }
}
