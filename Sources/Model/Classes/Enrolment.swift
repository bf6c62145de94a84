/// A trainee's place in a class.
public struct Enrolment: Codable, Hashable, Sendable {
  /// Who.
  public let trainee: Identifier<Trainee>
  /// Her seat number, from 1; it stays hers when others come or go.
  public var seat: Int

  /// A trainee at a seat.
  public init(trainee: Identifier<Trainee>, seat: Int) {
    self.trainee = trainee
    self.seat = seat
  }
}
