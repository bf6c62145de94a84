import ArgumentParser
import Model
import Store

struct LogCommand: FolderCommand {
  static let toleratesGaps = true
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: HelpText.log(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let lines = try records.folder.accessLog()
    guard !json else { return try Output.write(.array(lines.map(\.json))) }
    let entries = lines.compactMap(\.entry)
    let names = entries.isEmpty ? [:] : names(records)
    let headings: [Message] = [.accessAt, .accessBy, .access, .accessOf, .accessTo]
    let table = TextTable(
      headings.map { $0(.current) }, entries.map { row($0, names) }
    ).lines
    // Each foreign line stands where it stands in the log.
    var rows = table.dropFirst()
    let body = lines.map { line in
      switch line {
      case .entry: rows.removeFirst()
      case .foreign(let number, let text):
        Message.foreignLine(.current, ["line": String(number), "text": text])
      }
    }
    try Output.write(Array(table.prefix(1)) + body)
  }

  private func row(_ entry: AccessLog.Entry, _ names: [String: String]) -> [String] {
    let access = entry.access
    let kind = access.kind.message(.current)
    return [
      "\(entry.at.day) \(entry.at.time)", entry.by,
      access.isMasked ? Message.accessMasked(.current, ["access": kind]) : kind,
      [names[access.subject], access.subject].compactMap { $0 }.joined(separator: " "),
      access.target,
    ]
  }

  /// What trainees, units, classes and sessions are called, by their ids.
  private func names(_ records: Records) -> [String: String] {
    let roster = records.roster()
    let trainees = roster.trainees.map { ($0.id.description, $0.name) }
    let units = roster.units.map { ($0.id.description, $0.name) }
    let classes = records.classes()
    let titles = classes.map { ($0.id.description, $0.title(in: .current)) }
    let sessions = classes.flatMap { records.meetings(of: $0) }.map { meeting in
      (
        meeting.session.id.description,
        "\(meeting.trainingClass.title(in: .current)) \(meeting.session.date)"
      )
    }
    return Dictionary(trainees + units + titles + sessions) { first, _ in first }
  }
}

extension AccessLog.Line {
  fileprivate var entry: AccessLog.Entry? {
    if case .entry(let entry) = self { entry } else { nil }
  }

  fileprivate var json: JSON {
    switch self {
    case .entry(let entry): entry.tree
    case .foreign(let number, let text):
      .members(["line": .count(number), "foreign": .text(text)])
    }
  }
}

extension Access.Kind {
  fileprivate var message: Message {
    switch self {
    case .unmask: .accessUnmask
    case .export: .accessExport
    case .print: .accessPrint
    }
  }
}
