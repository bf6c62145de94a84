/// Several records that are changed together: all of them or none.
public struct RecordsChange: Equatable, Sendable {
  /// Trainees.
  public var trainees: [Replacement<Trainee>] = []
  /// Classes.
  public var classes: [Replacement<TrainingClass>] = []
  /// Sessions.
  public var sessions: [Replacement<Session>] = []
  /// What classes came to.
  public var results: [Replacement<Results>] = []
  /// Site visits.
  public var visits: [Replacement<SiteVisit>] = []
  /// Monthly meetings.
  public var monthlyMeetings: [Replacement<MonthlyMeeting>] = []

  /// No change.
  public init() {}
}
