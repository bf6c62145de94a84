import ArgumentParser
import Model

struct AddVisitCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "visit", abstract: HelpText.addVisit(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(
    help: .init(
      HelpText.visitKind(.current), valueName: "seminar|on-site-meeting|observation|outside-visit"))
  var kind: String
  @Option(help: .init(HelpText.visitHost(.current))) var host: String
  @Option(help: .init(HelpText.date(.current), valueName: "day")) var date: String
  @Option(help: .init(HelpText.purpose(.current))) var purpose: String?

  func run(on records: Records) throws {
    let kind = try reading("--kind") { () throws(InputError) in
      guard let kind = SiteVisit.Kind(rawValue: self.kind) else {
        throw .noneOf(self.kind, SiteVisit.Kind.allCases.map(\.rawValue))
      }
      return kind
    }
    let host = try reading("--host") { () throws(InputError) in try Fields.required(self.host) }
    let date = try reading("--date") { () throws(InputError) in try Fields.day(self.date) }
    var visit = SiteVisit(id: Live.newID(), kind: kind, host: host, date: date)
    visit.purpose = purpose.flatMap(Fields.text)
    _ = try records.folder.save(visit, replacing: nil)
    try Output.write(visit.id.description)
  }
}
