import Cells
import Model

/// All groups of trainees, to narrow a list to one of them.
struct GroupsScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case narrowToChosen
    case showMembers
    case add
    case edit
    case askRemoval
    case confirm
    case cancel
  }

  private var groups: [TraineeGroup] = []
  /// How many belong to each line, everybody first.
  private var counts = [0]
  private var roster = Roster()
  private var cursor = ListCursor()
  /// The group of which it is asked whether it is to be removed.
  private var removing: TraineeGroup?

  let request: Library.Request? = .init(roster: true, groups: true)

  func title(_ language: Language) -> String { GroupMessage.groups(language) }

  var keymap: Keymap<Action> {
    if removing != nil { return .asking(.keyRemove, yes: .confirm, no: .cancel) }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyNarrow, .narrowToChosen),
        .key(.character("n"), label: .keyNew, .add),
        .key(.character("e"), label: .keyEdit, .edit),
        .key(.character("m"), label: .keyMembers, .showMembers),
        .key(.character("X"), .delete, label: .keyRemove, .askRemoval),
      ])
  }

  /// The group under the cursor; nil on the line for everybody.
  private var chosen: TraineeGroup? {
    groups.indices.contains(cursor.index - 1) ? groups[cursor.index - 1] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = chosen?.id
      roster = library.roster
      groups = TraineeGroup.sorted(library.groups)
      counts = ([nil] + groups).map {
        roster.narrowed(to: $0, on: context.now.day).trainees.count
      }
      let line = groups.firstIndex { $0.id == kept }
      move(line.map { .to($0 + 1) } ?? .by(0), context)
      removing = removing.flatMap { asked in groups.first { $0.id == asked.id } }
    case .saved(.groupRemoved(let group)):
      return [.load, .say(.done(context.text(GroupMessage.removed, ["name": group.name])))]
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .narrowToChosen: return [.back, .pass(.narrowed(to: chosen))]
    case .showMembers: return chosen.map { [.open(.groupPage($0.id))] } ?? []
    case .add: return [.open(.groupForm(nil, roster))]
    case .edit: return chosen.map { [.open(.groupForm($0, roster))] } ?? []
    case .askRemoval:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      guard let chosen else { return [.say(.error(context.text(GroupMessage.chooseGroup)))] }
      removing = chosen
    case .confirm:
      defer { removing = nil }
      return removing.map { [.save(.groupRemoved($0))] } ?? []
    case .cancel: removing = nil
    }
    return []
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: groups.count + 1, rows: context.rows - 1)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .wide(context.text(GroupMessage.groups), 20),
        .wide(context.text(GroupMessage.asksFor), 40, share: 3),
        .fixed(context.text(GroupMessage.members), 8),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: groups.count + 1, rows: rows.count - 1)
    for (row, line) in zip(rows.dropFirst(), window) {
      let group = line == 0 ? nil : groups[line - 1]
      let words = group?.words(in: roster, context.language) ?? []
      table.draw(
        [
          (
            group?.name ?? context.text(GroupMessage.everybody),
            Style(.standard, bold: group != nil)
          ),
          (words.joined(separator: " · "), .plain), (String(counts[line]), .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if groups.isEmpty {
      grid.line(context.text(GroupMessage.noGroups), row: rows.lowerBound + 3, style: Style(.gray))
    }
    if let removing {
      grid.question(
        context.text(GroupMessage.removeQuestion, ["name": removing.name]), row: rows.upperBound)
    }
  }
}
