/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A key that writes `character`.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  /// F1 is `function(1)`.
  case function(Int)
  /// A letter with Ctrl, in lower case: Ctrl-R is `control("r")`.
  case control(Character)
}
