import Cells
import Model

/// Undoing the latest merge into a trainee's file, asked about first.
struct MergeUndoing: Equatable, Sendable {
  /// What the person can do about it.
  enum Action: Equatable, Sendable {
    case ask
    case undo
    case keep
  }

  private var isAsking = false

  /// The keys while it is asked about; nil where the screen has its own.
  func keymap<Screen>(_ action: (Action) -> Screen) -> Keymap<Screen>? {
    guard isAsking else { return nil }
    return .asking(.keyUndoMerge, yes: action(.undo), no: action(.keep))
  }

  mutating func update(
    _ action: Action, _ trainee: Trainee, in roster: Roster, _ context: Context
  ) -> [Effect] {
    isAsking = false
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    guard let other = roster.takenOver(by: trainee.id).first else {
      return [.say(.error(context.text(MergeMessage.nothingToUndo)))]
    }
    switch action {
    case .ask: isAsking = true
    case .keep: break
    case .undo: return [.save(.mergeUndone(of: other))]
    }
    return []
  }

  /// What is said once it is undone.
  static func answer(
    _ kept: Int, _ given: Int, _ trainee: Trainee, _ context: Context
  ) -> Notice {
    guard kept + given > 0 else { return .done(context.text(MergeMessage.undone)) }
    let words: KeyValuePairs = [
      "count": String(kept), "name": trainee.name, "given": String(given),
    ]
    return .advice(
      context.text(given > 0 ? MergeMessage.undoneGiven : .undonePartly, words))
  }

  func draw(
    into grid: inout Grid, row: Int, _ trainee: Trainee, in roster: Roster, _ context: Context
  ) {
    guard isAsking, let other = roster.takenOver(by: trainee.id).first,
      let merger = other.merger
    else { return }
    let words: KeyValuePairs = [
      "day": merger.at.day.description, "name": trainee.name, "other": other.name,
    ]
    grid.question(context.text(MergeMessage.askUndo, words), row: row)
  }
}
