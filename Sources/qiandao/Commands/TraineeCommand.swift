import ArgumentParser
import Model
import Store

struct TraineeCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trainee", abstract: HelpText.trainee(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Flag(help: .init(HelpText.json(.current))) var json = false
  @Option(help: .init(HelpText.output(.current), valueName: "file.txt")) var output: String?

  func validate() throws {
    guard output?.hasSuffix(".txt") != false else {
      throw ValidationError(Message.unknownExtension(.current, ["known": ".txt"]))
    }
  }

  func run(on records: Records) throws {
    let roster = records.roster()
    let trainee = try roster.trainee(who)
    let rules = records.folder.township.hours
    let dossier = Dossier(
      of: trainee, unitName: roster.unitName(of: trainee), meetings: records.meetings(),
      rules: rules)
    if let output {
      // A paper must not lack what could not be read.
      try records.refuseIncomplete()
      let text = DossierText.lines(dossier).map { $0 + "\n" }.joined()
      try DurableWriter().put([.init(path: output, bytes: Array(text.utf8))])
    } else if json {
      try Output.write(dossier.json(in: roster, rules))
    } else {
      try Output.write(DossierText.lines(dossier))
    }
  }
}
