/// What a letter says: its title and paragraphs, with placeholders where names, days and tables are
/// put in.
public struct Wording: Codable, Hashable, Sendable {
  /// How many paragraphs a letter has at most.
  public static let mostParagraphs = 30
  /// How many characters a title or a paragraph has at most.
  public static let mostCharacters = 1000

  /// The title.
  public var title: String
  /// The paragraphs from top to bottom. The first one is the salutation where it ends with a
  /// colon, and on a certificate.
  public var paragraphs: [String]

  /// A wording.
  public init(title: String, _ paragraphs: [String]) {
    self.title = title
    self.paragraphs = paragraphs
  }

  /// The wording that a text file holds: the first line is the title and each other one a paragraph.
  /// Empty lines and those that begin with `#` say nothing; a `\` in front of one makes it a paragraph.
  public init(lines text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
      .compactMap { Fields.text(String($0)) }.filter { !$0.hasPrefix("#") }
      .map { $0.hasPrefix("\\") ? String($0.dropFirst()) : $0 }
    self.init(title: lines.first ?? "", Array(lines.dropFirst()))
  }

  /// A paragraph as a line of such a text.
  private static func line(_ text: String) -> String {
    text.hasPrefix("#") || text.hasPrefix("\\") ? "\\\(text)" : text
  }

  /// The wording as the lines of such a text, with what may stand in it explained.
  public func lines(for kind: LetterKind, in language: Language) -> [String] {
    let names = kind.placeholders.map { $0.written(in: language) }
    return [Self.line(title), ""] + paragraphs.flatMap { [Self.line($0), ""] }
      + zip(names, kind.placeholders).map { "# \($0)  \($1.meaning(language))" }
  }
}
