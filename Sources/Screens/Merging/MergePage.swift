import Cells
import Model

/// Two files of one person side by side, before they become one: what comes over, and where a choice is
/// to be made.
struct MergePage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case choose
    case swap
    case ask
    case merge
    case cancel
    case toggleNumbers
  }

  /// The rows above the list: the two files, what comes over, a doubt, the names of the columns.
  static let headRows = 5

  private var other: Identifier<Trainee>
  private var kept: Identifier<Trainee>
  private(set) var library = Library()
  private(set) var merge: TraineeMerge?
  private(set) var problem: MergeError?
  private(set) var cursor = ListCursor()
  private(set) var isAsking = false

  init(_ other: Identifier<Trainee>, into kept: Identifier<Trainee>) {
    self.other = other
    self.kept = kept
  }

  let request: Library.Request? = .everything

  func title(_ language: Language) -> String {
    [MergeMessage.merge(language), merge?.kept.name].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isAsking {
      return .asking(.keyMergeFiles, yes: .merge, no: .cancel)
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.character(" "), label: .keyOtherSide, .choose),
        .key(.character("x"), label: .keySwapFiles, .swap),
        .key(.enter, label: .keyMergeFiles, .ask), .unmasking(.toggleNumbers),
      ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      self.library = library
      lookAnew()
    case .saved: return [.back, .say(.done(context.text(MergeMessage.merged)))]
    default: break
    }
    return []
  }

  /// Works the merge out anew; what was chosen stays, where it is still to be chosen.
  private mutating func lookAnew() {
    let chosen = merge?.fromOther ?? []
    merge = nil
    problem = nil
    guard let kept = library.roster.file(kept), let other = library.roster.file(other) else {
      return
    }
    do throws(MergeError) {
      merge = try TraineeMerge(other, into: kept, in: library)
      let differences = merge?.differences ?? []
      merge?.fromOther = chosen.intersection(differences)
    } catch {
      problem = error
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      cursor.move(
        motion, count: merge?.differences.count ?? 0, rows: context.rows - Self.headRows)
    case .choose:
      guard let merge, merge.differences.indices.contains(cursor.index) else { return [] }
      self.merge?.fromOther.formSymmetricDifference([merge.differences[cursor.index]])
    case .swap:
      swap(&kept, &other)
      let differences = Set(merge?.differences ?? [])
      let chosen = differences.subtracting(merge?.fromOther ?? [])
      // What was right stays right, whichever file it stands in.
      lookAnew()
      merge?.fromOther = chosen
    case .ask: isAsking = merge != nil
    case .cancel: isAsking = false
    case .toggleNumbers:
      return [context.toggleNumbers(of: "\(kept) \(other)")]
    case .merge:
      isAsking = false
      guard let merge else { return [] }
      return [.save(.merge(merge))]
    }
    return []
  }
}
