/// The organization whose training the data folder holds, and the rules it works by.
public struct Township: Codable, Equatable, Sendable {
  /// The format of the data folder that this version writes.
  public static let currentFormat = 1

  /// The name of the organization, as it stands on papers.
  public var name: String
  /// The format of the data folder.
  public var format: Int
  /// How many hours sessions are credited with.
  public var hours: HourRules
  /// When somebody must withdraw, may not sit the exam, or does not complete a class; nil for the
  /// presets.
  public var attendance: AttendanceRules?
  /// How much training everybody owes a year; nil where that is not asked.
  public var duty: TrainingDuty?
  /// What can be remarked on somebody's conduct with one key; nil for the usual list.
  public var remarks: [String]?
  /// Whether the bell is rung at a code that marks nobody; nil for yes.
  public var bell: Bool?

  /// An organization by its name, with the usual rules.
  public init(name: String, format: Int = currentFormat, hours: HourRules = HourRules()) {
    self.name = name
    self.format = format
    self.hours = hours
  }

  /// Decodes the township. Rules that are left out, or that a newer format writes in another way,
  /// are the usual ones: the folder opens all the same.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    format = try container.decode(Int.self, forKey: .format)
    name = try container.decode(String.self, forKey: .name)
    hours = (try? container.decodeIfPresent(HourRules.self, forKey: .hours)) ?? HourRules()
    attendance = try? container.decodeIfPresent(AttendanceRules.self, forKey: .attendance)
    duty = try? container.decodeIfPresent(TrainingDuty.self, forKey: .duty)
    remarks = try? container.decodeIfPresent([String].self, forKey: .remarks)
    bell = try? container.decodeIfPresent(Bool.self, forKey: .bell)
  }

  /// The rules alone, for whoever checks the file: what is wrong in them throws here.
  public struct Rules: Decodable {
    /// How many hours sessions are credited with; nil where the file leaves it out.
    public let hours: HourRules?
    /// The rules of attendance; nil where the file leaves them out.
    public let attendance: AttendanceRules?
    /// How much training is owed a year; nil where the file leaves it out.
    public let duty: TrainingDuty?
    /// What can be remarked; nil where the file leaves it out.
    public let remarks: [String]?
    /// Whether the bell is rung; nil where the file leaves it out.
    public let bell: Bool?
  }
}

extension Township {
  /// Whether the bell is rung at a code that marks nobody, unless it is switched off.
  public var ringsBell: Bool { bell ?? true }

  /// The rules that the trainees of a class are under: its own, or else those of the township.
  public func rules(of trainingClass: TrainingClass) -> AttendanceRules {
    trainingClass.rules ?? attendance ?? AttendanceRules()
  }
}
