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
    case toggleNumbers
    case importFile
    case undoImport(ImportUndo.Action)
  }

  /// The rows above the list.
  static let headRows = 2

  private(set) var roster = Roster()
  private(set) var list = FilteredList<Trainee>()
  private(set) var order = RosterOrder.pinyin
  private var strokes = StrokeOrder()
  private(set) var undo = ImportUndo()

  var request: Library.Request? { .init(roster: true, strokes: order == .strokes) }

  var isWaiting: Bool { undo.isWaiting }

  func title(_ language: Language) -> String { Term.roster(language) }

  var keymap: Keymap<Action> {
    if let asking = undo.keymap(Action.undoImport) { return asking }
    return list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addTrainee),
      .key(.character("e"), label: .keyEdit, .editChosen),
      .key(.character("o"), label: .keyOrder, .changeOrder),
      .key(.character("i"), label: .keyImport, .importFile),
      .quiet(.character("u"), label: .keyUndoImport, .undoImport(.ask)),
      .unmasking(.toggleNumbers),
      open: .openChosen,
      move: Action.move, filter: Action.filter)
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      roster = library.roster
      strokes = library.strokes
      sort(context)
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
    case .importFile: return [.open(.importFile(into: nil))]
    case .undoImport(let action): return undo.update(action, context)
    case .toggleNumbers: return [context.toggleNumbers(of: "trainees")]
    case .changeOrder:
      let all = RosterOrder.allCases
      order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
      let words: KeyValuePairs = ["order": context.text(order.message)]
      return [.say(.done(context.text(Message.orderedBy, words))), .load]
    }
    return []
  }

  private mutating func sort(_ context: Context) {
    list.show(order.sorted(roster, strokes: strokes), rows: context.rows - Self.headRows) {
      .init($0, unitName: roster.unitName(of: $0))
    }
  }
}

extension RosterOrder {
  fileprivate var message: Message {
    switch self {
    case .pinyin: .orderPinyin
    case .strokes: .orderStrokes
    case .unit: .orderUnit
    case .number: .orderNumber
    }
  }
}
