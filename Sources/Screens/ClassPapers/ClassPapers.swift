import Cells
import Model

/// The papers that the file of a class holds: which are there, which are missing and why.
struct ClassPapers: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case tick
    case openChosen
    case openPaper
  }

  /// The rows above the papers: the class, the counts, the names of the columns.
  private static let headRows = 3

  let id: Identifier<TrainingClass>
  private var dossier: ClassDossier?
  private var roster = Roster()
  private var cursor = ListCursor()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(id), results: .of(id))
  }

  func title(_ language: Language) -> String { DossierMessage.papers(language) }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.character(" "), label: .keyTick, .tick),
        .key(.enter, label: .keyGoThere, .openChosen),
        .key(.character("w"), label: .keyMakePaper, .openPaper),
      ])
  }

  private var papers: [ClassPaper] { dossier == nil ? [] : ClassPaper.allCases }

  private var chosen: ClassPaper? {
    papers.indices.contains(cursor.index) ? papers[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      dossier = library.trainingClass(id).map {
        ClassDossier(of: $0, in: library, context.township, at: context.now)
      }
      move(.by(0), context)
      return []
    case .saved(.trainingClass(let saved, let was)):
      let changed = papers.first {
        saved.filedPapers?[$0.rawValue] != was?.filedPapers?[$0.rawValue]
      }
      guard let changed else { return [.load] }
      let message: DossierMessage =
        saved.filedPapers?[changed.rawValue] == nil ? .takenOut : .filed
      let name = changed.phrase(context.language)
      return [.load, .say(.done(context.text(message, ["name": name])))]
    default: return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    guard let trainingClass = dossier?.trainingClass else { return [] }
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .tick:
      guard let chosen else { return [] }
      guard chosen.isTicked else {
        return [.say(.error(context.text(DossierMessage.followsFromRecords)))]
      }
      let ticked = trainingClass.toggling(chosen, on: context.now.day)
      return [.save(.trainingClass(ticked, was: trainingClass))]
    case .openChosen: return chosen.map { open($0, context) } ?? []
    case .openPaper:
      return [.open(.paper(.init(.classDossier(id))))]
    }
  }

  /// Goes where a paper is made whole, or made.
  private func open(_ paper: ClassPaper, _ context: Context) -> [Effect] {
    switch paper {
    case .roster: [.open(.enrolmentList(id))]
    case .leaveForms: [.open(.leaveList(id))]
    case .examScores, .certificates: [.open(.resultList(id))]
    case .visitReports: [.open(.visits)]
    case .signInSheets:
      (dossier?.held.first { $0.session.closed == nil }).map {
        [.open(.rollCall($0.session.id, of: id))]
      } ?? [.back]
    case .attendancePosting:
      (dossier.flatMap { AttendancePosting.days(of: $0.meetings, at: context.now).first }).map {
        [.open(.paper(.init(.posting($0, of: id))))]
      } ?? [.say(.error(ClassPaper.Lack.noSession.words(in: context.language, roster)))]
    case .costs: [.open(.paper(.init(.envelope(id))))]
    case .notice, .evaluation: []
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: papers.count, rows: context.rows - Self.headRows)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let dossier else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    let trainingClass = dossier.trainingClass
    grid.line(
      [
        trainingClass.title(in: context.language),
        "\(trainingClass.start) – \(trainingClass.end)",
      ].joined(separator: " · "), row: first)
    let states = papers.map { dossier.state(of: $0) }
    let there = states.count { if case .there = $0 { true } else { false } }
    let missing = states.count { if case .missing = $0 { true } else { false } }
    grid.line(
      context.text(
        DossierMessage.paperCounts,
        [
          "there": String(there), "missing": String(missing),
          "not": String(states.count - there - missing),
        ]), row: first + 1, style: Style(.cyan, bold: true))
    let table = Table(
      [
        .fixed("", 1), .fixed(context.text(DossierMessage.paper), 24),
        .wide(context.text(Term.state), 40),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 2)
    for (offset, line) in cursor.window(count: papers.count, rows: rows.count - Self.headRows)
      .enumerated()
    {
      let (paper, state) = (papers[line], states[line])
      table.draw(
        [
          (state.sign, state.style), (paper.phrase(context.language), .plain),
          (brief(state, context), state.style),
        ], into: &grid, row: first + Self.headRows + offset, isChosen: line == cursor.index)
    }
    guard let chosen, case .missing(let lacks) = dossier.state(of: chosen), lacks.count > 1 else {
      return
    }
    // All that is missing of the chosen paper, where there is room below the list.
    let start = first + Self.headRows + papers.count + 1
    let words = dossier.state(of: chosen).words(in: context.language, roster)
    let lines = words.wrapped(to: grid.size.columns - 2, lines: max(rows.upperBound - start, 0))
    for (offset, line) in lines.enumerated() where start + offset < rows.upperBound {
      grid.line(line, row: start + offset)
    }
  }

  /// How it stands with a paper in one line: of several lacks the first, and how many more.
  private func brief(_ state: ClassPaper.State, _ context: Context) -> String {
    guard case .missing(let lacks) = state, let first = lacks.first, lacks.count > 1 else {
      return state.words(in: context.language, roster)
    }
    let more = context.text(MoveMessage.morePostings, ["count": String(lacks.count - 1)])
    return "\(first.words(in: context.language, roster)) · \(more)"
  }
}

extension ClassPaper.State {
  fileprivate var style: Style {
    switch self {
    case .there: Style(.green)
    case .missing: Style(.red, bold: true)
    case .notNeeded: Style(.gray)
    }
  }
}
