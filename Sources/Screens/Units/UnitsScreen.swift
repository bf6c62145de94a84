import Cells
import Model

/// All units as a tree, with how many trainees work in each.
struct UnitsScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case filter(ListFilter.Action)
    case addUnit
    case editChosen
    case askRemoval
    case openPaper
    case beginMerging
    case confirm
    case cancel
  }

  /// What is being done.
  enum Mode: Equatable {
    /// Looking around.
    case looking
    /// Whether a unit is to be removed.
    case removing(WorkUnit)
    /// Which unit is the same as this one.
    case choosingTwin(of: WorkUnit)
    /// Whether the first is to become the second.
    case merging(WorkUnit, into: WorkUnit)
  }

  /// The rows above the list.
  static let headRows = 2

  private(set) var roster = Roster()
  private var library = Library()
  private(set) var list = FilteredList<WorkUnit>()
  private(set) var lines: [Identifier<WorkUnit>: UnitTree.Line] = [:]
  private(set) var withoutUnit = 0
  private(set) var mode = Mode.looking

  let request: Library.Request? = .init(
    roster: true, classes: true, visits: true, groups: true)

  func title(_ language: Language) -> String { UnitMessage.units(language) }

  var keymap: Keymap<Action> {
    switch mode {
    case .removing: return Self.asking(.keyRemove)
    case .merging: return Self.asking(.keyMergeUnits)
    case .choosingTwin:
      let choose = Keymap<Action>.Binding.key(.enter, label: .keyMergeUnits, .openChosen)
      if list.filter.isTyping {
        return ListFilter.typing(choose, move: Action.move, filter: Action.filter)
      }
      return Keymap(
        Keymap.moving(Action.move) + [
          choose, .key(.character("/"), label: .keyFilter, .filter(.begin)),
          .key(.escape, label: .keyCancel, .cancel),
        ])
    case .looking:
      return list.filter.keymap(
        .key(.character("n"), label: .keyNew, .addUnit),
        .key(.character("e"), label: .keyEdit, .editChosen),
        .key(.character("M"), label: .keyMergeUnits, .beginMerging),
        .key(.character("X"), .delete, label: .keyRemove, .askRemoval),
        .key(.character("w"), label: .keyMakePaper, .openPaper),
        open: .openChosen, move: Action.move, filter: Action.filter)
    }
  }

  private static func asking(_ label: Message) -> Keymap<Action> {
    .asking(label, yes: .confirm, no: .cancel)
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      self.library = library
      roster = library.roster
      let tree = UnitTree(roster, on: context.now.day)
      lines = Dictionary(tree.lines.map { ($0.unit.id, $0) }) { first, _ in first }
      withoutUnit = tree.withoutUnit
      list.show(tree.lines.map(\.unit), rows: context.rows - Self.headRows) { unit in
        .init(name: unit.name, texts: [])
      }
      if !mode.units.allSatisfy({ roster[$0.id] != nil }) { mode = .looking }
      return []
    case .saved(.unitRemoved(let unit)):
      return [.load, .say(.done(context.text(UnitMessage.removed, ["name": unit.name])))]
    case .saved(.unitsMerged(let unit, let other)):
      let names: KeyValuePairs = ["name": unit.name, "other": other.name]
      return [.load, .say(.done(context.text(UnitMessage.merged, names)))]
    default: return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .openChosen: return open(context)
    case .addUnit: return [.open(.unitForm(nil, below: list.chosen, roster))]
    case .editChosen:
      return onChosen(context) { [.open(.unitForm($0, below: nil, roster))] }
    case .openPaper:
      return onChosen(context) {
        [.open(.paper(.init(.unitDossiers($0.id))))]
      }
    case .askRemoval:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      return askRemoval(context)
    case .beginMerging:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      guard let unit = list.chosen else { return onChosen(context) { _ in [] } }
      mode = .choosingTwin(of: unit)
      list.update(.clear, rows: context.rows - Self.headRows)
    case .confirm: return confirm()
    case .cancel: mode = .looking
    }
    return []
  }

  private func onChosen(_ context: Context, _ work: (WorkUnit) -> [Effect]) -> [Effect] {
    list.chosen.map(work) ?? [.say(.error(context.text(UnitMessage.chooseUnit)))]
  }

  /// Opens the roster of the unit, or takes the unit for the twin that is looked for.
  private mutating func open(_ context: Context) -> [Effect] {
    guard case .choosingTwin(let unit) = mode else {
      return onChosen(context) { [.open(.unitRoster($0.id))] }
    }
    guard let twin = list.chosen else { return [] }
    guard twin.id != unit.id else {
      return [.say(.error(UnitError.same(unit.name).explanation(in: context.language)))]
    }
    list.update(.accept, rows: context.rows - Self.headRows)
    mode = .merging(unit, into: twin)
    return []
  }

  private mutating func askRemoval(_ context: Context) -> [Effect] {
    guard let unit = list.chosen else { return onChosen(context) { _ in [] } }
    do throws(UnitError) {
      try roster.refuseRemoval(
        of: unit, groups: library.groups, visits: library.visits, classes: library.classes)
      mode = .removing(unit)
      return []
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  private mutating func confirm() -> [Effect] {
    defer { mode = .looking }
    switch mode {
    case .removing(let unit): return [.save(.unitRemoved(unit))]
    case .merging(let unit, let other): return [.save(.unitsMerged(unit, into: other))]
    case .looking, .choosingTwin: return []
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    if list.filter.isActive {
      list.filter.draw(into: &grid, row: first, matches: list.seen.count, context)
    } else {
      grid.line(
        context.text(
          UnitMessage.counted,
          ["units": String(list.all.count), "without": String(withoutUnit)]), row: first,
        style: Style(.gray))
    }
    let kinds = WorkUnit.Kind.allCases.map { context.text($0.term).columns }
    let table = Table(
      [
        .wide(context.text(Term.unit), 40), .fixed(context.text(Term.kind), kinds.max() ?? 0),
        .fixed(context.text(UnitMessage.own), 6), .fixed(context.text(UnitMessage.all), 6),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 1)
    let window = list.window(rows: rows.count - Self.headRows)
    for (row, (unit, isChosen)) in zip(rows.dropFirst(Self.headRows), window) {
      let line = lines[unit.id]
      // Deeper than this, a name would have no room.
      let indent = String(repeating: "  ", count: min(line?.depth ?? 0, 10))
      table.draw(
        [
          (indent + unit.name, Style(.standard, bold: line?.depth == 0)),
          (unit.kind.map { context.text($0.term) } ?? "", Style(.gray)),
          (String(line?.own ?? 0), .plain), (String(line?.all ?? 0), .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      let text =
        list.all.isEmpty
        ? context.text(UnitMessage.noUnits) : context.text(Message.nothingMatches)
      grid.line(text, row: first + 3, style: Style(.gray))
    }
    if let question = question(context) { grid.question(question, row: rows.upperBound) }
  }

  private func question(_ context: Context) -> String? {
    switch mode {
    case .looking: nil
    case .removing(let unit): context.text(UnitMessage.removeQuestion, ["name": unit.name])
    case .choosingTwin(let unit): context.text(UnitMessage.mergeWith, ["name": unit.name])
    case .merging(let unit, let other):
      context.text(UnitMessage.mergeQuestion, ["name": unit.name, "other": other.name])
    }
  }
}

extension UnitsScreen.Mode {
  /// The units that it is about.
  fileprivate var units: [WorkUnit] {
    switch self {
    case .looking: []
    case .removing(let unit), .choosingTwin(let unit): [unit]
    case .merging(let unit, let other): [unit, other]
    }
  }
}
