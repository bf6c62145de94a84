import Cells
import Model

/// What today asks for, as text.
enum OverviewText {
  static func lines(_ records: Records) -> [String] {
    let language = Language.current
    let overview = records.overview(on: Live.now().day)
    let today = overview.sessions.map { meeting in
      let tally = meeting.tally
      return [
        meeting.time, meeting.trainingClass.title(in: language), meeting.session.topic ?? "",
        String(tally.expected), String(tally.actual), String(tally.unmarked),
        meeting.session.id.description,
      ]
    }
    let forgotten = overview.forgotten.map { meeting in
      [
        meeting.session.date.description, meeting.time,
        meeting.trainingClass.title(in: language), meeting.session.topic ?? "",
        meeting.session.id.description,
      ]
    }
    let actions = overview.actions.map { due in
      [
        due.action.due?.description ?? "", due.action.owner ?? "", due.action.text,
        due.visit.host,
      ]
    }
    return ["\(records.folder.township.name)  \(overview.day)".visible]
      + section(
        .todaysSessions, today,
        [
          .time, .trainingClass, .topic, .expected, .actual, .unmarked, .session,
        ])
      + section(.forgottenSessions, forgotten, [.date, .time, .trainingClass, .topic, .session])
      + section(.dueActions, actions, [.due, .owner, .action, .siteVisit])
  }

  private static func section(_ title: Message, _ rows: [[String]], _ headings: [Term]) -> [String]
  {
    let language = Language.current
    guard !rows.isEmpty else { return ["", "\(title(language))  \(Message.none(language))"] }
    return ["", title(language)]
      + TextTable(headings.map { $0(language) }, rows).lines.map { "  " + $0 }
  }
}
