import ArgumentParser
import Model
import Store

struct AddTraineeCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trainee", abstract: HelpText.addTrainee(.current))
  }

  @ParentCommand var program: Qiandao
  @Option(help: .init(HelpText.traineeName(.current))) var name: String
  @Option(help: .init(HelpText.newUnit(.current))) var unit: String?
  @Option(help: .init(HelpText.post(.current))) var post: String?
  @Option(help: .init(HelpText.phone(.current))) var phone: String?
  @Option(help: .init(HelpText.number(.current))) var number: String?
  @Option(help: .init(HelpText.idCard(.current))) var idCard: String?

  func run(on records: Records) throws {
    let name = try reading("--name") { () throws(InputError) in try Fields.name(self.name) }
    let phone = try reading("--phone") { () throws(InputError) in
      try Fields.phone(self.phone ?? "")
    }
    let card = try reading("--id-card") { () throws(InputError) in
      try Fields.idCard(self.idCard ?? "")
    }
    let unitName = try unit.map { typed in
      try reading("--unit") { () throws(InputError) in try Fields.name(typed) }
    }
    var trainee = Trainee(id: Live.newID(), name: name)
    trainee.pinyin = Pinyin.reading(of: name)
    trainee.post = post.flatMap(Fields.text)
    trainee.phone = phone
    trainee.number = number.flatMap(Fields.text)
    if let card { trainee = trainee.holding(card) }
    let roster = records.roster()
    if let number = trainee.number {
      // It may be that of somebody whose file cannot be read.
      try records.refuseIncomplete()
      if let other = roster.holder(ofNumber: number) {
        throw CommandError.option("--number", .numberTaken(number, by: other.name))
      }
    }
    if let card {
      try records.refuseIncomplete()
      if let other = roster.holder(of: card) {
        throw CommandError.option("--id-card", .idCardTaken(by: other.name))
      }
    }
    var writes: [Write] = []
    if let unitName {
      if let known = roster.unit(idOrName: unitName) {
        trainee.unit = known.id
      } else {
        try records.refuseIncomplete()
        let unit = WorkUnit(id: Live.newID(), name: unitName, kind: .init(name: unitName))
        trainee.unit = unit.id
        writes.append(try Write(unit, replacing: nil))
      }
    }
    writes.append(try Write(trainee, replacing: nil))
    try records.folder.save(writes)
    try Output.write(trainee.id.description)
  }
}
