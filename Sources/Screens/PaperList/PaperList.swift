import Cells
import Model

/// All papers that can be made of a class, in the order in which they are needed.
struct PaperList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
  }

  /// The rows above the papers: the class, and the names of the columns.
  private static let headRows = 2

  let id: Identifier<TrainingClass>
  private var trainingClass: TrainingClass?
  private var choices: [PaperChoice] = []
  private var cursor = ListCursor()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? { .init(classes: true, sessions: .of(id)) }

  func title(_ language: Language) -> String { PaperListMessage.papers(language) }

  var keymap: Keymap<Action> {
    Keymap(Keymap.moving(Action.move) + [.key(.enter, label: .keyOpen, .openChosen)])
  }

  private var chosen: PaperChoice? {
    choices.indices.contains(cursor.index) ? choices[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .loaded(let library) = response else { return [] }
    let kept = chosen?.subject
    trainingClass = library.trainingClass(id)
    choices =
      trainingClass.map {
        PaperOrder.Subject.papers(of: $0, library.meetings(of: $0), at: context.now)
      } ?? []
    move(choices.firstIndex { $0.subject == kept }.map { .to($0) } ?? .by(0), context)
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen: return chosen.map { [.open(.paper(.init($0.subject)))] } ?? []
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: choices.count, rows: context.rows - Self.headRows)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    grid.line(
      [
        trainingClass.title(in: context.language),
        "\(trainingClass.start) – \(trainingClass.end)",
      ].joined(separator: " · "), row: first)
    let table = Table(
      [
        .fixed(context.text(PaperListMessage.needed), 14),
        .fixed(context.text(DossierMessage.paper), 24),
        .wide(context.text(PaperListMessage.of), 30),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 1)
    let window = cursor.window(count: choices.count, rows: rows.count - Self.headRows)
    for (offset, line) in window.enumerated() {
      let choice = choices[line]
      // Each phase is named once, and again where the list begins within it.
      let isFirst = line == window.lowerBound || choices[line - 1].phase != choice.phase
      table.draw(
        [
          (isFirst ? context.text(choice.phase.message) : "", Style(.gray)),
          (choice.subject.phrase(context.language), .plain), (choice.detail(context), .plain),
        ], into: &grid, row: first + Self.headRows + offset, isChosen: line == cursor.index)
    }
  }
}

extension PaperChoice {
  /// The session or the day that it is of; empty where it is of the whole class.
  fileprivate func detail(_ context: Context) -> String {
    if let meeting {
      let number = context.text(
        PaperListMessage.session, ["number": String(meeting.number)])
      return "\(number) · \(context.day(meeting.session.date)) · \(meeting.session.span)"
    }
    if case .posting(let day, _) = subject { return context.day(day) }
    return ""
  }
}

extension PaperChoice.Phase {
  fileprivate var message: PaperListMessage {
    switch self {
    case .before: .before
    case .during: .during
    case .after: .after
    }
  }
}
