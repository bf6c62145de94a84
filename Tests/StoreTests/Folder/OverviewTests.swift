import Model
import Testing

@testable import Store

@Suite struct OverviewTests {
  @Test func `of the sample agrees with its whole records`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let today = try #require(Day("2026-11-24"))
    let (overview, problems) = folder.overview(on: today)
    #expect(problems.isEmpty)
    let request = Library.Request(classes: true, sessions: .all, visits: true)
    let library = folder.load(request, on: today).library
    for entry in overview.sessions + overview.forgotten + overview.coming {
      let meeting = try #require(
        library.meetings.first { $0.session.id == entry.session.id })
      #expect(entry.tally == meeting.tally)
      #expect(entry.trainingClass == meeting.trainingClass.id)
      #expect(
        entry.title(in: .simplified) == meeting.trainingClass.title(in: .simplified))
      #expect(entry.session.topic == meeting.session.topic)
      #expect(entry.session.span == meeting.session.span)
    }
    #expect(overview.sessions.map(\.tally.taken) == [120, 0])
    #expect(overview.forgotten.count == 1)
    #expect(overview.coming.count == 1)
    let due = library.visits.flatMap { $0.actions.filter { $0.isDue(on: today) } }
    #expect(Set(overview.actions.map(\.action)) == Set(due))
    #expect(!overview.isBlank)
  }

  @Test func `names the files that cannot be read, and shows the rest`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let today = try #require(Day("2026-11-24"))
    let entries = folder.overview(on: today).overview.sessions
    let broken = try #require(entries.first)
    let path = "classes/\(broken.trainingClass)/sessions/\(broken.session.id).json"
    try scratch.write("{\n  \"date\": 7,\n  \"id\": \"\(broken.session.id)\"\n}\n", to: path)
    let (overview, problems) = folder.overview(on: today)
    #expect(overview.sessions.count == entries.count - 1)
    #expect(problems.map(\.path) == [path])
    guard case .malformed(let error)? = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
    #expect(error.line == 2)
  }

  /// The sessions of 2026-11-24 and the problems, where a file of a small township is broken.
  private func overview(_ path: String, _ text: String) throws -> (Overview, [Problem]) {
    let scratch = try ScratchFolder.township(
      Write(try Full.unit(named: "u-1"), replacing: nil),
      Write(try trainingClass(enrolling: ["t-1", "t-2"]), replacing: nil),
      Write(try session().marking(try id("t-1"), Mark(status: .late)), replacing: nil),
      Write(try session("s-2").marking(try id("t-2"), Mark(status: .late)), replacing: nil),
      Write(try Full.visit(), replacing: nil))
    try scratch.write(text, to: path)
    return try scratch.open().overview(on: day("2026-11-24"))
  }

  private func text(_ marks: String, id: String = "s-1", of trainingClass: String = "c-1")
    -> String
  {
    """
    {"class": "\(trainingClass)", "date": "2026-11-24", "end": "11:30", "id": "\(id)",
    "marks": {"t-1": \(marks)}, "start": "08:30"}
    """
  }

  @Test(arguments: [#"{"status": presen}"#, #"{"status": "asleep"}"#])
  func `a session with broken marks hides no other of its class`(mark: String) throws {
    let path = "classes/c-1/sessions/s-1.json"
    let (overview, problems) = try overview(path, text(mark))
    #expect(overview.sessions.map(\.session.id.description) == ["s-2"])
    #expect(problems.map(\.path) == [path])
    guard case .malformed(let error)? = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
    #expect(error.line == 2)
  }

  @Test(arguments: [
    #""due": "2026-02-30""#, #""due": 5"#, #""due": "2026-02-03", "done": "soon""#,
  ])
  func `a day that is none is told`(days: String) throws {
    let (overview, problems) = try overview(
      "visits/v-1.json",
      """
      {"date": "2026-04-22", "gaps": [{"actions": [], "id": "g-1", "text": "一"}, {"actions": [
      {"id": "a-1", "text": "立卷", \(days)}], "id": "g-2", "text": "二"}],
      "host": "街道", "id": "v-1", "kind": "observation", "participants": []}
      """)
    #expect(overview.actions.isEmpty)
    #expect(problems.map(\.path) == ["visits/v-1.json"])
    guard case .malformed(let error)? = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
    #expect(error.line == 2)
  }

  @Test func `a file with the id of another is told, as when it is loaded`() throws {
    let path = "classes/c-1/sessions/s-1.json"
    let class1 = "classes/c-1/class.json"
    let visit = #"{"gaps": [], "host": "街道", "id": "v-7"}"#
    #expect(
      try overview(path, text("{}", id: "s-7")).1
        == [Problem(path: path, fault: .wrongID("s-7"))])
    #expect(
      try overview(path, text("{}", of: "c-7")).1
        == [Problem(path: path, fault: .contradiction("class"))])
    #expect(
      try overview("visits/v-1.json", visit).1
        == [Problem(path: "visits/v-1.json", fault: .wrongID("v-7"))])
    #expect(
      try overview(class1, #"{"enrolment": [], "id": "c-7", "name": "班"}"#).1
        == [Problem(path: class1, fault: .wrongID("c-7"))])
  }

  @Test func `a trainee who is enrolled twice counts once`() throws {
    let (overview, problems) = try overview(
      "classes/c-1/class.json",
      """
      {"end": "2026-11-25", "enrolment": [{"seat": 1, "trainee": "t-1"},
      {"seat": 2, "trainee": "t-1"}], "id": "c-1", "name": "班", "start": "2026-11-23"}
      """)
    #expect(problems.isEmpty)
    #expect(overview.sessions.map(\.tally.expected) == [1, 1])
  }
}
