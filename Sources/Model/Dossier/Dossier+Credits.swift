extension Dossier {
  /// Something that counts among the hours of a year.
  public enum Credit: Equatable, Sendable {
    /// A session that she attended, with the hours that it earned her.
    case session(Meeting, hours: Double)
    /// A session that she missed and made up, on the day on which that was done.
    case makeUp(Meeting, MakeUp, hours: Double)
    /// A visit that is credited with hours.
    case visit(SiteVisit, hours: Double)
    /// A monthly meeting at which she was, that is credited with hours.
    case monthlyMeeting(MonthlyMeeting, hours: Double)

    /// The hours that it counts.
    public var hours: Double {
      switch self {
      case .session(_, let hours), .makeUp(_, _, let hours), .visit(_, let hours),
        .monthlyMeeting(_, let hours):
        hours
      }
    }

    /// Whether it is a session, attended or made up.
    public var isSession: Bool {
      switch self {
      case .session, .makeUp: true
      case .visit, .monthlyMeeting: false
      }
    }

    /// The day on which it counted.
    public var date: Day {
      switch self {
      case .session(let meeting, _): meeting.session.date
      case .makeUp(_, let makeUp, _): makeUp.date
      case .visit(let visit, _): visit.date
      case .monthlyMeeting(let meeting, _): meeting.date
      }
    }
  }

  /// All that counts by a day, in the order of its days; what is later counts nowhere.
  ///
  /// Hours that were made up count on the day on which that was done, and a visit or a monthly
  /// meeting counts where she took part in it and it is credited with hours.
  public func credits(on today: Day) -> [Credit] {
    let attended = entries.compactMap(\.credit)
    let visited = visits.compactMap { visit -> Credit? in
      visit.hours(of: trainee.id, by: today).map { .visit(visit, hours: $0) }
    }
    let met = monthlyMeetings.compactMap { meeting -> Credit? in
      guard let hours = meeting.hours, hours > 0, meeting.wasAttended(by: trainee.id)
      else { return nil }
      return .monthlyMeeting(meeting, hours: hours)
    }
    return (attended + visited + met).filter { $0.date <= today }
      .enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  /// All hours that count by a day: the sum of those of the years.
  public func hours(on today: Day) -> Double {
    credits(on: today).reduce(0) { $0 + $1.hours }
  }

  /// How each year stands on a day, the latest first: from the first in which anything concerned her
  /// to the present one, or that of her retiring, without a gap. None where nothing did.
  ///
  /// - Parameter duty: what is owed a year; nil where that is not asked.
  public func years(owing duty: TrainingDuty?, on today: Day) -> [DutyBalance] {
    let credits = credits(on: today)
    let missed =
      entries.map(\.meeting.session.date) + visits.map(\.date) + monthlyMeetings.map(\.date)
    let days = (missed.filter { $0 <= today } + credits.map(\.date)).sorted()
    guard let first = days.first, let latest = days.last else { return [] }
    let left = trainee.retired.map { min($0, today) } ?? today
    let byYear = Dictionary(grouping: credits, by: \.date.year)
    return (first.year...max(left.year, latest.year)).reversed().map { year in
      DutyBalance(
        byYear[year] ?? [], duty ?? TrainingDuty(), in: year, hours: hourRules, on: today)
    }
  }
}

extension Dossier.Entry {
  /// What it counts; nil where she neither attended it nor made it up.
  public var credit: Dossier.Credit? {
    guard !isCancelled, let mark else { return nil }
    if mark.status?.isThere == true { return .session(meeting, hours: hours) }
    guard let makeUp = mark.makeUp, hours > 0 else { return nil }
    return .makeUp(meeting, makeUp, hours: hours)
  }
}
