import Foundation
import Harness
import Testing

@Suite struct BackupCommandTests {
  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `backs up, loses, restores`() throws {
    let sandbox = try Sandbox.withSample()
    // The sample lies open to everybody.
    try sandbox.run("check", "--repair")
    let file = "\(sandbox.home)/a.tar.zst"
    let made = try sandbox.succeed("backup", file, "--elsewhere")
    #expect(made.contains("263 trainees, 3 classes, 9 sessions, 5 visits"))
    #expect(made.contains(file))
    let before = try sandbox.run("marks", "女干部培训班/3", "--json").output
    try sandbox.succeed("mark", "女干部培训班/3", "063", "late", "--minutes", "12")
    try sandbox.succeed("add", "trainee", "--name", "新学员")
    try FileManager.default.removeItem(atPath: "\(sandbox.data)/visits")

    let listed = try sandbox.succeed("restore", file, "--dry-run", "--lang", "zh-Hans")
    #expect(listed.contains("增加 6 个文件，改变 1 个，移除 1 个，相同 348 个"))
    #expect(listed.matches(of: /\n  \+ visits\/v-[0-9a-z]+\.json  2026-\d\d-\d\d \S/).count == 5)
    #expect(listed.contains(/\n  ~ classes\/[^ ]+\.json  2026-11-24 婚姻家庭法律/))
    #expect(listed.contains(/\n  - trainees\/t-[0-9a-z]+\.json  新学员$/))
    #expect(try sandbox.run("marks", "女干部培训班/3", "--json").output != before)

    let restored = try sandbox.succeed("restore", file)
    #expect(restored.contains("added: 6, changed: 1, removed: 1, the same: 348"))
    #expect(try sandbox.run("marks", "女干部培训班/3", "--json").output == before)
    #expect(try sandbox.run("check").status == 0)
    #expect(try names("\(sandbox.data)/.replaced").count == 1)

    // The way back that it names.
    let back = try #require(
      try names("\(sandbox.data)/.backups").last { $0.hasSuffix("before-restore.tar.zst") })
    #expect(restored.contains(back))
    try sandbox.succeed("restore", "\(sandbox.data)/.backups/\(back)")
    #expect(try sandbox.run("trainees", "新学员", "--json").list().count == 1)
    #expect(
      try sandbox.succeed("restore", "\(sandbox.data)/.backups/\(back)").contains(
        "as in the backup"))
  }

  @Test func `restores into nothing, and over a broken township`() throws {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/a.tar.zst"
    try sandbox.succeed("backup", file, "--elsewhere")
    try FileManager.default.removeItem(atPath: sandbox.data)
    try sandbox.succeed("restore", file)
    #expect(try sandbox.run("check").status == 0)
    _ = try sandbox.write("{", to: "data/township.json")
    try sandbox.refuse("trainees")
    // What is broken is backed up all the same.
    try sandbox.succeed("backup", "\(sandbox.home)/broken.tar.zst", "--elsewhere")
    #expect(
      try sandbox.refuse("restore", "\(sandbox.home)/broken.tar.zst").contains("township.json"))
    try sandbox.succeed("restore", file)
    #expect(try sandbox.run("check").status == 0)
    let kept = try #require(try names("\(sandbox.data)/.replaced").first)
    #expect(
      try String(contentsOfFile: "\(sandbox.data)/.replaced/\(kept)/township.json", encoding: .utf8)
        == "{")
  }

  @Test func `a folder gets a dated name, a file that exists is left`() throws {
    let sandbox = try Sandbox.withSample()
    let folder = "\(sandbox.home)/usb"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for _ in 1...2 { #expect(try sandbox.run("backup", folder).status == 0) }
    let made = try names(folder)
    #expect(made.count == 2)
    #expect(
      made.allSatisfy {
        $0.wholeMatch(of: /qiandao-\d{4}-\d\d-\d\d-\d{4}(-2)?\.tar\.zst/) != nil
      })
    let path = try sandbox.write("precious", to: "x.tar.zst")
    #expect(try sandbox.refuse("backup", path).contains("exists already"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
    #expect(try sandbox.refuse("backup", "\(sandbox.home)/no/where.tar.zst").contains("no/where"))
    #expect(try sandbox.run("backup").status == 64)
  }

  @Test func `one on the same disk is made, and said not to count`() throws {
    let sandbox = try Sandbox.withSample()
    let run = try sandbox.run("backup", "\(sandbox.home)/a.tar.zst")
    #expect(run.status == 0)
    #expect(run.errors.contains("--elsewhere"))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.data)/.backups/outside"))
  }

  @Test func `no folder, no backup`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.refuse("backup", "\(sandbox.home)/a.tar.zst").contains("qiandao init"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
  }

  @Test func `refuses what is no backup, and changes nothing`() throws {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/a.tar.zst"
    try sandbox.succeed("backup", file, "--elsewhere")
    let whole = try Data(contentsOf: URL(filePath: file))
    try sandbox.succeed("mark", "女干部培训班/3", "063", "late")
    let before = try sandbox.run("marks", "女干部培训班/3", "--json").output
    let bad: [(String, Data)] = [
      ("empty", Data()), ("text", Data("姓名\n王芳\n".utf8)), ("cut", whole.prefix(whole.count / 2)),
      ("zeros", Data(count: 5000)), ("short", whole.prefix(10)),
    ]
    for (name, data) in bad {
      let path = try sandbox.write(data, to: name)
      #expect(try sandbox.refuse("restore", path).contains("/\(name)"), "\(name)")
    }
    try sandbox.refuse("restore", sandbox.home)
    #expect(try sandbox.refuse("restore", "\(sandbox.home)/none").contains("/none"))
    #expect(try sandbox.run("restore").status == 64)
    #expect(try sandbox.run("marks", "女干部培训班/3", "--json").output == before)
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.data)/.replaced"))
  }

  @Test func `a byte changed anywhere is noticed`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    let file = "\(sandbox.home)/a.tar.zst"
    try sandbox.succeed("backup", file, "--elsewhere")
    let listed = try sandbox.succeed("restore", file, "--dry-run")
    let whole = try Data(contentsOf: URL(filePath: file))
    for place in stride(from: 0, to: whole.count, by: 23) {
      var changed = whole
      changed[place] ^= 0x10
      let run = try sandbox.run(
        "restore", try sandbox.write(changed, to: "b.tar.zst"), "--dry-run")
      // Refused, or a byte that says nothing of the records, as that of a time of a file.
      #expect(run.status == 1 || run.word == listed, "byte \(place)")
      #expect(run.status <= 1, "byte \(place): \(run.errors)")
    }
  }

  @Test func `a passphrase locks it, and a wrong one is said as such`() throws {
    let sandbox = try Sandbox.withSample()
    let folder = "\(sandbox.home)/usb"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func run(_ input: String, _ arguments: String...) throws -> Command {
      let file = try sandbox.write("\(input)\n", to: "input")
      let words = ([Sandbox.program] + arguments).map { "'\($0)'" }.joined(separator: " ")
      return try Command(
        ["/bin/sh", "-c", "\(words) < '\(file)'"], environment: sandbox.environment())
    }
    #expect(try run("正确 马 电池", "backup", folder, "--passphrase", "--elsewhere").status == 0)
    let name = try #require(try names(folder).first)
    #expect(name.hasSuffix(".tar.zst.gpg"))
    let path = "\(folder)/\(name)"
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.range(of: Data("township".utf8)) == nil)
    #expect(bytes.range(of: Data([0x28, 0xb5, 0x2f, 0xfd])) == nil)
    #expect(try run("正确 马 电池", "restore", path, "--dry-run").output.contains("263 trainees"))
    let wrong = try run("other", "restore", path)
    #expect(wrong.status == 1 && wrong.errors.contains("passphrase is wrong"))
    #expect(try sandbox.refuse("restore", path).contains("No passphrase"))
    #expect(try run("", "backup", folder, "--passphrase").status == 1)
    #expect(try names(folder).count == 1)
    // Without GnuPG it is said what to install.
    let bare = try Command(
      ["/bin/sh", "-c", "echo x | '\(Sandbox.program)' backup '\(folder)' --passphrase"],
      environment: sandbox.environment(["PATH": "\(sandbox.home)/bin"]))
    #expect(bare.status == 1 && bare.errors.contains("gpg-agent"))
  }

  @Test func `the first change of a day is followed by a backup, an import comes after one`() throws
  {
    let sandbox = try Sandbox.empty()
    let shelf = "\(sandbox.data)/.backups"
    try sandbox.succeed("trainees")
    #expect(!FileManager.default.fileExists(atPath: shelf))
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    try sandbox.succeed("add", "trainee", "--name", "刘艳")
    #expect(try names(shelf).filter { $0.hasSuffix("daily.tar.zst") }.count == 1)
    let list = try sandbox.write("姓名\n孙娜\n", to: "a.csv")
    try sandbox.succeed("import", "trainees", list, "--dry-run")
    #expect(try names(shelf).filter { $0.contains("before-import") }.isEmpty)
    try sandbox.succeed("import", "trainees", list)
    let before = try #require(try names(shelf).first { $0.contains("before-import") })
    try sandbox.succeed("restore", "\(shelf)/\(before)")
    #expect(try sandbox.run("trainees", "--json").list().count == 2)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `where none can be made, the work goes on and it is said`() throws {
    let sandbox = try Sandbox.empty()
    _ = try sandbox.write("in the way", to: "data/.backups")
    let run = try sandbox.run("add", "trainee", "--name", "王芳")
    #expect(run.status == 0)
    #expect(run.errors.contains("No automatic backup"))
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
  }

  @Test func `a backup made while others write is whole`() throws {
    let sandbox = try Sandbox.withSample()
    // An import of twenty is all in a backup or not at all.
    let list = try sandbox.write(
      "姓名,编号\n" + (1...20).map { "批次\($0),X\($0)\n" }.joined(), to: "a.csv")
    let writer = try sandbox.start(["import", "trainees", list])
    var makers: [Command.Running] = []
    for number in 1...4 {
      makers.append(
        try sandbox.start(["backup", "\(sandbox.home)/\(number).tar.zst", "--elsewhere"]))
    }
    #expect(writer.wait().status == 0)
    for maker in makers {
      let made = maker.wait()
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains("263 trainees") || made.output.contains("283 trainees"))
    }
    for number in 1...4 {
      try sandbox.succeed("restore", "\(sandbox.home)/\(number).tar.zst", "--dry-run")
    }
  }

  @Test func `a reminder stands in the overview when it is time`() throws {
    let sandbox = try Sandbox.withSample()
    let shelf = "\(sandbox.data)/.backups"
    try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
    #expect(try !sandbox.succeed().contains("off this machine"))
    try Data("outside 2020-01-01 /media/usb\n".utf8).write(to: URL(filePath: "\(shelf)/outside"))
    #expect(try sandbox.succeed().contains("Last backup off this machine: 2020-01-01"))
    #expect(try sandbox.succeed("--lang", "zh-Hant").contains("上次機外備份：2020-01-01"))
    try sandbox.succeed("backup", "\(sandbox.home)/a.tar.zst", "--elsewhere")
    #expect(try !sandbox.succeed().contains("off this machine"))
  }

  @Test func `a backup by hand is logged, and none is made of what is only looked at`() throws {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/a.tar.zst"
    for command in ["backup", "restore"] {
      let refusal = try sandbox.refuse("--read-only", command, file)
      #expect(refusal.contains("--read-only") || command == "restore")
    }
    #expect(!FileManager.default.fileExists(atPath: file))
    try sandbox.succeed("backup", file, "--elsewhere")
    let log = try String(contentsOfFile: "\(sandbox.data)/access.jsonl", encoding: .utf8)
    #expect(log.contains(#""of":"backup""#) || log.contains(#""of": "backup""#))
    #expect(log.contains("a.tar.zst"))
    #expect(try sandbox.run("--read-only", "restore", file, "--dry-run").status == 0)
    #expect(try sandbox.refuse("--read-only", "restore", file).contains("--read-only"))
  }

  @Test func `a folder that cannot be opened has its log, and what cannot be logged is said`()
    throws
  {
    let sandbox = try Sandbox.empty()
    _ = try sandbox.write("{", to: "data/township.json")
    let made = try sandbox.run("backup", "\(sandbox.home)/a.tar.zst", "--elsewhere")
    #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    let path = "\(sandbox.data)/access.jsonl"
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("a.tar.zst"))
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "\(sandbox.home)/x")
    let again = try sandbox.run("backup", "\(sandbox.home)/b.tar.zst", "--elsewhere")
    #expect(again.errors.contains("access.jsonl"))
    #expect(FileManager.default.fileExists(atPath: "\(sandbox.home)/b.tar.zst"))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/x"))
  }

  @Test func `a look at what a restore would do writes nothing, and goes through a link`() throws {
    let sandbox = try Sandbox.empty()
    let file = "\(sandbox.home)/a.tar.zst"
    try sandbox.succeed("backup", file, "--elsewhere")
    let link = "\(sandbox.home)/latest"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try? FileManager.default.removeItem(atPath: "\(sandbox.data)/.lock")
    let before = try names(sandbox.data)
    try sandbox.succeed("--read-only", "restore", link, "--dry-run")
    #expect(try names(sandbox.data) == before)
    try sandbox.succeed("restore", link)
  }

  @Test func `a change that could not be printed has its backup too`() throws {
    let sandbox = try Sandbox.empty()
    let words = ([Sandbox.program] + ["add", "trainee", "--name", "王芳"])
      .map { "'\($0)'" }.joined(separator: " ")
    let run = try Command(
      ["/bin/sh", "-c", "\(words) > /dev/full"], environment: sandbox.environment())
    #expect(run.status == 1)
    #expect(
      try names("\(sandbox.data)/.backups").contains { $0.hasSuffix("-daily.tar.zst") })
  }

  @Test func `the demo keeps nothing`() throws {
    let sandbox = try Sandbox()
    try sandbox.succeed("--demo", "mark", "女干部培训班/3", "063", "late")
    #expect(try names(sandbox.home).isEmpty)
  }
}
