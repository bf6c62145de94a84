/// A monthly meeting of chairs (例会), which counts as training.
public struct MonthlyMeeting: Record {
  /// The letter that ids of meetings begin with.
  public static let letter: Character = "m"

  /// The id.
  public let id: Identifier<MonthlyMeeting>
  /// The day.
  public var date: Day
  /// When it begins.
  public var start: TimeOfDay
  /// When it ends.
  public var end: TimeOfDay
  /// Where it is held.
  public var place: String?
  /// What is on it.
  public var agenda: [AgendaItem]
  /// What was said.
  public var minutes: String?
  /// Who is expected.
  public var members: [Identifier<Trainee>]
  /// The marks by trainee.
  public var marks: [Identifier<Trainee>: Mark]
  /// What was decided: what is to be done, by whom and by when.
  public var decisions: [Action]
  /// How many hours it is credited with; nil where it counts none.
  public var hours: Double?
  /// Why it is not held; nil where it is.
  public var cancelled: String?
  /// What corrections replaced.
  public var history: [Correction]?

  /// A meeting of which nothing else is known yet.
  public init(id: Identifier<MonthlyMeeting>, date: Day, start: TimeOfDay, end: TimeOfDay) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    agenda = []
    members = []
    marks = [:]
    decisions = []
  }

  /// Decodes the meeting; lists that are not there are empty, and hours that no meeting has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    date = try container.decode(Day.self, forKey: .date)
    start = try container.decode(TimeOfDay.self, forKey: .start)
    end = try container.decode(TimeOfDay.self, forKey: .end)
    place = try container.decodeIfPresent(String.self, forKey: .place)
    agenda = try container.decodeIfPresent([AgendaItem].self, forKey: .agenda) ?? []
    minutes = try container.decodeIfPresent(String.self, forKey: .minutes)
    members = try container.decodeIfPresent([Identifier<Trainee>].self, forKey: .members) ?? []
    marks = try container.decodeIfPresent([Identifier<Trainee>: Mark].self, forKey: .marks) ?? [:]
    decisions = try container.decodeIfPresent([Action].self, forKey: .decisions) ?? []
    hours = try container.decodeIfPresent(Double.self, forKey: .hours)
    cancelled = try container.decodeIfPresent(String.self, forKey: .cancelled)
    history = try container.decodeIfPresent([Correction].self, forKey: .history)
    try container.require(hours, in: Session.possibleHours, at: .hours)
  }

  /// Everybody with a place on its list.
  public var callable: [Identifier<Trainee>] { Self.callable(members, marked: Array(marks.keys)) }

  /// Everybody with a place on the list of a meeting: members in their order, then those who were marked and are
  /// none any more.
  public static func callable(
    _ members: [Identifier<Trainee>], marked: [Identifier<Trainee>]
  ) -> [Identifier<Trainee>] {
    let known = Set(members)
    return members + marked.filter { !known.contains($0) }.sorted()
  }

  /// The head counts over everybody on its list.
  public var tally: Tally { Tally(callable.map { marks[$0] }) }

  /// Whether somebody was there.
  public func wasAttended(by trainee: Identifier<Trainee>) -> Bool {
    cancelled == nil && marks[trainee]?.status?.isThere == true
  }

  /// Whether its day is over and nobody called the roll.
  public func isForgotten(on today: Day) -> Bool {
    MeetingOutline(self).isForgotten(on: today)
  }

  /// Whether it begins more than an hour after a moment, so that nobody can be there yet.
  public func isToCome(at now: Instant) -> Bool { now.isLongBefore(start, on: date) }

  /// Whether both are held, and on at one moment.
  public func overlaps(_ other: MonthlyMeeting) -> Bool {
    cancelled == nil && other.cancelled == nil && date == other.date && start < other.end
      && other.start < end
  }

  /// What is on it, in one line.
  public var topics: String { MeetingOutline(self).topic }

  /// Meetings in the order in which they are held.
  public static func takesPlaceBefore(_ left: MonthlyMeeting, _ right: MonthlyMeeting) -> Bool {
    (left.date, left.start, left.id) < (right.date, right.start, right.id)
  }
}
