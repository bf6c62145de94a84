/// What a program waits for at a terminal.
public enum TerminalEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The window has another size now; all of it must be drawn anew.
  case resized(Size)
  /// The watched descriptor can be read. Reading it is left to the program.
  case folderChanged
  /// The descriptor of work that is done beside can be read. Reading it is left to the program.
  case workAdvanced
  /// The terminal is gone, or a signal asked the program to end.
  case hungUp
}
