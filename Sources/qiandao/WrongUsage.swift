import Model

/// What is wrong with a command line that the parser took; the program ends with 64.
struct WrongUsage: Explained {
  private let path: String
  private let endings: [String]

  /// A file by its name, which must end in one of these.
  init(_ path: String, mustEndIn endings: [String]) {
    self.path = path
    self.endings = endings
  }

  func explanation(in language: Language) -> String {
    let or = Phrase(" or ", " 或 ", " 或 ")[language]
    return WrittenText.wrongEnding(
      language, ["path": path, "endings": endings.joined(separator: or)])
  }
}
