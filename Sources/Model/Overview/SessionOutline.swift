/// What an overview has to know of a session before it needs to know more.
public struct SessionOutline: Equatable, Sendable {
  /// The id.
  public let id: Identifier<Session>
  /// The day.
  public let date: Day
  /// When it begins.
  public let start: TimeOfDay
  /// Whether its record is final.
  public let isClosed: Bool
  /// How many marks have a status.
  public let taken: Int

  /// An outline of a session.
  public init(
    id: Identifier<Session>, date: Day, start: TimeOfDay, isClosed: Bool, taken: Int
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.isClosed = isClosed
    self.taken = taken
  }

  /// The outline of `session`.
  public init(_ session: Session) {
    self.init(
      id: session.id, date: session.date, start: session.start,
      isClosed: session.closed != nil, taken: session.marks.values.count { $0.status != nil })
  }

  /// Whether it is of a day past, still open, and nobody was taken at it.
  public func isForgotten(on day: Day) -> Bool {
    date < day && !isClosed && taken == 0
  }

  /// Whether it is of the seven days after `day`.
  public func isComing(on day: Day) -> Bool {
    day < date && date <= day.advanced(by: 7)
  }

  /// Whether an overview of `day` shows it.
  public func concerns(_ day: Day) -> Bool {
    date == day || isForgotten(on: day) || isComing(on: day)
  }
}
