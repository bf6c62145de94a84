import Cells
import Model

/// All trainees, found by typing a few letters.
struct RosterScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case filter(ListFilter.Action)
    case addTrainee
    case editChosen
    case changeOrder
    case chooseGroup
    case toggleNumbers
    case export
    case toggleRetired
    case showUnits
    case openPaper
    case importFile
    case undoImport(ImportUndo.Action)
  }

  /// The rows above the list.
  static let headRows = 2

  /// The unit to which it is narrowed, with all below; nil for everybody.
  let unit: Identifier<WorkUnit>?
  private(set) var roster = Roster()
  private(set) var showsRetired = false
  private(set) var list = FilteredList<Trainee>()
  private(set) var order = RosterOrder.pinyin
  /// The group that alone is shown; nil for everybody.
  private(set) var group: TraineeGroup?
  private var strokes = StrokeOrder()
  private(set) var undo = ImportUndo()

  var request: Library.Request? {
    .init(roster: true, groups: group != nil, strokes: order == .strokes)
  }

  var isWaiting: Bool { undo.isWaiting }

  init(unit: Identifier<WorkUnit>? = nil) { self.unit = unit }

  func title(_ language: Language) -> String {
    [Term.roster(language), roster.name(of: unit)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if let asking = undo.keymap(Action.undoImport) { return asking }
    return list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addTrainee),
      .key(.character("e"), label: .keyEdit, .editChosen),
      .key(.character("o"), label: .keyOrder, .changeOrder),
      .key(.character("g"), label: .keyGroups, .chooseGroup),
      .key(.character("i"), label: .keyImport, .importFile),
      .key(.character("x"), label: .keyExport, .export),
      .key(.character("U"), label: .keyUnits, .showUnits),
      .key(.character("R"), label: .keyRetiredToo, .toggleRetired),
      .key(.character("w"), label: .keyMakePaper, .openPaper),
      .quiet(.character("u"), label: .keyUndoImport, .undoImport(.ask)),
      .unmasking(.toggleNumbers),
      open: .openChosen,
      move: Action.move, filter: Action.filter)
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      strokes = library.strokes
      // It may have been changed, or be gone.
      group = group.flatMap { known in library.groups.first { $0.id == known.id } }
      sort(context)
    case .narrowed(let group):
      self.group = group
      sort(context)
    default: break
    }
    if case .worked(let news) = response { return undo.receive(news, context) }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .openChosen: return list.chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .addTrainee: return [.open(.traineeForm(nil, roster))]
    case .editChosen: return list.chosen.map { [.open(.traineeForm($0, roster))] } ?? []
    case .chooseGroup: return [.open(.groups)]
    case .export:
      return [
        .open(
          .exportForm(
            nil, withRetired: showsRetired,
            only: isNarrowed || unit != nil ? list.seen.map(\.id) : nil))
      ]
    case .openPaper:
      let opening = Effect.open(.paper(.init(.roster(unit))))
      guard isNarrowed else { return [opening] }
      let whole =
        unit == nil
        ? context.text(PaperListMessage.wholeRoster)
        : context.text(PaperListMessage.wholeUnit, ["unit": roster.name(of: unit)])
      return [opening, .say(.done(whole))]
    case .importFile: return [.open(.importFile(into: nil))]
    case .undoImport(let action): return undo.update(action, context)
    case .toggleNumbers: return [context.toggleNumbers(of: "trainees")]
    case .showUnits: return [.open(.units)]
    case .toggleRetired:
      showsRetired.toggle()
      sort(context)
    case .changeOrder:
      order = order.next
      let words: KeyValuePairs = ["order": context.text(order.message)]
      return [.say(.done(context.text(Message.orderedBy, words))), .load]
    }
    return []
  }

  /// Whether a group or what was typed leaves some out.
  private var isNarrowed: Bool { group != nil || list.seen.count < list.all.count }

  private mutating func sort(_ context: Context) {
    let seen = roster.narrowed(
      to: group, below: unit, withRetired: showsRetired, on: context.now.day)
    list.show(order.sorted(seen, strokes: strokes), rows: context.rows - Self.headRows) {
      .init($0, unitName: roster.unitName(of: $0))
    }
  }
}
