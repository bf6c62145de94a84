/// The exam of a class (考核), as far as known.
public struct Exam: Codable, Hashable, Sendable {
  /// How it is sat, by the word for it in files.
  public enum Form: String, Codable, CaseIterable, Sendable {
    /// 开卷
    case openBook = "open-book"
    /// 闭卷
    case closedBook = "closed-book"
  }

  /// How it is sat.
  public var form: Form?
  /// The day on which it is sat.
  public var date: Day?
  /// From which mark on it is passed; nil for what the rules of the class say.
  public var passMark: Double?
  /// The highest mark that can be had; nil for 100.
  public var fullMark: Double?

  /// The usual full mark.
  public static let usualFullMark = 100.0
  /// The highest mark that any exam has.
  public static let highest = 1000.0
  /// The marks that an exam can have at all.
  static let marks = 0.0...highest

  /// An exam of which nothing is known yet.
  public init() {}

  /// Decodes the exam; marks that no exam has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    form = try container.decodeIfPresent(Form.self, forKey: .form)
    date = try container.decodeIfPresent(Day.self, forKey: .date)
    passMark = try container.decodeIfPresent(Double.self, forKey: .passMark)
    fullMark = try container.decodeIfPresent(Double.self, forKey: .fullMark)
    try container.require(passMark, in: Self.marks, at: .passMark)
    try container.require(fullMark, in: 1...Self.highest, at: .fullMark)
  }
}
