import Cells
import Model

/// The letters and certificates of a class that can be made, one a line.
struct LettersPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
  }

  /// A line.
  private struct Line {
    let kind: LetterKind
    /// Whom it is for; empty where that is clear.
    let recipient: String
    /// How many trainees it tells of; nil where that is none.
    let people: Int?
    let order: LetterOrder
  }

  private static let headRows = 1

  let id: Identifier<TrainingClass>
  private var trainingClass: TrainingClass?
  private var lines: [Line] = []
  private var cursor = ListCursor()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(id), results: .of(id))
  }

  func title(_ language: Language) -> String {
    [LetterheadMessage.letters(language), trainingClass?.title(in: language)]
      .compactMap(\.self).joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [.key(.enter, label: .keyOpen, .openChosen)])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .loaded(let library) = response else { return [] }
    trainingClass = library.trainingClass(id)
    lines = trainingClass.map { Self.lines(of: $0, in: library, context) } ?? []
    move(.by(0), context)
    return []
  }

  private static func lines(
    of trainingClass: TrainingClass, in library: Library, _ context: Context
  ) -> [Line] {
    let notices = UnitNotice.all(
      about: trainingClass, in: library, context.township, at: context.now)
    let told = notices.reduce(0) { $0 + $1.lines.count }
    let awards = Award.all(of: trainingClass, in: library, context.township)
    let everyUnit = context.text(LetterheadMessage.everyUnit)
    return [
      Line(kind: .classNotice, recipient: "", people: nil, order: .classNotice),
      Line(
        kind: .leaveForm, recipient: context.text(LetterheadMessage.blankForm), people: nil,
        order: .leaveForm()),
      Line(kind: .unitNotice, recipient: everyUnit, people: told, order: .unitNotices()),
    ]
      + notices.map { notice in
        Line(
          kind: .unitNotice, recipient: notice.unit.name, people: notice.lines.count,
          order: .unitNotices(to: notice.unit.id))
      }
      + Certificate.Kind.allCases.compactMap { kind in
        let count = awards.count { $0.certificate.kind == kind }
        guard count > 0 else { return nil }
        return Line(
          kind: LetterKind(kind), recipient: "", people: count,
          order: .certificates(to: nil, kind))
      }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .openChosen:
      guard lines.indices.contains(cursor.index) else { return [] }
      return [.open(.paper(.init(.letters(lines[cursor.index].order, of: id))))]
    }
    return []
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard trainingClass != nil else {
      return grid.line(context.text(Message.classGone), row: rows.lowerBound)
    }
    let table = Table(
      [
        .fixed(context.text(LetterheadMessage.paper), 26),
        .wide(context.text(LetterheadMessage.recipient), 30),
        .fixed(context.text(GroupMessage.members), 8),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: lines.count, rows: rows.count - Self.headRows)
    for (row, index) in zip(rows.dropFirst(Self.headRows), window) {
      let line = lines[index]
      table.draw(
        [
          (line.kind.phrase[context.language], Style(.standard, bold: true)),
          (line.recipient, .plain), (line.people.map(String.init) ?? "", .plain),
        ], into: &grid, row: row, isChosen: index == cursor.index)
    }
  }
}
