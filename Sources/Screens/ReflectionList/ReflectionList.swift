import Cells
import Model

/// What the participants of a visit wrote on it, and who still owes it.
struct ReflectionList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case edit
  }

  let id: Identifier<SiteVisit>
  private var visit: SiteVisit?
  private var writers: [Identifier<Trainee>] = []
  private var roster = Roster()
  private var cursor = ListCursor()

  init(id: Identifier<SiteVisit>) { self.id = id }

  var request: Library.Request? { .init(roster: true, visit: id) }

  func title(_ language: Language) -> String {
    [ResultMessage.reflections(language), visit?.host].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, .character("e"), label: .keyEdit, .edit)
      ])
  }

  private var chosen: Identifier<Trainee>? {
    writers.indices.contains(cursor.index) ? writers[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen
      roster = library.roster
      visit = library.visit(id)
      writers = visit?.writers ?? []
      move(writers.firstIndex { $0 == kept }.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .edit:
      guard let visit, let chosen else {
        return [.say(.error(context.text(LeaveMessage.chooseTrainee)))]
      }
      return [.open(.reflectionForm(chosen, name(of: chosen), of: visit))]
    }
  }

  private func name(of trainee: Identifier<Trainee>) -> String {
    roster[trainee]?.name ?? trainee.description
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: writers.count, rows: context.rows - Self.headRows - Self.textRows)
  }

  // MARK: View

  private static let headRows = 1
  /// The rows below the list in which the whole text of the chosen one stands.
  private static let textRows = 5

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    let table = Table(
      [
        .wide(context.text(Term.name), 12), .wide(context.text(Term.unit), 14),
        .fixed(context.text(ResultMessage.handedIn), 10),
        .wide(context.text(Term.reflection), 24, share: 3),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let owing = Set(visit.owing(on: context.now.day))
    let listRows = rows.count - Self.headRows - Self.textRows
    let window = cursor.window(count: writers.count, rows: listRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), window) {
      let trainee = writers[line]
      let reflection = visit.reflections?[trainee]
      let isOwed = owing.contains(trainee)
      // Whoever did not come along owes nothing.
      let missing =
        isOwed
        ? context.text(ResultMessage.owed)
        : visit.date <= context.now.day ? "–" : context.text(Term.toCome)
      table.draw(
        [
          (name(of: trainee), Style(.standard, bold: true)),
          (roster[trainee].map { roster.unitName(of: $0, on: visit.date) } ?? "", .plain),
          reflection.map { ($0.date.description, Style(.green)) }
            ?? (missing, isOwed ? Style(.red) : Style(.gray)),
          (reflection.map { words(of: $0, on: visit, context) } ?? "", .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if writers.isEmpty {
      grid.line(
        context.text(ResultMessage.noParticipants), row: rows.lowerBound + Self.headRows,
        style: Style(.gray))
    }
    drawText(of: visit, into: &grid, rows: rows.suffix(Self.textRows - 1))
  }

  /// What she wrote, or that it is on paper.
  private func words(of reflection: Reflection, on visit: SiteVisit, _ context: Context) -> String {
    let words = reflection.words(in: visit)
    return words.isEmpty ? context.text(ResultMessage.onPaper) : words
  }

  private func drawText(of visit: SiteVisit, into grid: inout Grid, rows: Range<Int>) {
    guard let text = chosen.flatMap({ visit.reflections?[$0]?.words(in: visit) }) else { return }
    for (row, line) in zip(rows, text.wrapped(to: grid.size.columns - 3, lines: rows.count)) {
      grid.line(line, row: row)
    }
  }
}
