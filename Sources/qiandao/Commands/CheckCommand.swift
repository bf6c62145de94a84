import ArgumentParser
import Model
import Store

/// It works on a folder that cannot be opened, too.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpText.check(.current),
      discussion: HelpText.checkDiscussion(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.repair(.current))) var repair = false
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run() throws {
    if repair, program.readOnly { throw StoreError.readOnly }
    try program.place.withPath { path in
      let report = try FolderCheck.run(at: path, repair: repair)
      try json ? Output.write(report.json) : Output.write(lines(report))
      let open = report.findings.count { !$0.isRepaired }
      if open > 0 { throw CommandError.unsound(open) }
    }
  }

  private func lines(_ report: FolderCheck.Report) -> [String] {
    let findings = report.findings.map { $0.explanation(in: .current) }
    let kept = report.kept.map { Message.keptOriginal(.current, ["path": $0]) }
    let summary = Message.checked(
      .current, ["files": String(report.files), "problems": String(report.findings.count)])
    return findings + kept + [summary]
  }
}

extension FolderCheck.Report {
  fileprivate var json: JSON {
    let problems = findings.map { finding in
      JSON.members([
        "path": .text(finding.problem.path), "problem": .text(finding.description(in: .current)),
        "repaired": .bool(finding.isRepaired),
      ])
    }
    return .members([
      "files": .count(files), "problems": .array(problems),
      "originals": .array(kept.map(JSON.string)),
    ])
  }
}
