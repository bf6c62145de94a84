import Model
import Testing

@testable import Store

/// What a check finds in monthly meetings, evaluations and plans of places.
@Suite struct MeetingsCheckTests {
  private let meetingPath = "meetings/m-1.json"
  private let evaluationPath = "classes/c-1/evaluation.json"

  private func findings(_ change: (inout MonthlyMeeting) throws -> Void) throws -> [Problem] {
    let scratch = try ScratchFolder.sound()
    var meeting = MonthlyMeeting(
      id: try id("m-1"), date: try day("2026-11-24"), start: try time("09:00"),
      end: try time("11:00"))
    meeting.members = [try id("t-1"), try id("t-2")]
    meeting.marks = [try id("t-1"): Mark(status: .late, lateMinutes: 120)]
    meeting.agenda = [AgendaItem(id: try id("i-1"), kind: .talk, topic: "家风")]
    meeting.decisions = [Action(id: try id("a-1"), text: "走访")]
    try change(&meeting)
    _ = try scratch.open().save(meeting, replacing: nil)
    return try scratch.findings()
  }

  private func evaluated(_ change: (inout Evaluation) throws -> Void) throws -> [Problem] {
    let scratch = try ScratchFolder.sound()
    let blank = ClassEvaluation(of: try id("c-1"))
    var record = blank
    record.evaluation.issued = 30
    record.evaluation.returned = 20
    var question = RatedQuestion(id: try id("q-1"), text: "内容")
    question[.fair] = 20
    record.evaluation.questions = [question]
    record.evaluation.problems = [
      NumberedProblem(
        id: try id("p-1"), text: "时间", actions: [Action(id: try id("a-1"), text: "调课")])
    ]
    record.evaluation.opinions = [Opinion(id: try id("o-1"), text: "紧", count: 3)]
    record.evaluation.opinions[0].problem = try id("p-1")
    try change(&record.evaluation)
    _ = try scratch.open().save(record, replacing: blank)
    return try scratch.findings()
  }

  @Test func `sound records are sound`() throws {
    #expect(try findings { _ in } == [])
    #expect(try evaluated { _ in } == [])
  }

