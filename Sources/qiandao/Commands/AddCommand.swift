import ArgumentParser
import Model

struct AddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: HelpText.add(.current),
      subcommands: [
        AddTraineeCommand.self, AddClassCommand.self, AddSessionCommand.self,
        AddVisitCommand.self, AddGroupCommand.self,
      ])
  }

  func run() throws {
    throw ValidationError(Message.whatToChoose(.current))
  }
}
