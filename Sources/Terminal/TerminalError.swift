/// Why the screens cannot be shown.
public enum TerminalError: Error, Equatable {
  /// Standard input or standard output is no terminal.
  case notATerminal
  /// Nothing is known of the terminal that the variable TERM names, or it cannot place its cursor.
  case unknownTerminal(name: String)
  /// The system refused; `code` is its `errno`.
  case refused(code: Int32)
}
