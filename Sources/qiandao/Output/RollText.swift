import Model

/// A session's roll as text.
enum RollText {
  static func lines(_ meeting: Meeting, in roster: Roster) -> [String] {
    let language = Language.current
    let session = meeting.session
    let roll = Roll(session: session, of: meeting.trainingClass, in: roster)
    let title = [
      meeting.trainingClass.title(in: language), session.date.description, meeting.session.span,
      session.topic ?? "", meeting.state(language),
    ]
    let rows = roll.entries.map { entry in
      [
        String(entry.seat), entry.trainee.name, entry.unitName, entry.mark.words(in: language),
        entry.mark?.note ?? "",
      ]
    }
    let known = Set(roll.entries.map(\.id))
    let walkIns = session.guests(besides: known).map { walkIn in
      [
        walkIn.row.map { "\($0)+" } ?? "+", walkIn.name, walkIn.unit ?? "", Term.walkIn(language),
        "",
      ]
    }
    let headings: [Term] = [.seat, .name, .unit, .rollCall, .note]
    return [
      title.filter { !$0.isEmpty }.joined(separator: "  "),
      roll.tally.text(in: language), "",
    ] + TextTable(headings.map { $0(language) }, rows + walkIns).lines
  }
}
