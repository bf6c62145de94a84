import ArgumentParser
import Model

struct ExportCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: ExportHelp.export(.current),
      discussion: ExportHelp.discussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(ExportHelp.kind(.current), valueName: "trainees|marks|hours"))
  var kind: ExportKind
  @Argument(help: .init(ExportHelp.file(.current), valueName: "file.xlsx|file.csv|file.json"))
  var file: ExportFile
  @Option(name: .customLong("class"), help: .init(ExportHelp.trainingClass(.current)))
  var trainingClass: String?
  @Flag(help: .init(ExportHelp.all(.current))) var all = false

  func run(on records: Records) throws {
    let id = try trainingClass.map(records.trainingClass)?.id
    _ = try Export(kind, of: id, withRetired: all).write(to: file, from: records.folder, .current)
  }
}

extension ExportKind: ExpressibleByArgument {}
