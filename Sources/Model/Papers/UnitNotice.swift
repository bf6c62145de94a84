/// What a unit is told of its trainees in a class (情况反馈函).
public struct UnitNotice: LetterSubject {
  /// One of its trainees.
  public struct Line: Equatable, Sendable {
    /// Who.
    public let trainee: Trainee
    /// Her post at the end of the class.
    public let post: String?
    /// What the class came to for her.
    public let record: Dossier.ClassRecord
    /// Her attendance up to the day of the letter.
    public let tally: Tally
    /// The sessions up to then at which she was not there from beginning to end.
    public let exceptions: [Dossier.Entry]
    /// Whether she completes the class; nil as long as that is open.
    public let completion: Outcome.Completion?

    init(_ trainee: Trainee, _ record: Dossier.ClassRecord, on day: Day) {
      self.trainee = trainee
      self.record = record
      post = trainee.post(on: record.trainingClass.end)
      tally = record.tally(on: day)
      exceptions = record.entries.counting(on: day).filter { entry in
        entry.mark?.status.map { $0 != .present } ?? false
      }
      completion = record.completion(on: day)
    }
  }

  /// The unit.
  public let unit: WorkUnit
  /// The class.
  public let trainingClass: TrainingClass
  /// Its trainees, by seat.
  public let lines: [Line]
  /// The day up to which it tells, and on which it is written.
  public let writtenOn: Day

  /// What each unit is told of its trainees in a class as of a day, by unit. Whoever has changed units
  /// belongs to the one where she was at the end of the class; of those without one nobody is told.
  ///
  /// Asks for roster, and the sessions and results of the class.
  public static func all(
    about trainingClass: TrainingClass, in library: Library, _ township: Township, on day: Day
  ) -> [UnitNotice] {
    all(about: trainingClass, in: library, township, at: Instant(endOf: day))
  }

  /// The same as of a moment: a session that has not begun by then counts nowhere.
  public static func all(
    about trainingClass: TrainingClass, in library: Library, _ township: Township, at now: Instant
  ) -> [UnitNotice] {
    let (roster, day) = (library.roster, now.day)
    var library = library
    library.classes = [trainingClass]
    library.sessions[trainingClass.id]?.removeAll {
      $0.date == day && $0.cancelled == nil && !$0.isHeld(by: now)
    }
    let trainees = trainingClass.places.compactMap { roster[$0.trainee] }
    let lines = Dossier.all(of: trainees, in: library, township).compactMap { dossier in
      dossier.classes.first.map { Line(dossier.trainee, $0, on: day) }
    }
    return roster.byUnit(lines, of: trainingClass, \.trainee).compactMap { unit, lines in
      unit.map { UnitNotice(unit: $0, trainingClass: trainingClass, lines: lines, writtenOn: day) }
    }
  }

  /// A notice to a unit.
  public var kind: LetterKind { .unitNotice }
  /// The day up to which it tells.
  public var day: Day? { writtenOn }

  /// What is put into its wording.
  public func values(in language: Language) -> [Placeholder: String] {
    var values = trainingClass.values(in: language)
    values[.unit] = unit.name
    values[.people] = String(lines.count)
    return values
  }
}

extension Roster {
  /// What there is of trainees of a class by the unit where each of them was at its end, in the order of
  /// the units; what belongs to none comes last.
  func byUnit<Item>(
    _ items: [Item], of trainingClass: TrainingClass, _ trainee: (Item) -> Trainee
  ) -> [(unit: WorkUnit?, items: [Item])] {
    let groups = Dictionary(grouping: items) { item in
      trainee(item).unit(on: trainingClass.end).flatMap { self[$0]?.id }
    }
    return (UnitTree.sorted(units) + [nil]).compactMap { unit in
      groups[unit?.id].map { (unit, $0) }
    }
  }
}

extension TrainingClass {
  /// What a letter puts in of the class.
  func values(in language: Language) -> [Placeholder: String] {
    var values: [Placeholder: String] = [
      .trainingClass: writtenTitle(in: language), .period: Day.period(start, end, in: language),
    ]
    values[.place] = place
    values[.host] = host
    return values
  }
}
