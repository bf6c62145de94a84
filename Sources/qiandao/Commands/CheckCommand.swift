import ArgumentParser
import Cells
import Model
import Store

struct CheckCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: HelpText.check(.current))
  }

  @ParentCommand var program: Qiandao
  @Flag(help: .init(HelpText.repair(.current))) var repair = false
  @Flag(help: .init(HelpText.json(.current))) var json = false

  func run(on records: Records) throws {
    let report = try FolderCheck.run(records.folder, repair: repair)
    try json ? Output.write(report.json) : Output.write(lines(report))
    let open = report.findings.filter { !$0.isRepaired }.count
    if open > 0 { throw CommandError.unsound(open) }
  }

  private func lines(_ report: FolderCheck.Report) -> [String] {
    let findings = report.findings.map { problem, isRepaired in
      let line = problem.explanation(in: .current).visible
      return isRepaired ? Message.repaired(.current, ["problem": line]) : line
    }
    let summary = Message.checked(
      .current, ["files": String(report.files), "problems": String(report.findings.count)])
    return findings + [summary]
  }
}

extension FolderCheck.Report {
  fileprivate var json: JSON {
    let problems = findings.map { problem, isRepaired in
      JSON.members([
        "path": .text(problem.path), "problem": .text(problem.description(in: .current)),
        "repaired": .bool(isRepaired),
      ])
    }
    return .members(["files": .count(files), "problems": .array(problems)])
  }
}
