import Model
import Store

/// The data folder as a command reads it, with what could not be read.
final class Records {
  let folder: DataFolder
  /// The backups that are made unasked; nil where nothing is worth keeping.
  let backup: AutomaticBackup?
  private var problems: [Problem] = []
  private var hasTakenWarnings = false

  init(_ folder: DataFolder, backup: AutomaticBackup? = nil) {
    self.folder = folder
    self.backup = backup
  }

  /// What is to be said of the folder itself, until it was taken once to be said.
  func takeWarnings() -> [any Explained] {
    defer { hasTakenWarnings = true }
    return hasTakenWarnings ? [] : folder.warnings
  }

  /// What the command has to say where files could not be read.
  var incomplete: CommandError? {
    problems.first.map { .incomplete(problems.count, $0) }
  }

  /// Refuses to go on where files could not be read that what follows depends on.
  func refuseIncomplete() throws {
    if let incomplete { throw incomplete }
  }

  /// Refuses to say which session is meant where some could not be read.
  private func refuseUncertain() throws {
    if let first = problems.first { throw CommandError.uncertain(first) }
  }

  /// Every record.
  func everything() throws -> Library {
    let library = library(.everything)
    try refuseIncomplete()
    return library
  }

  /// The records that `request` asks for.
  func library(_ request: Library.Request) -> Library {
    let (library, problems) = folder.load(request, on: Live.now().day)
    self.problems += problems
    return library
  }

  /// All trainees and units.
  func roster() -> Roster {
    let (roster, problems) = folder.loadRoster()
    self.problems += problems
    return roster
  }

  /// All classes, the earliest first.
  func classes() -> [TrainingClass] {
    take(folder.loadClasses()).sorted { ($0.start, $0.id) < ($1.start, $1.id) }
  }

  /// The sessions of a class, numbered.
  func meetings(of trainingClass: TrainingClass) -> [Meeting] {
    Meeting.all(of: trainingClass, take(folder.loadSessions(of: trainingClass.id)))
  }

  /// The sessions of all classes.
  func meetings() -> [Meeting] {
    classes().flatMap(meetings).sorted(by: Meeting.takesPlaceBefore)
  }

  /// What a day asks for.
  func overview(on day: Day) -> Overview {
    let (overview, problems) = folder.overview(on: day)
    self.problems += problems
    return overview
  }

  /// What a class came to. Throws where that cannot be read.
  func results(of trainingClass: TrainingClass) throws -> Results {
    let loaded = folder.loadResults(of: trainingClass.id)
    guard let results = loaded.records.first else {
      throw loaded.problems.first ?? Problem(path: trainingClass.path, fault: .lost)
    }
    return results
  }

  /// What a class came to for everybody who is or was enrolled, by seat.
  func outcomes(_ results: Results, of trainingClass: TrainingClass) -> [Outcome] {
    results.outcomes(
      of: trainingClass, meetings(of: trainingClass).map(\.session), folder.township)
  }

  /// All visits, the earliest first.
  func visits() -> [SiteVisit] {
    take(folder.loadVisits()).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// All monthly meetings, the earliest first.
  func monthlyMeetings() -> [MonthlyMeeting] {
    take(folder.load(MonthlyMeeting.self)).sorted(by: MonthlyMeeting.takesPlaceBefore)
  }

  /// All groups of trainees, by the sound of their names.
  func groups() -> [TraineeGroup] {
    TraineeGroup.sorted(take(folder.load(TraineeGroup.self)))
  }

  /// The group that `text` names.
  func group(_ text: String) throws -> TraineeGroup {
    try TraineeGroup.find(text, in: groups())
  }

  /// The one unit that `text` names.
  func unit(_ text: String) throws -> WorkUnit {
    let found = try roster().units(matching: text)
    guard let unit = found.first, found.count == 1 else { throw LookupError.noUnit(text) }
    return unit
  }

  /// The class that `text` names.
  func trainingClass(_ text: String) throws -> TrainingClass {
    try TrainingClass.find(text, in: classes())
  }

  /// The session that `text` names.
  func meeting(_ text: String) throws -> Meeting { try named(text).meeting }

  /// The session that `text` names, and the code of its sheet where it is named by that.
  func named(_ text: String) throws -> (meeting: Meeting, sheet: SheetCode?) {
    switch try SessionReference(text) {
    case .now:
      let meetings = meetings()
      // Without the session that cannot be read, another one would pass for it.
      try refuseUncertain()
      return (try Meeting.current(in: meetings, at: Live.now()), nil)
    case .number(let number, let name):
      let trainingClass = try trainingClass(name)
      let meetings = meetings(of: trainingClass)
      try refuseUncertain()
      return (try Meeting.find(number, of: trainingClass, in: meetings), nil)
    case .id(let id):
      // The code of a sheet in small letters may be an id as well.
      guard let owner = folder.trainingClass(ofSession: id) else { return try sheet(id) }
      let trainingClass = classes().first { $0.id == owner }
      return (try Meeting.find(id, in: trainingClass.map(meetings) ?? []), nil)
    case .sheet(let code): return (try meeting(of: code), code)
    }
  }

  private func sheet(
    _ id: Identifier<Session>
  ) throws -> (meeting: Meeting, sheet: SheetCode?) {
    do throws(LookupError) {
      let code = try SheetCode(id.description)
      return (try meeting(of: code), code)
    } catch {
      if case .severalSheets = error { throw error }
      throw LookupError.noSession(id.description)
    }
  }

  private func meeting(of code: SheetCode) throws(LookupError) -> Meeting {
    try Meeting.find(code, in: library(.init(classes: true, sessions: .sheet(code))).meetings)
  }

  private func take<Kind>(_ loaded: Loaded<Kind>) -> [Kind] {
    problems += loaded.problems
    return loaded.records
  }
}
