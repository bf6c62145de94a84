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
    case toggleRetired
    case showUnits
  }

  /// The rows above the list.
  static let headRows = 2

  /// The unit to which it is narrowed, with all below; nil for everybody.
  private let unit: Identifier<WorkUnit>?
  private(set) var roster = Roster()
  private(set) var showsRetired = false
  private(set) var list = FilteredList<Trainee>()
  private(set) var order = RosterOrder.pinyin
  private var strokes = StrokeOrder()

  var request: Library.Request? { .init(roster: true, strokes: order == .strokes) }

  init(unit: Identifier<WorkUnit>? = nil) { self.unit = unit }

  func title(_ language: Language) -> String {
    [Term.roster(language), roster.name(of: unit)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addTrainee),
      .key(.character("e"), label: .keyEdit, .editChosen),
      .key(.character("o"), label: .keyOrder, .changeOrder),
      .key(.character("U"), label: .keyUnits, .showUnits),
      .key(.character("R"), label: .keyRetiredToo, .toggleRetired),
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
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .openChosen: return list.chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .addTrainee: return [.open(.traineeForm(nil, roster))]
    case .editChosen: return list.chosen.map { [.open(.traineeForm($0, roster))] } ?? []
    case .toggleNumbers: return [context.toggleNumbers(of: "trainees")]
    case .showUnits: return [.open(.units)]
    case .toggleRetired:
      showsRetired.toggle()
      sort(context)
    case .changeOrder:
      let all = RosterOrder.allCases
      order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
      let words: KeyValuePairs = ["order": context.text(order.message)]
      return [.say(.done(context.text(Message.orderedBy, words))), .load]
    }
    return []
  }

  private mutating func sort(_ context: Context) {
    let below = unit.map(roster.units(below:))
    let trainees = order.sorted(roster, strokes: strokes).filter { trainee in
      (showsRetired || !trainee.isRetired(on: context.now.day))
        && (below == nil || trainee.unit.map { below?.contains($0) == true } == true)
    }
    list.show(trainees, rows: context.rows - Self.headRows) {
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
