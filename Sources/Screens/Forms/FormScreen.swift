import Cells
import Model

/// Filling in a form. Nothing is saved before the person says so; what is wrong is said at its field.
struct FormScreen<Subject: FormSubject>: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case type(Key)
    case next
    case previous
    case choose(Int)
    case accept
    case complete
    case save
    case leave
    case leaveAnyway
    case stay
  }

  private let draft: Subject
  private let fields: [Subject.Field]
  private var texts: [Subject.Field: TextField] = [:]
  private var initial: [Subject.Field: String] = [:]
  private var entries: [Subject.Field: FormEntry] = [:]
  private var errors: [Subject.Field: InputError] = [:]
  /// What stands in a field unasked, by the field that proposed it.
  private var proposers: [Subject.Field: Subject.Field] = [:]
  /// The fields in which the person typed or chose.
  private var answered: Set<Subject.Field> = []
  /// The names that the path being typed may go on with.
  private var names: [String] = []
  private var focus = 0
  private var isLeaving = false

  init(_ draft: Subject) {
    self.draft = draft
    fields = draft.fields
  }

  let request: Library.Request? = .init()

  func title(_ language: Language) -> String { draft.title(language) }

  var keymap: Keymap<Action> {
    if isLeaving { return .leaving(discard: .leaveAnyway, stay: .stay, save: .save) }
    let choosing: [Keymap<Action>.Binding] =
      isChoice
      ? [
        .key(.left, label: .keyPreviousChoice, .choose(-1)),
        .key(.right, .character(" "), label: .keyNextChoice, .choose(1)),
      ] : []
    let completing: [Keymap<Action>.Binding] =
      field == draft.pathField ? [.key(.tab, label: .keyComplete, .complete)] : []
    return Keymap(
      completing + [
        .key(.control("s"), .function(10), label: draft.saveLabel, .save),
        .key(.enter, label: isLast ? draft.saveLabel : .keyNextField, .accept),
        .quiet(.tab, .down, label: .keyNextField, .next),
        .quiet(.backTab, .up, label: .keyPreviousField, .previous),
        .key(.escape, label: .keyCancel, .leave),
      ] + choosing, text: { isChoice ? nil : .type($0) })
  }

  private var field: Subject.Field { fields[focus] }
  private var suggestion: String? {
    texts[field].flatMap { draft.suggestions(for: field, $0.text).first }
  }
  private var isLast: Bool { focus == fields.count - 1 }
  private var isChoice: Bool { entries[field]?.choices.isEmpty == false }
  private var values: FormValues<Subject.Field> {
    FormValues(texts.mapValues(\.text), initial: initial)
  }
  private var isChanged: Bool { fields.contains { texts[$0]?.text != initial[$0] } }

  mutating func asksBeforeLeaving() -> Bool {
    isLeaving = isChanged
    return isLeaving
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded where entries.isEmpty:
      for field in fields {
        let entry = draft.entry(for: field, context)
        entries[field] = entry
        texts[field] =
          entry.isPreset ? TextField(proposing: entry.initial) : TextField(entry.initial)
        initial[field] = entry.initial
      }
    case .completed(let completion):
      guard field == draft.pathField else { break }
      texts[field] = TextField(completion.path)
      names = completion.names
      noteAnswer()
    case .saved(let change):
      let answer = draft.answer(to: change, context) ?? context.text(Message.saved)
      let saved = Effect.say(.done(answer))
      let below: [Effect] = draft.tellsScreenBelow ? [.pass(.saved(change))] : []
      return [draft.next(after: change).map { .replace($0) } ?? .back] + below + [saved]
    case .exported(let written):
      return [.back, .say(.done(written.words(in: context.language)))]
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    names = []
    switch action {
    case .type(.right) where texts[field]?.isAtEnd == true && suggestion != nil:
      texts[field] = suggestion.map { TextField($0) }
      noteAnswer()
    case .type(let key):
      let before = texts[field]?.text
      if texts[field]?.type(key) == true { errors[field] = nil }
      if texts[field]?.text != before { noteAnswer() }
    case .next:
      propose(context)
      focus = (focus + 1) % fields.count
    case .previous:
      propose(context)
      focus = (focus + fields.count - 1) % fields.count
    case .choose(let step):
      choose(step)
    case .accept:
      guard !isLast else { return save(context) }
      propose(context)
      focus += 1
    case .complete: return [.completePath(texts[field]?.text ?? "", for: .attachment)]
    case .save:
      isLeaving = false
      return save(context)
    case .leave:
      return asksBeforeLeaving() ? [] : [.back]
    case .leaveAnyway:
      return [.back]
    case .stay:
      isLeaving = false
    }
    return []
  }

  private mutating func choose(_ step: Int) {
    guard let choices = entries[field]?.choices, !choices.isEmpty else { return }
    let index = choices.firstIndex { $0.value == texts[field]?.text } ?? 0
    texts[field] = TextField(choices[(index + step + choices.count) % choices.count].value)
    errors[field] = nil
    noteAnswer()
  }

  /// What stands in the field is now what the person says.
  private mutating func noteAnswer() {
    answered.insert(field)
    proposers[field] = nil
  }

  /// Puts into other fields what the one that is left says of them, where it was filled in here; what
  /// it said before and says no longer goes.
  private mutating func propose(_ context: Context) {
    let proposals =
      values.isChanged(field) ? draft.proposals(from: field, in: values, context) : [:]
    for other in fields where takesProposals(other) {
      let former = proposers[other] == field ? initial[other] : nil
      guard let text = proposals[other] ?? former else { continue }
      texts[other] = proposals[other].map { TextField(proposing: $0) } ?? TextField(text)
      errors[other] = nil
      proposers[other] = proposals[other] == nil ? nil : field
    }
  }

  /// Whether nobody said what stands in a field: it is empty, proposed, or what the form supposes.
  private func takesProposals(_ field: Subject.Field) -> Bool {
    if values.text(field) == nil || proposers[field] != nil { return true }
    return entries[field]?.isPreset == true && !answered.contains(field)
  }

  private mutating func save(_ context: Context) -> [Effect] {
    propose(context)
    do throws(FormErrors<Subject.Field>) {
      return [try draft.effect(values, context)]
    } catch {
      errors = error.byField
      focus = fields.firstIndex { errors[$0] != nil } ?? focus
      return [.say(.error(context.text(Message.mendFields)))]
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let labels = entries.values.map { $0.label[context.language].columns }
    let column = 2 + (labels.max() ?? 0) + 2
    // Each field has a line of its own and one for what is to be said about it.
    let summary = entries.isEmpty ? nil : draft.summary(values, context)
    let room = rows.count - (summary == nil ? 0 : 1)
    // Where that lets all of them be seen, what is said about the last one stands below the form,
    // unless that is the row of the summary.
    let needed = fields.count * 2 - (summary == nil ? 1 : 0)
    // A long form gives that line only to fields of which something is said.
    let isDense = needed > room && fields.count + errors.count + 1 <= room
    let perPage = needed <= room || isDense ? fields.count : max(room / 2, 1)
    let first = focus / perPage * perPage
    let seen = first..<min(first + perPage, fields.count)
    var row = rows.lowerBound + (room > seen.count * 2 ? 1 : 0)
    // Fields that the window has no room for.
    if seen.lowerBound > 0 { grid.write("↑", row: row, column: 0) }
    for index in seen {
      draw(
        fields[index], into: &grid, row: row, column: column, isFocused: index == focus, context)
      if index == seen.upperBound - 1, index < fields.count - 1 {
        grid.write("↓", row: row, column: 0)
      }
      let isTold = index == focus || errors[fields[index]] != nil
      row += isDense && !isTold ? 1 : 2
    }
    if let summary {
      grid.line(summary, row: rows.upperBound - 1, column: 2, style: Style(.cyan, bold: true))
    }
    if isLeaving { grid.question(context.text(Message.discardQuestion), row: rows.upperBound) }
  }

  private func draw(
    _ field: Subject.Field, into grid: inout Grid, row: Int, column: Int, isFocused: Bool,
    _ context: Context
  ) {
    guard let entry = entries[field], let text = texts[field] else { return }
    grid.write(
      entry.label[context.language], row: row, column: 2,
      style: isFocused ? Style(.cyan, bold: true) : Style(.gray))
    let width = grid.size.columns - column - 2
    if entry.choices.isEmpty {
      grid.fill(row: row, columns: column..<column + width, style: Style(underlined: true))
      if isFocused, !isLeaving {
        text.draw(into: &grid, row: row, column: column, width: width)
        grid.restyle(row: row, columns: column..<column + width) { $0.isUnderlined = true }
      } else {
        grid.write(
          text.text.truncated(to: width), row: row, column: column, style: Style(underlined: true))
      }
    } else {
      let label = entry.choices.first { $0.value == text.text }?.label
      let shown = label.map { $0[context.language] } ?? "–"
      grid.write(
        isFocused ? "◂ \(shown) ▸" : shown, row: row, column: column,
        style: Style(.standard, bold: isFocused))
    }
    if let error = errors[field] {
      grid.line(
        "✗ " + error.explanation(in: context.language), row: row + 1, column: column,
        style: Style(.red))
    } else if isFocused,
      let hint = names.isEmpty
        ? draft.hint(for: field, in: values, context) : names.joined(separator: "  ")
    {
      grid.line(hint, row: row + 1, column: column, style: Style(.gray))
    }
  }
}
