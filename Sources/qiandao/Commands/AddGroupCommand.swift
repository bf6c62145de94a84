import ArgumentParser
import Model

struct AddGroupCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "group", abstract: GroupText.addGroup(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(GroupText.name(.current))) var name: String
  @Option(help: .init(GroupText.leastEducation(.current), valueName: "education"))
  var leastEducation: String?
  @Option(help: .init(GroupText.mostEducation(.current), valueName: "education"))
  var mostEducation: String?
  @Option(parsing: .unconditional, help: .init(GroupText.ages(.current), valueName: "26-35"))
  var age: String?
  @Option(help: .init(GroupText.income(.current), valueName: "7000-8000")) var income: String?
  @Option(help: .init(GroupText.post(.current))) var post: [String] = []
  @Option(help: .init(GroupText.unit(.current))) var unit: [String] = []

  func run(on records: Records) throws {
    let roster = records.roster()
    var group = TraineeGroup(
      id: Live.newID(),
      name: try reading("--name") { () throws(InputError) in try Fields.required(name) })
    group.leastEducation = try level("--least-education", leastEducation)
    group.mostEducation = try level("--most-education", mostEducation)
    let ages = try reading("--age") { () throws(InputError) in
      try Fields.range(age ?? "", in: TraineeGroup.possibleAges)
    }
    group.leastAge = ages?.least
    group.mostAge = ages?.most
    group.income = try reading("--income") { () throws(InputError) in
      try Fields.income(income ?? "")
    }
    let posts = post.compactMap(Fields.text)
    group.posts = posts.isEmpty ? nil : posts
    let units = try unit.flatMap { try roster.units(matching: $0).map(\.id) }
    group.units = units.isEmpty ? nil : units
    if let least = group.leastEducation, let most = group.mostEducation, most < least {
      throw CommandError.option("--most-education", .endsBeforeItBegins)
    }
    _ = try records.folder.save(group, replacing: nil)
    try Output.write(group.id.description)
  }

  private func level(_ option: String, _ text: String?) throws -> EducationLevel? {
    try reading(option) { () throws(InputError) in
      guard let text = text.flatMap(Fields.text) else { return nil }
      if let level = EducationLevel(rawValue: text) ?? EducationLevel(education: text) {
        return level
      }
      throw .noneOf(text, EducationLevel.allCases.map(\.rawValue))
    }
  }
}
