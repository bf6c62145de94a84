import ArgumentParser
import Model

struct SessionsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sessions", abstract: HelpText.sessions(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String?
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let meetings =
      if let `class` {
        records.meetings(of: try records.trainingClass(`class`))
      } else {
        records.meetings()
      }
    guard !json else {
      let rules = records.folder.township.hours
      return try Output.write(.array(meetings.map { $0.json(rules) }))
    }
    try Output.write(SessionTable.lines(meetings))
  }
}
