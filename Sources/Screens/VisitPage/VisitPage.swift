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
  }

  /// A line that can be chosen: a gap, or an action under it.
  struct Line: Equatable {
    let gap: Int
    let action: Int?
  }

  let id: Identifier<SiteVisit>
  private(set) var visit: SiteVisit?
  private(set) var names: [String] = []
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
      ])
  }

  var lines: [Line] {
    (visit?.gaps ?? []).enumerated().flatMap { index, gap in
      [Line(gap: index, action: nil)]
        + gap.actions.indices.map { Line(gap: index, action: $0) }
    }
  }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      visit = library.visit(id)
      names = (visit?.participants ?? []).map { library.roster[$0]?.name ?? $0.description }
      move(.by(0), context)
    case .saved(.visit(let saved, _)): visit = saved
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
    case .addGap: return [.open(.gapForm(nil, visit))]
    case .editGap: return chosen.map { [.open(.gapForm(visit.gaps[$0.gap], visit))] } ?? []
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
    return [.say(.done(context.text(Message.saved))), .save(.visit(changed, was: was))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.factRows)
  }
}
