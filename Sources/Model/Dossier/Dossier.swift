/// All that there is of a trainee's training (学习培训档案).
public struct Dossier: Equatable, Sendable {
  /// Who.
  public let trainee: Trainee
  /// The name of the unit where she works now, empty where she has none.
  public let unitName: String
  /// The names of the units above hers, the nearest first.
  public let unitsAbove: [String]
  /// Her sessions in the order in which they take place.
  public let entries: [Entry]
  /// The classes that she is or was enrolled in, came to, or has a result of, the earliest first.
  public let classes: [ClassRecord]
  /// The visits that she takes part in, was to take part in, or wrote on, by day.
  public let visits: [SiteVisit]
  /// The monthly meetings that she was expected at or marked at, and that were held, by day.
  public let monthlyMeetings: [MonthlyMeeting]
  /// Her leaves, whatever became of them, by their first day.
  public let leaves: [Leave]
  /// Where she was before, in the order in which she left.
  public let postings: [FormerPost]
  /// Her moves from one unit or post to another, by day.
  public let moves: [Move]
  /// How many hours sessions are credited with.
  public let hourRules: HourRules

  /// The dossier of a trainee. Asks for everything that is kept: roster, classes, all sessions, all
  /// results, visits, monthly meetings.
  public init(of trainee: Trainee, in library: Library, _ township: Township) {
    self.init(of: trainee, Source(library, township))
  }

  /// Dossiers of several trainees, in their order.
  public static func all(
    of trainees: [Trainee], in library: Library, _ township: Township
  ) -> [Dossier] {
    let source = Source(library, township)
    return trainees.map { Dossier(of: $0, source) }
  }

  /// What every dossier is made of, put in order once.
  private struct Source {
    let library: Library
    let township: Township
    let meetings: [Meeting]
    let classes: [TrainingClass]

    init(_ library: Library, _ township: Township) {
      self.library = library
      self.township = township
      meetings = library.meetings
      classes = library.classes.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }
  }

  private init(of trainee: Trainee, _ source: Source) {
    let (library, township) = (source.library, source.township)
    let roster = library.roster
    let entries =
      source.meetings.filter { $0.concerns(trainee.id) }
      .map { Entry($0, trainee, roster, township.hours) }
    self.trainee = trainee
    self.entries = entries
    unitName = roster.unitName(of: trainee)
    unitsAbove = Array(roster.path(of: trainee.unit).dropFirst())
    hourRules = township.hours
    let byClass = Dictionary(grouping: entries, by: \.meeting.trainingClass.id)
    classes = source.classes.compactMap { trainingClass in
      ClassRecord(
        of: trainee.id, in: trainingClass, byClass[trainingClass.id] ?? [],
        sessions: library.sessions[trainingClass.id] ?? [],
        results: library.results[trainingClass.id], township)
    }
    visits = library.visits.filter { $0.everybody.contains(trainee.id) }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    monthlyMeetings = library.monthlyMeetings
      .filter { $0.cancelled == nil && $0.callable.contains(trainee.id) }
      .sorted(by: MonthlyMeeting.takesPlaceBefore)
    leaves = source.classes.flatMap { trainingClass in
      (trainingClass.leaves ?? []).filter { $0.trainee == trainee.id }
        .map { Leave(trainingClass: trainingClass, request: $0) }
    }.sorted { ($0.request.from, $0.request.id) < ($1.request.from, $1.request.id) }
    postings = trainee.formerPostings.map {
      FormerPost(period: $0.period, unitName: roster.name(of: $0.unit), post: $0.post)
    }
    moves = Move.all(of: trainee, in: roster)
  }

  /// Her attendance as it is owed on a day: what is to come, or was cancelled, counts
  /// nowhere.
  public func tally(on day: Day) -> Tally { entries.tally(on: day) }
}

extension Dossier {
  /// A leave of hers, with the class that she asked it of.
  public struct Leave: Equatable, Sendable {
    /// The class.
    public let trainingClass: TrainingClass
    /// What she asked for, and what became of it.
    public let request: LeaveRequest
  }

  /// Where she was before.
  public struct FormerPost: Equatable, Sendable {
    /// From when until when.
    public let period: String
    /// The name of the unit, empty where she had none.
    public let unitName: String
    /// Her post there.
    public let post: String?
  }

  /// A move from one unit or post to another.
  public struct Move: Equatable, Sendable {
    /// The day from which on she was there.
    public let day: Day
    /// Where she was, unit and post as far as she had them.
    public let from: String
    /// Where she went.
    public let to: String

    /// All moves of a trainee, by day.
    static func all(of trainee: Trainee, in roster: Roster) -> [Move] {
      func place(_ unit: Identifier<WorkUnit>?, _ post: String?) -> String {
        [roster.name(of: unit), post ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      }
      let postings = trainee.formerPostings
      let places =
        postings.map { place($0.unit, $0.post) } + [place(trainee.unit, trainee.post)]
      return zip(postings, zip(places, places.dropFirst())).map { posting, ends in
        Move(day: posting.until, from: ends.0, to: ends.1)
      }
    }
  }
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
}
