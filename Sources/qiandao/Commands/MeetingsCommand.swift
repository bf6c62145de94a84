import ArgumentParser
import Model

struct MeetingsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "meetings", abstract: MeetingText.meetings(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(MeetingText.year(.current))) var year: Int?
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func validate() throws {
    guard (1900...2199).contains(year ?? 2000) else {
      throw ValidationError(MeetingText.noYear(.current))
    }
  }

  func run(on records: Records) throws {
    let meetings = records.monthlyMeetings().filter { year == nil || $0.date.year == year }
    guard !json else {
      try records.folder.log(.export(of: "meetings", to: "stdout"))
      return try Output.write(.array(meetings.map(\.json)))
    }
    let rows = meetings.map { meeting in
      let tally = meeting.tally
      return [
        meeting.date.description, "\(meeting.start)–\(meeting.end)", meeting.place ?? "",
        meeting.topics, String(tally.expected), String(tally.actual), String(tally.unmarked),
        meeting.hours?.written ?? "", String(meeting.decisions.count { $0.done == nil }),
        meeting.cancelled == nil ? "" : Term.cancelled(.current), meeting.id.description,
      ]
    }
    let headings: [Term] = [
      .date, .time, .place, .agenda, .expected, .actual, .unmarked, .hours,
    ]
    try Output.write(
      TextTable(
        headings.map { $0(.current) }
          + [Message.openActions(.current), Message.state(.current), "ID"], rows
      ).lines)
  }
}
