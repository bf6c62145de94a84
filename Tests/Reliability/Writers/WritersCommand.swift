import ArgumentParser
import Harness
import Model
import Store

/// Lets many writers work on one data folder at once.
struct WritersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "writers", abstract: "Lets many programs write to one data folder at once.")

  @Argument(help: "The built program.") var program: String
  @Option(help: "How many writers, of whom two edit trainees and two add and enrol some.")
  var writers = 20
  @Option(help: "How many marks they make; a quarter where the clock is set back.")
  var marks = 10_500
  @Option(help: "What chance begins with.") var seed: UInt64 = 20_261_124

  func run() throws {
    print("seed \(seed)")
    let results = try [false, true].map { setsClockBack in
      let markers = max(writers - 4, 2)
      let size = Crowd.Size(
        commands: markers / 2, screens: markers - markers / 2,
        marks: setsClockBack ? marks / 4 : marks,
        setsClockBack: setsClockBack)
      return try Self.result(of: size, program: program, seed: seed)
    }
    Table(
      [
        "clock", "writers", "saved", "corrections", "added", "enrolled", "killed", "with lock",
        "refused", "lost", "silent", "longest wait", "seconds",
      ], results.map(\.row)
    ).show()
    for fault in results.flatMap(\.faults) { print(fault) }
    guard results.allSatisfy(\.faults.isEmpty) else { throw ExitCode.failure }
  }

  private static func result(
    of size: Crowd.Size, program: String, seed: UInt64
  ) throws -> (row: [String], faults: [String]) {
    let scratch = try Scratch()
    let home = Home(program: program, path: scratch.path)
    let newClass = try prepare(home)
    let start = PseudoTerminal.clock()
    let (report, plan) = try Crowd(size, in: home, newClass: newClass, seed: seed).run()
    let seconds = PseudoTerminal.clock() - start
    let folder = try home.open()
    let audit = report.ledger.audit(folder, plan)
    let roster = lostFromRoster(report, folder, newClass)
    let check = try home.readAndCheck()
    let unsound = check.status == 0 ? [] : [check.output]
    return (
      [
        size.setsClockBack ? "set back" : "true", String(size.all), String(report.ledger.saved),
        String(audit.corrections), String(report.added.count), String(report.enrolled.count),
        String(report.killed), String(report.killedWithLock), String(report.refused),
        String(audit.lost.count + roster.count),
        String(audit.strange.count + report.faults.count + unsound.count),
        report.longest.tenths, seconds.tenths,
      ],
      audit.lost.map { "lost: \($0)" } + roster.map { "lost: \($0)" }
        + audit.strange.map { "strange: \($0)" } + report.faults + unsound
    )
  }

  /// A class of 500 with four sessions, and another, whose id is given, in which nobody is yet.
  private static func prepare(_ home: Home) throws -> String {
    try home.succeed("init", "--name", "测试镇妇联")
    try home.succeed("add", "class", "--name", "五百人班", "--start", "2020-01-01")
    let rows = (1...500).map { "学员\($0),第\($0 % 40)村\n" }
    try home.write("姓名,单位\n" + rows.joined(), to: "roster.csv")
    try home.succeed("import", "trainees", "~/roster.csv", "--class", "五百人班")
    for hour in ["08", "10", "14", "16"] {
      try home.succeed(
        "add", "session", "五百人班", "--date", "2020-01-01", "--start", "\(hour):00",
        "--end", "\(hour):50")
    }
    return try home.succeed("add", "class", "--name", "新班", "--start", "2020-02-01")
  }

  /// What was reported of new trainees and of the new class, and is not so.
  private static func lostFromRoster(
    _ report: Crowd.Report, _ folder: DataFolder, _ newClass: String
  ) -> [String] {
    let names = folder.load(Trainee.self).records.reduce(into: [:]) {
      $0[$1.id.description] = $1.name
    }
    let enrolment = folder.loadClasses().records.first { $0.id.description == newClass }?.enrolment
    let seats = Dictionary(grouping: enrolment ?? []) { $0.trainee.description }
    return report.added.filter { names[$0.key] != $0.value }.map { "\($0.key) \($0.value)" }
      + report.enrolled.filter { seats[$0]?.count != 1 }.map { "\($0) is not enrolled once" }
      + Dictionary(grouping: enrolment ?? [], by: \.seat).filter { $0.value.count > 1 }
      .map { "seat \($0.key) is taken twice" }
  }
}

extension Home {
  /// Opens the data folder beside the program.
  func open() throws -> DataFolder {
    try DataFolder(
      opening: data,
      editor: .init(name: "auditor") { Instant(epochSeconds: 0, offsetMinutes: 0) })
  }
}
