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
  }

  private var classes: [TrainingClass] = []
  private var sessionCounts: [Identifier<TrainingClass>: Int] = [:]
  private var cursor = ListCursor()

  let request: Library.Request? = .init(classes: true, sessions: .all)

  func title(_ language: Language) -> String { Message.classes(language) }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("n"), label: .keyNew, .addClass),
        .key(.character("e"), label: .keyEdit, .editChosen),
      ])
  }

  private var chosen: TrainingClass? {
    classes.indices.contains(cursor.index) ? classes[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.id
      classes = library.classes.sorted { ($0.start, $0.id) > ($1.start, $1.id) }
      sessionCounts = library.sessions.mapValues(\.count)
      let line = classes.firstIndex { $0.id == kept }
      move(line.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen: return chosen.map { [.open(.classPage($0.id))] } ?? []
    case .addClass: return [.open(.classForm(nil))]
    case .editChosen: return chosen.map { [.open(.classForm($0))] } ?? []
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: classes.count, rows: context.rows - 1)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.start), 10), .fixed(context.text(Term.end), 10),
        .wide(context.text(Message.className), 24, share: 2),
        .wide(context.text(Term.place), 14), .fixed(context.text(Message.enrolled), 5),
        .fixed(context.text(Message.sessions), 4),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    for (offset, line) in cursor.window(count: classes.count, rows: rows.count - 1).enumerated() {
      let item = classes[line]
      table.draw(
        [
          (item.start.description, .plain), (item.end.description, .plain),
          (item.title(in: context.language), Style(.standard, bold: true)),
          (item.place ?? "", .plain),
          (String(item.enrolment.count), .plain), (String(sessionCounts[item.id] ?? 0), .plain),
        ], into: &grid, row: rows.lowerBound + 1 + offset, isChosen: line == cursor.index)
    }
    if classes.isEmpty {
      grid.line(context.text(Message.noClasses), row: rows.lowerBound + 2, style: Style(.gray))
    }
  }
}
