/// A monthly meeting without its members and marks: as much as one has to know of most meetings.
public struct MeetingOutline: Scheduled, Equatable, Identifiable {
  /// The id.
  public let id: Identifier<MonthlyMeeting>
  /// The day.
  public let date: Day
  /// When it begins.
  public let start: TimeOfDay
  /// When it ends.
  public let end: TimeOfDay
  /// What is on its agenda, in their order.
  public let topics: [String]
  /// Whether it does not take place.
  public let isCancelled: Bool
  /// How many marks have a status.
  public let taken: Int

  /// An outline of a meeting.
  public init(
    id: Identifier<MonthlyMeeting>, date: Day, start: TimeOfDay, end: TimeOfDay, topics: [String],
    isCancelled: Bool, taken: Int
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    self.topics = topics
    self.isCancelled = isCancelled
    self.taken = taken
  }

  /// The outline of a meeting.
  public init(_ meeting: MonthlyMeeting) {
    self.init(
      id: meeting.id, date: meeting.date, start: meeting.start, end: meeting.end,
      topics: meeting.agenda.map(\.topic), isCancelled: meeting.cancelled != nil,
      taken: meeting.marks.values.count { $0.status != nil })
  }

  /// What is on it, in one line.
  public var topic: String { topics.joined(separator: "；") }

  /// Whether its day is over, it was held, and nobody called the roll.
  public func isForgotten(on day: Day) -> Bool {
    date < day && !isCancelled && taken == 0
  }
}
