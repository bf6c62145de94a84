import ArgumentParser
import Model
import Store

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: HelpText.initFolder(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(HelpText.organization(.current))) var name: String

  func run() throws {
    guard !program.readOnly else { throw StoreError.readOnly }
    let name = try reading("--name") { () throws(InputError) in try Fields.required(self.name) }
    try DataFolder.create(at: program.place.path, township: Township(name: name))
    try Output.write(Message.made(.current, ["name": name, "path": program.place.path]))
  }
}
