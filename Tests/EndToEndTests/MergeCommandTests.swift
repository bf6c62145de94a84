import Foundation
import Testing

@Suite struct MergeCommandTests {
  private let sandbox: Sandbox
  private let (kept, other): (String, String)

  /// 刘艳 has two files, and was taken by both.
  init() throws {
    sandbox = try Sandbox.empty()
    kept = try sandbox.succeed("add", "trainee", "--name", "刘艳", "--number", "001")
    other = try sandbox.succeed("add", "trainee", "--name", "刘燕", "--phone", "13800138000")
    try sandbox.succeed("add", "class", "--name", "骨干班", "--start", "2026-11-23")
    for (start, end) in [("08:30", "11:30"), ("13:30", "16:30")] {
      try sandbox.succeed(
        "add", "session", "骨干", "--date", "2026-11-23", "--start", start, "--end", end)
    }
    try sandbox.succeed("enroll", "骨干", kept, other)
    try sandbox.succeed("mark", "骨干/1", kept, "present")
    try sandbox.succeed("mark", "骨干/1", other, "absent")
    try sandbox.succeed("mark", "骨干/2", other, "late", "--minutes", "5")
  }

  private func marks(_ session: String) throws -> [String: String] {
    let shown = try sandbox.run("marks", session, "--json").object()
    return (shown["marks"] as? [[String: Any]] ?? []).reduce(into: [:]) {
      $0[$1["trainee"] as? String ?? ""] = $1["status"] as? String
    }
  }

  @Test func `marks follow, and go back`() throws {
    let before = try sandbox.run("trainees", "--json").list() as NSArray
    let dry = try sandbox.succeed("merge", other, kept, "--dry-run")
    #expect(dry.contains("marks 2") && dry.contains("001 刘艳 is kept"))
    #expect(dry.contains("the 2 things") && dry.contains("  2026-11-23 08:30"))
    #expect(!dry.contains("are they one person?"))
    try sandbox.succeed("mark", "骨干/2", kept, "present")
    #expect(
      try sandbox.succeed("merge", other, kept, "--dry-run")
        .contains("Both were there at 1 sessions: are they one person?"))
    try sandbox.succeed("mark", "骨干/2", kept, "clear")
    #expect(try marks("骨干/2") == [kept: "unmarked", other: "late"])
    let done = try sandbox.succeed("merge", other, kept)
    #expect(done.contains("qiandao merge --undo \(other)"))
    #expect(try marks("骨干/1") == [kept: "present"])
    #expect(try marks("骨干/2") == [kept: "late"])
    let list = try sandbox.run("trainees", "--json").list()
    #expect(list.count == 1 && list[0]["phone"] as? String == "13800138000")
    // Her former id still finds her.
    #expect(try sandbox.run("trainee", other, "--json").object()["id"] as? String == kept)
    #expect(try sandbox.run("check").status == 0)
    #expect(try sandbox.refuse("merge", other, kept).contains("one and the same"))
    #expect(try sandbox.succeed("merge", "--undo", other).contains("stands for itself again"))
    #expect(try marks("骨干/1") == [kept: "present", other: "absent"])
    #expect(try marks("骨干/2") == [kept: "unmarked", other: "late"])
    #expect(try sandbox.run("trainees", "--json").list() as NSArray == before)
    #expect(try sandbox.run("check").status == 0)
    #expect(try sandbox.refuse("merge", "--undo", other).contains("nothing to undo"))
  }

  @Test func `a number that somebody was given since stays hers`() throws {
    let third = try sandbox.succeed("add", "trainee", "--name", "刘艳艳", "--number", "003")
    try sandbox.succeed("merge", third, kept)
    let newcomer = try sandbox.succeed("add", "trainee", "--name", "王芳", "--number", "003")
    #expect(
      try sandbox.succeed("merge", "--undo", third).contains(
        "1 seats or numbers are somebody else's by now"))
    #expect(try sandbox.run("trainee", third, "--json").object()["number"] is NSNull?)
    #expect(try sandbox.run("trainee", newcomer, "--json").object()["number"] as? String == "003")
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `two have to be named`() throws {
    #expect(try sandbox.run("merge", kept).status == 64)
    #expect(try sandbox.run("merge", kept, other, "--undo").status == 64)
    #expect(try sandbox.refuse("merge", kept, "王芳").contains("王芳"))
    #expect(try sandbox.refuse("merge", "--undo", "t-9").contains("t-9"))
  }
}
