import ArgumentParser
import Model
import Screens

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
    let paper = try DossierPaper(
      try subject(in: records), of: records.folder, .current, isMasked: !unmask)
    try output.write(paper.document) { path in
      try records.folder.log(.export(of: paper.id, to: path, isMasked: !unmask))
    }
  }

  private func subject(in records: Records) throws -> DossierOrder.Subject {
    if let text = `class` { return .trainingClass(try records.trainingClass(text).id) }
    let text = unit ?? ""
    guard let unit = try records.roster().units(matching: text).only else {
      throw LookupError.noUnit(text)
    }
    return .unit(unit.id)
  }
}

extension Array {
  /// The one that it holds; nil where it holds none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
