import Cells
import Model

extension Context {
  /// How a leave stands.
  func words(_ state: LeaveRequest.State) -> String { state.words(in: language) }

  /// How many sessions a leave covers.
  func coverage(_ count: Int) -> String {
    switch count {
    case 0: text(LeaveMessage.coversNone)
    case 1: text(LeaveMessage.coversOne)
    default: text(LeaveMessage.coversMany, ["count": String(count)])
    }
  }

  /// What is said when a leave was saved.
  func answer(
    of leave: LeaveRequest, in trainingClass: TrainingClass, _ roster: Roster, _ sessions: [Session]
  ) -> String {
    let asksForReturn = township.rules(of: trainingClass).asksForReturn
    return text(
      LeaveMessage.savedLeave,
      [
        "name": roster[leave.trainee]?.name ?? leave.trainee.description,
        "kind": text(leave.kind.term),
        "state": words(leave.state(on: now.day, asksForReturn: asksForReturn)),
        "covers": coverage(leave.covered(sessions).count),
      ])
  }
}

extension LeaveRequest.State {
  /// The colour of the state.
  var style: Style {
    switch self {
    case .asked: Style(.yellow, bold: true)
    case .approved: Style(.green)
    case .refused, .returned: Style(.gray)
    case .returnDue: Style(.red, bold: true)
    }
  }
}
