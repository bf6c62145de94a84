import Model

/// Sessions as text, one a line.
enum SessionTable {
  static func lines(_ meetings: [Meeting]) -> [String] {
    let language = Language.current
    let rows = meetings.map { meeting in
      let tally = meeting.tally
      return [
        meeting.session.date.description, meeting.session.span,
        meeting.trainingClass.title(in: language), String(meeting.number),
        meeting.session.topic ?? "", String(tally.expected), String(tally.actual),
        String(tally.unmarked), meeting.state(language), meeting.session.id.description,
      ]
    }
    let headings: [Term] = [
      .date, .time, .trainingClass, .ordinal, .topic, .expected, .actual, .unmarked,
    ]
    return TextTable(headings.map { $0(language) } + [Message.state(language), "ID"], rows).lines
  }
}
