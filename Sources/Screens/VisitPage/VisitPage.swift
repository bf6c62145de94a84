import Cells
import Model

/// One visit: why and where, what was found, the gaps and what is done about them.
struct VisitPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case toggleDone
    case edit
    case addGap
    case editGap
    case pickParticipants
    case openReflections
  }

  /// A line that can be chosen: a gap, or an action under it.
  struct Line: Equatable {
    let gap: Int
    let action: Int?
  }

  let id: Identifier<SiteVisit>
  private(set) var visit: SiteVisit?
  private(set) var names: [String] = []
  private(set) var owing: [String] = []
  private(set) var cursor = ListCursor()

  init(id: Identifier<SiteVisit>) { self.id = id }

  let request: Library.Request? = .init(roster: true, visits: true)

  func title(_ language: Language) -> String {
    [Term.siteVisit(language), visit?.host].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.character("x"), .character(" "), label: .keyDone, .toggleDone),
        .key(.character("n"), label: .keyNewGap, .addGap),
        .key(.enter, label: .keyEditGap, .editGap),
        .key(.character("e"), label: .keyEdit, .edit),
        .key(.character("t"), label: .keyParticipants, .pickParticipants),
        .key(.character("r"), label: .keyReflections, .openReflections),
      ])
  }

  var lines: [Line] {
    (visit?.gaps ?? []).enumerated().flatMap { index, gap in
      [Line(gap: index, action: nil)]
        + gap.actions.indices.map { Line(gap: index, action: $0) }
    }
  }

  /// Tells a line from the others, whatever is added before it.
  private func identity(of line: Line) -> String? {
    guard let gap = visit?.gaps[line.gap] else { return nil }
    return line.action.map { gap.actions[$0].id.description } ?? gap.id.description
  }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = chosen.map(identity)
      visit = library.visit(id)
      names = (visit?.participants ?? []).map { library.roster[$0]?.name ?? $0.description }
      owing = (visit?.owing(on: context.now.day) ?? []).map {
        library.roster[$0]?.name ?? $0.description
      }
      let line = kept.flatMap { kept in lines.firstIndex { identity(of: $0) == kept } }
      move(line.map { .to($0) } ?? .by(0), context)
    case .saved(.visit(let saved, _)):
      visit = saved
      return [.say(.done(context.text(Message.saved)))]
    case .notSaved(.visit(_, let was?)): visit = was
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    guard let visit else { return [] }
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .toggleDone: return toggleDone(visit, context)
    case .edit: return [.open(.visitForm(visit))]
    case .addGap: return [.open(.gapForm(nil, of: visit))]
    case .editGap:
      guard let chosen else { return [] }
      let gap = visit.gaps[chosen.gap]
      return [.open(.gapForm(gap, chosen.action.map { gap.actions[$0] }, of: visit))]
    case .openReflections: return [.open(.reflectionList(id))]
    case .pickParticipants: return [.open(.pickTrainees(.participants(visit)))]
    }
  }

  private mutating func toggleDone(_ was: SiteVisit, _ context: Context) -> [Effect] {
    guard let chosen, let action = chosen.action else {
      return [.say(.error(context.text(Message.chooseAction)))]
    }
    var changed = was
    let done = was.gaps[chosen.gap].actions[action].done
    changed.gaps[chosen.gap].actions[action].done = done == nil ? context.now.day : nil
    visit = changed
    return [.save(.visit(changed, was: was))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.factRows)
  }
}
