import Glibc
import Model
import Testing

@testable import Store

@Suite struct LoadingTests {
  @Test func `what was saved is loaded`() throws {
    var other = try session("s-0")
    other.date = try day("2026-11-25")
    let before = WorkUnit(id: try id("u-2"), name: "后盐村")
    let scratch = try ScratchFolder.township(
      Write(try Full.trainee(), replacing: nil), Write(try Full.unit(), replacing: nil),
      Write(before, replacing: nil),
      Write(try Full.trainingClass(), replacing: nil), Write(other, replacing: nil),
      Write(try Full.session(), replacing: nil), Write(try Full.visit(), replacing: nil))
    let folder = try scratch.open()
    #expect(folder.load(Trainee.self).records == [try Full.trainee()])
    #expect(folder.load(SiteVisit.self).records == [try Full.visit()])
    #expect(folder.loadClasses().records == [try Full.trainingClass()])
    #expect(folder.loadSessions(of: try id("c-1")).records == [try Full.session(), other])
    let (roster, problems) = folder.loadRoster()
    #expect(roster.units.sorted { $0.id < $1.id } == [try Full.unit(), before])
    #expect(problems.isEmpty)
  }

  @Test func `the code of a sheet loads the sessions of its class and no other`() throws {
    var sheet = try session("s-01ke5zca65yhrtg2")
    sheet.date = try day("2026-11-25")
    let scratch = try ScratchFolder.township(
      Write(try Full.unit(named: "u-1"), replacing: nil),
      Write(try Full.trainingClass(), replacing: nil), Write(try Full.session(), replacing: nil),
      Write(sheet, replacing: nil),
      Write(
        TrainingClass(id: try id("c-2"), name: "例会", start: sheet.date, end: sheet.date),
        replacing: nil))
    try scratch.write("no session", to: "classes/c-2/sessions/s-9.json")
    let request = Library.Request(classes: true, sessions: .sheet(try SheetCode("65YH-RTG2")))
    let (library, problems) = try scratch.open().load(request, on: sheet.date)
    #expect(problems.isEmpty)
    #expect(library.sessions == [try id("c-1"): [try Full.session(), sheet]])
    let nothing = Library.Request(classes: true, sessions: .sheet(try SheetCode("ABCD-EFGH")))
    #expect(try scratch.open().load(nothing, on: sheet.date).library.sessions.isEmpty)
  }

  @Test func `nothing is there at first`() throws {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    #expect(folder.loadRoster().roster == Roster())
    #expect(folder.loadClasses().records.isEmpty)
    #expect(folder.loadSessions(of: try id("c-1")).problems.isEmpty)
  }

  @Test func `a folder of records that is gone is an empty one`() throws {
    let scratch = try ScratchFolder.township()
    try scratch.remove("trainees")
    try scratch.remove("classes")
    #expect(try scratch.open().loadRoster().problems.isEmpty)
    #expect(try scratch.open().loadClasses().problems.isEmpty)
  }

  @Test(arguments: [
    ("{\n  \"id\": \"t-2\",\n  \"name\" \"x\"\n}", 3),
    ("{\n  \"id\": \"t-2\",\n  \"name\": 7\n}", 3),
    ("{\n  \"id\": \"t-2\",\n  \"birth\": \"1985-13\",\n  \"name\": \"x\"\n}", 3), ("", 1),
    ("[]", 1),
    ("{\n\"id\": \"t-2\",\n\"name\": \"x\",\n\"name\": \"y\"}", 4),
  ])
  func `a broken file is named with its line and stops no other`(text: String, line: Int) throws {
    let scratch = try ScratchFolder.township(
      Write(try trainee("t-1"), replacing: nil), Write(try trainee("t-3"), replacing: nil))
    try scratch.write(text, to: "trainees/t-2.json")
    let loaded = try scratch.open().load(Trainee.self)
    #expect(loaded.records.map(\.id.description) == ["t-1", "t-3"])
    let problem = try #require(loaded.problems.first)
    #expect(loaded.problems.count == 1)
    #expect(problem.path == "trainees/t-2.json")
    for language in Language.allCases {
      let told = problem.explanation(in: language)
      #expect(told.contains("trainees/t-2.json") && told.contains("\(line)"))
    }
    guard case .malformed(let error) = problem.fault else {
      Issue.record("\(problem)")
      return
    }
    #expect(error.line == line)
  }

