import Model

/// The minutes of a meeting, a paragraph a field.
struct MinutesDraft: Draft {
  /// The paragraph with this number, from 0.
  struct Field: Hashable, CaseIterable {
    let number: Int

    static let allCases = (0..<MinutesDraft.fewest).map { Field(number: $0) }
  }

  /// The fields that there are where nothing is written yet.
  private static let fewest = 4

  let meeting: MonthlyMeeting

  var title: MeetingMessage { .minutes }

  private var paragraphs: [String] {
    (meeting.minutes ?? "").split(separator: "\n").map(String.init)
  }

  /// Two paragraphs more than there are, so that there is room to go on.
  var fields: [Field] {
    (0..<max(paragraphs.count + 2, Self.fewest)).map { Field(number: $0) }
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    let values: KeyValuePairs = ["number": String(field.number + 1)]
    let name = LetterheadMessage.paragraph
    let label = Phrase(
      name(.english, values), name(.simplified, values), name(.traditional, values))
    return FormEntry(
      label: label,
      initial: paragraphs.indices.contains(field.number) ? paragraphs[field.number] : "")
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    context.text(MeetingMessage.minutesHint)
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var changed = meeting
    changed.minutes = Fields.text(fields.compactMap { values.text($0) }.joined(separator: "\n"))
    return .meeting(changed, was: meeting)
  }
}
