import Model

@testable import Screens

/// Long work as a world does it: at once, unless it is held.
@MainActor
final class BesideWorld {
  /// The sheets of the files that can be imported, by path; one that has none cannot be read.
  var files: [String: [RosterSheet]] = ["名单.csv": [.sample]]
  /// Whether work that is begun goes on until `finish`.
  var isHeld = false
  /// What long work has to tell.
  private(set) var news: [WorkNews] = []
  /// Everything that was begun.
  private(set) var begun: [Work] = []
  private(set) var stops = 0
  private var held: Work?
  private var ids: UInt64 = 5000

  /// Begins work.
  func begin(_ work: Work, in world: World) {
    begun.append(work)
    held = work
    if !isHeld { finish(in: world) }
  }

  /// Stops it.
  func stop() {
    stops += 1
    held = nil
    news = []
  }

  /// Tells how far it has come.
  func advance(_ progress: ReadingProgress) { news.append(.progress(progress)) }

  /// Does what was begun.
  func finish(in world: World) {
    guard let work = held else { return }
    held = nil
    do {
      news.append(.ended(try result(of: work, in: world)))
    } catch {
      let why = (error as? any Explained)?.explanation(in: .english) ?? "\(error)"
      news.append(.ended(.failed(why)))
    }
  }

  func takeNews() -> [WorkNews] {
    defer { news = [] }
    return news
  }

  private func result(of work: Work, in world: World) throws -> WorkResult {
    switch work {
    case .readRoster(let path, let name):
      guard let sheets = files[path], !sheets.isEmpty else { throw Failure(text: "\(path): gone") }
      if let name, let sheet = sheets.first(where: { $0.name == name }) { return .read(sheet) }
      guard sheets.count > 1 else { return .read(sheets[0]) }
      return .sheets(
        sheets.map { .init(name: $0.name, hasHeadings: $0.table().headingRow != nil) })
    case .checkRoster(let check):
      if let problem = world.problems.first { throw Failure(text: problem) }
      if let before = check.before {
        return .checked(
          try before.deciding(check.decisions, on: world.now.day, idSeed: seed))
      }
      return .checked(
        try RosterImport(
          check.sheet.table(headings: check.headings), assignment: check.assignment,
          into: world.library.roster, decisions: check.decisions, on: world.now.day, idSeed: seed))
    case .importRoster(let change):
      if let failure = world.failure { throw failure }
      world.put(change)
      return .imported(change)
    case .takeBack(let change):
      if let failure = world.failure { throw failure }
      let undo = RosterUndo(of: change, in: world.library)
      world.put(undo)
      return .tookBack(undo)
    case .layOut(let order): return try world.layOut(order)
    case .write(let order): return try world.write(order)
    case .print(let order): return try world.print(order)
    }
  }

  private func seed() -> IDSeed {
    ids += 1
    return IDSeed(milliseconds: ids, random: 0)
  }
}

extension World {
  fileprivate func put(_ change: RosterChange) {
    let updated = Dictionary(uniqueKeysWithValues: change.updated.map { ($0.now.id, $0.now) })
    library.roster = Roster(
      trainees: library.roster.trainees.map { updated[$0.id] ?? $0 } + change.added,
      units: library.roster.units + change.units)
    put(change.enrolling?.now)
  }

  fileprivate func put(_ undo: RosterUndo) {
    let restored = Dictionary(uniqueKeysWithValues: undo.restored.map { ($0.now.id, $0.now) })
    let gone = Set(undo.removed.map(\.id))
    let goneUnits = Set(undo.removedUnits.map(\.id))
    library.roster = Roster(
      trainees: library.roster.trainees.filter { !gone.contains($0.id) }
        .map { restored[$0.id] ?? $0 },
      units: library.roster.units.filter { !goneUnits.contains($0.id) })
    put(undo.trainingClass?.now)
  }

  private func put(_ trainingClass: TrainingClass?) {
    guard let trainingClass else { return }
    library.classes = library.classes.map { $0.id == trainingClass.id ? trainingClass : $0 }
  }
}

extension RosterSheet {
  /// A list of which one row each is new, better known, the same, in doubt, and wrong.
  static let sample = RosterSheet(
    "名单.csv", "花名册", "序号,姓名,单位,职务,手机号,籍贯", "1,孙秀,新港村,网格员,13811110001,大连",
    "2,刘艳,前盐村,主席,13800000006,大连", "3,赵敏,东泉社区,,,大连", "4,王芳,,,,大连",
    "5,合计,,,,大连")

  /// A sheet of these lines, with commas between the cells.
  init(_ path: String, sheet: String = "", _ lines: String...) {
    let rows = lines.enumerated().map { index, line in
      TableRow(
        number: index + 1,
        cells: line.split(separator: ",", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? .empty : .text(String($0)) })
    }
    self.init(path: path, name: sheet, rows: rows, isText: sheet.isEmpty)
  }
}
