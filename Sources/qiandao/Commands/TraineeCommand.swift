import ArgumentParser
import Model
import Paper

struct TraineeCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trainee", abstract: HelpText.trainee(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: String
  @Flag(help: .init(HelpText.json(.current))) var json = false
  @Option(help: .init(HelpText.output(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile?

  func run(on records: Records) throws {
    let roster = records.roster()
    let trainee = try roster.trainee(who)
    let township = records.folder.township
    let dossier = Dossier(
      of: trainee, unitName: roster.unitName(of: trainee), meetings: records.meetings(),
      rules: township.hours)
    if let output {
      // A paper must not lack what could not be read.
      try records.refuseIncomplete()
      try output.write(
        dossier.document(organization: township.name, on: Live.now().day, language: .current))
    }
    if json {
      try Output.write(dossier.json(in: roster, township.hours))
    } else if output == nil {
      try Output.write(DossierText.lines(dossier))
    }
  }
}
