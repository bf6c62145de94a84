import Model

/// What is wrong with a command line that the parser took; the program ends with 64.
struct WrongUsage: Explained {
  private let text: String

  /// A line that says it, in the language of the command.
  init(_ text: String) { self.text = text }

  func explanation(in language: Language) -> String { text }
}
