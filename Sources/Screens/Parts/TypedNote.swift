import Cells
import Model

/// A note that is being typed, and the one that stood there when it was begun.
struct TypedNote: Equatable, Sendable {
  private(set) var field: TextField
  private let over: String?

  /// The note that stands there, ready to be changed.
  init(over note: String?) {
    field = TextField(note ?? "")
    over = note
  }

  /// What is typed; nil for no note.
  var text: String? { Fields.text(field.text) }

  /// Takes a key.
  mutating func type(_ key: Key) { _ = field.type(key) }

  /// Both notes in one, where somebody else has written another one meanwhile; nil where nobody has.
  func joined(with theirs: String?) -> TypedNote? {
    guard let theirs, theirs != over, theirs != text else { return nil }
    var both = TypedNote(over: theirs)
    both.field = TextField("\(theirs) \(field.text)")
    return both
  }

  /// How it is said that somebody else has.
  static func advice(_ theirs: String?, _ context: Context) -> Effect {
    .say(.advice(context.text(RollCallMessage.noteMeanwhile, ["note": theirs ?? ""])))
  }
}
