/// Why the group of a visit may not go on from a point, or somebody may not be marked there.
public enum VisitCallError: Error, Equatable, Sendable {
  /// Nobody takes part.
  case nobody
  /// These are expected and were not called.
  case uncalled([Identifier<Trainee>])
  /// The heads that were counted are not those that were called.
  case count(counted: Int, called: Int)
  /// The group has not left the point before this one.
  case notLeft(VisitPoint)
  /// The group left the point before this one only later.
  case earlier(than: VisitCall.Left, at: VisitPoint)
  /// The day is none of the visit's.
  case outside(ClosedRange<Day>)
  /// The group is not home on a day of the visit, nor in the night after the last one.
  case returnOutside(ClosedRange<Day>)
  /// She is marked at the return and was never with the group.
  case neverDeparted(Identifier<Trainee>)
  /// The group has left this point: what was called there stands.
  case left(VisitPoint)
  /// The group has left a point that comes after this one.
  case leftLater(VisitPoint)
  /// The roll was called at a stop that is to change its place.
  case called(VisitPoint)
  /// The visit is called off, and why.
  case calledOff(String)
  /// The group has set off on the visit that is to be called off.
  case underWay
}
