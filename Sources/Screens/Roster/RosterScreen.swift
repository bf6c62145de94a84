import Cells
import Model

/// All trainees, found by typing a few letters.
struct RosterScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case beginFilter
    case typeFilter(Key)
    case acceptFilter
    case clearFilter
    case addTrainee
    case editChosen
    case changeOrder
  }

  private var roster: Roster?
  private var listed: [Trainee] = []
  private var index = TraineeFilter([])
  private(set) var matches: [Int] = []
  private(set) var filter = ListFilter()
  private(set) var cursor = ListCursor()
  private(set) var order = RosterOrder.pinyin

  let request: Library.Request? = .init(roster: true)

  func title(_ language: Language) -> String { Term.roster(language) }

  var keymap: Keymap<Action> {
    if filter.isTyping {
      return Keymap(
        Keymap.movingWhileTyping(Action.move) + [
          .key(.enter, label: .keyOpen, .openChosen),
          .key(.tab, label: .keyToList, .acceptFilter),
          .key(.escape, label: .keyClearFilter, .clearFilter),
        ], text: Action.typeFilter)
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("/"), label: .keyFilter, .beginFilter),
        .key(.character("n"), label: .keyNew, .addTrainee),
        .key(.character("e"), label: .keyEdit, .editChosen),
        .key(.character("o"), label: .keyOrder, .changeOrder),
      ]
        + (filter.isActive ? [.key(.escape, label: .keyClearFilter, .clearFilter)] : []))
  }

  /// The trainees that are seen, with the names of their units.
  var seen: [(trainee: Trainee, unitName: String)] {
    matches.map { (listed[$0], roster?.unitName(of: listed[$0]) ?? "") }
  }

  var total: Int { listed.count }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      roster = library.roster
      sort(context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
    case .openChosen:
      guard let chosen else { return [] }
      return [.open(.traineeFile(chosen.id))]
    case .beginFilter:
      filter.begin()
    case .typeFilter(let key):
      filter.type(key)
      narrow(context)
    case .acceptFilter:
      filter.accept()
    case .clearFilter:
      let kept = chosen
      filter.clear()
      narrow(context)
      if let line = matches.firstIndex(where: { listed[$0].id == kept?.id }) {
        move(.to(line), context)
      }
    case .addTrainee:
      return [.open(.traineeForm(nil, roster ?? Roster()))]
    case .editChosen:
      guard let chosen else { return [] }
      return [.open(.traineeForm(chosen, roster ?? Roster()))]
    case .changeOrder:
      let all = RosterOrder.allCases
      order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
      sort(context)
      return [.say(.done(context.text(Message.orderedBy, ["order": context.text(order.message)])))]
    }
    return []
  }

  private var chosen: Trainee? {
    matches.indices.contains(cursor.index) ? listed[matches[cursor.index]] : nil
  }

  private mutating func sort(_ context: Context) {
    guard let roster else { return }
    let kept = chosen?.id
    listed = order.sorted(roster)
    index = TraineeFilter(listed.lazy.map { ($0, roster.unitName(of: $0)) })
    matches = index.matches(filter.query)
    let line = matches.firstIndex { listed[$0].id == kept }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  private mutating func narrow(_ context: Context) {
    matches = index.matches(filter.query)
    move(.first, context)
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: matches.count, rows: context.rows - 2)
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
