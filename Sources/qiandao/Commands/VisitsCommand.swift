import ArgumentParser
import Model

struct VisitsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "visits", abstract: HelpText.visits(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let visits = records.visits()
    let today = Live.now().day
    guard !json else {
      try records.folder.log(.export(of: "visits", to: "stdout"))
      return try Output.write(.array(visits.map { $0.json(on: today) }))
    }
    let language = Language.current
    let rows = visits.map { visit in
      [
        visit.date.description, visit.kind.term(language), visit.host,
        String(visit.attendees.count), String(visit.gaps.count),
        String(visit.actions.filter { $0.done == nil }.count),
        visit.id.description,
      ]
    }
    let headings =
      [Term.date, .kind, .visitedUnit, .participants, .gap].map { $0(language) }
      + [Message.openActions(language), "ID"]
    try Output.write(TextTable(headings, rows).lines)
  }
}
