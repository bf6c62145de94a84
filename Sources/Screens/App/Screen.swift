import Cells
import Model

/// One screen: its state, what keys do on it, and how it looks.
///
/// A screen is a value. Nothing in it reads a file or a clock: what it needs from outside it asks
/// for as an `Effect`, and the answer comes back as a `Response`.
protocol Screen: Sendable {
  /// What the person can do here, named for what she does.
  associatedtype Action: Sendable

  /// The title for the top line.
  func title(_ language: Language) -> String
  /// The records that it shows; they are loaded when it opens, when it comes back to the top, and
  /// when another program changes them.
  var request: Library.Request? { get }
  /// What each key does in the present state.
  var keymap: Keymap<Action> { get }
  /// Does what the person asked for.
  mutating func update(_ action: Action, _ context: Context) -> [Effect]
  /// Takes the answer to an effect.
  mutating func receive(_ response: Response, _ context: Context) -> [Effect]
  /// Whether something here is not saved yet; the screen then asks what is to become of it.
  mutating func asksBeforeLeaving() -> Bool
  /// Whether it waits for long work that it has begun. Keys wait with it, but for the one that stops
  /// the work.
  var isWaiting: Bool { get }
  /// Whether it undoes what was changed on it by rules of its own. What was changed before rests under that: pages
  /// do not take it back any more.
  var hasOwnUndo: Bool { get }
  /// The smallest window in which it can be read in its present state.
  var smallest: Size { get }
  /// Draws into the given rows of the frame.
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context)
}

extension Screen {
  var smallest: Size { App.smallest }

  var isWaiting: Bool { false }

  var hasOwnUndo: Bool { false }

  mutating func asksBeforeLeaving() -> Bool { false }

  /// Does what `key` stands for here; nil where it stands for nothing.
  mutating func press(_ key: Key, _ context: Context) -> [Effect]? {
    guard let action = keymap.action(for: key) else { return nil }
    return update(action, context)
  }

  /// The keys as help names them, and whether letters are typed into something.
  var help: (hints: [Hint], takesText: Bool) {
    let keymap = keymap
    return (keymap.hints, keymap.takesText)
  }
}
