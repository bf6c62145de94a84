import Model

/// A new or edited item of the agenda of a meeting.
struct AgendaDraft: Draft {
  enum Field: CaseIterable {
    case kind, topic, speaker
  }

  let item: AgendaItem?
  let meeting: MonthlyMeeting

  var title: MeetingMessage { item == nil ? .newItem : .editItem }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .kind: .choice(.kind, item?.kind ?? .talk)
    case .topic: .text(.agendaItem, item?.topic)
    case .speaker: .text(.speaker, item?.speaker)
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let topic = values.value(.topic, Fields.required)
    try values.check()
    var result = item ?? AgendaItem(id: context.idSeed.id(letter: "i"), kind: .talk, topic: "")
    result.kind = values.text(.kind).flatMap(AgendaItem.Kind.init) ?? result.kind
    result.topic = topic ?? result.topic
    result.speaker = values.text(.speaker)
    var changed = meeting
    changed.agenda = meeting.agenda.setting(result)
    return .meeting(changed, was: meeting)
  }
}
