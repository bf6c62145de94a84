/// All that a trainee has attended (学习培训档案).
public struct Dossier: Equatable, Sendable {
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

  /// Who.
  public let trainee: Trainee
  /// The name of the unit where she works now, empty where she has none.
  public let unitName: String
  /// Her sessions in the order in which they take place.
  public let entries: [Entry]

  /// The dossier of a trainee, out of the sessions of all classes.
  public init(of trainee: Trainee, in roster: Roster, meetings: [Meeting], rules: HourRules) {
    self.trainee = trainee
    unitName = roster.unitName(of: trainee)
    entries =
      meetings
      .filter { $0.concerns(trainee.id) }
      .sorted(by: Meeting.takesPlaceBefore)
      .map { meeting in
        let mark = meeting.mark(of: trainee.id)
        let day = meeting.session.date
        return Entry(
          meeting: meeting, unitName: roster.unitName(of: trainee, on: day),
          post: trainee.post(on: day), mark: mark,
          hours: rules.earned(by: mark, at: meeting.session))
      }
  }

  /// Her attendance as it is owed on a day: what is to come, or was cancelled, counts
  /// nowhere.
  public func tally(on day: Day) -> Tally {
    Tally(entries.lazy.filter { !$0.isToCome(on: day) && !$0.isCancelled }.map(\.mark))
  }

  /// All hours that she earned.
  public var hours: Double { entries.reduce(0) { $0 + $1.hours } }
}

extension Meeting {
  /// Whether a trainee was expected, or came all the same.
  fileprivate func concerns(_ trainee: Identifier<Trainee>) -> Bool {
    let isExpected = trainingClass.enrolment.contains {
      $0.trainee == trainee && $0.isExpected(on: session.date)
    }
    return session.marks[trainee] != nil || isExpected && session.cancelled == nil
      || session.walkIn(trainee) != nil
  }

  /// Her mark as it counts.
  fileprivate func mark(of trainee: Identifier<Trainee>) -> Mark? {
    trainingClass.attendees.mark(of: trainee, at: session)
  }
}
