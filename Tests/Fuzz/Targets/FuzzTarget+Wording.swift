import Model

extension FuzzTarget {
  /// A text file to the wording of every kind of letter, and to the letter.
  static let wording = FuzzTarget(name: "wording") { bytes in
    let wording = Wording(lines: String(decoding: bytes, as: UTF8.self))
    for text in [wording.title] + wording.paragraphs {
      try promise(text.isHarmless && !text.hasPrefix("#"), "a paragraph is one harmless line")
    }
    for kind in LetterKind.allCases {
      let written = wording.lines(for: kind, in: .traditional).joined(separator: "\n")
      try promise(Wording(lines: written) == wording, "it is read as it is written")
      let letter: Letter
      do throws(WordingError) {
        letter = try Letterhead().setting(wording, of: kind, in: .simplified)
          .letter(about: Marked(kind: kind), for: Township(name: "妇联"), in: .simplified)
      } catch {
        for language in Language.allCases {
          try promise(!error.explanation(in: language).isEmpty, "a refusal has a reason")
        }
        continue
      }
      try promise(letter.parts.count == wording.paragraphs.count, "every paragraph stands in it")
      let whole = letter.title + letter.parts.map { "\($0)" }.joined()
      for placeholder in kind.required where !placeholder.isTable {
        try promise(whole.contains(Marked.mark(placeholder)), "what it needs stands in it")
      }
      for placeholder in kind.required where placeholder.isTable {
        try promise(letter.parts.contains(.table(placeholder)), "the table stands in it")
      }
    }
  }
}

/// Something of which everything is known, by marks that are in no wording.
private struct Marked: LetterSubject {
  let kind: LetterKind
  var day: Day? { nil }

  func values(in language: Language) -> [Placeholder: String] {
    Dictionary(uniqueKeysWithValues: Placeholder.allCases.map { ($0, Self.mark($0)) })
  }

  static func mark(_ placeholder: Placeholder) -> String { "⟦\(placeholder.name[.english])⟧" }
}
