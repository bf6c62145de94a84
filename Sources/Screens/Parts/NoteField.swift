import Cells
import Model

/// A text that is typed in place of the one that stood there when it was begun. What somebody else writes there
/// meanwhile is never replaced unasked.
struct NoteField: Equatable, Sendable {
  private(set) var field: TextField
  /// What stood there when it was begun, or was taken in since.
  private var over: String?

  /// Begins with what stands there.
  init(over: String?) {
    field = TextField(over ?? "")
    self.over = over
  }

  /// What is typed; nil where that is nothing.
  var text: String? { Fields.text(field.text) }

  /// Changes the text as a key asks.
  mutating func type(_ key: Key) { _ = field.type(key) }

  /// Puts what somebody else has written meanwhile in front of what is typed; whether there was anything.
  mutating func takeIn(_ theirs: String?) -> Bool {
    guard let theirs, theirs != over, theirs != text else { return false }
    field = TextField([theirs, text].compactMap(\.self).joined(separator: " "))
    over = theirs
    return true
  }

  /// How it is said that somebody else has.
  static func advice(_ theirs: String?, _ context: Context) -> Effect {
    .say(.advice(context.text(RollCallMessage.noteMeanwhile, ["note": theirs ?? ""])))
  }
}
