import ArgumentParser
import Model

struct DossierCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "dossier", abstract: DossierCommandText.dossier(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(DossierCommandText.unit(.current))) var unit: String?
  @Option(help: .init(DossierCommandText.trainingClass(.current))) var `class`: String?
  @OptionGroup var paper: PaperArguments

  func validate() throws {
    guard (unit == nil) != (`class` == nil) else {
      throw ValidationError(DossierCommandText.oneOfBoth(.current))
    }
  }

  func run(on records: Records) throws {
    try paper.deliver(try subject(in: records), from: records.folder)
  }

  private func subject(in records: Records) throws -> PaperOrder.Subject {
    if let text = `class` { return .classDossier(try records.trainingClass(text).id) }
    return .unitDossiers(try records.unit(unit ?? "").id)
  }
}
