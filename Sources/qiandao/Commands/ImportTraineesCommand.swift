import ArgumentParser
import Exchange
import Model
import Store

struct ImportTraineesCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trainees", abstract: HelpText.importTrainees(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.importFile(.current))) var file: String
  @Option(name: .customLong("class"), help: .init(HelpText.importClass(.current)))
  var trainingClass: String?
  @Flag(help: .init(HelpText.dryRun(.current))) var dryRun = false
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let trainingClass = try self.trainingClass.map(records.trainingClass)
    let roster = records.roster()
    // Whoever cannot be read would be added a second time.
    try records.refuseIncomplete()
    let plan = try plan(roster)
    let firstDay = trainingClass.flatMap { trainingClass in
      trainingClass.firstDay(
        ofNewcomersOn: Live.now().day, records.meetings(of: trainingClass).lazy.map(\.session))
    }
    let enrolled = trainingClass.map { $0.enrolling(plan.taken, from: firstDay) }
    if !dryRun { try save(plan, enrolled, in: trainingClass, records) }
    var lines = lines(plan)
    if let firstDay, enrolled != trainingClass {
      lines.append(Message.expectedFrom(.current, ["day": firstDay.description]))
    }
    try json ? Output.write(plan.json) : Output.write(lines)
    if plan.isFailure { throw CommandError.nothingTaken(file, plan.rejected.count) }
  }

  private func plan(_ roster: Roster) throws -> RosterImport {
    let files = POSIXFileSystem(followingLinks: true)
    guard let bytes = try files.read(file) else { throw CommandError.noFile(file) }
    do {
      return try RosterImport(
        CSVReader.rows(of: bytes), into: roster,
        identifiers: .init(trainee: { Live.newID() }, unit: { Live.newID() }))
    } catch let error as any Explained {
      throw CommandError.file(file, error)
    }
  }

  private func save(
    _ plan: RosterImport, _ enrolled: TrainingClass?, in trainingClass: TrainingClass?,
    _ records: Records
  ) throws {
    var writes = try plan.units.map { try Write($0, replacing: nil) }
    writes += try plan.added.map { try Write($0, replacing: nil) }
    writes += try plan.updated.map { try Write($0.now, replacing: $0.was) }
    if let trainingClass, let enrolled, !plan.taken.isEmpty {
      writes.append(try Write(enrolled, replacing: trainingClass))
    }
    guard !writes.isEmpty else { return }
    records.backup?.makeOrWarn(.beforeImport)
    try records.folder.save(writes)
  }

  private func lines(_ plan: RosterImport) -> [String] {
    let language = Language.current
    let message: Message = dryRun ? .wouldImport : .imported
    var lines = [
      message(
        language,
        [
          "added": String(plan.added.count), "updated": String(plan.updated.count),
          "unchanged": String(plan.unchanged.count), "rejected": String(plan.rejected.count),
        ])
    ]
    if !plan.ignored.isEmpty {
      let headings = plan.ignored.joined(separator: ", ")
      lines.append(Message.ignoredColumns(language, ["headings": headings]))
    }
    return lines
      + plan.rejected.map { rejection in
        Message.rejectedRow(
          language,
          [
            "row": String(rejection.row), "column": rejection.column,
            "reason": rejection.reason.explanation(in: language),
          ]
        )
      }
  }
}

extension RosterImport {
  fileprivate var json: JSON {
    let rows = rejected.map { rejection in
      JSON.members([
        "row": .count(rejection.row), "column": .text(rejection.column),
        "reason": .text(rejection.reason.explanation(in: .current)),
      ])
    }
    return .members([
      "added": .count(added.count), "updated": .count(updated.count),
      "unchanged": .count(unchanged.count), "rejected": .array(rows),
      "ignoredColumns": .array(ignored.map(JSON.string)),
    ])
  }
}
