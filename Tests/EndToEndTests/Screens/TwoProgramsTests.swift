import Foundation
import Harness
import Testing

/// A roll call that is open while somebody else works on the same folder.
@Suite struct TwoProgramsTests {
  private static let session = "女干部/4"

  private func marks(_ sandbox: Sandbox) throws -> [[String: Any]] {
    let shown = try sandbox.run("marks", Self.session, "--json").object()
    return try #require(shown["marks"] as? [[String: Any]])
  }

  @Test func `what another marks is seen without a key, and nothing is lost`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.session)
    try window.see("Unmarked 263", "▸   1 孙维娜")
    try sandbox.succeed("mark", Self.session, "003", "leave-sick", "--note", "住院")
    try window.see("Unmarked 262", "V Sick leave", "住院", "▸   1 孙维娜")
    try window.press("p", see: "Unmarked 261", "▸   2 王立红")
    try sandbox.succeed("mark", Self.session, "002", "absent")
    try window.see("Unmarked 260", "A Absent", "▸   2 王立红")
    // Both write as fast as they can.
    try window.press("End")
    let runs = try (0..<6).map { index in
      try window.press("p Up Up")
      return try sandbox.start(["mark", Self.session, "00\(index + 4)", "present"])
    }
    for run in runs { #expect(run.wait().status == 0) }
    try window.see("Unmarked 248")
    let marks = try marks(sandbox)
    #expect(marks[0]["status"] as? String == "present")
    #expect(marks[1]["status"] as? String == "absent")
    #expect(marks[3]["note"] as? String == "住院")
    #expect(marks.filter { $0["status"] as? String == "unmarked" }.count == 248)
    try window.press("q", see: "15 of 263 taken")
    try window.press("q", see: "[0]")
    #expect(try sandbox.run("check").status == 0)
  }

  @Test(arguments: [("M", "absent", "Yours stands"), ("T", "late", "Theirs stands")])
  func `two marks of one person are both shown, and one is chosen`(
    key: String, status: String, said: String
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.session)
    try window.see("Unmarked 263", "▸   1 孙维娜")
    // The key is there before the program has noticed what the other did.
    kill(try window.process, SIGSTOP)
    try sandbox.succeed("mark", Self.session, "001", "late", "--minutes", "7")
    try window.type("a")
    kill(try window.process, SIGCONT)
    try window.see(
      "Changed by two people", "孙维娜", "mine: Absent", "theirs: Late 7 min", "M mine", "T theirs")
    #expect(try marks(sandbox)[0]["status"] as? String == "late")
    try window.press(key, see: said, "Unmarked 262")
    let marks = try marks(sandbox)
    #expect(marks[0]["status"] as? String == status)
    #expect(marks.dropFirst().allSatisfy { $0["status"] as? String == "unmarked" })
    try window.press("Down p", see: "Unmarked 261")
  }

  @Test func `a class and a session that another makes come into sight`() throws {
    let sandbox = try Sandbox.empty()
    let window = try Window(sandbox)
    try window.see("Nothing here yet")
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "\(Forenoon.today)")
    try window.see("Today", gone: "Nothing here yet")
    try sandbox.succeed("enroll", "例会", "王芳")
    let session = try sandbox.succeed(
      "add", "session", "例会", "--date", "\(Forenoon.today)", "--start", "08:30", "--end", "11:30")
    try window.see("08:30–11:30 例会", "1 expected")
    try sandbox.succeed("mark", session, "王芳", "present")
    try window.see("1 of 1 taken")
    try window.press("Enter", see: "王芳", "Unmarked 0")
    try FileManager.default.removeItem(
      atPath: "\(sandbox.data)/classes/\(try sandbox.classID("例会"))/sessions/\(session).json")
    try window.see("This session is no longer there")
    try window.press("p Escape", see: "Today", gone: "08:30")
    try window.press("q", see: "[0]")
  }
}

extension Sandbox {
  fileprivate func classID(_ name: String) throws -> String {
    try #require(try run("class", name, "--json").object()["id"] as? String)
  }
}
