import ArgumentParser
import Model

struct GroupsCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "groups", abstract: GroupText.groups(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let groups = records.groups()
    let roster = records.roster()
    let today = Live.now().day
    guard !json else {
      return try Output.write(.array(groups.map { $0.json(in: roster, on: today) }))
    }
    let language = Language.current
    let rows = groups.map { group in
      [
        group.name, group.words(in: roster, language).joined(separator: " · "),
        String(roster.narrowed(to: group, on: today).trainees.count), group.id.description,
      ]
    }
    let headings = [
      Term.group(language), GroupText.asksFor(language), GroupText.members(language), "ID",
    ]
    try Output.write(TextTable(headings, rows).lines)
  }
}

extension TraineeGroup {
  func json(in roster: Roster, on day: Day) -> JSON {
    .members([
      "id": .text(id), "name": .text(name), "leastEducation": .text(leastEducation?.rawValue),
      "mostEducation": .text(mostEducation?.rawValue), "leastAge": .count(leastAge),
      "mostAge": .count(mostAge), "income": .text(income),
      "posts": .array((posts ?? []).map { .string($0) }),
      "units": .array((units ?? []).map { .string($0.description) }),
      "members": .count(roster.narrowed(to: self, on: day).trainees.count),
    ])
  }
}
