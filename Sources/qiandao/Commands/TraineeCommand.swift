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
  @Flag(help: .init(HelpText.unmask(.current))) var unmask = false
  @Option(help: .init(HelpText.output(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile?

  func run(on records: Records) throws {
    try output?.check()
    let library = records.library(PaperMaker.wholeRequest)
    let roster = library.roster
    let trainee = try roster.trainee(who)
    let township = records.folder.township
    let dossier = Dossier(of: trainee, in: library, township)
    let id = trainee.id.description
    if let output {
      let written = try PaperDelivery(folder: records.folder, language: .current)
        .write(PaperOrder(.traineeDossier(trainee.id), isMasked: !unmask), to: output)
      if !json { try written.tell() }
    }
    if json {
      try records.folder.log(.export(of: id, to: "stdout"))
      try Output.write(dossier.json(in: roster, township, on: Live.now().day))
    } else if output == nil {
      if unmask { try records.folder.log(.unmask(of: id, to: "stdout")) }
      try Output.write(DossierText.lines(dossier, township, isMasked: !unmask))
    }
  }
}
