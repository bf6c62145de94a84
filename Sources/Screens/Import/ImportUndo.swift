import Cells
import Model

/// Taking back the import that was made last, on every screen that one can be begun from: it is asked
/// about first, and done beside the screens.
struct ImportUndo: Equatable, Sendable {
  /// What the person can do about it.
  enum Action: Equatable, Sendable {
    case ask
    case take
    case keep
  }

  private var isAsking = false
  private var bar: WorkBar?

  /// Whether it is under way.
  var isWaiting: Bool { bar != nil }

  /// The keys while it is asked about or under way; nil where the screen has its own.
  func keymap<Screen>(_ action: (Action) -> Screen) -> Keymap<Screen>? {
    if isWaiting { return .waiting(stop: nil) }
    guard isAsking else { return nil }
    return .asking(.keyUndoImport, yes: action(.take), no: action(.keep))
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    isAsking = false
    guard let last = context.lastImport else {
      return [.say(.error(context.text(ImportMessage.nothingToUndo)))]
    }
    switch action {
    case .ask: isAsking = true
    case .keep: break
    case .take:
      bar = WorkBar(ImportMessage.takingBack)
      return [.begin(.takeBack(last))]
    }
    return []
  }

  mutating func receive(_ news: WorkNews, _ context: Context) -> [Effect] {
    guard case .ended(let result) = news else { return [] }
    bar = nil
    switch result {
    case .tookBack(let undo): return [.load, .say(Self.answer(undo, context))]
    case .failed(let why): return [.load, .say(.error(why))]
    case .sheets, .read, .checked, .imported, .laidOut, .written, .printed, .notPrinted: return []
    }
  }

  private static func answer(_ undo: RosterUndo, _ context: Context) -> Notice {
    let words: KeyValuePairs = [
      "removed": String(undo.removed.count), "restored": String(undo.restored.count),
    ]
    let done = context.text(
      undo.isEmpty ? ImportMessage.notTakenBack : .takenBack, undo.isEmpty ? [:] : words)
    guard !undo.kept.isEmpty else { return .done(done) }
    let kept = [(RosterUndo.Kept.Reason.changed, ImportMessage.keptChanged), (.used, .keptUsed)]
      .compactMap { reason, message -> String? in
        let names = undo.kept.filter { $0.reason == reason }.map(\.name)
        return names.isEmpty ? nil : context.text(message, ["names": context.list(names)])
      }
    return .advice(([done] + kept).joined(separator: " · "))
  }

  func draw(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    bar?.draw(into: &grid, row: rows.upperBound - 2, context)
    guard isAsking, let last = context.lastImport else { return }
    let counts: KeyValuePairs = [
      "added": String(last.added.count), "updated": String(last.updated.count),
      "enrolled": String(last.places.count),
    ]
    grid.question(context.text(ImportMessage.undoQuestion, counts), row: rows.upperBound)
  }
}

extension Context {
  /// Names in a row, as many as somebody reads.
  fileprivate func list(_ names: [String]) -> String {
    let most = 12
    let shown = names.prefix(most).joined(separator: text(Message.comma))
    guard names.count > most else { return shown }
    return text(
      ImportMessage.andMore, ["names": shown, "count": String(names.count - most)])
  }
}
