/// A trainee's place in a class.
public struct Enrolment: Codable, Hashable, Sendable {
  /// Who.
  public let trainee: Identifier<Trainee>
  /// Her seat number, from 1; it stays hers when others come or go.
  public var seat: Int

  /// The seats that there are.
  public static let seats = 1...99_999

  /// A trainee at a seat.
  public init(trainee: Identifier<Trainee>, seat: Int) {
    self.trainee = trainee
    self.seat = seat
  }

  /// Decodes the place, whose seat must be one that there is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    trainee = try container.decode(Identifier<Trainee>.self, forKey: .trainee)
    seat = try container.decode(Int.self, forKey: .seat)
    try container.require(seat, in: Self.seats, at: .seat)
  }
}
