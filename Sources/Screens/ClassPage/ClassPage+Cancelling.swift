import Cells
import Model

extension ClassPage {
  /// A session that is about to be cancelled, and why.
  struct Cancelling: Equatable {
    let session: Identifier<Session>
    var why = TextField()
  }

  /// The keys while it is asked why.
  static var askingWhy: Keymap<Action> {
    Keymap(
      [
        .key(.enter, label: .keyCancelSession, .cancelChosen),
        .key(.escape, label: .keyBack, .keepChosen),
      ], text: { .type($0) })
  }

  /// Asks why the chosen session is cancelled; one that is cancelled takes place again.
  mutating func beginCancelling(_ session: Session, _ context: Context) -> [Effect] {
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    guard session.closed == nil else {
      return [.say(.error(MarkingError.closed.explanation(in: context.language)))]
    }
    guard session.cancelled != nil else {
      cancelling = Cancelling(session: session.id)
      return []
    }
    var changed = session
    changed.cancelled = nil
    return [.save(.session(changed, was: session))]
  }

  /// Cancels the session that it was asked for, where it is still there.
  mutating func cancel(_ context: Context) -> [Effect] {
    defer { cancelling = nil }
    let was = meetings.first { $0.session.id == cancelling?.session }?.session
    guard let cancelling, let was else { return [] }
    var changed = was
    changed.cancelled = Cancellation(at: context.now, why: Fields.text(cancelling.why.text))
    return [.save(.session(changed, was: was))]
  }

  /// Shows a session as it was saved.
  mutating func show(_ saved: Session, _ context: Context) -> [Effect] {
    meetings = meetings.map { meeting in
      meeting.session.id == saved.id
        ? Meeting(
          trainingClass: meeting.trainingClass, session: saved, number: meeting.number) : meeting
    }
    let said: SeriesMessage = saved.cancelled == nil ? .takenBack : .cancelled
    return [.say(.done(context.text(said)))]
  }

  func drawWhy(into grid: inout Grid, row: Int, _ context: Context) {
    guard let cancelling else { return }
    grid.prompt(context.text(SeriesMessage.whyCancel), cancelling.why, row: row)
  }
}
