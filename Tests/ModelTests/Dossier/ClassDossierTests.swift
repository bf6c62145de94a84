import Foundation
import Model
import Testing

/// Which papers of a class are there and which are missing.
@Suite struct ClassDossierTests {
  private let today: Day

  init() throws { today = try day("2026-11-25") }

  private func dossier(
    on asOf: Day? = nil, _ change: (inout TrainingClass, inout [Session], inout Results) -> Void
  ) throws -> ClassDossier {
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-24"), end: try day("2026-11-24")
    ).enrolling([try id("t-1"), try id("t-2")])
    var held = try session()
    held.marks = [try id("t-1"): Mark(status: .present), try id("t-2"): Mark(status: .present)]
    held.closed = try instant("2026-11-24T12:00:00+08:00")
    var sessions = [held]
    var results = Results(of: trainingClass.id)
    change(&trainingClass, &sessions, &results)
    var library = Library()
    library.roster = Roster(trainees: [try trainee("t-1", "刘艳")])
    library.classes = [trainingClass]
    library.sessions[trainingClass.id] = sessions
    library.results[trainingClass.id] = results
    return ClassDossier(
      of: trainingClass, in: library, Township(name: "妇联"), on: asOf ?? today)
  }

  @Test func `what no record tells is missing until it is ticked`() throws {
    let dossier = try dossier { _, _, _ in }
    for paper in ClassPaper.allCases where paper.isTicked {
      #expect(dossier.state(of: paper) == .missing([.notTicked]))
      let ticked = try self.dossier { trainingClass, _, _ in
        trainingClass = trainingClass.toggling(paper, on: today)
      }
      #expect(ticked.state(of: paper) == .there(today))
      #expect(ticked.trainingClass.toggling(paper, on: today).filedPapers == nil)
    }
    #expect(dossier.papers.map(\.paper) == ClassPaper.allCases)
  }

  @Test func `what begins later on the day counts nowhere`() throws {
    let later = try dossier { _, sessions, _ in
      sessions[0].closed = nil
      sessions[0].marks.removeAll()
    }
    var library = Library()
    library.roster = Roster(trainees: [try trainee("t-1", "刘艳")])
    library.sessions[later.trainingClass.id] = later.meetings.map(\.session)
    for (time, expected) in [("08:29", 0), ("08:30", 1)] {
      let dossier = ClassDossier(
        of: later.trainingClass, in: library, Township(name: "妇联"),
        at: try instant("2026-11-24T\(time):00+08:00"))
      #expect(dossier.held.count == expected)
      #expect(dossier.lines.map(\.tally.expected) == [expected, expected])
    }
  }

  @Test func `sheets are there once every session that took place is final`() throws {
    #expect(try dossier { _, _, _ in }.state(of: .signInSheets) == .there(nil))
    let open = try dossier { _, sessions, _ in
      sessions[0].closed = nil
      sessions[0].marks.removeAll()
    }
    #expect(open.state(of: .signInSheets) == .missing([.notFinal(session: 1, unmarked: 2)]))
    let cancelled = try dossier { _, sessions, _ in
      sessions[0].cancelled = sessions[0].closed.map { Cancellation(at: $0) }
      sessions[0].closed = nil
    }
    #expect(cancelled.state(of: .signInSheets) == .missing([.noSession]))
    let toCome = try dossier(on: try day("2026-11-23")) { _, sessions, _ in
      sessions[0].closed = nil
      sessions[0].marks.removeAll()
    }
    #expect(toCome.state(of: .signInSheets) == .missing([.noSession]))
    #expect(
      try dossier { trainingClass, _, _ in trainingClass.enrolment = [] }.state(of: .roster)
        == .missing([.nobodyEnrolled]))
  }

  @Test func `a leave needs its paper once it is approved`() throws {
    func state(approved: Bool, seen: Bool) throws -> ClassPaper.State {
      var leave = LeaveRequest(
        id: try id("l-1"), of: try id("t-1"), kind: .sick, from: today, until: today,
        asked: today)
      leave.approvedBy = approved ? "主任" : nil
      leave.paperSeen = seen ? true : nil
      return try dossier { trainingClass, _, _ in trainingClass.leaves = [leave] }
        .state(of: .leaveForms)
    }
    #expect(try dossier { _, _, _ in }.state(of: .leaveForms) == .notNeeded)
    #expect(try state(approved: false, seen: false) == .notNeeded)
    #expect(try state(approved: true, seen: false) == .missing([.leaveUnseen(try id("t-1"))]))
    #expect(try state(approved: true, seen: true) == .there(nil))
  }

  @Test func `a mark of leave needs its paper as well`() throws {
    let trainee: Identifier<Trainee> = try id("t-1")
    let state = try dossier { _, sessions, _ in
      sessions[0].marks[trainee] = Mark(status: .leavePersonal)
    }.state(of: .leaveForms)
    #expect(state == .missing([.leaveUnasked(1)]))
  }

  @Test func `scores are asked of whoever may sit the exam`() throws {
    #expect(try dossier { _, _, _ in }.state(of: .examScores) == .notNeeded)
    let one = try dossier { trainingClass, _, results in
      results[trainingClass.enrolment[0].trainee].score = 80
    }
    #expect(one.state(of: .examScores) == .missing([.noScore(1, of: 2)]))
    let left = try dossier { trainingClass, _, results in
      results[trainingClass.enrolment[0].trainee].score = 80
      trainingClass.enrolment[1].departure = .withdrawn
    }
    #expect(left.state(of: .examScores) == .there(nil))
  }

  @Test func `certificates are asked for once the class is over`() throws {
    let during = try dossier(on: try day("2026-11-24")) { _, _, _ in }
    #expect(during.state(of: .certificates) == .notNeeded)
    #expect(
      try dossier { _, _, _ in }.state(of: .certificates) == .missing([.noCertificate(2)]))
    let given = try dossier { trainingClass, _, results in
      for place in trainingClass.enrolment {
        results[place.trainee].certificate = Certificate(number: "1", issued: today)
      }
    }
    #expect(given.state(of: .certificates) == .there(nil))
  }

  @Test func `its roster tells what everybody came to`() throws {
    let lines = try dossier { _, _, _ in }.lines
    #expect(lines.map(\.trainee.name) == ["刘艳", "t-2"])
    #expect(lines.map(\.tally.actual) == [1, 1])
    #expect(lines.map(\.outcome.completion) == [.completes, .completes])
  }

  @Test func `nobody has completed it while a session at which she was expected is unmarked`()
    throws
  {
    let dossier = try dossier { trainingClass, sessions, _ in
      sessions[0].marks[trainingClass.enrolment[1].trainee] = nil
    }
    #expect(dossier.lines.map(\.completion) == [.completes, nil])
    #expect(dossier.state(of: .certificates) == .missing([.noCertificate(1)]))
    let during = try self.dossier(on: try day("2026-11-24")) { _, _, _ in }
    #expect(during.lines.map(\.completion) == [nil, nil])
  }

  @Test func `lacks are said in three languages`() throws {
    let roster = Roster(trainees: [try trainee("t-1", "刘艳")])
    let lacks: [ClassPaper.Lack] = [
      .notFinal(session: 3, unmarked: 4), .notFinal(session: 5, unmarked: 0),
      .leaveUnseen(try id("t-1")), .noScore(2, of: 40), .noCertificate(3),
    ]
    #expect(
      ClassPaper.State.missing(lacks).words(in: .english, roster)
        == "session 3 not final, 4 unmarked; session 5 not final; not seen: 刘艳; 2 of 40 without score; 3 completed without certificate"
    )
    #expect(
      ClassPaper.State.missing(lacks).words(in: .simplified, roster)
        == "第3次未封存，4人未点；第5次未封存；未见刘艳的假条；40人中2人无成绩；3人已结业未发证")
    for paper in ClassPaper.allCases { #expect(paper.phrase.isWhole) }
  }

  @Test func `ticks stand in the file by the words for the papers`() throws {
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: today, end: today
    ).toggling(.attendancePosting, on: today)
    let data = try JSONEncoder().encode(trainingClass)
    #expect(String(decoding: data, as: UTF8.self).contains(#""attendance-posting":"2026-11-25""#))
    #expect(try JSONDecoder().decode(TrainingClass.self, from: data) == trainingClass)
  }
}
