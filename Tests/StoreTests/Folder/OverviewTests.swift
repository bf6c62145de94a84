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
    let library = folder.load(.everything, on: today).library
    for occasion in overview.today + overview.forgotten + overview.coming {
      guard case .session(let entry) = occasion else {
        let meeting = try #require(
          library.monthlyMeetings.first { $0.id.description == occasion.id })
        #expect(occasion == .meeting(MeetingOutline(meeting), meeting.tally))
        continue
      }
      let meeting = try #require(
        library.meetings.first { $0.session.id == entry.session.id })
      #expect(entry.tally == meeting.tally)
      #expect(entry.trainingClass == meeting.trainingClass.id)
      #expect(
        entry.title(in: .simplified) == meeting.trainingClass.title(in: .simplified))
      #expect(entry.session.topic == meeting.session.topic)
      #expect(entry.session.span == meeting.session.span)
    }
    #expect(overview.today.map(\.tally.taken) == [120, 0])
    #expect(overview.forgotten.count == 1)
    #expect(overview.coming.count == 1)
    let due = library.actions.filter { $0.action.isDue(on: today) }
    #expect(Set(overview.actions.map(told)) == Set(due.map(told)))
    #expect(overview.actions.count == due.count)
    #expect(!overview.isBlank)
  }

  /// What an overview tells of an action that is due.
  private func told(_ due: Overview.DueAction) -> [String?] {
    let action = due.action
    return [
      due.source.title(in: .english), action.id.description, action.text, action.owner,
      action.due?.description,
    ]
  }

  @Test func `names the files that cannot be read, and shows the rest`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let today = try #require(Day("2026-11-24"))
    let shown = folder.overview(on: today).overview.today
    guard case .session(let broken)? = shown.first else {
      Issue.record("\(shown)")
      return
    }
    let path = "classes/\(broken.trainingClass)/sessions/\(broken.session.id).json"
    try scratch.write("{\n  \"date\": 7,\n  \"id\": \"\(broken.session.id)\"\n}\n", to: path)
    let (overview, problems) = folder.overview(on: today)
    #expect(overview.today.count == shown.count - 1)
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
    #expect(overview.today.map(\.id) == ["s-2"])
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
    let visit = #"{"date": "2026-04-22", "gaps": [], "host": "街道", "id": "v-7", "kind": "seminar"}"#
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
    #expect(overview.today.map(\.tally.expected) == [1, 1])
  }

  /// A township with monthly meetings of these days; of the first one somebody was marked who is no member.
  private func met(on dates: String...) throws -> (ScratchFolder, [MonthlyMeeting]) {
    let scratch = try ScratchFolder.township()
    let folder = try scratch.open()
    var meetings: [MonthlyMeeting] = []
    for (number, date) in dates.enumerated() {
      var meeting = MonthlyMeeting(
        id: try id("m-\(number)"), date: try day(date), start: try time("09:00"),
        end: try time("11:00"))
      meeting.members = [try id("t-1"), try id("t-2")]
      meeting.agenda = [AgendaItem(id: try id("i-1"), kind: .talk, topic: "家风")]
      if number == 0 {
        meeting.marks = [
          try id("t-1"): Mark(status: .late, lateMinutes: 3), try id("t-2"): Mark(note: "病"),
          try id("t-9"): Mark(status: .leaveSick),
        ]
      }
      meetings.append(meeting)
      _ = try folder.save(meeting, replacing: nil)
    }
    return (scratch, meetings)
  }

  @Test func `of monthly meetings agrees with their whole records`() throws {
    let (scratch, meetings) = try met(
      on: "2026-11-24", "2026-11-23", "2026-12-01", "2026-12-02")
    let (overview, problems) = try scratch.open().overview(on: day("2026-11-24"))
    #expect(problems.isEmpty)
    let expected = meetings.map { Occasion.meeting(MeetingOutline($0), $0.tally) }
    #expect(overview.today == [expected[0]])
    #expect(overview.today.map(\.tally.expected) == [3])
    #expect(overview.forgotten == [expected[1]])
    #expect(overview.coming == [expected[2]])
    let later = try scratch.open().overview(on: day("2026-12-01")).overview
    #expect(later.today == [expected[2]])
    // The roll of the first one was called.
    #expect(later.forgotten == [expected[1]])
  }

  @Test(arguments: [
    (#""status": "late""#, #""status": "asleep""#), (#""topic": "家风""#, #""topic": 5"#),
    (#""date": "2026-11-24""#, #""date": "24.11.""#),
  ])
  func `a meeting that is broken is told and hides no other`(text: String, broken: String) throws {
    let (scratch, _) = try met(on: "2026-11-24", "2026-11-24")
    let path = "meetings/m-0.json"
    try scratch.write(try #require(scratch[path]).replacing(text, with: broken), to: path)
    let (overview, problems) = try scratch.open().overview(on: day("2026-11-24"))
    #expect(overview.today.map(\.id) == ["m-1"])
    #expect(problems.map(\.path) == [path])
  }

  @Test func `actions about a class are told with its name once they are due`() throws {
    let scratch = try ScratchFolder.township(
      Write(try Full.unit(named: "u-1"), replacing: nil),
      Write(try trainingClass(enrolling: ["t-1"]), replacing: nil))
    var record = ClassEvaluation(of: try id("c-1"))
    record.evaluation.problems = [
      NumberedProblem(
        id: try id("p-1"), text: "课短",
        actions: [Action(id: try id("a-1"), text: "加课", owner: "王", due: try day("2026-11-24"))])
    ]
    _ = try scratch.open().save(record, replacing: nil)
    let folder = try scratch.open()
    #expect(try folder.overview(on: day("2026-11-23")).overview.actions.isEmpty)
    let (overview, problems) = try folder.overview(on: day("2026-11-24"))
    #expect(problems.isEmpty)
    let name = try trainingClass(enrolling: []).name
    #expect(overview.actions.map { $0.source.title(in: .english) } == [name])
    #expect(overview.actions.map(\.action.text) == ["加课"])
  }
}
