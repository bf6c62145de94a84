/// A session without its marks: as much as one has to know of most sessions.
public struct SessionOutline: Scheduled, Equatable {
  /// The id.
  public let id: Identifier<Session>
  /// The day.
  public let date: Day
  /// When it begins.
  public let start: TimeOfDay
  /// When it ends.
  public let end: TimeOfDay
  /// What it is about.
  public let topic: String?
  /// Whether its record is final.
  public let isClosed: Bool
  /// Whether it does not take place.
  public let isCancelled: Bool
  /// How many marks have a status.
  public let taken: Int
  /// Whether somebody came without being enrolled.
  public let hasWalkIns: Bool

  /// An outline of a session.
  public init(
    id: Identifier<Session>, date: Day, start: TimeOfDay, end: TimeOfDay, topic: String?,
    isClosed: Bool, isCancelled: Bool = false, taken: Int,
    hasWalkIns: Bool = false
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    self.topic = topic
    self.isClosed = isClosed
    self.isCancelled = isCancelled
    self.taken = taken
    self.hasWalkIns = hasWalkIns
  }

  /// Whether it is of a day past, still open, and nobody was taken at it, not even a walk-in.
  public func isForgotten(on day: Day) -> Bool {
    date < day && !isClosed && taken == 0 && !hasWalkIns
  }
}
