import ArgumentParser
import Model

struct GroupCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "group", abstract: GroupText.group(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(GroupText.groupArgument(.current))) var group: String

  func run(on records: Records) throws {
    let group = try records.group(self.group)
    let roster = records.roster()
    let today = Live.now().day
    let language = Language.current
    let members = RosterOrder.pinyin.sorted(roster.narrowed(to: group, on: today))
    let facts = FactList([
      Term.group(language): group.name,
      GroupText.asksFor(language): group.words(in: roster, language).joined(separator: " · "),
      "ID": group.id.description,
    ])
    let rows = members.map { trainee in
      [
        trainee.name, roster.unitName(of: trainee), trainee.post ?? "",
        trainee.birth.map { String($0.age(on: today)) } ?? "", trainee.education ?? "",
        trainee.id.description,
      ]
    }
    let headings: [Term] = [.name, .unit, .post, .age, .education]
    try Output.write(
      facts.lines + [""] + GroupFigures(of: members, on: today).lines(in: language) + [""]
        + TextTable(headings.map { $0(language) } + ["ID"], rows).lines)
  }
}
