import Foundation
import Harness
import Testing

/// Files that are not what their names say, and names that are no names.
@Suite struct HostileFilesTests {
  /// A file of 100 MB in which there is nothing but zeros, which takes no room on the disk.
  private func makeLarge(_ path: String) throws {
    try Data().write(to: URL(filePath: path))
    try #require(truncate(path, 100 << 20) == 0)
  }

  /// Everything in the home folder.
  private func names(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: sandbox.home).sorted()
  }

  @Test func `what is no file of a roster is refused at once`() throws {
    let sandbox = try Sandbox.empty()
    let pipe = "\(sandbox.home)/pipe"
    let large = "\(sandbox.home)/large.csv"
    try #require(mkfifo(pipe, 0o600) == 0)
    try makeLarge(large)
    for (file, why) in [
      (pipe, "ordinary"), ("/dev/zero", "ordinary"), ("/dev/tty", "Cannot read"),
      (sandbox.home, "ordinary"),
      (large, "too large"), ("/dev/null/x", "not there"), ("", "not there"),
      (String(repeating: "x", count: 5000), "too long"),
    ] {
      let line = try sandbox.refuse("import", "trainees", file)
      #expect(line.contains(why), "\(file.prefix(100))")
    }
    #expect(try sandbox.run("trainees", "--json").list().isEmpty)
  }

  @Test func `a roster may be a link`() throws {
    let sandbox = try Sandbox.empty()
    let file = try sandbox.write("姓名\n王芳\n", to: "a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: "\(sandbox.home)/b.csv", withDestinationPath: file)
    try sandbox.succeed("import", "trainees", "\(sandbox.home)/b.csv")
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
  }

  @Test func `records that are no files stop nobody`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    let folder = "\(sandbox.data)/trainees"
    try makeLarge("\(folder)/t-large.json")
    try #require(mkfifo("\(folder)/t-pipe.json", 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/t-link.json", withDestinationPath: "/etc/passwd")
    try #require(mkfifo("\(sandbox.data)/.cache", 0o600) == 0)
    // Within a memory in which the large file has no room.
    let run = try Command(
      ["sh", "-c", "ulimit -d 90000; exec \"$0\" trainees --json", Sandbox.program],
      environment: sandbox.environment())
    #expect(run.status == 1)
    #expect(try run.list().count == 1)
    #expect(run.errors.contains("left out: 3,") && run.errors.filter(\.isNewline).count == 1)
    let found = try sandbox.run("check", "--json").object()["problems"] as? [[String: Any]]
    let paths = Set(try #require(found).compactMap { $0["path"] as? String })
    #expect(
      paths.isSuperset(of: ["large", "pipe", "link"].map { "trainees/t-\($0).json" }))
  }

  @Test(arguments: [
    "..", "../..", "/etc/passwd", "../../etc/passwd", "classes/..", "./001", "t-1/../../x", "",
    String(repeating: "x", count: 100_000), "99999999999999999999", "-1",
    "c-1/99999999999999999999",
  ])
  func `no name on the command line is a path`(name: String) throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    let before = try names(sandbox)
    for arguments in [
      ["trainee", "--", name], ["class", "--", name], ["visit", "--", name], ["marks", "--", name],
      ["meeting", "--", name], ["evaluation", "--", name],
      ["sessions", "--", name], ["enroll", "--", "例会", name],
      ["mark", "--", name, "王芳", "present"],
      ["mark", "--", "\(name)/1", "王芳", "present"],
      ["sheet", "--output", "\(sandbox.home)/a.txt", "--", name],
      ["import", "trainees", "\(sandbox.home)/none.csv", "--class=\(name)"],
    ] {
      // A class is named by any part of its name, so that nothing names all of them.
      let isClass = name.isEmpty && ["class", "sessions", "import"].contains(arguments[0])
      let run = try sandbox.start(arguments).wait()
      if !isClass { #expect(run.status == 1, "\(arguments[0])") }
    }
    #expect(try names(sandbox) == before)
  }

  @Test(arguments: ["..", "../../x", "/tmp/x", "a/b", "", "T-1", "t 1", "-x", "\\u0000", "一"])
  func `no id in a file is a path`(id: String) throws {
    let sandbox = try Sandbox.empty()
    let trainingClass = try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", "2026-11-24")
    let folder = "\(sandbox.data)/classes/\(trainingClass)"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/sessions", withIntermediateDirectories: true)
    for (path, text) in [
      ("trainees/t-1.json", #"{"id": "t-1", "name": "王", "unit": "\#(id)"}"#),
      ("trainees/t-2.json", #"{"id": "\#(id)", "name": "王"}"#),
      (
        "classes/\(trainingClass)/sessions/s-1.json",
        #"{"id": "s-1", "class": "\#(id)", "date": "2026-11-24", "start": "08:30", "end": "11:30", "marks": {}}"#
      ),
      (
        "classes/\(trainingClass)/sessions/s-2.json",
        #"{"id": "s-2", "class": "\#(trainingClass)", "date": "2026-11-24", "start": "08:30", "end": "11:30", "marks": {"\#(id)": {"status": "late"}}}"#
      ),
      (
        "visits/v-1.json",
        #"{"id": "v-1", "kind": "seminar", "host": "村", "date": "2026-11-24", "participants": ["\#(id)"], "gaps": []}"#
      ),
    ] {
      try Data(text.utf8).write(to: URL(filePath: "\(sandbox.data)/\(path)"))
    }
    let before = try names(sandbox)
    for arguments in [["trainees"], ["sessions"], ["visits"], ["check"]] {
      #expect(try sandbox.start(arguments).wait().status == 1, "\(arguments)")
    }
    let found = try sandbox.run("check", "--json").object()["problems"] as? [[String: Any]]
    #expect(Set(try #require(found).compactMap { $0["path"] as? String }).count >= 5)
    #expect(try names(sandbox) == before)
  }

  @Test func `a paper goes where it is told, and nowhere else`() throws {
    let sandbox = try Sandbox.withSample()
    let work = "\(sandbox.home)/work"
    try FileManager.default.createDirectory(
      atPath: "\(work)/folder.txt", withIntermediateDirectories: true)
    let target = try sandbox.write("safe", to: "target.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(work)/link.txt", withDestinationPath: target)
    func sheet(_ output: String) throws -> Command {
      try Command(
        ["sh", "-c", "cd \"$0\" && exec \"$@\"", work, Sandbox.program, "sheet", "女干部/3"]
          + [output], environment: sandbox.environment())
    }
    #expect(try sheet("--output=-x.txt").status == 0)
    #expect(try sheet("--output=-").status == 64)
    #expect(try sheet("--output=/dev/full").status == 64)
    let folder = try sheet("--output=folder.txt")
    #expect(folder.status == 1 && folder.errors.contains("folder.txt"))
    // The paper takes the place of a link; what that leads to stays as it is.
    #expect(try sheet("--output=link.txt").status == 0)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "safe")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: work).sorted()
        == ["-x.txt", "folder.txt", "link.txt"])
  }
}
