/// A pattern by which a class meets, and the sessions that follow from it.
public struct SessionSeries: Equatable, Sendable {
  /// On which days it meets, by the word that a form keeps.
  public enum Pattern: String, CaseIterable, Sendable {
    /// A morning and an afternoon each day.
    case halfDays
    /// Once each day.
    case wholeDays
    /// Every week on the day of the week of the first day.
    case weekly
    /// Every month on the same day of the week as the first day, the first, second, … of the month.
    case monthlyByWeekday
    /// Every month on the day of the month of the first day.
    case monthlyByDay

    /// Whether it meets each day, so that days of the week can be left out.
    public var isDaily: Bool { self == .halfDays || self == .wholeDays }
  }

  /// Where it ends.
  public enum End: Equatable, Sendable {
    /// On this day, which is one of its days where the pattern meets it.
    case on(Day)
    /// After so many sessions.
    case after(Int)
  }

  /// Which days of the week a daily pattern leaves out, by the word that a form keeps.
  public enum FreeDays: String, CaseIterable, Sendable {
    /// None.
    case none
    /// Sundays.
    case sundays
    /// Saturdays and Sundays.
    case weekends

    /// Whether a day of the week, 0 for Sunday, is left out.
    fileprivate func holds(_ weekday: Int) -> Bool {
      switch self {
      case .none: false
      case .sundays: weekday == 0
      case .weekends: weekday == 0 || weekday == 6
      }
    }
  }

  /// Why there are no sessions.
  public enum Fault: Error, Equatable {
    /// The last day is before the first.
    case endsBeforeItBegins
    /// Every day of it is skipped or left out.
    case nothingLeft
    /// More than `mostSessions`.
    case tooMany
  }

  /// The most sessions that one series makes.
  public static let mostSessions = 400

  /// On which days it meets.
  public var pattern: Pattern
  /// The first day; what is weekly or monthly goes by it.
  public var first: Day
  /// Where it ends.
  public var end: End
  /// From when to when it meets.
  public var time: TimeSpan
  /// From when to when it meets in the afternoon; for half days only.
  public var afternoon: TimeSpan
  /// The days of the week that a daily pattern leaves out.
  public var freeDays: FreeDays
  /// Days on which it does not meet, whatever the pattern says.
  public var skipped: Set<Day>
  /// What every session is about.
  public var topic: String?
  /// Where, if not at the place of the class.
  public var place: String?

  /// A pattern from a first day on, with nothing left out.
  public init(
    _ pattern: Pattern, from first: Day, _ end: End, time: TimeSpan,
    afternoon: TimeSpan = TimeSpan.usualAfternoon
  ) {
    self.pattern = pattern
    self.first = first
    self.end = end
    self.time = time
    self.afternoon = afternoon
    freeDays = .none
    skipped = []
  }

  /// The sessions of the class, in the order in which they take place.
  ///
  /// A month that has not the day, such as a 31st or a fifth Friday, has no session. Days that are
  /// skipped are none of the so many after which a series ends.
  ///
  /// - Parameter seed: what their ids are made from; they sort as the sessions do.
  public func sessions(
    of trainingClass: Identifier<TrainingClass>, seed: IDSeed
  ) throws(Fault) -> [Session] {
    try slots().enumerated().map { number, slot in
      var session = Session(
        id: seed.id(number: number), trainingClass: trainingClass, date: slot.day,
        start: slot.time.start, end: slot.time.end)
      session.topic = topic
      session.place = place
      return session
    }
  }

  /// The days on which it meets.
  public func days() throws(Fault) -> [Day] { try slots().map(\.day) }

  private typealias Slot = (day: Day, time: TimeSpan)

  private func slots() throws(Fault) -> [Slot] {
    if case .on(let last) = end, last < first { throw .endsBeforeItBegins }
    let times = pattern == .halfDays ? [time, afternoon].sorted { $0.start < $1.start } : [time]
    var slots: [Slot] = []
    var step = 0
    while let days = candidate(step), !isOver(days.month, slots.count) {
      step += 1
      guard let day = days.day, meets(on: day) else { continue }
      for time in times where !isOver(day, slots.count) { slots.append((day, time)) }
      guard slots.count <= Self.mostSessions else { throw .tooMany }
    }
    guard !slots.isEmpty else { throw .nothingLeft }
    return slots
  }

  private func isOver(_ day: Day, _ count: Int) -> Bool {
    switch end {
    case .on(let last): day > last
    case .after(let most): count >= most
    }
  }

  private func meets(on day: Day) -> Bool {
    first <= day && !skipped.contains(day) && !(pattern.isDaily && freeDays.holds(day.weekday))
  }

  /// The day that the pattern reaches with a step, nil where its month has none such, and the first
  /// day that it can have been; nil where the calendar ends.
  private func candidate(_ step: Int) -> (day: Day?, month: Day)? {
    switch pattern {
    case .halfDays, .wholeDays: return whole(first.advanced(by: step))
    case .weekly: return whole(first.advanced(by: step * 7))
    case .monthlyByWeekday, .monthlyByDay:
      let months = first.month - 1 + step
      let (year, month) = (first.year + months / 12, months % 12 + 1)
      guard let begin = Day(year: year, month: month, day: 1) else { return nil }
      let number =
        pattern == .monthlyByDay
        ? first.day
        : 1 + (first.weekday - begin.weekday + 7) % 7 + (first.day - 1) / 7 * 7
      return (Day(year: year, month: month, day: number), max(begin, first))
    }
  }

  private func whole(_ day: Day) -> (day: Day?, month: Day)? {
    day.year > 9999 ? nil : (day, day)
  }
}

extension [Session] {
  /// How many of these sessions overlap one of `others`, or one before them, on the same day.
  public func overlaps(with others: [Session]) -> Int {
    var byDay = Dictionary(grouping: others.filter { $0.cancelled == nil }, by: \.date)
    var count = 0
    for session in self {
      if byDay[session.date, default: []].contains(where: session.overlaps) { count += 1 }
      byDay[session.date, default: []].append(session)
    }
    return count
  }
}

extension Session {
  /// Whether both are on at one moment.
  fileprivate func overlaps(_ other: Session) -> Bool {
    date == other.date && start < other.end && other.start < end
  }
}
