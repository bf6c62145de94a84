import Foundation
import Harness
import Testing

/// Who sees numbers, and what is logged of it.
@Suite struct PrivacyTests {
  private static let phone = "10070466585"
  private static let masked = "100****6585"

  /// What was logged: what was done, of whom, to where, masked or not.
  private func accesses(_ sandbox: Sandbox) throws -> [[String]] {
    try sandbox.run("log", "--json").list().map { entry in
      ["what", "of", "to"].map { entry[$0] as? String ?? "?" }
        + [(entry["masked"] as? Bool).map { $0 ? "masked" : "whole" } ?? "?"]
    }
  }

  private func her(_ sandbox: Sandbox) throws -> (id: String, number: String) {
    let found = try sandbox.run("--demo", "trainees", Self.phone, "--json").list()
    let her = try #require(found.first)
    return (try #require(her["id"] as? String), try #require(her["number"] as? String))
  }

  @Test func `text is masked unless it is asked for, and that is logged`() throws {
    let sandbox = try Sandbox.withSample()
    let her = try her(sandbox)
    for arguments in [["trainees"], ["trainees", Self.phone], ["trainee", her.id]] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == 0)
      #expect(run.output.contains(Self.masked))
      #expect(run.output.firstMatch(of: /[0-9]{11}/) == nil)
    }
    #expect(try accesses(sandbox).isEmpty)
    #expect(try sandbox.succeed("trainees", "--unmask").contains(Self.phone))
    #expect(try sandbox.succeed("trainee", her.number, "--unmask").contains(Self.phone))
    #expect(
      try accesses(sandbox) == [
        ["unmask", "trainees", "stdout", "whole"], ["unmask", her.id, "stdout", "whole"],
      ])
  }

  @Test func `JSON is whole for other programs, and logged where it tells of people`() throws {
    let sandbox = try Sandbox.withSample()
    let her = try her(sandbox)
    #expect(try sandbox.succeed("trainees", "--json").contains(Self.phone))
    #expect(try sandbox.run("trainee", her.id, "--json").object()["phone"] as? String == Self.phone)
    for arguments in [["marks", "女干部/3"], ["class", "女干部"], ["sessions"], ["visits"]] {
      #expect(!(try sandbox.start(arguments + ["--json"]).wait().output.contains(Self.phone)))
    }
    let logged = try accesses(sandbox)
    #expect(logged.allSatisfy { $0[0] == "export" && $0[2] == "stdout" && $0[3] == "whole" })
    // A list of sessions tells of nobody.
    #expect(
      logged.map { $0[1].prefix(2) } == ["tr", her.id.prefix(2), "s-", "c-", "vi"])
  }

  @Test func `papers are masked unless they are asked for whole, and logged with their paths`()
    throws
  {
    let sandbox = try Sandbox.withSample()
    let her = try her(sandbox)
    let session = try #require(
      try sandbox.run("sessions", "女干部", "--json").list().first { $0["number"] as? Int == 3 }?["id"]
        as? String)
    func paper(_ arguments: String...) throws -> String {
      let path = "\(sandbox.home)/paper.txt"
      let run = try sandbox.start(arguments + ["--output", path]).wait()
      #expect(run.status == 0)
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    for arguments in [["sheet", session], ["trainee", her.id]] {
      let masked = try paper(arguments[0], arguments[1])
      #expect(masked.contains(Self.masked) && !masked.contains(Self.phone))
      let whole = try paper(arguments[0], arguments[1], "--unmask")
      #expect(whole.contains(Self.phone) && !whole.contains("****"))
    }
    let path = "\(sandbox.home)/paper.txt"
    #expect(
      try accesses(sandbox) == [
        ["export", session, path, "masked"], ["export", session, path, "whole"],
        ["export", her.id, path, "masked"], ["export", her.id, path, "whole"],
      ])
  }

  @Test func `what cannot be logged is neither shown nor written nor printed`() throws {
    let sandbox = try Sandbox.withSample()
    let her = try her(sandbox)
    try FileManager.default.createDirectory(
      atPath: "\(sandbox.data)/access.jsonl", withIntermediateDirectories: false)
    let path = "\(sandbox.home)/paper.txt"
    for arguments in [
      ["trainees", "--json"], ["trainees", "--unmask"], ["trainee", her.id, "--json"],
      ["trainee", her.id, "--unmask"], ["trainee", her.id, "--output", path],
      ["sheet", "女干部/3", "--output", path], ["sheet", "女干部/3", "--print"],
      ["export", "trainees", "\(sandbox.home)/a.xlsx"],
      ["export", "hours", "\(sandbox.home)/a.csv"],
    ] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("Refused, since it could not be logged: "))
      #expect(run.errors.contains("access.jsonl"))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try sandbox.run("trainees").status == 0)
  }

  @Test func `the log is listed with names, and with the lines that are none of it`() throws {
    let sandbox = try Sandbox.withSample()
    #expect(try sandbox.run("log").lines.count == 1)
    try sandbox.succeed("trainee", "001", "--unmask")
    let path = "\(sandbox.data)/access.jsonl"
    #expect(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    let log = try String(contentsOfFile: path, encoding: .utf8)
    try Data((log + "{\"at\": \u{1B}[31m").utf8).write(to: URL(filePath: path))
    try sandbox.succeed("trainees", "--unmask")
    let run = try sandbox.run("log", "--lang", "zh-Hans")
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    #expect(run.lines[1].contains("孙维娜 t-") && run.lines[1].contains("显示号码"))
    #expect(run.lines[2].hasPrefix("第 2 行") && !run.output.contains("\u{1B}"))
    #expect(run.lines[3].contains("trainees"))
    let entries = try sandbox.run("log", "--json").list()
    #expect(entries.count == 3)
    #expect(entries[1]["line"] as? Int == 2)
    #expect(entries[2]["by"] as? String != nil && entries[2]["at"] as? String != nil)
  }

  // MARK: Only looking

  /// Everything in a folder, with what is in it and when it was changed.
  private func state(of folder: String) throws -> [String: [String]] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder).reduce(into: ["": []]) { state, name in
      let attributes = try files.attributesOfItem(atPath: "\(folder)/\(name)")
      let bytes = files.contents(atPath: "\(folder)/\(name)")
      state[name] = [
        "\(attributes[.modificationDate] ?? "")", bytes?.base64EncodedString() ?? "folder",
      ]
    }
  }

  @Test func `under read-only everything can be looked at and nothing is written`() throws {
    let sandbox = try Sandbox.withSample()
    let before = try state(of: sandbox.data)
    for arguments in [
      ["trainees"], ["trainee", "001"], ["classes"], ["class", "女干部"], ["sessions", "--json"],
      ["marks", "女干部/3"], ["visits"], ["meetings"], ["evaluation", "女干部"], ["check"], ["log"],
      [],
    ] {
      let first = try sandbox.start(["--read-only"] + arguments).wait()
      let last = try sandbox.start(arguments + ["--read-only"]).wait()
      #expect(first.status == last.status && first.output == last.output)
      #expect(first.status == 0 || arguments == ["check"], "\(arguments): \(first.errors)")
    }
    #expect(try state(of: sandbox.data) == before)
  }

  @Test func `under read-only every change and every export is refused`() throws {
    let sandbox = try Sandbox.withSample()
    let list = try sandbox.write("姓名\n王新人\n", to: "a.csv")
    let path = "\(sandbox.home)/paper.txt"
    let before = try state(of: sandbox.data)
    for arguments in [
      ["add", "trainee", "--name", "刘新"], ["add", "class", "--name", "班", "--start", "2026-11-24"],
      ["mark", "女干部/3", "001", "present"], ["import", "trainees", list], ["check", "--repair"],
      ["init", "--name", "镇"], ["trainees", "--json"], ["trainees", "--unmask"],
      ["trainee", "001", "--json"], ["trainee", "001", "--unmask"], ["marks", "女干部/3", "--json"],
      ["class", "女干部", "--json"], ["visits", "--json"], ["meetings", "--json"],
      ["evaluation", "女干部", "--json"],
      ["trainee", "001", "--output", path], ["sheet", "女干部/3", "--output", path],
      ["sheet", "女干部/3", "--print"], ["export", "marks", "\(sandbox.home)/a.xlsx"],
    ] {
      for arguments in [["--read-only"] + arguments, arguments + ["--read-only"]] {
        let run = try sandbox.start(arguments).wait()
        #expect(run.status == 1 && run.output.isEmpty, "\(arguments)")
        #expect(run.errors.hasPrefix("Under --read-only nothing is changed"), "\(run.errors)")
        #expect(run.errors.filter(\.isNewline).count == 1)
      }
    }
    #expect(try state(of: sandbox.data) == before)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `under read-only the screens show and refuse`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let before = try state(of: sandbox.data)
    let window = try Window(sandbox, "--read-only")
    try window.see("read only · ")
    try window.press("Enter", see: "Unmarked")
    try window.press("p", see: "✗ Under --read-only nothing is changed")
    try window.press("P", see: "✗ Under --read-only nothing is changed")
    try window.press("u", see: "Nothing to undo")
    try window.press("F3 n", see: "✗ Under --read-only", "Roster")
    try window.press("f", see: "✗ Under --read-only", "****")
    try window.press("F2 s", see: "Page 1 of")
    try window.press("w", see: "✗ Under --read-only", "Sign-in Sheet")
    try window.press("p", see: "✗ Under --read-only", gone: "w writes the PDF")
    try window.press("F2 q", see: "[0]")
    #expect(try state(of: sandbox.data) == before)
  }

  @Test(.enabled(if: SurroundingsTests.canMount, "This needs the right to mount a disk"))
  func `a disk that is read-only can be looked at`() throws {
    let sandbox = try Sandbox.withSample()
    func run(_ arguments: String...) throws -> Command {
      try Command(
        [
          "unshare", "-m", "sh", "-c",
          #"mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@""#,
          sandbox.data, Sandbox.program,
        ] + arguments, environment: sandbox.environment())
    }
    let looked = try run("--read-only", "trainees")
    #expect(looked.status == 0 && looked.errors.isEmpty)
    #expect(looked.lines.count == 264)
    let refused = try run("trainees", "--unmask")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.hasPrefix("Refused, since it could not be logged: "))
    #expect(refused.errors.contains("read-only"))
    #expect(try run("trainees").status == 0)
  }

  // MARK: An open folder

  private func open(_ sandbox: Sandbox, to mode: Int = 0o750) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: sandbox.data)
  }

  @Test(arguments: [0o750, 0o701, 0o777])
  func `an open folder is warned of, and the command works`(mode: Int) throws {
    let sandbox = try Sandbox.withSample()
    try open(sandbox, to: mode)
    for arguments in [[], ["trainees"], ["mark", "女干部/3", "001", "present"]] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == 0 && !run.output.isEmpty)
      #expect(
        run.errors
          == "The data folder is open to other users of this computer; close it with: "
          + "chmod -R go= \(sandbox.data)\n")
    }
    try sandbox.succeed("--demo", "trainees")
    // A refusal is one line, as it is in a closed folder.
    #expect(try sandbox.refuse("trainee", "没有").contains("没有"))
    let mend = try Command(
      ["chmod", "-R", "go=", sandbox.data], environment: ["PATH": "/usr/bin:/bin"])
    #expect(mend.status == 0)
    try sandbox.succeed("trainees")
  }

  @Test(.enabled(if: getuid() == 0, "This needs the right to give a folder away"))
  func `a folder of somebody else is warned of, with its owner`() throws {
    let sandbox = try Sandbox.withSample()
    #expect(chown(sandbox.data, 65534, 65534) == 0)
    let run = try sandbox.run("trainees")
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("run: chown -R nobody \(sandbox.data)\n"))
  }

  @Test func `the first screen warns of an open folder until the next key`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    try open(sandbox)
    let window = try Window(sandbox, language: .simplified)
    try window.see("今日", "✗ 本机其他用户可以进入数据文件夹", "chmod -R go=")
    try window.press("j", see: "今日", gone: "chmod")
    // It was said once, and is not left behind in the terminal.
    try window.press("q", see: "[0]", gone: "chmod")
  }

  // MARK: The screens

  @Test func `numbers are shown on a screen until it is left, and that is logged`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox)
    try window.press("F3", see: "100****", "f unmask")
    try window.press("/ 1 0 0 7 0 4 6 6 5 8 5 Enter", see: Self.masked, gone: Self.phone)
    try window.press("f", see: Self.phone, "✓ Numbers are shown", gone: Self.masked)
    try window.press("Escape Enter", see: "100****", gone: Self.phone)
    try window.press("F2 q", see: "[0]")
    let lines = try accesses(sandbox)
    #expect(lines.count == 1)
    #expect(lines[0][0] == "unmask" && lines[0][1].hasPrefix("t-") && lines[0][2] == "screen")
  }
}
