import Model

/// What stands on a paper, apart from where it stands and what it is drawn with.
public struct Document: Equatable, Sendable {
  /// The language, which decides the shapes of the characters and the words around the pages.
  public var language: Language
  /// What the paper calls itself.
  public var title: String
  /// Who makes it.
  public var author: String
  /// What stands at the top of every page after the first, so that a loose sheet finds back.
  public var runningHead: String
  /// What stands on it, from top to bottom.
  public var blocks: [Block]

  /// A paper with these blocks.
  public init(
    language: Language, title: String, author: String, runningHead: String, blocks: [Block]
  ) {
    self.language = language
    self.title = title
    self.author = author
    self.runningHead = runningHead
    self.blocks = blocks
  }
}
