/// One text in all three languages. A placeholder is a name in braces, such as `{name}`.
public struct Phrase: Equatable, Sendable {
  /// The text in English.
  public let english: String
  /// The text in 简体中文.
  public let simplified: String
  /// The text in 繁體中文.
  public let traditional: String

  /// A text written in English, 简体 and 繁體, in this order.
  public init(_ english: String, _ simplified: String, _ traditional: String) {
    self.english = english
    self.simplified = simplified
    self.traditional = traditional
  }

  /// The text in `language`, its placeholders still in it.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .simplified: simplified
    case .traditional: traditional
    }
  }

  /// The text in `language` with each `{name}` replaced by the value given for it.
  public func callAsFunction(
    _ language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    guard !values.isEmpty else { return self[language] }
    // One pass over the template: a value that looks like a placeholder is not replaced again.
    var result = ""
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += String(rest[..<open])
      var value = String(rest[open...close])
      for (key, given) in values where key == name { value = given }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + String(rest)
  }

  /// The names of the placeholders in the text of `language`, in the order of the alphabet.
  public func placeholders(in language: Language) -> [String] {
    self[language].matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) }.sorted()
  }

  /// Whether no language lacks the text, and all have the same placeholders.
  public var isWhole: Bool {
    Language.allCases.allSatisfy {
      !self[$0].isEmpty && placeholders(in: $0) == placeholders(in: .english)
    }
  }
}

/// A set of texts. A case without a phrase does not compile, so no language can lack a message.
public protocol Catalogue: CaseIterable, Hashable, Sendable {
  /// The text of this message in every language.
  var phrase: Phrase { get }
}

extension Catalogue {
  /// The messages that a language lacks, or that have other placeholders in one; for tests.
  public static var unfinished: [Self] {
    allCases.filter { !$0.phrase.isWhole }
  }

  /// The message in `language`, with each `{name}` replaced by the value given for it.
  public func callAsFunction(
    _ language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    phrase(language, values)
  }
}

/// An error that can tell the person at the desk what is wrong, where, and what to do.
public protocol Explained: Error {
  /// One line in `language`: what, where, what to do.
  func explanation(in language: Language) -> String
}