  @Test func `a file under another id is refused`() throws {
    let scratch = try ScratchFolder.township()
    try scratch.write(#"{"id":"t-1","name":"x"}"#, to: "trainees/t-2.json")
    #expect(
      try scratch.open().load(Trainee.self).problems
        == [Problem(path: "trainees/t-2.json", fault: .wrongID("t-1"))])
  }

  @Test func `a session in the folder of another class is refused`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let text = try #require(scratch["classes/c-1/sessions/s-1.json"])
    try scratch.write(text, to: "classes/c-2/sessions/s-1.json")
    #expect(
      try scratch.open().loadSessions(of: id("c-2")).problems
        == [Problem(path: "classes/c-2/sessions/s-1.json", fault: .contradiction("class"))])
  }

  @Test func `what is no file of records is passed over`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    for name in [
      "trainees/.qiandao-new.x", "trainees/.t-2.json", "trainees/note.txt", "trainees/t-3.json~",
    ] {
      try scratch.write("{", to: name)
    }
    let loaded = try scratch.open().load(Trainee.self)
    #expect(loaded.records.count == 1)
    #expect(loaded.problems.isEmpty)
  }

  @Test func `what only looks like a file is a problem`() throws {
    let scratch = try ScratchFolder.township()
    try scratch.write("", to: "trainees/t-1.json/x")
    try #require(mkfifo("\(scratch.path)/trainees/t-2.json", 0o600) == 0)
    let problems = try scratch.open().load(Trainee.self).problems
    #expect(problems.map(\.path) == ["trainees/t-1.json", "trainees/t-2.json"])
  }

  @Test(arguments: [0, -1, 100_000, Int.max])
  func `a seat that no room has is named with its line`(seat: Int) throws {
    let scratch = try ScratchFolder.township(
      Write(try trainingClass(enrolling: ["t-1"]), replacing: nil))
    let path = "classes/c-1/class.json"
    let text = try #require(scratch[path]).replacing("\"seat\": 1", with: "\"seat\": \(seat)")
    try scratch.write(text, to: path)
    let loaded = try scratch.open().loadClasses()
    #expect(loaded.records.isEmpty)
    #expect(try line(of: loaded.problems) == 5)
  }

  @Test(arguments: [
    (#""hours": -1"#, 2), (#""hours": 24.5"#, 2), (#""hours": 1e308"#, 2), (#""hours": 1e400"#, 2),
    (#""marks": {"t-1": {"lateMinutes": -1, "status": "late"}}"#, 2),
    (#""marks": {"t-1": {"leftEarlyMinutes": 1441, "status": "late"}}"#, 2),
  ])
  func `a number that no session has is named with its line`(member: String, line: Int) throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let marks = member.contains("marks") ? "" : #""marks": {}, "#
    try scratch.write(
      """
      {"class": "c-1", "date": "2026-11-24", "end": "11:30", "id": "s-1", \(marks)
      \(member), "start": "08:30"}
      """, to: "classes/c-1/sessions/s-1.json")
    let loaded = try scratch.open().loadSessions(of: id("c-1"))
    #expect(loaded.records.isEmpty)
    #expect(try self.line(of: loaded.problems) == line)
  }

  @Test func `numbers at the edge are read, and what ends before it begins`() throws {
    var class1 = try trainingClass()
    class1.end = try day("2026-11-01")
    class1.enrolment = [Enrolment(trainee: try id("t-1"), seat: 99_999)]
    var backwards = try session()
    backwards.end = try time("08:00")
    backwards.hours = 24
    backwards.marks = [try id("t-1"): Mark(status: .late, lateMinutes: 1440)]
    let scratch = try ScratchFolder.township(
      Write(class1, replacing: nil), Write(backwards, replacing: nil))
    #expect(try scratch.open().loadClasses().records == [class1])
    #expect(try scratch.open().loadSessions(of: id("c-1")).records == [backwards])
    #expect(try scratch.open().overview(on: day("2026-11-24")).problems.isEmpty)
  }

  private func line(of problems: [Problem]) throws -> Int {
    guard case .malformed(let error) = try #require(problems.first).fault else {
      Issue.record("\(problems)")
      return 0
    }
    return error.line
  }
}
