import ArgumentParser
import Model

struct TraineesCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trainees", abstract: HelpText.trainees(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.query(.current))) var query: String?
  @Option(help: .init(HelpText.unitFilter(.current))) var unit: String?
  @Option(help: .init(GroupText.groupFilter(.current))) var group: String?
  @Option(help: .init(HelpText.sort(.current), valueName: "pinyin|strokes|unit|number"))
  var sort: RosterOrder = .pinyin
  @Flag(help: .init(PeopleText.allTrainees(.current))) var all = false
  @Flag(help: .init(HelpText.json(.current))) var json = false
  @Flag(help: .init(HelpText.unmask(.current))) var unmask = false

  func run(on records: Records) throws {
    let roster = records.roster()
    let today = Live.now().day
    let group = try group.map { try records.group($0) }
    var trainees = sort.sorted(
      roster.narrowed(to: group, withRetired: all, on: today), strokes: Live.strokes)
    if let unit {
      let units = try roster.units(matching: unit).reduce(into: Set()) {
        $0.formUnion(roster.units(below: $1.id))
      }
      trainees = trainees.filter { $0.unit.map(units.contains) == true }
    }
    if let query {
      let filter = TraineeFilter(trainees.map { ($0, roster.unitName(of: $0)) })
      trainees = filter.matches(query).map { trainees[$0] }
    }
    guard !json else {
      try records.folder.log(.export(of: "trainees", to: "stdout"))
      return try Output.write(.array(trainees.map { $0.json(in: roster) }))
    }
    if unmask { try records.folder.log(.unmask(of: "trainees", to: "stdout")) }
    let headings: [Term] = [.number, .name, .unit, .post, .phone]
    let rows = trainees.map { trainee in
      [
        trainee.number ?? "",
        [trainee.name, trainee.isRetired(on: today) ? Term.retired(.current) : ""]
          .filter { !$0.isEmpty }.joined(separator: " "), roster.unitName(of: trainee),
        trainee.post ?? "",
        (unmask ? trainee.phone : trainee.phone.map(Masked.phone)) ?? "", trainee.id.description,
      ]
    }
    try Output.write(TextTable(headings.map { $0(.current) } + ["ID"], rows).lines)
  }
}

extension RosterOrder: ExpressibleByArgument {}
