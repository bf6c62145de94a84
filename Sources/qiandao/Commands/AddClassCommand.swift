import ArgumentParser
import Model

struct AddClassCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: HelpText.addClass(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(HelpText.className(.current))) var name: String
  @Option(help: .init(HelpText.series(.current))) var series: String?
  @Option(help: .init(HelpText.start(.current), valueName: "day")) var start: String
  @Option(help: .init(HelpText.end(.current), valueName: "day")) var end: String?
  @Option(help: .init(HelpText.place(.current))) var place: String?
  @Option(help: .init(HelpText.host(.current))) var host: String?

  func run(on records: Records) throws {
    let name = try reading("--name") { () throws(InputError) in try Fields.required(self.name) }
    let series = try reading("--series") { () throws(InputError) in
      try Fields.number(self.series ?? "", in: 1...9999)
    }
    let start = try reading("--start") { () throws(InputError) in try Fields.day(self.start) }
    let end = try reading("--end") { () throws(InputError) in
      let end = try self.end.map { typed throws(InputError) in try Fields.day(typed) } ?? start
      guard start <= end else { throw .endsBeforeItBegins }
      return end
    }
    var trainingClass = TrainingClass(id: Live.newID(), name: name, start: start, end: end)
    trainingClass.series = series
    trainingClass.place = place.flatMap(Fields.text)
    trainingClass.host = host.flatMap(Fields.text)
    _ = try records.folder.save(trainingClass, replacing: nil)
    try Output.write(trainingClass.id.description)
  }
}
