import Model
import Store
import Synchronization

/// A year of work on one folder by two people, as chance will have it, compared after each step with
/// what the folder should hold.
struct Year {
  /// What is done.
  enum Kind: String, CaseIterable {
    case mark, clear, fill, close, reopen
    case editSession = "edit session"
    case editTrainee = "edit trainee"
    case addTrainee = "add trainee"
    case move, retire
    case editUnit = "edit unit"
    case mergeUnits = "merge units"
    case removeUnit = "add and remove unit"
    case removeGroup = "remove group"
    case importBatch = "import"
    case takeBack = "take an import back"
    case enrol
    case addClass = "add class"
    case editClass = "edit class"
    case addSession = "add session"
    case addSeries = "add series"
    case cancel = "cancel or hold"
    case tickPaper = "tick a paper"
    case comeAndGo = "come and go"
    case rules = "set rules"
    case askLeave = "ask for leave"
    case decideLeave = "decide on leave"
    case returnLeave = "return from leave"
    case walkIn = "walk-in"
    case mergeWalkIn = "merge walk-in"
    case removeWalkIn = "remove walk-in"
    case sheet = "sheet from paper"
    case makeUp = "make up"
    case signOut = "sign out"
    case remark
    case result = "enter a result"
    case addVisit = "add visit"
    case participants, gap, action
    case group
    case reflection = "hand in a reflection"
    case addMeetings = "add meetings"
    case callMeeting = "call a meeting"
    case decide
    case evaluate
    case overview
    case startAnew = "start anew"

    /// How often it is done, in ten thousand operations.
    var weight: Int {
      switch self {
      case .mark: 5416
      case .clear: 500
      case .fill, .enrol, .participants, .overview: 150
      case .result: 120
      case .reflection: 50
      case .close, .addTrainee, .askLeave, .decideLeave, .walkIn, .signOut, .remark: 60
      case .reopen, .cancel, .tickPaper, .mergeWalkIn, .returnLeave: 30
      case .move: 60
      case .retire, .editUnit: 30
      case .mergeUnits, .removeUnit, .removeGroup: 10
      case .sheet, .makeUp, .comeAndGo: 40
      case .rules: 20
      case .removeWalkIn: 10
      case .group: 30
      case .addSeries: 5
      case .editSession, .gap: 250
      case .editTrainee: 1000
      case .importBatch, .takeBack: 10
      case .addClass: 15
      case .editClass, .addSession: 100
      case .addVisit: 25
      case .addMeetings: 5
      case .callMeeting: 200
      case .decide, .evaluate: 100
      case .action: 400
      case .startAnew: 50
      }
    }
  }

  /// How often each was done, and how often refused.
  private(set) var counts: [Kind: (done: Int, refused: Int)] = [:]
  /// Where the folder was not as it should be.
  private(set) var differences: [String] = []
  /// How often a save was refused, since the other one had changed the same.
  var conflicts = 0

  var dice: Dice
  var shadow = Shadow()
  var editors: [YearEditor]
  /// The import that was made last and not taken back.
  var lastImport: RosterChange?
  /// Reads every record anew.
  let reader: DataFolder
  let clock: YearClock
  private let path: String
  private let operations: Int
  private var number = 0
  private var kind = Kind.mark
  private var ids: UInt64 = 0

  /// A year in a new folder at `path`, of so many operations.
  init(at path: String, operations: Int, seed: UInt64) throws {
    self.path = path
    self.operations = operations
    dice = Dice(seed: seed)
    let clock = YearClock()
    self.clock = clock
    try DataFolder.create(at: path, township: Township(name: "测试镇妇联"))
    let folders = try ["liu", "wang", "reader"].map { try Self.open(path, as: $0, clock) }
    editors = folders.prefix(2).map { YearEditor($0) }
    reader = folders[2]
  }

  private static func open(
    _ path: String, as name: String, _ clock: YearClock
  ) throws -> DataFolder {
    try DataFolder(opening: path, editor: .init(name: name, now: { clock.now }))
  }

