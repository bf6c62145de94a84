import Model

/// What today asks for, as text.
enum OverviewText {
  static func lines(_ records: Records) -> [String] {
    let language = Language.current
    let overview = records.overview(on: Live.now().day)
    let today = overview.sessions.map { entry in
      let tally = entry.tally
      return [
        entry.session.span, entry.title(in: language), entry.session.topic ?? "",
        String(tally.expected), String(tally.actual), String(tally.unmarked),
        entry.session.id.description,
      ]
    }
    let leaves = overview.leaves.map { pending in
      let leave = pending.leave
      return [
        leave.period, pending.traineeName, leave.kind.term(language),
        pending.state(on: overview.day).words(in: language), pending.title(in: language),
      ]
    }
    let forgotten = overview.forgotten.map { entry in
      [
        entry.session.date.description, entry.session.span, entry.title(in: language),
        entry.session.topic ?? "", entry.session.id.description,
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
        [
          .time, .trainingClass, .topic, .expected, .actual, .unmarked, .session,
        ])
      + section(.pendingLeaves, leaves, [.period, .name, .leave, .state, .trainingClass])
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
