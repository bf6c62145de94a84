/// When attendance has consequences, and when an exam is passed. Every number is a preset of the field that an office may change,
/// for all classes or for one; nil turns a rule off.
public struct AttendanceRules: Hashable, Sendable {
  /// Leave above this share of the class's hours: withdrawn (退学). Regulations on cadre education and
  /// training (2023), article 15; also a district Party school.
  public var leaveShare: Share? = Share(1, of: 7)
  /// Absent without leave from so many days: withdrawn. A district Party school's rule.
  public var absentDays: Double? = 2
  /// Days of leave that a short class allows; above it no completion (不予结业). A city Party school's
  /// rule, like the next two.
  public var leaveDays: Double? = 1
  /// Days of leave that a longer class allows.
  public var leaveDaysOfLongClass: Double? = 2
  /// How many days a class has at most that is a short one.
  public var shortClassDays = 15
  /// Late by more than so many minutes counts as absent. A common class rule, off by itself.
  public var lateIsAbsentAfter: Int?
  /// More than so many times late or early: no right to sit the exam. A common exam rule, off.
  public var unpunctualTimes: Int?
  /// Missing above this share of the class's hours: no right to sit the exam. A common exam rule, off.
  public var missedShare: Share?
  /// Whether leave ends with a report of return (销假). A city Party school's rule.
  public var asksForReturn = true
  /// From which mark on an exam is passed that says nothing of it, in hundredths of its full mark. 60 is
  /// common.
  public var passMark = 60.0

  /// The presets.
  public init() {}

  /// The days of leave that a class of so many days allows.
  public func leaveDays(ofClassWith days: Int) -> Double? {
    days <= shortClassDays ? leaveDays : leaveDaysOfLongClass
  }
}

extension AttendanceRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case leaveShare, absentDays, leaveDays, leaveDaysOfLongClass, shortClassDays
    case lateIsAbsentAfter, unpunctualTimes, missedShare, asksForReturn
    case passMark
  }

  /// Decodes the rules: one that is left out is the preset, one that is `null` is off.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, or preset: Value?) throws -> Value? {
      container.contains(key) ? try container.decodeIfPresent(Value.self, forKey: key) : preset
    }
    self.init()
    leaveShare = try value(.leaveShare, or: leaveShare)
    absentDays = try value(.absentDays, or: absentDays)
    leaveDays = try value(.leaveDays, or: leaveDays)
    leaveDaysOfLongClass = try value(.leaveDaysOfLongClass, or: leaveDaysOfLongClass)
    shortClassDays = try value(.shortClassDays, or: nil) ?? shortClassDays
    lateIsAbsentAfter = try value(.lateIsAbsentAfter, or: nil)
    unpunctualTimes = try value(.unpunctualTimes, or: nil)
    missedShare = try value(.missedShare, or: nil)
    asksForReturn = try value(.asksForReturn, or: nil) ?? asksForReturn
    passMark = try value(.passMark, or: nil) ?? passMark
    let days = 0.5...366
    try container.require(absentDays, in: days, at: .absentDays)
    try container.require(leaveDays, in: 0...366, at: .leaveDays)
    try container.require(leaveDaysOfLongClass, in: 0...366, at: .leaveDaysOfLongClass)
    try container.require(shortClassDays, in: 1...366, at: .shortClassDays)
    try container.require(lateIsAbsentAfter, in: 1...1440, at: .lateIsAbsentAfter)
    try container.require(unpunctualTimes, in: 0...1000, at: .unpunctualTimes)
    try container.require(passMark, in: 0...100, at: .passMark)
  }

  /// Encodes the rules, those that are off as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(leaveShare, forKey: .leaveShare)
    try container.encode(absentDays, forKey: .absentDays)
    try container.encode(leaveDays, forKey: .leaveDays)
    try container.encode(leaveDaysOfLongClass, forKey: .leaveDaysOfLongClass)
    try container.encode(shortClassDays, forKey: .shortClassDays)
    try container.encode(lateIsAbsentAfter, forKey: .lateIsAbsentAfter)
    try container.encode(unpunctualTimes, forKey: .unpunctualTimes)
    try container.encode(missedShare, forKey: .missedShare)
    try container.encode(asksForReturn, forKey: .asksForReturn)
    try container.encode(passMark, forKey: .passMark)
  }
}
