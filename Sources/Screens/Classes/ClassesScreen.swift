import Cells
import Model

/// All classes, the latest first.
struct ClassesScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case addClass
    case editChosen
    case editRules
    case openLetterhead
    case filter(ListFilter.Action)
  }

  private var list = FilteredList<TrainingClass>()
  private var roster = Roster()
  private var sessionCounts: [Identifier<TrainingClass>: Int] = [:]

  let request: Library.Request? = .init(roster: true, classes: true, sessions: .all)

  func title(_ language: Language) -> String { Message.classes(language) }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addClass),
      .key(.character("e"), label: .keyEdit, .editChosen),
      .key(.character("R"), label: .keyRules, .editRules),
      .key(.character("L"), label: .keyLetterhead, .openLetterhead), open: .openChosen,
      move: Action.move, filter: Action.filter)
  }

  /// The rows above the list: the names of the columns, and what is typed.
  private var headRows: Int { list.filter.isActive ? 2 : 1 }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let latest = library.classes.sorted { ($0.start, $0.id) > ($1.start, $1.id) }
      roster = library.roster
      sessionCounts = library.sessions.mapValues(\.count)
      list.show(latest, rows: context.rows - headRows) {
        .init(
          name: $0.name,
          texts: Language.allCases.map($0.title) + [$0.place, $0.host, $0.start.description]
            + Self.words(of: $0.localPlan, roster, context),
          number: $0.series.map(String.init))
      }
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows)
    case .openChosen: return list.chosen.map { [.open(.classPage($0.id))] } ?? []
    case .editRules: return [.open(.rulesForm(nil, context.township))]
    case .openLetterhead: return [.open(.letterhead)]
    case .addClass: return [.open(.classForm(nil, roster))]
    case .editChosen: return list.chosen.map { [.open(.classForm($0, roster))] } ?? []
    }
    return []
  }

  /// What a class that is brought to a place is found by besides.
  private static func words(
    of plan: LocalPlan?, _ roster: Roster, _ context: Context
  ) -> [String?] {
    guard let plan else { return [] }
    return [context.text(Term.invitedSession), roster.name(of: plan.unit), plan.need]
  }

  /// Where it is held; of a class that is brought to a place, to which, and that it is.
  private func place(of trainingClass: TrainingClass, _ context: Context) -> String {
    guard let plan = trainingClass.localPlan else { return trainingClass.place ?? "" }
    return "\(roster.name(of: plan.unit)) · \(context.text(Term.invitedSession))"
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.start), 10), .fixed(context.text(Term.end), 10),
        .wide(context.text(Message.className), 24, share: 2),
        .wide(context.text(Term.place), 14), .fixed(context.text(Message.enrolled), 5),
        .fixed(context.text(Message.sessions), 4),
      ], width: grid.size.columns)
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound, matches: list.seen.count, of: .recordsFound, context)
    }
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    let window = list.window(rows: rows.count - headRows)
    for (row, (item, isChosen)) in zip(rows.dropFirst(headRows), window) {
      table.draw(
        [
          (item.start.description, .plain), (item.end.description, .plain),
          (item.title(in: context.language), Style(.standard, bold: true)),
          (place(of: item, context), .plain),
          (String(item.places.count), .plain), (String(sessionCounts[item.id] ?? 0), .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      let message: Message = list.all.isEmpty ? .noClasses : .nothingFound
      grid.line(context.text(message), row: rows.lowerBound + headRows + 1, style: Style(.gray))
    }
  }
}
