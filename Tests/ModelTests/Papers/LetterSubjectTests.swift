import Foundation
import Model
import Testing

/// What letters say of a class of three units.
@Suite struct LetterSubjectTests {
  private let township = Township(name: "大连湾街道妇联")
  private var trainingClass: TrainingClass
  private var library = Library()

  init() throws {
    trainingClass = TrainingClass(
      id: try id("c-1"), name: "女干部培训班", start: try day("2026-11-23"),
      end: try day("2026-11-24"))
    trainingClass.series = 13
    trainingClass.place = "党校"
    trainingClass = trainingClass.enrolling(
      try ["t-5", "t-1", "t-2", "t-3", "t-4"].map { try id($0) })
    var first = try session()
    first.marks = [
      try id("t-1"): Mark(status: .present), try id("t-2"): Mark(status: .absent),
      try id("t-3"): Mark(status: .late, lateMinutes: 12), try id("t-5"): Mark(status: .present),
    ]
    var second = Session(
      id: try id("s-2"), trainingClass: try id("c-1"), date: try day("2026-11-23"),
      start: try time("08:30"), end: try time("16:30"))
    second.marks = [
      try id("t-1"): Mark(status: .present), try id("t-2"): Mark(status: .leaveSick),
      try id("t-3"): Mark(status: .present), try id("t-4"): Mark(status: .present),
      try id("t-5"): Mark(status: .present),
    ]
    var cancelled = Session(
      id: try id("s-3"), trainingClass: try id("c-1"), date: try day("2026-11-23"),
      start: try time("18:30"), end: try time("20:30"))
    cancelled.cancelled = Cancellation(at: try instant("2026-11-23T12:00:00+08:00"))
    cancelled.marks = [try id("t-1"): Mark(status: .absent)]
    let people = [
      ("t-1", "阿依古丽·买买提", "u-1"), ("t-2", "王芳", "u-1"), ("t-3", "刘艳", "u-2"), ("t-4", "赵敏", "u-9"),
      ("t-5", "陈静", nil),
    ]
    var trainees = try people.map { text, name, unit in
      var trainee = try trainee(text, name)
      trainee.unit = try unit.map { try id($0) }
      return trainee
    }
    // She was in the first unit while the class lasted.
    trainees[2] = try trainees[2].moving(
      to: try id("u-3"), post: "主席", on: try day("2026-12-01"), id: try id("p-1"))
    trainees[1].post = "委员"
    library.roster = Roster(
      trainees: trainees,
      units: [
        WorkUnit(id: try id("u-3"), name: "前盐村"), WorkUnit(id: try id("u-2"), name: "后盐村"),
        WorkUnit(id: try id("u-1"), name: "东泉社区"),
      ])
    library.classes = [trainingClass]
    library.sessions[trainingClass.id] = [second, cancelled, first]
    var results = Results(of: trainingClass.id)
    results[try id("t-1")].score = 88.5
    results[try id("t-1")].certificate = Certificate(
      number: "2026-002", issued: try day("2026-11-28"))
    results[try id("t-3")].certificate = Certificate(
      .green, number: "2026-001", issued: try day("2026-11-29"))
    library.results[trainingClass.id] = results
  }

  private func notices(
    on text: String = "2026-11-25", in other: Library? = nil
  ) throws -> [UnitNotice] {
    UnitNotice.all(about: trainingClass, in: other ?? library, township, on: try day(text))
  }

  @Test func `each unit that has somebody in the class is told, those of no unit nowhere`() throws {
    let notices = try notices()
    // The unit of the time of the class, in the order of their sound; u-9 is no unit.
    #expect(notices.map(\.unit.name) == ["东泉社区", "后盐村"])
    #expect(notices.map { $0.lines.map(\.trainee.name) } == [["阿依古丽·买买提", "王芳"], ["刘艳"]])
  }

  @Test func `a line says what attendance, exam and rules say`() throws {
    let notices = try notices()
    let wang = try #require(notices.first?.lines.last)
    #expect(wang.post == "委员")
    #expect(wang.tally.expected == 2)
    #expect(wang.tally.actual == 0)
    #expect(wang.tally.absent == 1)
    #expect(wang.tally.leave == 1)
    #expect(wang.record.hours == 0)
    #expect(wang.exceptions.map { $0.mark?.status } == [.leaveSick, .absent])
    #expect(wang.exceptions.map(\.meeting.number) == [1, 3])
    #expect(wang.completion == .incomplete)
    let first = try #require(notices.first?.lines.first)
    #expect(first.record.hours == 9)
    #expect(first.record.result.score == 88.5)
    #expect(first.exceptions.isEmpty)
    #expect(first.completion == .completes)
    let liu = try #require(notices.last?.lines.first)
    #expect(liu.exceptions.map { $0.mark.words(in: .english) } == ["Late 12 min"])
    // At the end of the class she had no post.
    #expect(liu.post == nil)
  }

  @Test func `what is still to come is told by nobody`() throws {
    var library = library
    library.sessions[trainingClass.id]?[2].marks = [:]
    let line = try #require(try notices(on: "2026-11-23", in: library).first?.lines.last)
    #expect(line.tally.expected == 1)
    #expect(line.exceptions.count == 1)
    #expect(line.completion == nil)
    library.sessions[trainingClass.id]?[0].marks = [:]
    let early = UnitNotice.all(
      about: trainingClass, in: library, township, at: try instant("2026-11-23T05:00:00+08:00"))
    #expect(early.first?.lines.last?.tally.expected == 0)
  }

