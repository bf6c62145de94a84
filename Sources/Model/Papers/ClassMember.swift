/// Somebody who is or was enrolled in a class, as its papers name her.
public struct ClassMember: Equatable, Sendable {
  /// Who; where her file is missing, she stands under her id.
  public let trainee: Trainee
  /// Her seat, since when she is there, and whether she left.
  public let place: Enrolment
  /// Where she worked at the end of the class.
  public let unit: Identifier<WorkUnit>?
  /// The name of that unit, empty where she had none.
  public let unitName: String
  /// Her post there.
  public let post: String?

  init(_ place: Enrolment, of trainingClass: TrainingClass, in roster: Roster) {
    let trainee =
      roster[place.trainee] ?? Trainee(id: place.trainee, name: place.trainee.description)
    self.trainee = trainee
    self.place = place
    unit = trainee.unit(on: trainingClass.end)
    unitName = roster.name(of: unit)
    post = trainee.post(on: trainingClass.end)
  }

  /// Whether she has left the class by a day.
  public func hasLeft(by day: Day) -> Bool { place.leftOn.map { $0 <= day } == true }
}

extension TrainingClass {
  /// Everybody who is or was enrolled, by seat.
  public func members(in roster: Roster) -> [ClassMember] {
    places.map { ClassMember($0, of: self, in: roster) }
  }
}
