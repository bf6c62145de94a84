import Foundation
import Testing

@Suite struct MarkCommandTests {
  /// A class on 2020-01-01 with 王芳 and 刘艳, and one session from 08:30 to 11:30.
  private func seeded() throws -> (sandbox: Sandbox, session: String) {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳", "--number", "001", "--unit", "柳树屯村")
    try sandbox.succeed("add", "trainee", "--name", "刘艳", "--number", "002")
    try sandbox.succeed("add", "trainee", "--name", "外人")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2020-01-01")
    try sandbox.succeed("enroll", "例会", "001", "002")
    let session = try sandbox.succeed(
      "add", "session", "例会", "--date", "2020-01-01", "--start", "08:30", "--end", "11:30")
    return (sandbox, session)
  }

  @Test func `marks in every status and counts`() throws {
    let (sandbox, session) = try seeded()
    let before = try sandbox.run("marks", session, "--json").object()
    #expect(
      Set(before.keys) == ["session", "expected", "actual", "counts", "marks", "walkIns", "signed"])
    #expect(before["expected"] as? Int == 2)
    #expect(before["actual"] as? Int == 0)
    for (status, count, actual) in [
      ("present", "present", 1), ("left-early", "leftEarly", 1), ("late", "late", 1),
      ("leave-personal", "leave", 0), ("leave-sick", "leave", 0), ("leave-official", "leave", 0),
      ("absent", "absent", 0), ("clear", "unmarked", 0),
    ] {
      try sandbox.succeed("mark", "例会/1", "王芳", status)
      let shown = try sandbox.run("marks", session, "--json").object()
      let counts = try #require(shown["counts"] as? [String: Int])
      #expect(
        Set(counts.keys) == ["present", "late", "leftEarly", "leave", "absent", "unmarked"])
      #expect(counts[count] == (status == "clear" ? 2 : 1), "\(status)")
      #expect(shown["actual"] as? Int == actual)
      #expect(counts.values.reduce(0, +) == 2)
      let marks = try #require(shown["marks"] as? [[String: Any]])
      #expect(marks.first?["status"] as? String == (status == "clear" ? "unmarked" : status))
      // Before left early comes late, so that both are tried on one mark and apart.
      if status == "left-early" { try sandbox.succeed("mark", session, "001", "clear") }
    }
  }

  @Test func `late and left early stand together`() throws {
    let (sandbox, session) = try seeded()
    #expect(
      try sandbox.succeed("mark", session, "001", "late", "--minutes", "12", "--note", "堵车")
        == "王芳  柳树屯村  Late 12 min  例会  2020-01-01 08:30–11:30")
    try sandbox.succeed("mark", session, "001", "left-early", "--minutes", "30")
    let shown = try sandbox.run("marks", session, "--json").object()
    let counts = try #require(shown["counts"] as? [String: Int])
    #expect(counts["late"] == 1 && counts["leftEarly"] == 0)
    #expect(shown["actual"] as? Int == 1)
    let marks = try #require(shown["marks"] as? [[String: Any]])
    let mark = try #require(marks.first)
    #expect(
      Set(mark.keys) == [
        "trainee", "seat", "number", "name", "unitName", "status", "minutes", "note",
        "leftEarlyMinutes", "remarks", "madeUp",
      ])
    #expect(mark["status"] as? String == "late")
    #expect(mark["minutes"] as? Int == 12)
    #expect(mark["leftEarlyMinutes"] as? Int == 30)
    #expect(mark["note"] as? String == "堵车")
    #expect(mark["unitName"] as? String == "柳树屯村")
    #expect(marks.last?["minutes"] is NSNull)
    try sandbox.succeed("mark", session, "001", "present", "--note", "")
    let again = try sandbox.run("marks", session, "--json").object()
    let present = try #require((again["marks"] as? [[String: Any]])?.first)
    #expect(present["note"] is NSNull)
    #expect(present["leftEarlyMinutes"] == nil)
    #expect(try sandbox.succeed("marks", session).contains("Expected 2  Actual 1"))
  }

  @Test func `refuses what cannot be`() throws {
    let (sandbox, session) = try seeded()
    #expect(try sandbox.refuse("mark", session, "001", "here").contains("leave-official"))
    #expect(try sandbox.refuse("mark", session, "没有", "present").contains("“没有”"))
    #expect(try sandbox.refuse("mark", session, "外人", "present").contains("qiandao enroll"))
    #expect(try sandbox.refuse("mark", "s-none", "001", "present").contains("s-none"))
    #expect(try sandbox.refuse("mark", "例会/2", "001", "present").contains("qiandao sessions"))
    #expect(try sandbox.refuse("mark", "now", "001", "present").contains("qiandao sessions"))
    for minutes in ["181", "-1", "x", ""] {
      #expect(
        try sandbox.refuse("mark", session, "001", "late", "--minutes", minutes)
          .contains("--minutes"))
    }
    #expect(try sandbox.refuse("mark", session, "001", "absent", "--minutes", "5").contains("late"))
    #expect(try sandbox.run("mark", session, "001").status == 64)
    let shown = try sandbox.run("marks", session, "--json").object()
    #expect((shown["counts"] as? [String: Int])?["unmarked"] == 2)
  }

  @Test func `refuses to change a closed session`() throws {
    let sandbox = try Sandbox.withSample()
    #expect(try sandbox.refuse("mark", "实用技术/1", "007", "absent").contains("--why"))
    #expect(
      try sandbox.refuse("mark", "实用技术/1", "007", "absent", "--why", " ").contains("--why: "))
    let shown = try sandbox.run("sessions", "实用技术", "--json").list()
    #expect(shown.first?["state"] as? String == "closed")
  }

  @Test func `changes a closed session for a reason, which is kept with what it replaced`() throws {
    let (sandbox, session) = try seeded()
    try sandbox.succeed("mark", session, "001", "late", "--minutes", "12")
    let trainingClass = try #require(
      try sandbox.run("classes", "--json").list().first?["id"] as? String)
    let path = "\(sandbox.data)/classes/\(trainingClass)/sessions/\(session).json"
    func record() throws -> [String: Any] {
      let data = try Data(contentsOf: URL(filePath: path))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    let closed = "2020-01-01T12:00:00+08:00"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("{\n  \"class\"", with: "{\n  \"closed\": \"\(closed)\",\n  \"class\"")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try record()["closed"] as? String == closed)
    #expect(try sandbox.refuse("mark", session, "001", "present").contains("--why"))
    try sandbox.succeed("mark", session, "001", "present", "--why", "paper was wrong")
    let saved = try record()
    #expect(saved["closed"] as? String == closed)
    let history = try #require(saved["history"] as? [[String: Any]])
    let last = try #require(history.last)
    #expect(history.count == 1)
    #expect(last["why"] as? String == "paper was wrong")
    let was = try #require(last["was"] as? [String: Any])
    #expect(was["status"] as? String == "late" && was["lateMinutes"] as? Int == 12)
  }

  @Test func `now is the session that is on, with minutes from the clock`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    let today = Forenoon.today.description
    try sandbox.succeed("add", "class", "--name", "例会", "--start", today)
    try sandbox.succeed("enroll", "例会", "王芳")
    func addSession() throws {
      try sandbox.succeed(
        "add", "session", "例会", "--date", today, "--start", "00:00", "--end", "23:59")
    }
    try addSession()
    try sandbox.succeed("mark", "now", "王芳", "late")
    let shown = try sandbox.run("marks", "now", "--json").object()
    let mark = try #require((shown["marks"] as? [[String: Any]])?.first)
    #expect(mark["status"] as? String == "late")
    #expect(mark["minutes"] is Int)
    try addSession()
    #expect(try sandbox.refuse("mark", "now", "王芳", "present").contains("s-"))
  }

  @Test func `two programs at once lose nothing`() throws {
    let (sandbox, session) = try seeded()
    for _ in 0..<5 {
      try sandbox.succeed("mark", session, "001", "clear")
      try sandbox.succeed("mark", session, "002", "clear")
      let children = [
        try sandbox.start(["mark", session, "001", "present"]),
        try sandbox.start(["mark", session, "002", "absent"]),
      ]
      for child in children { #expect(child.wait().status == 0) }
      let shown = try sandbox.run("marks", session, "--json").object()
      #expect((shown["counts"] as? [String: Int])?["present"] == 1)
      #expect((shown["counts"] as? [String: Int])?["absent"] == 1)
    }
  }

  @Test func `twenty programs at once, each with a mark of its own, lose none`() throws {
    let sandbox = try Sandbox.empty()
    let people = 1...20
    let roster = try sandbox.write(
      people.reduce("姓名,编号\n") { $0 + "王芳\($1),\(100 + $1)\n" }, to: "roster.csv")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2020-01-01")
    try sandbox.succeed("import", "trainees", roster, "--class", "例会")
    let session = try sandbox.succeed(
      "add", "session", "例会", "--date", "2020-01-01", "--start", "08:30", "--end", "11:30")
    let statuses = ["present", "late", "left-early", "leave-sick", "absent"]
    let expected = people.map { statuses[$0 % statuses.count] }
    let children = try people.map {
      try sandbox.start(["mark", session, String(100 + $0), expected[$0 - 1]])
    }
    for child in children {
      let run = child.wait()
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }
    let shown = try sandbox.run("marks", session, "--json").object()
    let marks = try #require(shown["marks"] as? [[String: Any]])
    #expect(marks.map { $0["number"] as? String } == people.map { String(100 + $0) })
    #expect(marks.map { $0["status"] as? String } == expected)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `two programs that mark one trainee otherwise are told or follow one another`() throws
  {
    let (sandbox, session) = try seeded()
    for _ in 0..<5 {
      try sandbox.succeed("mark", session, "001", "clear")
      let children = [
        try sandbox.start(["mark", session, "001", "present"]),
        try sandbox.start(["mark", session, "001", "absent"]),
      ]
      let runs = children.map { $0.wait() }
      #expect(runs.contains { $0.status == 0 })
      for run in runs where run.status != 0 {
        #expect(run.status == 1)
        #expect(run.errors.contains("王芳") && run.errors.filter(\.isNewline).count == 1)
      }
    }
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `the roll without a terminal is text`() throws {
    let (sandbox, session) = try seeded()
    #expect(try sandbox.succeed("roll", session).contains("王芳"))
    #expect(try sandbox.refuse("roll", "now").contains("qiandao sessions"))
  }

  @Test func `beside a broken session none is found by its number, but by its id`() throws {
    let (sandbox, first) = try seeded()
    let second = try sandbox.succeed(
      "add", "session", "例会", "--date", "2020-01-01", "--start", "13:30", "--end", "16:30")
    let trainingClass = try #require(
      try sandbox.run("classes", "--json").list().first?["id"] as? String)
    let path = "data/classes/\(trainingClass)/sessions/\(first).json"
    _ = try sandbox.write("{", to: path)
    let refused = try sandbox.run("mark", "例会/1", "001", "absent")
    #expect(refused.status == 1 && refused.errors.contains("\(first).json"))
    #expect(try sandbox.run("mark", second, "001", "present").status == 0)
    let missing = try sandbox.run("marks", first)
    #expect(missing.status == 1 && missing.errors.contains("\(first).json"))
    let shown = try sandbox.run("marks", second, "--json").object()
    #expect(shown["actual"] as? Int == 1)
  }

  @Test func `a session that ends before it begins is no reason to fail`() throws {
    let (sandbox, session) = try seeded()
    let trainingClass = try #require(
      try sandbox.run("classes", "--json").list().first?["id"] as? String)
    let path = "\(sandbox.data)/classes/\(trainingClass)/sessions/\(session).json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    _ = try sandbox.write(
      text.replacing("11:30", with: "07:30"), to: String(path.dropFirst(sandbox.home.count + 1)))
    let refused = try sandbox.run("mark", session, "001", "late", "--minutes", "5")
    #expect(refused.status == 1 && refused.errors.split(separator: "\n").count == 1)
    try sandbox.succeed("mark", session, "001", "late")
  }
}
