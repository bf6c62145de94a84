extension MonthlyMeeting {
  /// Meetings of a year or part of one, made in one step, in their order: each at the same hour, in the same place,
  /// with the same people and hours. A month that has not the day, such as a 31st, has none.
  ///
  /// - Parameters:
  ///   - model: the first of them, of which the others take everything but day and id.
  ///   - pattern: by day of the month or by day of the week.
  ///   - count: how many.
  ///   - seed: what their ids are made from; they sort as the meetings do.
  public static func ahead(
    like model: MonthlyMeeting, _ pattern: SessionSeries.Pattern, count: Int, seed: IDSeed
  ) throws(SessionSeries.Fault) -> [MonthlyMeeting] {
    let series = SessionSeries(
      pattern, from: model.date, .after(count), time: .usualMorning)
    return try series.days().enumerated().map { number, day in
      var meeting = MonthlyMeeting(
        id: seed.id(number: number), date: day, start: model.start, end: model.end)
      meeting.place = model.place
      meeting.members = model.members
      meeting.hours = model.hours
      return meeting
    }
  }
}

extension MonthlyMeeting {
  /// The meeting with these people expected, without whoever is retired by its day.
  public func expecting(_ people: [Identifier<Trainee>], in roster: Roster) -> MonthlyMeeting {
    var result = self
    result.members = people.filter { roster[$0]?.isRetired(on: date) != true }
    return result
  }
}

extension [MonthlyMeeting] {
  /// Those later than a meeting at which the same people are expected, and which nobody has called yet, in their
  /// order: where others are expected at it, they may be meant to follow.
  public func following(_ meeting: MonthlyMeeting) -> [MonthlyMeeting] {
    let people = Set(meeting.members)
    return filter {
      MonthlyMeeting.takesPlaceBefore(meeting, $0) && $0.cancelled == nil && $0.marks.isEmpty
        && Set($0.members) == people
    }.sorted(by: MonthlyMeeting.takesPlaceBefore)
  }

  /// The latest that is held, whose people, place and hours the next one mostly has.
  public var latest: MonthlyMeeting? {
    filter { $0.cancelled == nil }.max(by: MonthlyMeeting.takesPlaceBefore)
  }

  /// The months between the first and the last of these in which none is held, each as its first day.
  public var monthsLeftOut: [Day] {
    let months = map { $0.date.year * 12 + $0.date.month - 1 }
    guard let first = months.min(), let last = months.max() else { return [] }
    let held = Set(months)
    return (first...last).filter { !held.contains($0) }
      .compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
  }

  /// The days of these on which one of `others` is held as well, in their order.
  public func daysTaken(by others: [MonthlyMeeting]) -> [Day] {
    let taken = Set(others.filter { $0.cancelled == nil }.map(\.date))
    return Set(map(\.date)).intersection(taken).sorted()
  }
}
