import ArgumentParser
import Model

struct EnrollCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "enroll", abstract: HelpText.enroll(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.classArgument(.current))) var `class`: String
  @Argument(help: .init(HelpText.whoArgument(.current))) var who: [String] = []
  @Option(help: .init(GroupText.groupEnrol(.current))) var group: String?

  @Option(help: .init(HelpText.enrollFrom(.current), valueName: "day")) var from: String?

  func validate() throws {
    if who.isEmpty, group == nil { throw ValidationError(GroupText.enrolledOrGroup(.current)) }
  }

  func run(on records: Records) throws {
    let trainingClass = try records.trainingClass(`class`)
    let roster = records.roster()
    let named = try who.map { try roster.trainee($0).id }
    let group = try group.map { try records.group($0) }
    let members = group.map {
      RosterOrder.unit.sorted(roster.narrowed(to: $0, on: Live.now().day)).map(\.id)
    }
    let trainees = named + (members ?? [])
    let before = Set(trainingClass.places.filter { $0.departure == nil }.map(\.trainee))
    let known = Set(trainingClass.places.map(\.trainee))
    let from = try firstDay(in: trainingClass, records)
    let changed = named.reduce(trainingClass.enrolling(trainees, from: from)) {
      // Whoever had left is enrolled again by being named here, and not by belonging to a group.
      $0.takingBack($1)
    }
    let enrolled = try records.folder.save(changed, replacing: trainingClass)
    let after = Set(enrolled.places.filter { $0.departure == nil }.map(\.trainee))
    let newcomers = Set(trainees).subtracting(known)
    var lines = [
      Message.enrolled(
        .current,
        [
          "class": trainingClass.title(in: .current),
          "count": String(after.intersection(trainees).subtracting(before).count),
          "total": String(after.count),
        ])
    ]
    if let from, !newcomers.isEmpty {
      lines.append(Message.expectedFrom(.current, ["day": from.description]))
    }
    let retired = trainees.compactMap { roster[$0] }.filter { $0.isRetired(on: Live.now().day) }
    if !retired.isEmpty {
      let names = retired.map(\.name).joined(separator: ", ")
      lines.append(PeopleText.retiredEnrolled(.current, ["names": names]))
    }
    try Output.write(lines)
  }

  /// The first day on which those who are enrolled now are expected: the one that was asked for, or
  /// today where sessions were taken already.
  private func firstDay(in trainingClass: TrainingClass, _ records: Records) throws -> Day? {
    guard let from else {
      return trainingClass.firstDay(
        ofNewcomersOn: Live.now().day, records.meetings(of: trainingClass).lazy.map(\.session))
    }
    let day = try reading("--from") { () throws(InputError) in try Fields.day(from) }
    guard trainingClass.isOn(day) else {
      throw CommandError.option("--from", .outside(trainingClass.start, trainingClass.end))
    }
    return day
  }
}
