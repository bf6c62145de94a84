import ArgumentParser
import Exchange
import Model
import Store

struct ImportTraineesCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trainees", abstract: HelpText.importTrainees(.current),
      discussion: HelpText.importDiscussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(HelpText.importFile(.current))) var file: String
  @Option(name: .customLong("class"), help: .init(HelpText.importClass(.current)))
  var trainingClass: String?
  @Option(help: .init(HelpText.importSheet(.current))) var sheet: String?
  @Flag(help: .init(HelpText.dryRun(.current))) var dryRun = false
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let trainingClass = try self.trainingClass.map(records.trainingClass)
    let roster = records.roster()
    // Whoever cannot be read would be added a second time.
    try records.refuseIncomplete()
    let (plan, otherSheets) = try plan(roster)
    let firstDay = trainingClass.flatMap { trainingClass in
      trainingClass.firstDay(
        ofNewcomersOn: Live.now().day, records.meetings(of: trainingClass).lazy.map(\.session))
    }
    let change = RosterChange(plan, enrollingIn: trainingClass, from: firstDay)
    if !dryRun, !change.isEmpty {
      records.backup?.makeOrWarn(.beforeImport)
      try records.folder.save(change)
    }
    var lines = lines(plan, otherSheets)
    if let firstDay, change.enrolling != nil {
      lines.append(Message.expectedFrom(.current, ["day": firstDay.description]))
    }
    try json ? Output.write(plan.json) : Output.write(lines)
    if plan.isFailure { throw CommandError.nothingTaken(file, plan.leftOut.count) }
  }

  /// What the import does, and the sheets that are shown and not read.
  private func plan(_ roster: Roster) throws -> (RosterImport, otherSheets: [String]) {
    let files = POSIXFileSystem(followingLinks: true)
    guard let bytes = try files.read(file) else { throw CommandError.noFile(file) }
    do {
      let file = try RosterFile(bytes)
      let (name, table) = try sheet.map { ($0, try file.table(in: $0)) } ?? file.table()
      let plan = try RosterImport(
        table, into: roster, on: Live.now().day,
        idSeed: Live.idSeed)
      return (plan, file.sheets.filter { !$0.isHidden && $0.name != name }.map(\.name))
    } catch let error as any Explained {
      throw CommandError.file(file, error)
    }
  }

  private func lines(_ plan: RosterImport, _ otherSheets: [String]) -> [String] {
    let language = Language.current
    let message: Message = dryRun ? .wouldImport : .imported
    var lines = [
      message(
        language,
        [
          "added": String(plan.added.count), "updated": String(plan.updated.count),
          "unchanged": String(plan.unchanged.count), "rejected": String(plan.leftOut.count),
        ])
    ]
    lines += [plan.newUnits(in: language)].compactMap(\.self)
    if !otherSheets.isEmpty {
      let names = otherSheets.joined(separator: ", ")
      lines.append(Message.ignoredSheets(language, ["names": names]))
    }
    if !plan.ignored.isEmpty {
      let headings = plan.ignored.joined(separator: ", ")
      lines.append(Message.ignoredColumns(language, ["headings": headings]))
    }
    if !plan.retired.isEmpty {
      let names = plan.retired.map(\.name).joined(separator: ", ")
      lines.append(PeopleText.retiredInFile(language, ["names": names]))
    }
    if dryRun { lines += plan.updated.flatMap(changes) }
    return lines
      + plan.leftOut.map { rejection in
        Message.rejectedRow(
          language,
          [
            "row": String(rejection.row), "column": rejection.column,
            "reason": rejection.reason.masked.explanation(in: language),
          ]
        )
      }
  }

  private func changes(_ update: RosterImport.Update) -> [String] {
    update.changes.map { change in
      Message.changedField(
        .current,
        [
          "row": String(update.row), "name": update.was.name,
          "column": change.column.term(.current), "was": change.masked(change.was) ?? "",
          "now": change.masked(change.now) ?? "",
        ])
    }
  }
}

extension RosterImport {
  fileprivate var json: JSON {
    .members([
      "added": .count(added.count), "updated": .count(updated.count),
      "unchanged": .count(unchanged.count), "rejected": .array(leftOut.map(Self.json)),
      "changes": .array(updated.map(\.json)), "ignoredColumns": .array(ignored.map(JSON.string)),
      "newUnits": .array(units.map { .string($0.name) }),
      "retired": .array(retired.map { .string($0.id.description) }),
    ])
  }

  private static func json(_ rejection: Rejection) -> JSON {
    .members([
      "row": .count(rejection.row), "column": .text(rejection.column),
      "reason": .text(rejection.reason.masked.explanation(in: .current)),
      "doubtful": .bool(rejection.reason.isDoubt),
      "candidates": .array(rejection.candidates.map { .string($0.description) }),
    ])
  }
}

extension RosterImport.Update {
  fileprivate var json: JSON {
    let fields = changes.map { change in
      JSON.members([
        "field": .text(change.column.rawValue), "was": .text(change.masked(change.was)),
        "now": .text(change.masked(change.now)),
      ])
    }
    return .members([
      "row": .count(row), "id": .text(was.id.description), "name": .text(now.name),
      "fields": .array(fields),
    ])
  }
}

extension RosterImport.FieldChange {
  /// A value of the field as it is shown where nobody asked for whole numbers.
  fileprivate func masked(_ value: String?) -> String? {
    value.flatMap {
      if case .string(let text) = JSON.string($0).masked(as: column.rawValue) { text } else { nil }
    }
  }
}
