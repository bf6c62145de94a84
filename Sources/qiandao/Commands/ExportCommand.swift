import ArgumentParser
import Model
import Store

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
    try file.check()
    let id = try trainingClass.map(records.trainingClass)?.id
    let isReplaced = try POSIXFileSystem().status(file.path) != nil
    let rows = try Export(kind, of: id, withRetired: all)
      .write(to: file, from: records.folder, .current)
    try WrittenFile(path: Live.wholePath(file.path), size: .rows(rows), isReplaced: isReplaced)
      .tell()
  }
}

extension ExportKind: ExpressibleByArgument {}
