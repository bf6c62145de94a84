import ArgumentParser
import Model

struct DossierCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "dossier", abstract: DossierCommandText.dossier(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(DossierCommandText.unit(.current))) var unit: String?
  @Option(help: .init(DossierCommandText.trainingClass(.current))) var `class`: String?
  @Option(help: .init(DossierCommandText.output(.current), valueName: "file.pdf|file.txt"))
  var output: PaperFile
  @Flag(help: .init(HelpText.unmask(.current))) var unmask = false

  func validate() throws {
    guard (unit == nil) != (`class` == nil) else {
      throw ValidationError(DossierCommandText.oneOfBoth(.current))
    }
  }

  func run(on records: Records) throws {
    let order = PaperOrder(try subject(in: records), isMasked: !unmask)
    try output.write(try PaperMaker(folder: records.folder, language: .current).document(order)) {
      try records.folder.log(.export(of: order.id, to: $0, isMasked: order.isMasked))
    }
  }

  private func subject(in records: Records) throws -> PaperOrder.Subject {
    if let text = `class` { return .classDossier(try records.trainingClass(text).id) }
    let text = unit ?? ""
    guard let unit = try records.roster().units(matching: text).only else {
      throw LookupError.noUnit(text)
    }
    return .unitDossiers(unit.id)
  }
}

extension Array {
  /// The one that it holds; nil where it holds none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
