import Model

/// What a letter says: its title and each of its paragraphs. With all of it empty, the preset holds
/// again.
struct WordingDraft: Draft {
  enum Field: Hashable, CaseIterable {
    case title
    /// The paragraph with this number, from 1.
    case paragraph(Int)

    static let allCases = [title] + (1...Wording.mostParagraphs).map(paragraph)
  }

  let kind: LetterKind
  /// The language that is worded.
  let language: Language
  let letterhead: Letterhead

  private var wording: Wording { letterhead.wording(of: kind, in: language) }

  var title: LetterheadMessage { LetterheadMessage(wordingOf: kind) }

  /// One paragraph more than there are, where there may be one.
  var fields: [Field] {
    Array(Field.allCases.prefix(1 + wording.paragraphs.count + 1))
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .title: return .text(LetterheadMessage.letterTitle, wording.title)
    case .paragraph(let number):
      let name = LetterheadMessage.paragraph
      let values: KeyValuePairs = ["number": String(number)]
      let label = Phrase(
        name(.english, values), name(.simplified, values), name(.traditional, values))
      let text = wording.paragraphs.dropFirst(number - 1).first
      return FormEntry(label: label, initial: text ?? "")
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    let message: LetterheadMessage =
      switch field {
      case .title: .letterTitleHint
      case .paragraph(1): kind.isCertificate ? .nameLineHint : .salutationHint
      case .paragraph: .paragraphHint
      }
    return context.text(message)
  }

  /// What may stand in it.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    kind.placeholders.map { $0.written(in: language) }.joined(separator: " ")
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    let filled = fields.dropFirst().filter { values.text($0) != nil }
    let title = values.text(.title)
    let typed = Wording(title: title ?? "", filled.compactMap { values.text($0) })
    do throws(WordingError) {
      let isEmpty = title == nil && filled.isEmpty
      return .letterhead(
        try letterhead.setting(isEmpty ? nil : typed, of: kind, in: language), was: letterhead)
    } catch {
      let field: Field? =
        switch error.place {
        case .title: .title
        case .paragraph(let number): filled.dropFirst(number - 1).first
        case nil: nil
        }
      // What it lacks may stand in a new paragraph.
      throw FormErrors(byField: [field ?? fields[fields.count - 1]: .noWording(error)])
    }
  }
}
