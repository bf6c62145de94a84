import Cells
import Model

/// Choosing which other file is of the same person; those most like hers stand first.
struct PickTwin: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case choose
    case filter(ListFilter.Action)
  }

  /// The rows above the list.
  private static let headRows = 2

  let id: Identifier<Trainee>
  private var roster = Roster()
  private var trainee: Trainee?
  private var likeness: [Identifier<Trainee>: Set<Trainee.Likeness>] = [:]
  private var list = FilteredList<Trainee>()

  init(of id: Identifier<Trainee>) { self.id = id }

  let request: Library.Request? = .init(roster: true)

  func title(_ language: Language) -> String {
    [MergeMessage.pickTwin(language), trainee?.name].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    list.filter.keymap(open: .choose, move: Action.move, filter: Action.filter)
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .loaded(let library) = response else { return [] }
    roster = library.roster
    trainee = roster[id]
    guard let trainee else { return [] }
    let others = RosterOrder.pinyin.sorted(roster).filter { $0.id != id }
    likeness = Dictionary(uniqueKeysWithValues: others.map { ($0.id, trainee.likeness(to: $0)) })
    let known = likeness
    let byLikeness = others.enumerated().sorted {
      let (left, right) = (known[$0.element.id]?.count ?? 0, known[$1.element.id]?.count ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }
    list.show(byLikeness.map(\.element), rows: context.rows - Self.headRows) {
      .init($0, unitName: library.roster.unitName(of: $0))
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .choose: return list.chosen.map { [.replace(.merge($0.id, into: id))] } ?? []
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound, matches: list.seen.count, context)
    } else {
      grid.line(
        context.text(MergeMessage.pickTwinHint, ["name": trainee?.name ?? ""]),
        row: rows.lowerBound, style: Style(.cyan, bold: true))
    }
    let table = Table(
      [
        .fixed(context.text(Term.number), 6), .wide(context.text(Term.name), 14),
        .wide(context.text(Term.unit), 16), .wide(context.text(Term.post), 12),
        .wide(context.text(MergeMessage.alike), 20),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + 1)
    let window = list.window(rows: rows.count - Self.headRows)
    for (row, (other, isChosen)) in zip(rows.dropFirst(Self.headRows), window) {
      let alike = Trainee.Likeness.allCases.filter { likeness[other.id]?.contains($0) == true }
      table.draw(
        [
          (other.number ?? "", Style(.gray)), (other.name, Style(.standard, bold: true)),
          (roster.unitName(of: other), .plain), (other.post ?? "", .plain),
          (alike.map { $0.words(context) }.joined(separator: " "), Style(.yellow)),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      grid.line(
        context.text(Message.nothingMatches), row: rows.lowerBound + 3, style: Style(.gray))
    }
  }
}

extension Trainee.Likeness {
  /// What it is called.
  fileprivate func words(_ context: Context) -> String {
    switch self {
    case .name: context.text(MergeMessage.twinName)
    case .reading: context.text(MergeMessage.twinReading)
    case .phone: context.text(MergeMessage.twinPhone)
    case .idCard: context.text(Term.idCard)
    case .birth: context.text(Term.birth)
    case .unit: context.text(Term.unit)
    }
  }
}