  /// Lives through the year.
  mutating func run() throws {
    clock.set(day: 0, minute: 7 * 60)
    let first: [Kind] = [
      .importBatch, .importBatch, .importBatch, .addClass, .addSession, .enrol, .addMeetings,
    ]
    for kind in first {
      try perform(kind)
    }
    let kinds = Kind.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
    while number < operations {
      clock.set(day: number * 365 / operations, minute: dice.roll(7 * 60...20 * 60))
      try perform(dice.one(of: kinds) ?? .mark)
      if number.isMultiple(of: 500) || number == operations { compareAll() }
      if number.isMultiple(of: 5000) || number == operations { try check() }
    }
  }

  private mutating func perform(_ kind: Kind) throws {
    number += 1
    self.kind = kind
    let isDone =
      switch kind {
      case .mark: try mark(clears: false)
      case .clear: try mark(clears: true)
      case .fill: try fill()
      case .close: try close()
      case .reopen: try reopen()
      case .editSession: try editSession()
      case .editTrainee: try editTrainee()
      case .addTrainee: try addTrainee()
      case .move: try move()
      case .retire: try retire()
      case .editUnit: try editUnit()
      case .mergeUnits: try mergeUnits()
      case .removeUnit: try removeUnit()
      case .removeGroup: try removeGroup()
      case .importBatch: try importBatch()
      case .takeBack: try takeBack()
      case .enrol: try enrol()
      case .addClass: try addClass()
      case .editClass: try editClass()
      case .addSession: try addSession()
      case .addSeries: try addSeries()
      case .cancel: try cancel()
      case .tickPaper: try tickPaper()
      case .comeAndGo: try comeAndGo()
      case .rules: try setRules()
      case .askLeave: try askLeave()
      case .decideLeave: try decideLeave()
      case .returnLeave: try returnLeave()
      case .walkIn: try walkIn()
      case .mergeWalkIn: try mergeWalkIn()
      case .removeWalkIn: try removeWalkIn()
      case .sheet: try sheet()
      case .makeUp: try makeUp()
      case .signOut: try signOut()
      case .remark: try remark()
      case .result: try enterResult()
      case .reflection: try handIn()
      case .addVisit: try addVisit()
      case .addMeetings: try addMeetings()
      case .callMeeting: try callMeeting()
      case .decide: try decide()
      case .evaluate: try evaluate()
      case .participants: try participants()
      case .gap: try gap()
      case .group: try group()
      case .action: try action()
      case .overview: compareOverview()
      case .startAnew: try startAnew()
      }
    var count = counts[kind] ?? (0, 0)
    if isDone { count.done += 1 } else { count.refused += 1 }
    counts[kind] = count
  }

  /// One of the two starts her program anew.
  private mutating func startAnew() throws -> Bool {
    let editor = dice.roll(0...1)
    editors[editor].folder = try Self.open(path, as: editor == 0 ? "liu" : "wang", clock)
    editors[editor].forget()
    return true
  }

  private mutating func check() throws {
    let report = try FolderCheck.run(reader, repair: false)
    for finding in report.findings { differ("check: \(finding.problem)") }
  }

  /// Notes down that something was not as it should be.
  mutating func differ(_ what: String) {
    differences.append("operation \(number), \(kind.rawValue): \(what)")
  }

  /// A new id, later than all before.
  mutating func newID<R: Record>(_ kind: R.Type = R.self) -> Identifier<R> { seed.id() }

  /// What a new id is made from.
  var seed: IDSeed {
    mutating get {
      ids += 1
      return IDSeed(
        milliseconds: UInt64(clock.now.epochSeconds) * 1000 + ids,
        random: UInt32.random(in: 0..<1 << 30, using: &dice))
    }
  }
}

/// The clock of the year, which goes on by days.
final class YearClock: Sendable {
  private let state = Atomic(0)

  /// The time now.
  var now: Instant {
    Instant(epochSeconds: state.load(ordering: .relaxed), offsetMinutes: 480)
  }

  /// The day today.
  var today: Day { now.day }

  /// Goes on to a minute of the `day`th day of the year.
  func set(day: Int, minute: Int) {
    let midnight = 1_767_196_800 + day * 86_400  // 2026-01-01T00:00:00+08:00
    state.store(midnight + minute * 60, ordering: .relaxed)
  }
}
