import ArgumentParser
import Model

struct UnitsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "units", abstract: PeopleText.units(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let roster = records.roster()
    let lines = UnitTree(roster, on: Live.now().day).lines
    guard !json else { return try Output.write(.array(lines.map { $0.json(in: roster) })) }
    let rows = lines.map { line in
      [
        String(repeating: "  ", count: line.depth) + line.unit.name,
        line.unit.kind.map { $0.term(.current) } ?? "", String(line.own), String(line.all),
        line.unit.id.description,
      ]
    }
    let headings = [
      Term.unit(.current), Term.kind(.current), PeopleText.own(.current), PeopleText.all(.current),
      "ID",
    ]
    try Output.write(TextTable(headings, rows).lines)
  }
}

extension UnitTree.Line {
  fileprivate func json(in roster: Roster) -> JSON {
    .members([
      "id": .text(unit.id), "name": .text(unit.name), "kind": .text(unit.kind?.rawValue),
      "parent": .text(unit.parent), "parentName": .text(unit.parent.flatMap { roster[$0] }?.name),
      "depth": .count(depth), "trainees": .count(own), "traineesWithBelow": .count(all),
    ])
  }
}
