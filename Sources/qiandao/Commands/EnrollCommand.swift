import ArgumentParser
import Model

struct EnrollCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "enroll", abstract: HelpText.enroll(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: [String]

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let roster = records.roster()
    let trainees = try who.map { try roster.trainee($0).id }
    let before = Set(trainingClass.places.map(\.trainee))
    let enrolled = try records.folder.save(
      trainingClass.enrolling(trainees), replacing: trainingClass)
    let count = Set(trainees).subtracting(before).count
    try Output.write(
      Message.enrolled(
        .current,
        [
          "class": trainingClass.title(in: .current), "count": String(count),
          "total": String(enrolled.places.count),
        ]))
  }
}
