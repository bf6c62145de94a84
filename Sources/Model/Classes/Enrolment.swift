/// A trainee's place in a class.
public struct Enrolment: Codable, Hashable, Sendable {
  /// Why somebody is no longer in a class, by the word for it in files.
  public enum Departure: String, Codable, CaseIterable, Sendable {
    /// She withdrew, or was withdrawn (退学).
    case withdrawn
    /// She went to another class or unit (调出).
    case transferred
  }

  /// Who.
  public let trainee: Identifier<Trainee>
  /// Her seat number, from 1; it stays hers when others come or go.
  public var seat: Int
  /// The first day on which she is expected, where she came after the class had begun.
  public var from: Day?
  /// The day from which on she is no longer expected.
  public var leftOn: Day?
  /// Why she left; nil where she has not.
  public var departure: Departure?

  /// The seats that there are.
  public static let seats = 1...99_999

  /// A trainee at a seat, from a day on.
  public init(trainee: Identifier<Trainee>, seat: Int, from: Day? = nil) {
    self.trainee = trainee
    self.seat = seat
    self.from = from
  }

  /// Whether she belongs to the class on a day.
  public func isExpected(on day: Day) -> Bool {
    from.map { $0 <= day } != false && leftOn.map { day < $0 } != false
  }

  /// Decodes the place, whose seat must be one that there is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    trainee = try container.decode(Identifier<Trainee>.self, forKey: .trainee)
    seat = try container.decode(Int.self, forKey: .seat)
    from = try container.decodeIfPresent(Day.self, forKey: .from)
    leftOn = try container.decodeIfPresent(Day.self, forKey: .leftOn)
    departure = try container.decodeIfPresent(Departure.self, forKey: .departure)
    try container.require(seat, in: Self.seats, at: .seat)
  }
}
