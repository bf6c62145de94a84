extension Dossier {
  /// One session of a class that she is or was enrolled in.
  public struct Entry: Equatable, Sendable {
    /// The session.
    public let meeting: Meeting
    /// The name of her unit on that day, empty where she had none.
    public let unitName: String
    /// Her post on that day.
    public let post: String?
    /// Her mark, nil where she is not taken yet.
    public let mark: Mark?
    /// The hours that she earned.
    public let hours: Double

    init(_ meeting: Meeting, _ trainee: Trainee, _ roster: Roster, _ rules: HourRules) {
      let day = meeting.session.date
      self.meeting = meeting
      unitName = roster.unitName(of: trainee, on: day)
      post = trainee.post(on: day)
      mark = meeting.trainingClass.attendees.mark(of: trainee.id, at: meeting.session)
      hours = rules.earned(by: mark, at: meeting.session)
    }

    /// Whether it does not take place; her mark stays and counts nowhere.
    public var isCancelled: Bool { meeting.session.cancelled != nil }

    /// Whether it is neither taken nor missed on a day, because it takes place after it.
    public func isToCome(on day: Day) -> Bool {
      mark?.status == nil && meeting.session.date > day
    }

    /// Her status as it stands on a day.
    public func words(on day: Day, in language: Language) -> String {
      if isCancelled { return Term.cancelled(language) }
      return isToCome(on: day) ? Term.toCome(language) : mark.words(in: language)
    }
  }
}

extension [Dossier.Entry] {
  /// The attendance as it is owed on a day: what is to come, or was cancelled, counts nowhere.
  func tally(on day: Day) -> Tally { Tally(counting(on: day).map(\.mark)) }

  /// The sessions that count on a day.
  func counting(on day: Day) -> [Dossier.Entry] {
    filter { !$0.isToCome(on: day) && !$0.isCancelled }
  }
}
