import ArgumentParser
import Model

struct RemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove", abstract: HelpText.remove(.current),
      subcommands: [RemoveGroupCommand.self])
  }

  func run() throws {
    throw ValidationError(Message.whatToChoose(.current))
  }
}
