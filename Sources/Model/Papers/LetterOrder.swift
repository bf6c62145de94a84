/// Which letters of a class are to be made.
public enum LetterOrder: Equatable, Sendable {
  /// The notice to a unit, or to each of which somebody is in the class where none is named.
  case unitNotices(to: Identifier<WorkUnit>? = nil)
  /// A form to ask for leave with, for a trainee or for anybody.
  case leaveForm(for: Identifier<Trainee>? = nil)
  /// The form of a request for leave as it was asked.
  case leaveRequest(Identifier<LeaveRequest>)
  /// The call to the class.
  case classNotice
  /// The certificates of these trainees, or of all who have one, of one kind alone where it is named.
  case certificates(to: [Identifier<Trainee>]? = nil, Certificate.Kind? = nil)
}
