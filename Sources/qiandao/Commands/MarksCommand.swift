import ArgumentParser
import Model

struct MarksCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "marks", abstract: HelpText.marks(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.sessionArgument(.current))) var session: String
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let meeting = try records.meeting(session)
    let roster = records.roster()
    guard json else { return try Output.write(RollText.lines(meeting, in: roster)) }
    let roll = Roll(session: meeting.session, of: meeting.trainingClass, in: roster)
    let tally = roll.tally
    try records.folder.log(.export(of: meeting.session.id.description, to: "stdout"))
    try Output.write(
      .members([
        "session": meeting.json(records.folder.township.hours),
        "expected": .count(tally.expected), "actual": .count(tally.actual), "counts": tally.json,
        "marks": .array(roll.entries.map(\.json)),
        "walkIns": .array((meeting.session.walkIns ?? []).map(\.json)),
        "signed": .count(meeting.session.signed),
      ]))
  }
}
