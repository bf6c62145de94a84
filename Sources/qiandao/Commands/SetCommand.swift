import ArgumentParser
import Model

struct SetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set", abstract: LetterheadText.set(.current),
      subcommands: [SetLetterheadCommand.self, SetLogoCommand.self, SetWordingCommand.self])
  }

  func run() throws {
    throw ValidationError(Message.whatToChoose(.current))
  }
}
