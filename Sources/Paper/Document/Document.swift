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
  /// What a file of it is called, without its ending.
  public var fileName: String
  /// How its pages lie.
  public var format: PageFormat
  /// Whether a frame runs around every page, as around a certificate.
  public var isFramed = false
  /// The mark of the organization at the top of the first page, as PNG.
  public var logo: [UInt8]?
  /// What stands at the foot of every page, such as address and phone.
  public var footer = ""
  /// Whether pages are counted within each part, since the parts go different ways; the logo stands on
  /// each of them then.
  public var numbersParts = false
  /// The code in the corner of every page.
  public var code: PageCode?

  /// A paper with these blocks.
  public init(
    language: Language, title: String, author: String, runningHead: String,
    fileName: String? = nil, format: PageFormat = .portrait, blocks: [Block]
  ) {
    self.language = language
    self.title = title
    self.author = author
    self.runningHead = runningHead
    self.fileName = fileName ?? title
    self.format = format
    self.blocks = blocks
  }
}
