import ArgumentParser
import Model

struct RollCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "roll", abstract: HelpText.roll(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.sessionArgument(.current))) var session: String

  func run(on records: Records) throws {
    let (meeting, sheet) = try records.named(session)
    guard Live.hasTerminal else {
      return try Output.write(RollText.lines(meeting, in: records.roster()))
    }
    try Launch.open(records, at: meeting, of: sheet)
  }
}
