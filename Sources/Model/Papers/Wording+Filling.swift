extension Wording {
  /// A part of a text.
  private enum Piece {
    case text(String)
    case placeholder(Placeholder)
  }

  /// Refuses what cannot be the wording of a letter of this kind, so that none is ever printed with
  /// a hole in it.
  public func check(as kind: LetterKind) throws(WordingError) {
    _ = try pieces(as: kind)
  }

  /// The letter with values put in; where nothing is known, there is room to write by hand.
  ///
  /// Throws where the wording is none for a letter of this kind.
  func parts(
    as kind: LetterKind, _ values: [Placeholder: String], in language: Language
  ) throws(WordingError) -> (title: String, parts: [Letter.Part]) {
    let (title, paragraphs) = try pieces(as: kind)
    func filled(_ pieces: [Piece]) -> String {
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .placeholder(let placeholder):
          values[placeholder].flatMap(Fields.text) ?? placeholder.blank(in: language)
        }
      }.joined()
    }
    let parts = paragraphs.enumerated().map { index, pieces -> Letter.Part in
      if case .placeholder(let placeholder)? = pieces.first, placeholder.isTable {
        return .table(placeholder)
      }
      let isSalutation = index == 0 && (kind.isCertificate || endsWithColon(self.paragraphs[0]))
      return isSalutation ? .salutation(filled(pieces)) : .text(filled(pieces))
    }
    return (filled(title), parts)
  }

  private func pieces(
    as kind: LetterKind
  ) throws(WordingError) -> (title: [Piece], paragraphs: [[Piece]]) {
    guard paragraphs.count <= Self.mostParagraphs else {
      throw WordingError(kind, nil, .tooManyParagraphs)
    }
    guard !paragraphs.isEmpty else { throw WordingError(kind, .paragraph(1), .empty) }
    let title = try Self.pieces(of: title, at: .title, of: kind)
    var found: [[Piece]] = []
    for (index, paragraph) in paragraphs.enumerated() {
      found.append(try Self.pieces(of: paragraph, at: .paragraph(index + 1), of: kind))
    }
    let named = ([title] + found).joined().compactMap {
      if case .placeholder(let placeholder) = $0 { placeholder } else { nil }
    }
    if let lacking = kind.required.first(where: { !named.contains($0) }) {
      throw WordingError(kind, nil, .lacking(lacking))
    }
    return (title, found)
  }

  private static func pieces(
    of text: String, at place: WordingError.Place, of kind: LetterKind
  ) throws(WordingError) -> [Piece] {
    guard text.count <= mostCharacters else { throw WordingError(kind, place, .tooLong) }
    guard Fields.text(text) != nil else { throw WordingError(kind, place, .empty) }
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard isOpening(character) else {
        literal.append(character)
        continue
      }
      // Two of them write one.
      if rest.first.map(isOpening) == true {
        literal.append(rest.removeFirst())
        continue
      }
      let name = rest.prefix { !isOpening($0) && !isClosing($0) }
      rest = rest[name.endIndex...]
      guard rest.popFirst().map(isClosing) == true else {
        throw WordingError(kind, place, .unclosed(String(name.prefix(12))))
      }
      guard let placeholder = Placeholder(name), kind.placeholders.contains(placeholder) else {
        throw WordingError(kind, place, .unknown(String(name)))
      }
      if !literal.isEmpty { pieces.append(.text(literal)) }
      pieces.append(.placeholder(placeholder))
      literal = ""
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
    for case .placeholder(let placeholder) in pieces
    where placeholder.isTable && (pieces.count > 1 || place == .title) {
      throw WordingError(kind, place, .notAlone(placeholder))
    }
    return pieces
  }

  private func endsWithColon(_ text: String) -> Bool {
    Fields.text(text)?.last.map(":：".contains) == true
  }

  /// A Chinese keyboard writes wide ones.
  private static func isOpening(_ character: Character) -> Bool { "{｛".contains(character) }
  private static func isClosing(_ character: Character) -> Bool { "}｝".contains(character) }
}
