import Cells
import Model

/// The log of going out to learn, the latest visit first.
struct VisitsScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case addVisit
    case editChosen
    case filter(ListFilter.Action)
  }

  private var list = FilteredList<SiteVisit>()

  let request: Library.Request? = .init(visits: true)

  func title(_ language: Language) -> String { Message.visits(language) }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addVisit),
      .key(.character("e"), label: .keyEdit, .editChosen), open: .openChosen,
      move: Action.move, filter: Action.filter)
  }

  /// The rows above the list: the names of the columns, and what is typed.
  private var headRows: Int { list.filter.isActive ? 2 : 1 }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let latest = library.visits.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
      list.show(latest, rows: context.rows - headRows) {
        .init(
          name: $0.host,
          texts: [context.text($0.kind.term), $0.purpose, $0.leader, $0.date.description])
      }
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows)
    case .openChosen: return list.chosen.map { [.open(.visitPage($0.id))] } ?? []
    case .addVisit: return [.open(.visitForm(nil))]
    case .editChosen: return list.chosen.map { [.open(.visitForm($0))] } ?? []
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns),
        .fixed(context.text(Term.kind), 17),
        .wide(context.text(Term.visitedUnit), 20, share: 2),
        .fixed(context.text(Message.people), 6), .fixed(context.text(Message.openGaps), 9),
      ], width: grid.size.columns)
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound, matches: list.seen.count, of: .recordsFound, context)
    }
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    let window = list.window(rows: rows.count - headRows)
    for (row, (visit, isChosen)) in zip(rows.dropFirst(headRows), window) {
      let open = visit.gaps.filter { !$0.isClosed }.count
      let isDue = !visit.actionsDue(on: context.now.day).isEmpty
      table.draw(
        [
          (context.day(visit.date), .plain), (context.text(visit.kind.term), .plain),
          (visit.host, Style(.standard, bold: true)), (String(visit.participants.count), .plain),
          ("\(open)/\(visit.gaps.count)\(isDue ? " !" : "")", isDue ? Style(.red) : .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      let message: Message = list.all.isEmpty ? .noVisits : .nothingFound
      grid.line(context.text(message), row: rows.lowerBound + headRows + 1, style: Style(.gray))
    }
  }
}
