import Cells
import Model

/// What keys do on a screen. The footer and the help page are made from it.
struct Keymap<Action> {
  /// Keys that do one thing.
  struct Binding {
    let keys: [Key]
    let label: Message
    let action: Action
    /// Keys that everybody tries anyway are named on the help page only.
    let isInFooter: Bool
  }

  private(set) var bindings: [Binding]
  /// What can be typed, for the help page.
  let told: [Hint]
  /// What any other key does, where text is typed.
  let text: ((Key) -> Action?)?

  /// A keymap of these bindings; `text` takes the keys that no binding has.
  init(_ bindings: [Binding], told: [Hint] = [], text: ((Key) -> Action?)? = nil) {
    self.bindings = bindings
    self.told = told
    self.text = text
  }

  /// What `key` does; nil where it does nothing.
  func action(for key: Key) -> Action? {
    if let binding = bindings.first(where: { $0.keys.contains(key) }) { return binding.action }
    // No text is made of function keys: they go to other screens from everywhere.
    if case .function = key { return nil }
    return text?(key)
  }

  /// Whether letters are typed into something, so that they are no commands.
  var takesText: Bool { text != nil }
}

extension Keymap.Binding {
  /// Keys named in the footer and on the help page.
  static func key(_ keys: Key..., label: Message, _ action: Action) -> Self {
    Self(keys: keys, label: label, action: action, isInFooter: true)
  }

  /// The key that shows numbers whole, and masks them again, on every screen that has some.
  static func unmasking(_ action: Action) -> Self {
    .key(.character("f"), label: .keyUnmask, action)
  }

  /// The same, named on the help page only.
  var quiet: Self { Self(keys: keys, label: label, action: action, isInFooter: false) }

  /// Keys named on the help page only.
  static func quiet(_ keys: Key..., label: Message, _ action: Action) -> Self {
    Self(keys: keys, label: label, action: action, isInFooter: false)
  }
}

extension Keymap {
  /// The keys that move through a list, for every screen that has one.
  static func moving(_ action: (ListCursor.Motion) -> Action) -> [Binding] {
    [
      .quiet(.up, .character("k"), label: .keyUp, action(.by(-1))),
      .quiet(.down, .character("j"), label: .keyDown, action(.by(1))),
      .quiet(.pageUp, label: .keyPageUp, action(.pages(-1))),
      .quiet(.pageDown, label: .keyPageDown, action(.pages(1))),
      .quiet(.home, label: .keyFirst, action(.first)),
      .quiet(.end, label: .keyLast, action(.last)),
    ]
  }

  /// The keys that move through a list while letters, Home and End belong to the text.
  static func movingWhileTyping(_ action: (ListCursor.Motion) -> Action) -> [Binding] {
    [
      .quiet(.up, label: .keyUp, action(.by(-1))),
      .quiet(.down, label: .keyDown, action(.by(1))),
      .quiet(.pageUp, label: .keyPageUp, action(.pages(-1))),
      .quiet(.pageDown, label: .keyPageDown, action(.pages(1))),
    ]
  }

  /// The answers to a question that is done or left. Any other key is none, unless `other` says so.
  static func asking(
    _ label: Message, yes: Action, no: Action, other: Action? = nil
  ) -> Keymap {
    Keymap(
      [
        .key(.character("y"), label: label, yes),
        .key(.character("n"), .escape, label: .keyCancel, no),
      ], text: { _ in other })
  }

  /// The answers to the question what becomes of what is not saved. Any other key is none.
  static func leaving(discard: Action, stay: Action, save: Action) -> Keymap {
    Keymap(
      [
        .key(.character("y"), label: .keyDiscard, discard),
        .key(.character("n"), .escape, label: .keyStay, stay),
        .key(.character("s"), label: .keySave, save),
      ], text: { _ in nil })
  }

  /// The keys and what they do, for the footer and the help page.
  var hints: [Hint] {
    bindings.map {
      Hint(keys: $0.keys.map(\.name), label: $0.label, isInFooter: $0.isInFooter)
    } + told
  }
}

/// A line of help: keys and what they do.
struct Hint: Equatable, Sendable {
  let keys: [String]
  let label: Message
  let isInFooter: Bool
}

extension Key {
  /// The key with a full-width letter, digit or sign, as input methods give them, made an ordinary
  /// one.
  var narrow: Key {
    guard case .character(let character) = self, !character.isASCII,
      let narrow = Fields.narrow(String(character)).first
    else { return self }
    return .character(narrow)
  }

  /// The name of the key as it stands on keyboards.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "⌫"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .control(let character): "^\(character.uppercased())"
    }
  }
}