  @Test func `the notice to a unit names it and the class`() throws {
    let values = try #require(try notices().first).values(in: .simplified)
    #expect(
      values == [
        .unit: "东泉社区", .people: "2", .trainingClass: "女干部培训班第13期",
        .period: "2026年11月23日至24日", .place: "党校",
      ])
    let letter = try Letterhead()
      .letter(about: try #require(try notices().first), for: township, in: .simplified)
    #expect(letter.parts[0] == .salutation("东泉社区："))
    #expect(
      letter.parts[1]
        == .text(
          "贵单位2名学员参加了由大连湾街道妇联举办的女干部培训班第13期（2026年11月23日至24日）。现将截至2026年11月25日的考勤和考核情况反馈如下："
        ))
    #expect(letter.day == "2026年11月25日")
  }

  @Test func `a class is called with its sessions and its people by unit`() throws {
    let place = try #require(trainingClass.enrolledPlace(of: try id("t-2")))
    var left = place
    left.departure = .withdrawn
    left.leftOn = try day("2026-10-24")
    let notice = ClassNotice(
      of: trainingClass.setting(left), in: library, township, on: try day("2026-11-01"))
    #expect(notice.meetings.map(\.number) == [1, 3])
    #expect(notice.hours == 9)
    #expect(notice.groups.map { $0.unit?.name } == ["东泉社区", "后盐村", nil])
    #expect(notice.groups.map { $0.trainees.map(\.name) } == [["阿依古丽·买买提"], ["刘艳"], ["陈静", "赵敏"]])
    let values = notice.values(in: .english)
    #expect(values[.people] == "4")
    #expect(values[.hours] == "9")
    #expect(values[.period] == "23–24 November 2026")
    #expect(notice.day?.description == "2026-11-01")
  }

  @Test func `a leave form is filled as far as something is known`() throws {
    let blank = LeaveForm(of: trainingClass)
    #expect(blank.day == nil)
    #expect(blank.values(in: .simplified)[.trainee] == nil)
    #expect(blank.values(in: .simplified)[.period] == nil)
    let letter = try Letterhead().letter(about: blank, for: township, in: .simplified)
    #expect(letter.parts.contains { "\($0)".contains("□事假 □病假 □公假") })
    let known = try #require(library.roster[try id("t-3") as Identifier<Trainee>])
    let hers = LeaveForm(for: known, of: trainingClass, in: library.roster)
    #expect(hers.values(in: .simplified)[.unit] == "后盐村")
    var leave = LeaveRequest(
      id: try id("l-1"), of: try id("t-2"), kind: .sick, from: try day("2026-11-24"),
      until: try day("2026-11-24"), asked: try day("2026-11-22"))
    leave.reason = "住院"
    let asked = LeaveForm(of: leave, of: trainingClass, in: library.roster)
    #expect(asked.day?.description == "2026-11-22")
    let values = asked.values(in: .simplified)
    #expect(values[.trainee] == "王芳")
    #expect(values[.post] == "委员")
    #expect(values[.kind] == "病假")
    #expect(values[.reason] == "住院")
    #expect(values[.period] == "2026年11月24日")
  }

  @Test(arguments: [
    ("2026-11-24", nil, "2026-11-25", nil, "2026年11月24日至25日", "24–25 November 2026"),
    (
      "2026-11-24", "08:30", "2026-11-24", "11:30", "2026年11月24日 08:30至11:30",
      "24 November 2026 08:30 to 11:30"
    ),
    (
      "2026-11-24", nil, "2026-11-25", "11:30", "2026年11月24日至2026年11月25日 11:30",
      "24 November 2026 to 25 November 2026 11:30"
    ),
    ("2026-11-24", "13:30", "2026-11-24", nil, "2026年11月24日 13:30", "24 November 2026 13:30"),
  ])
  func `when a leave is, as a letter writes it`(
    from: String, fromTime: String?, until: String, untilTime: String?, chinese: String,
    english: String
  ) throws {
    var leave = LeaveRequest(
      id: try id("l-1"), of: try id("t-2"), kind: .sick, from: try day(from),
      until: try day(until), asked: try day("2026-11-22"))
    leave.fromTime = try fromTime.map { try time($0) }
    leave.untilTime = try untilTime.map { try time($0) }
    let form = LeaveForm(of: leave, of: trainingClass, in: library.roster)
    #expect(form.values(in: .traditional)[.period] == chinese)
    #expect(form.values(in: .english)[.period] == english)
  }

  @Test func `certificates are printed by number, each in the wording of its kind`() throws {
    let awards = Award.all(of: trainingClass, in: library, township)
    #expect(awards.map(\.trainee.name) == ["刘艳", "阿依古丽·买买提"])
    #expect(awards.map(\.kind) == [.greenCertificate, .certificate])
    #expect(awards.map(\.day?.description) == ["2026-11-29", "2026-11-28"])
    let values = awards[1].values(in: .simplified)
    #expect(values[.number] == "2026-002")
    #expect(values[.hours] == "9")
    #expect(values[.score] == "88.5")
    #expect(values[.unit] == "东泉社区")
    let letter = try Letterhead().letter(about: awards[1], for: township, in: .simplified)
    #expect(letter.title == "结业证书")
    #expect(letter.parts[0] == .salutation("阿依古丽·买买提同志："))
  }
}