  @Test
  func `a meeting that ends before it begins is found, and who was late by more than it lasts`()
    throws
  {
    let found = try findings { $0.end = $0.start }
    #expect(
      found == [
        Problem(path: meetingPath, fault: .contradiction("end")),
        Problem(path: meetingPath, fault: .contradiction("marks/t-1")),
      ])
  }

  @Test func `members and marks of nobody are found`() throws {
    let found = try findings {
      $0.members += [try id("t-9"), try id("t-2")]
      $0.marks[try id("t-8")] = Mark(status: .present)
    }
    #expect(
      found == [
        Problem(path: meetingPath, fault: .missing("t-8")),
        Problem(path: meetingPath, fault: .missing("t-9")),
        Problem(path: meetingPath, fault: .repeated("members/t-2")),
      ])
  }

  @Test func `items and decisions that stand twice or say nothing are found`() throws {
    let found = try findings {
      $0.agenda.append(AgendaItem(id: try id("i-1"), kind: .business, topic: " "))
      $0.decisions.append(Action(id: try id("a-1"), text: "再走访"))
    }
    #expect(
      found == [
        Problem(path: meetingPath, fault: .repeated("agenda/i-1")),
        Problem(path: meetingPath, fault: .empty("agenda/i-1/topic")),
        Problem(path: meetingPath, fault: .repeated("decisions/a-1")),
      ])
  }

  @Test func `more forms that came back than were given out, or answered, are found`() throws {
    let found = try evaluated {
      $0.issued = 19
      $0.questions[0][.satisfied] = 1
    }
    #expect(
      found == [
        Problem(path: evaluationPath, fault: .contradiction("evaluation/returned")),
        Problem(path: evaluationPath, fault: .contradiction("evaluation/questions/q-1/counts")),
      ])
    // Where nobody has counted the forms, nothing contradicts them.
    #expect(
      try evaluated {
        $0.issued = nil
        $0.returned = nil
      } == [])
  }

  @Test func `an opinion sorted to a problem that there is not, and what stands twice, is found`()
    throws
  {
    let found = try evaluated {
      $0.opinions[0].problem = try id("p-7")
      $0.opinions.append(Opinion(id: try id("o-1"), text: "松"))
      $0.questions.append(RatedQuestion(id: try id("q-1"), text: "组织"))
      $0.problems.append(
        NumberedProblem(
          id: try id("p-1"), text: "饭菜", actions: [Action(id: try id("a-1"), text: "换")]))
    }
    #expect(
      found == [
        Problem(path: evaluationPath, fault: .missing("p-7")),
        Problem(path: evaluationPath, fault: .repeated("evaluation/questions/q-1")),
        Problem(path: evaluationPath, fault: .repeated("evaluation/opinions/o-1")),
        Problem(path: evaluationPath, fault: .repeated("evaluation/problems/p-1")),
        Problem(path: evaluationPath, fault: .repeated("evaluation/actions/a-1")),
      ])
  }

  @Test func `more that wrote or answered than forms that came back are found`() throws {
    let found = try evaluated {
      $0.returned = nil
      $0.questions[0][.fair] = 31
      $0.opinions[0].count = 31
    }
    #expect(
      found == [
        Problem(path: evaluationPath, fault: .contradiction("evaluation/questions/q-1/counts")),
        Problem(path: evaluationPath, fault: .contradiction("evaluation/opinions/o-1/count")),
      ])
    #expect(
      try evaluated { $0.opinions[0].count = 21 } == [
        Problem(path: evaluationPath, fault: .contradiction("evaluation/opinions/o-1/count"))
      ])
    let uncounted = try evaluated {
      ($0.issued, $0.returned) = (nil, nil)
      $0.opinions[0].count = 31
    }
    #expect(uncounted == [])
  }

  @Test func `what says nothing is found`() throws {
    #expect(
      try findings { $0.decisions[0].text = " " } == [
        Problem(path: meetingPath, fault: .empty("decisions/a-1/text"))
      ])
    let found = try evaluated {
      $0.questions[0].text = ""
      $0.opinions[0].text = " "
      $0.problems[0].text = ""
      $0.problems[0].actions[0].text = ""
    }
    #expect(
      found == [
        Problem(path: evaluationPath, fault: .empty("evaluation/questions/q-1/text")),
        Problem(path: evaluationPath, fault: .empty("evaluation/opinions/o-1/text")),
        Problem(path: evaluationPath, fault: .empty("evaluation/problems/p-1/text")),
        Problem(path: evaluationPath, fault: .empty("evaluation/actions/a-1/text")),
      ])
  }

  @Test func `the evaluation of a visit is looked at as well`() throws {
    let scratch = try ScratchFolder.sound()
    let was = try visit()
    var changed = was
    var evaluation = Evaluation()
    evaluation.issued = 1
    evaluation.returned = 2
    changed.evaluation = evaluation
    _ = try scratch.open().save(changed, replacing: was)
    #expect(
      try scratch.findings()
        == [Problem(path: "visits/v-1.json", fault: .contradiction("evaluation/returned"))])
  }

  @Test func `the evaluation of a class that is gone is found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(
      #"{"id":"c-9","evaluation":{"issued":1}}"#, to: "classes/c-9/evaluation.json")
    #expect(try scratch.findings() == [Problem(path: "classes/c-9/class.json", fault: .lost)])
  }

  @Test func `a class that is brought to a unit that is not there is found`() throws {
    let scratch = try ScratchFolder.sound()
    let was = try trainingClass(enrolling: ["t-1", "t-2"])
    var changed = was
    changed.localPlan = LocalPlan(unit: try id("u-2"))
    let folder = try scratch.open()
    _ = try folder.save(WorkUnit(id: id("u-2"), name: "东村"), replacing: nil)
    _ = try folder.save(changed, replacing: was)
    #expect(try scratch.findings() == [])
    try scratch.remove("units/u-2.json")
    #expect(
      try scratch.findings() == [Problem(path: "classes/c-1/class.json", fault: .missing("u-2"))])
  }
}
