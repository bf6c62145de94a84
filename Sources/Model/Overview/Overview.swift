/// What a day asks for.
public struct Overview: Equatable, Sendable {
  /// An action whose day has come, and the visit that it comes from.
  public struct DueAction: Equatable, Sendable {
    /// The action.
    public let action: Action
    /// The visit.
    public let visit: SiteVisit
  }

  /// The day.
  public let day: Day
  /// The sessions of the day.
  public let sessions: [Meeting]
  /// The sessions of days past that nobody took.
  public let forgotten: [Meeting]
  /// The sessions of the next seven days.
  public let coming: [Meeting]
  /// The actions due, the longest overdue first.
  public let actions: [DueAction]

  /// What `day` asks for, out of all sessions and visits, or at least those that concern it.
  public init(on day: Day, meetings: [Meeting], visits: [SiteVisit]) {
    self.day = day
    let inOrder = meetings.sorted(by: Meeting.takesPlaceBefore)
    sessions = inOrder.filter { $0.session.date == day }
    forgotten = inOrder.filter { SessionOutline($0.session).isForgotten(on: day) }
    coming = inOrder.filter { SessionOutline($0.session).isComing(on: day) }
    actions =
      visits
      .flatMap { visit in
        visit.actionsDue(on: day).map { DueAction(action: $0, visit: visit) }
      }
      .sorted { ($0.action.due ?? day, $0.action.id) < ($1.action.due ?? day, $1.action.id) }
  }
}
