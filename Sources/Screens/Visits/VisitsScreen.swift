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
  }

  private var visits: [SiteVisit] = []
  private var cursor = ListCursor()

  let request: Library.Request? = .init(visits: true)

  func title(_ language: Language) -> String { Message.visits(language) }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("n"), label: .keyNew, .addVisit),
        .key(.character("e"), label: .keyEdit, .editChosen),
      ])
  }

  private var chosen: SiteVisit? {
    visits.indices.contains(cursor.index) ? visits[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.id
      visits = library.visits.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
      let line = visits.firstIndex { $0.id == kept }
      move(line.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen: return chosen.map { [.open(.visitPage($0.id))] } ?? []
    case .addVisit: return [.open(.visitForm(nil))]
    case .editChosen: return chosen.map { [.open(.visitForm($0))] } ?? []
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: visits.count, rows: context.rows - 1)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns),
        .fixed(context.text(Term.kind), 17),
        .wide(context.text(Term.visitedUnit), 20, share: 2),
        .fixed(context.text(Message.people), 6), .fixed(context.text(Message.openGaps), 9),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    for (offset, line) in cursor.window(count: visits.count, rows: rows.count - 1).enumerated() {
      let visit = visits[line]
      let open = visit.gaps.filter { !$0.isClosed }.count
      let isDue = !visit.actionsDue(on: context.now.day).isEmpty
      table.draw(
        [
          (context.day(visit.date), .plain), (context.text(visit.kind.term), .plain),
          (visit.host, Style(.standard, bold: true)), (String(visit.participants.count), .plain),
          ("\(open)/\(visit.gaps.count)\(isDue ? " !" : "")", isDue ? Style(.red) : .plain),
        ], into: &grid, row: rows.lowerBound + 1 + offset, isChosen: line == cursor.index)
    }
    if visits.isEmpty {
      grid.line(context.text(Message.noVisits), row: rows.lowerBound + 2, style: Style(.gray))
    }
  }
}
