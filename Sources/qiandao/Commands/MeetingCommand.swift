import ArgumentParser
import Model

struct MeetingCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "meeting", abstract: MeetingText.meeting(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(MeetingText.meetingArgument(.current))) var meeting: String
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let meeting = try MonthlyMeeting.find(self.meeting, in: records.monthlyMeetings())
    let roster = records.roster()
    guard !json else {
      try records.folder.log(.export(of: meeting.id.description, to: "stdout"))
      return try Output.write(
        meeting.json.adding(["marks": .array(meeting.markJSON(in: roster))]))
    }
    let minutes = (meeting.minutes ?? "").split(whereSeparator: \.isNewline).map { "  \($0)" }
    try Output.write(
      facts(meeting).lines + agenda(of: meeting)
        + (minutes.isEmpty ? [] : ["", Term.minutes(.current)] + minutes)
        + (meeting.decisions.isEmpty ? [] : ["", Term.decision(.current)])
        + ActionTable.lines(meeting.decisions, of: .decision) + roll(of: meeting, in: roster))
  }

  private func facts(_ meeting: MonthlyMeeting) -> FactList {
    FactList([
      Term.date(.current): meeting.date.description,
      Term.time(.current): "\(meeting.start)–\(meeting.end)",
      Term.place(.current): meeting.place, Term.cancelled(.current): meeting.cancelled,
      Term.hours(.current): meeting.hours?.written,
      Term.rollCall(.current): meeting.tally.text(in: .current), "ID": meeting.id.description,
    ])
  }

  private func agenda(of meeting: MonthlyMeeting) -> [String] {
    let rows = meeting.agenda.enumerated().map { number, item in
      [String(number + 1), item.kind.term(.current), item.topic, item.speaker ?? ""]
    }
    let headings: [Term] = [.ordinal, .kind, .agendaItem, .speaker]
    return rows.isEmpty ? [] : [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }

  private func roll(of meeting: MonthlyMeeting, in roster: Roster) -> [String] {
    let rows = meeting.callable.map { id in
      let trainee = roster[id]
      return [
        trainee?.name ?? id.description,
        trainee.map { roster.unitName(of: $0, on: meeting.date) } ?? "",
        meeting.marks[id].words(in: .current), meeting.marks[id]?.note ?? "",
      ]
    }
    let headings: [Term] = [.name, .unit, .rollCall, .note]
    return rows.isEmpty ? [] : [""] + TextTable(headings.map { $0(.current) }, rows).lines
  }
}
