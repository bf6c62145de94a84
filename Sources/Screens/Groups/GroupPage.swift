import Cells
import Model

/// One group: what is told of its trainees together, and who they are.
struct GroupPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case edit
  }

  let id: Identifier<TraineeGroup>
  private var group: TraineeGroup?
  private var roster = Roster()
  private var members: [Trainee] = []
  /// What is told of them together, as far as anything is known.
  private var figures: [String] = []
  private var cursor = ListCursor()

  init(id: Identifier<TraineeGroup>) { self.id = id }

  let request: Library.Request? = .init(roster: true, groups: true)

  func title(_ language: Language) -> String {
    [Term.group(language), group?.name].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("e"), label: .keyEdit, .edit),
      ])
  }

  private var chosen: Trainee? {
    members.indices.contains(cursor.index) ? members[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.id
      roster = library.roster
      group = library.groups.first { $0.id == id }
      members =
        group.map { RosterOrder.pinyin.sorted(roster.narrowed(to: $0, on: context.now.day)) } ?? []
      figures = GroupFigures(of: members, on: context.now.day).lines(in: context.language)
      move(members.firstIndex { $0.id == kept }.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .openChosen: return chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .edit: return group.map { [.open(.groupForm($0, roster))] } ?? []
    }
    return []
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: members.count, rows: context.rows - figures.count - 2)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let group else {
      grid.line(context.text(GroupMessage.groupGone), row: rows.lowerBound)
      return
    }
    let words = group.words(in: roster, context.language)
    grid.line(
      words.isEmpty ? context.text(GroupMessage.everybody) : words.joined(separator: " · "),
      row: rows.lowerBound, style: Style(.cyan, bold: true))
    for (row, line) in zip(rows.dropFirst(), figures) { grid.line(line, row: row) }
    let table = Table(
      [
        .wide(context.text(Term.name), 16), .wide(context.text(Term.unit), 18, share: 2),
        .wide(context.text(Term.post), 14), .fixed(context.text(Term.age), 4),
        .wide(context.text(Term.education), 10),
      ], width: grid.size.columns)
    let list = rows.dropFirst(figures.count + 1)
    table.drawHeader(into: &grid, row: list.startIndex)
    let window = cursor.window(count: members.count, rows: list.count - 1)
    for (row, line) in zip(list.dropFirst(), window) {
      let trainee = members[line]
      table.draw(
        [
          (trainee.name, Style(.standard, bold: true)), (roster.unitName(of: trainee), .plain),
          (trainee.post ?? "", .plain),
          (trainee.birth.map { String($0.age(on: context.now.day)) } ?? "", .plain),
          (trainee.education ?? "", .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if members.isEmpty {
      grid.line(
        context.text(GroupMessage.nobody), row: list.startIndex + 1, style: Style(.gray))
    }
  }
}
