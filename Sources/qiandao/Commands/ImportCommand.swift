import ArgumentParser
import Model

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpText.importGroup(.current),
      subcommands: [ImportTraineesCommand.self])
  }

  func run() throws {
    throw ValidationError(Message.whatToChoose(.current))
  }
}
