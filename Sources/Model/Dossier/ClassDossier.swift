/// All that there is of a class (一期一档).
public struct ClassDossier: Equatable, Sendable {
  /// Somebody who is or was enrolled.
  public struct Line: Equatable, Sendable {
    /// Who; where her file is missing, she stands under her id.
    public let trainee: Trainee
    /// The name of her unit at the end of the class.
    public let unitName: String
    /// What it came to for her, with her seat.
    public let outcome: Outcome
    /// Her marks, nil where she is not taken, at the sessions that she was expected at and that took
    /// place.
    public let tally: Tally
    /// Whether she completes the class; nil as long as that is open.
    public let completion: Outcome.Completion?
  }

  /// The class.
  public let trainingClass: TrainingClass
  /// Its sessions in the order in which they take place.
  public let meetings: [Meeting]
  /// What it came to.
  public let results: Results
  /// Who is or was enrolled, by seat.
  public let lines: [Line]
  /// The moment as of which it is: what has not begun by then counts nowhere.
  public let now: Instant

  /// The day as of which it is.
  public var today: Day { now.day }

  /// The dossier of a class as of the end of a day. Asks for roster, classes, and the sessions and results of the
  /// class.
  public init(
    of trainingClass: TrainingClass, in library: Library, _ township: Township, on today: Day
  ) {
    self.init(of: trainingClass, in: library, township, at: Instant(endOf: today))
  }

  /// The dossier of a class as of a moment. Asks for roster, classes, and the sessions and results of the class.
  public init(
    of trainingClass: TrainingClass, in library: Library, _ township: Township, at now: Instant
  ) {
    let sessions = library.sessions[trainingClass.id] ?? []
    let results = library.results[trainingClass.id] ?? Results(of: trainingClass.id)
    let attendees = trainingClass.attendees
    let roster = library.roster
    var marks: [Identifier<Trainee>: [Mark?]] = [:]
    for session in sessions where session.cancelled == nil {
      for place in attendees.expected(at: session) {
        let mark = attendees.mark(of: place.trainee, at: session)
        guard mark?.status != nil || session.isHeld(by: now) else { continue }
        marks[place.trainee, default: []].append(mark)
      }
    }
    self.trainingClass = trainingClass
    self.results = results
    self.now = now
    meetings = Meeting.all(of: trainingClass, sessions)
    lines = results.outcomes(of: trainingClass, sessions, township).map { outcome in
      let id = outcome.place.trainee
      let trainee = roster[id] ?? Trainee(id: id, name: id.description)
      return Line(
        trainee: trainee, unitName: roster.unitName(of: id, in: trainingClass), outcome: outcome,
        tally: Tally(marks[id] ?? []),
        completion: outcome.completion(of: trainingClass, on: now.day))
    }
  }

  /// The sessions that have taken place by now.
  public var held: [Meeting] {
    meetings.filter { $0.session.isHeld(by: now) }
  }

  /// How it stands with each paper that the file of the class holds.
  public var papers: [(paper: ClassPaper, state: ClassPaper.State)] {
    ClassPaper.allCases.map { ($0, state(of: $0)) }
  }

  /// How it stands with one of them.
  public func state(of paper: ClassPaper) -> ClassPaper.State {
    switch paper {
    case .notice, .attendancePosting, .evaluation, .visitReports, .costs:
      trainingClass.filedPapers?[paper.rawValue].map { .there($0) } ?? .missing([.notTicked])
    case .roster: lines.isEmpty ? .missing([.nobodyEnrolled]) : .there(nil)
    case .signInSheets:
      held.isEmpty ? .missing([.noSession]) : Self.state(lacking: held.compactMap(\.lack))
    case .leaveForms: leaveForms
    case .examScores: examScores
    case .certificates: certificates
    }
  }

  private var leaveForms: ClassPaper.State {
    let approved = (trainingClass.leaves ?? []).filter(\.isApproved)
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    let attendees = trainingClass.attendees
    let unasked = held.reduce(0) { count, meeting in
      count
        + meeting.session.marks.count { trainee, mark in
          mark.status?.isLeave == true && attendees.leave(of: trainee, at: meeting.session) == nil
        }
    }
    guard !approved.isEmpty || unasked > 0 else { return .notNeeded }
    return Self.state(
      lacking: approved.filter { $0.paperSeen != true }.map { .leaveUnseen($0.trainee) }
        + (unasked > 0 ? [.leaveUnasked(unasked)] : []))
  }

  private var examScores: ClassPaper.State {
    guard results.hasExam else { return .notNeeded }
    let asked = lines.filter { $0.outcome.completion != .left && !$0.outcome.isBarred }
    let lacking = asked.count { $0.outcome.result.best == nil }
    return Self.state(lacking: lacking == 0 ? [] : [.noScore(lacking, of: asked.count)])
  }

  private var certificates: ClassPaper.State {
    let hasAny = lines.contains { $0.outcome.result.certificate != nil }
    guard hasAny || trainingClass.end < today else { return .notNeeded }
    let lacking = lines.count {
      $0.completion == .completes && $0.outcome.result.certificate == nil
    }
    guard hasAny || lacking > 0 else { return .notNeeded }
    return Self.state(lacking: lacking == 0 ? [] : [.noCertificate(lacking)])
  }

  private static func state(lacking lacks: [ClassPaper.Lack]) -> ClassPaper.State {
    lacks.isEmpty ? .there(nil) : .missing(lacks)
  }
}

extension Meeting {
  /// What its sign-in sheet lacks: it is in the file once the record is final.
  fileprivate var lack: ClassPaper.Lack? {
    session.closed == nil ? .notFinal(session: number, unmarked: tally.unmarked) : nil
  }
}
