/// A paper as it will look, for reading on a screen.
public struct PaperProof: Equatable, Sendable {
  /// What the paper calls itself.
  let title: String
  /// Its pages, each with its lines.
  let pages: [[String]]

  /// A paper by its title and pages.
  public init(title: String, pages: [[String]]) {
    self.title = title
    self.pages = pages
  }
}
