/// What keeps a wording from being that of a letter.
public struct WordingError: Explained, Equatable {
  /// Where in it.
  public enum Place: Equatable, Sendable {
    /// In the title.
    case title
    /// In the paragraph with this number, from 1.
    case paragraph(Int)
  }

  /// What is wrong.
  public enum Fault: Equatable, Sendable {
    /// Braces hold what may not stand in a letter of this kind.
    case unknown(String)
    /// A brace is not closed; what follows it.
    case unclosed(String)
    /// A table does not stand in a paragraph of its own.
    case notAlone(Placeholder)
    /// A placeholder without which the letter says nothing stands nowhere.
    case lacking(Placeholder)
    /// There is no text.
    case empty
    /// There is too much of it.
    case tooLong
    /// It does not stand on one page with its signature.
    case noPage
    /// There are too many paragraphs.
    case tooManyParagraphs
  }

  /// The letter.
  public let kind: LetterKind
  /// Where in it; nil for the whole.
  public let place: Place?
  /// What is wrong there.
  public let fault: Fault

  /// What is wrong with a letter.
  public init(_ kind: LetterKind, _ place: Place?, _ fault: Fault) {
    self.kind = kind
    self.place = place
    self.fault = fault
  }

  /// The letter, where in it, what is wrong, and what may stand there.
  public func explanation(in language: Language) -> String {
    let letter = kind.phrase(language)
    let words = words(in: language)
    let line =
      switch place {
      case .title:
        Phrase("{letter}, title: {words}", "{letter}标题：{words}", "{letter}標題：{words}")(
          language, ["letter": letter, "words": words])
      case .paragraph(let number):
        Phrase(
          "{letter}, paragraph {number}: {words}", "{letter}第{number}段：{words}",
          "{letter}第{number}段：{words}")(
            language, ["letter": letter, "number": String(number), "words": words])
      case nil:
        Phrase("{letter}: {words}", "{letter}：{words}", "{letter}：{words}")(
          language, ["letter": letter, "words": words])
      }
    guard case .unknown = fault else { return line }
    let allowed = kind.placeholders.map { $0.written(in: language) }.joined(separator: " ")
    return Phrase(
      "{line}; allowed are {allowed}", "{line}；可用：{allowed}", "{line}；可用：{allowed}")(
        language, ["line": line, "allowed": allowed])
  }

  /// What is wrong, without where.
  public func words(in language: Language) -> String {
    switch fault {
    case .unknown(let name):
      Phrase("{name} is not known here", "此处不能用 {name}", "此處不能用 {name}")(
        language, ["name": "{\(name)}"])
    case .unclosed(""):
      Phrase(
        "the brace at the end is not closed; {two} writes one", "末尾的括号未闭合；{two} 表示括号本身",
        "末尾的括號未閉合；{two} 表示括號本身")(language, ["two": "{{"])
    case .unclosed(let text):
      Phrase(
        "the brace before “{text}” is not closed; {two} writes one", "“{text}”前的括号未闭合；{two} 表示括号本身",
        "「{text}」前的括號未閉合；{two} 表示括號本身")(language, ["text": text, "two": "{{"])
    case .notAlone(let placeholder):
      Phrase(
        "{name} needs a paragraph of its own", "{name} 须单独成段", "{name} 須單獨成段")(
          language, ["name": placeholder.written(in: language)])
    case .lacking(let placeholder):
      Phrase("{name} has to stand in it", "缺少 {name}", "缺少 {name}")(
        language, ["name": placeholder.written(in: language)])
    case .empty: InputError.missing.explanation(in: language)
    case .tooLong:
      Phrase("more than {most} characters", "超过 {most} 字", "超過 {most} 字")(
        language, ["most": String(Wording.mostCharacters)])
    case .noPage:
      Phrase(
        "too long for one page; shorten it", "一页放不下，请缩短文字", "一頁放不下，請縮短文字")(language)
    case .tooManyParagraphs:
      Phrase("more than {most} paragraphs", "超过 {most} 段", "超過 {most} 段")(
        language, ["most": String(Wording.mostParagraphs)])
    }
  }
}
