import Model

/// What today asks for, as text.
enum OverviewText {
  static func lines(_ records: Records) -> [String] {
    let language = Language.current
    let overview = records.overview(on: Live.now().day)
    let today = overview.today.map { occasion in
      let tally = occasion.tally
      return [
        occasion.span, occasion.title(in: language), occasion.topic ?? "",
        String(tally.expected), String(tally.actual), String(tally.unmarked), occasion.id,
      ]
    }
    let leaves = overview.leaves.map { pending in
      let leave = pending.leave
      return [
        leave.period, pending.traineeName, leave.kind.term(language),
        pending.state(on: overview.day).words(in: language), pending.title(in: language),
      ]
    }
    let forgotten = overview.forgotten.map { occasion in
      [
        occasion.date.description, occasion.span, occasion.title(in: language),
        occasion.topic ?? "", occasion.id,
      ]
    }
    let actions = overview.actions.map { due in
      [
        due.action.due?.description ?? "", due.action.owner ?? "", due.action.text,
        due.source.title(in: language),
      ]
    }
    let reminder = overview.backupDue.map { note in
      note.hasBeenOutside
        ? Message.lastOutside(language, ["day": note.day.description])
        : Message.neverOutside(language)
    }
    return ["\(records.folder.township.name)  \(overview.day)"]
      + (reminder.map { [$0] } ?? [])
      + section(
        .todaysSessions, today,
        words([.time, .trainingClass, .topic, .expected, .actual, .unmarked]) + ["ID"])
      + section(.pendingLeaves, leaves, words([.period, .name, .leave, .state, .trainingClass]))
      + section(
        .forgottenSessions, forgotten, words([.date, .time, .trainingClass, .topic]) + ["ID"])
      + section(.dueActions, actions, words([.due, .owner, .action]) + [Message.from(language)])
  }

  private static func words(_ terms: [Term]) -> [String] { terms.map { $0(.current) } }

  private static func section(
    _ title: Message, _ rows: [[String]], _ headings: [String]
  ) -> [String] {
    let language = Language.current
    guard !rows.isEmpty else { return ["", "\(title(language))  \(Message.none(language))"] }
    return ["", title(language)] + TextTable(headings, rows).lines.map { "  " + $0 }
  }
}
