/// A letter with everything put in, apart from how it is drawn.
public struct Letter: Equatable, Sendable {
  /// A part of it, from top to bottom.
  public enum Part: Equatable, Sendable {
    /// Whom it is to.
    case salutation(String)
    /// A paragraph.
    case text(String)
    /// The table that stands there.
    case table(Placeholder)
  }

  /// What it is.
  public let kind: LetterKind
  /// Its title.
  public let title: String
  /// What it says.
  public let parts: [Part]
  /// Who signs it.
  public let organization: String
  /// The day that stands below that, or room to write one.
  public let day: String
}

/// What a letter is about.
public protocol LetterSubject: Equatable, Sendable {
  /// What it becomes.
  var kind: LetterKind { get }
  /// The day of the letter; nil where it is written by hand.
  var day: Day? { get }
  /// What is put into its wording, as far as it is known. `{host}` is the organization where
  /// nothing else is said, and `{day}` the day of the letter.
  func values(in language: Language) -> [Placeholder: String]
}

extension Letterhead {
  /// The letter about a subject in the organization's wording.
  ///
  /// Throws where that wording is none for such a letter.
  public func letter(
    about subject: some LetterSubject, for township: Township, in language: Language
  ) throws(WordingError) -> Letter {
    let organization = name ?? township.name
    let day = subject.day?.words(in: language) ?? Placeholder.day.blank(in: language)
    var values = subject.values(in: language)
    values[.host] = values[.host] ?? organization
    values[.day] = day
    let (title, parts) = try wording(of: subject.kind, in: language)
      .parts(as: subject.kind, values, in: language)
    return Letter(
      kind: subject.kind, title: title, parts: parts, organization: organization, day: day)
  }
}
