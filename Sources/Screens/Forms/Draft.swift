import Model

/// What a form is about: its fields, and what is to be done with what is typed into them.
protocol FormSubject: Equatable, Sendable {
  /// The fields, named for what they hold.
  associatedtype Field: Hashable, CaseIterable, Sendable

  /// The catalogue that the title is from.
  associatedtype Title: Catalogue

  /// The title.
  var title: Title { get }
  /// What the key is called that does what the form is for.
  var saveLabel: Message { get }
  /// The fields that this form has, in their order.
  var fields: [Field] { get }
  /// What a field is called, what it holds at first, and what can be chosen in it.
  func entry(for field: Field, _ context: Context) -> FormEntry
  /// What is done when the form is filled in, or what is wrong with each field.
  func effect(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Effect
  /// A line said under a field while it is being filled in; nil where nothing need be said.
  func hint(for field: Field, _ text: String, _ context: Context) -> String?
  /// The same, where it depends on other fields as well.
  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String?
  /// What comes of all that is filled in, said below the fields; nil where nothing need be said.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String?
  /// What is known already and looks like what is typed into a field; → takes the first.
  func suggestions(for field: Field, _ text: String) -> [String]
  /// What a field that was just filled in says of others; it is put into them, unless somebody said
  /// what stands there.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String]
  /// What is said when the change is saved; nil for no more than that it is.
  func answer(to saved: Change, _ context: Context) -> String?
  /// Whether the screen below is told of what was saved.
  var tellsScreenBelow: Bool { get }
  /// The screen that follows a new record.
  func next(after saved: Change) -> Route?
  /// The field for the path of a file, in which Tab completes names; nil where there is none.
  var pathField: Field? { get }
}

/// A form about a record: what is typed into it makes a change of it.
protocol Draft: FormSubject {
  /// The change that is to be saved, or what is wrong with each field.
  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change
}

extension Draft {
  func effect(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Effect {
    .save(try change(values, context))
  }
}

extension FormSubject {
  var saveLabel: Message { .keySave }
  var fields: [Field] { Array(Field.allCases) }
  var tellsScreenBelow: Bool { false }
  func hint(for field: Field, _ text: String, _ context: Context) -> String? { nil }
  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    hint(for: field, values.texts[field] ?? "", context)
  }
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? { nil }
  func suggestions(for field: Field, _ text: String) -> [String] { [] }
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] { [:] }
  func answer(to saved: Change, _ context: Context) -> String? { nil }
  func next(after saved: Change) -> Route? { nil }
  var pathField: Field? { nil }
}

/// One field of a form, before anything is typed.
struct FormEntry: Equatable, Sendable {
  let label: Phrase
  let initial: String
  /// The words among which one is chosen; empty where text is typed.
  var choices: [Choice] = []
  /// Whether what it holds is only what the form supposes, and gives way to a proposal.
  var isPreset = false

  /// One of the words.
  struct Choice: Equatable, Sendable {
    let value: String
    let label: Phrase?
  }

  /// A field for text.
  static func text(_ label: Term, _ initial: String?) -> FormEntry {
    FormEntry(label: label.phrase, initial: initial ?? "")
  }

  /// A field for text with a name that only this form has.
  static func text(_ label: Message, _ initial: String?) -> FormEntry {
    FormEntry(label: label.phrase, initial: initial ?? "")
  }

  /// The same out of any catalogue.
  static func text(_ label: some Catalogue, _ initial: String?) -> FormEntry {
    FormEntry(label: label.phrase, initial: initial ?? "")
  }

  /// A field in which yes or no is chosen.
  static func yesOrNo(labelled label: some Catalogue, _ initial: Bool) -> FormEntry {
    FormEntry(
      label: label.phrase, initial: initial ? yes : "",
      choices: [
        Choice(value: "", label: LeaveMessage.no.phrase),
        Choice(value: yes, label: LeaveMessage.yes.phrase),
      ])
  }

  /// What a field in which yes was chosen holds.
  fileprivate static let yes = "yes"

  /// A field in which one of the cases is chosen, or none where `isOptional`.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Termed>(
    _ label: Term, _ initial: Value?, isOptional: Bool = false, isPreset: Bool = false
  ) -> FormEntry {
    var entry = choice(labelled: label, initial, isOptional: isOptional)
    entry.isPreset = isPreset
    return entry
  }

  /// The same with a name from any catalogue.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Termed>(
    labelled label: some Catalogue, _ initial: Value?, isOptional: Bool = false
  ) -> FormEntry {
    let none = isOptional ? [Choice(value: "", label: nil)] : []
    return FormEntry(
      label: label.phrase, initial: initial?.rawValue ?? "",
      choices: none + Value.allCases.map { Choice(value: $0.rawValue, label: $0.term.phrase) })
  }

  /// A field in which one of the cases is chosen, each called as `word` says.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ label: some Catalogue, _ initial: Value, _ word: (Value) -> some Catalogue
  ) -> FormEntry {
    FormEntry(
      label: label.phrase, initial: initial.rawValue,
      choices: Value.allCases.map { Choice(value: $0.rawValue, label: word($0).phrase) })
  }
}

extension FormEntry {
  /// A field in which one of the cases is chosen, each called by a phrase of its own.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ label: some Catalogue, _ initial: Value, saying phrase: (Value) -> Phrase
  ) -> FormEntry {
    FormEntry(
      label: label.phrase, initial: initial.rawValue,
      choices: Value.allCases.map { Choice(value: $0.rawValue, label: phrase($0)) })
  }
}

/// What is wrong, by field.
struct FormErrors<Field: Hashable & Sendable>: Error {
  let byField: [Field: InputError]
}

/// What is typed into the fields. Reads values out of them and remembers what is wrong.
struct FormValues<Field: Hashable & Sendable> {
  let texts: [Field: String]
  private let initial: [Field: String]
  private(set) var errors: [Field: InputError] = [:]

  init(_ texts: [Field: String], initial: [Field: String]) {
    self.texts = texts
    self.initial = initial
  }

  /// The text of a field, nil where it is empty.
  func text(_ field: Field) -> String? { Fields.text(texts[field] ?? "") }

  /// What a field held at first.
  func initial(_ field: Field) -> String { initial[field] ?? "" }

  /// Whether a field holds something else than at first.
  func isChanged(_ field: Field) -> Bool { texts[field] != initial[field] }

  /// Whether yes was chosen in a field.
  func isYes(_ field: Field) -> Bool { text(field) == FormEntry.yes }

  /// The value of a field as `read` makes it; nil, and remembered, where it is wrong.
  mutating func value<Value>(
    _ field: Field, _ read: (String) throws(InputError) -> Value
  ) -> Value? {
    do throws(InputError) {
      return try read(texts[field] ?? "")
    } catch {
      errors[field] = error
      return nil
    }
  }

  /// The same of a field that was changed. What a record holds already stays, right or wrong: it must
  /// not hinder whoever mends something else.
  mutating func value<Value>(
    _ field: Field, keeping former: Value?, _ read: (String) throws(InputError) -> Value?
  ) -> Value? {
    isChanged(field) ? value(field, read) ?? nil : former
  }

  /// Remembers that a field is wrong.
  mutating func refuse(_ field: Field, _ error: InputError) {
    errors[field] = error
  }

  /// Throws what is wrong, where anything is.
  func check() throws(FormErrors<Field>) {
    guard errors.isEmpty else { throw FormErrors(byField: errors) }
  }
}
