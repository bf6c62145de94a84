/// A question of an opinion form with how many gave which grade.
public struct RatedQuestion: Codable, Hashable, Sendable, Identifiable {
  /// What a trainee can tick, the best first.
  public enum Grade: String, Codable, CaseIterable, Sendable {
    /// 很满意
    case verySatisfied
    /// 满意
    case satisfied
    /// 一般
    case fair
    /// 不满意
    case dissatisfied

    /// What it counts in hundredths.
    var points: Int {
      switch self {
      case .verySatisfied: 100
      case .satisfied: 80
      case .fair: 60
      case .dissatisfied: 30
      }
    }
  }

  /// Tells the questions of one form apart.
  public let id: Identifier<RatedQuestion>
  /// What was asked about.
  public var text: String
  /// The trainer that it was asked about; nil where it is about something else.
  public var trainer: String?
  /// How many gave each grade, by its word.
  public var counts: [String: Int]

  /// A question that nobody has answered yet.
  public init(id: Identifier<RatedQuestion>, text: String, trainer: String? = nil) {
    self.id = id
    self.text = text
    self.trainer = trainer
    counts = [:]
  }

  /// Decodes the question; a number of answers that no class has is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    text = try container.decode(String.self, forKey: .text)
    trainer = try container.decodeIfPresent(String.self, forKey: .trainer)
    counts = try container.decodeIfPresent([String: Int].self, forKey: .counts) ?? [:]
    for count in counts.values {
      try container.require(count, in: 0...Evaluation.mostForms, at: .counts)
    }
  }

  /// How many gave a grade; setting 0 leaves nothing behind.
  public subscript(grade: Grade) -> Int {
    get { counts[grade.rawValue] ?? 0 }
    set { counts[grade.rawValue] = newValue == 0 ? nil : newValue }
  }

  /// How many answered.
  public var answers: Int { Grade.allCases.reduce(0) { $0 + self[$1] } }

  /// The mean of all grades in hundredths, very satisfied being 100, satisfied 80, fair 60 and dissatisfied 30;
  /// nil where nobody answered.
  public var score: Double? {
    guard answers > 0 else { return nil }
    let points = Grade.allCases.reduce(0) { $0 + self[$1] * $1.points }
    return (Double(points) * 10 / Double(answers)).rounded() / 10
  }

  /// The share of satisfied and very satisfied, in whole hundredths; nil where nobody answered.
  public var satisfaction: Int? {
    guard answers > 0 else { return nil }
    return ((self[.verySatisfied] + self[.satisfied]) * 200 + answers) / (answers * 2)
  }
}
