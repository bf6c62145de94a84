import ArgumentParser
import Model

struct AddSessionCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "session", abstract: HelpText.addSession(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Option(help: .init(HelpText.date(.current), valueName: "day")) var date: String
  @Option(help: .init(HelpText.startTime(.current), valueName: "time")) var start: String
  @Option(help: .init(HelpText.endTime(.current), valueName: "time")) var end: String
  @Option(help: .init(HelpText.topic(.current))) var topic: String?
  @Option(help: .init(HelpText.place(.current))) var place: String?

  func run(on records: Records) throws {
    let date = try reading("--date") { () throws(InputError) in try Fields.day(self.date) }
    let start = try reading("--start") { () throws(InputError) in try Fields.time(self.start) }
    let end = try reading("--end") { () throws(InputError) in
      let end = try Fields.time(self.end)
      guard start < end else { throw .endsBeforeItBegins }
      return end
    }
    let trainingClass = try records.trainingClass(`class`)
    guard trainingClass.isOn(date) else {
      throw CommandError.option("--date", .outside(trainingClass.start, trainingClass.end))
    }
    var session = Session(
      id: Live.newID(), trainingClass: trainingClass.id, date: date, start: start, end: end)
    session.topic = topic.flatMap(Fields.text)
    session.place = place.flatMap(Fields.text)
    _ = try records.folder.save(session, replacing: nil)
    try Output.write(session.id.description)
  }
}
