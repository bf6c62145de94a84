import Model
import Testing

@Suite struct VisitCallTests {
  private let roster: Roster

  init() throws {
    roster = Roster(
      trainees: try [("t-1", "刘艳"), ("t-2", "王芳"), ("t-3", "赵敏"), ("t-4", "孙丽华")]
        .map { try trainee($0.0, $0.1) })
  }

  private func left(_ text: String, _ clock: String, _ count: Int) throws -> VisitCall.Left {
    .init(date: try day(text), time: try time(clock), count: count)
  }

  /// What going on from a point is refused for.
  private func refusal(
    _ visit: SiteVisit, _ point: VisitPoint, _ left: VisitCall.Left
  ) -> VisitCallError? {
    thrown { () throws(VisitCallError) in _ = try visit.leaving(point, left) }
  }

  @Test func `a visit is called from departure to return`() throws {
    var sample = try SampleVisit()
    try sample.leave(until: .return)
    #expect(sample.visit.nextPoint == nil)
    #expect(sample.visit.attendees == sample.people)
    #expect(sample.visit.calls?.values.map { $0.left?.count } == [4, 4, 4, 4, 4])
  }

  @Test func `a stop of which somebody thinks when all are home is called over nowhere`() throws {
    var sample = try SampleVisit()
    let forgotten = sample.stops[2]
    let whole = sample.visit
    sample.visit = whole.removing(forgotten)
    try sample.leave(until: .return)
    let visit = sample.visit.setting(try #require(whole.stop(forgotten)))
    #expect(visit.nextPoint == nil)
    #expect(visit.points == [.departure, .stop(sample.stops[0]), .stop(sample.stops[1]), .return])
    #expect(visit.expected(at: .return) == sample.people)
    // Where the group is not home yet, it is.
    let onTheWay = try visit.reopening(.return)
    #expect(onTheWay.nextPoint == .stop(forgotten))
    #expect(
      refusal(onTheWay, .return, try left("2026-10-16", "15:00", 4)) == .notLeft(.stop(forgotten)))
  }

  @Test func `whoever was with the group has taken part though she is no participant any more`()
    throws
  {
    var sample = try SampleVisit()
    try sample.leave(until: .stop(sample.stops[0]))
    let gone = sample.visit.participants.removeFirst()
    #expect(sample.visit.attendees == sample.people.dropFirst() + [gone])
    #expect(sample.visit.present(at: .departure) == sample.people.dropFirst() + [gone])
    // Nobody had set off yet: she does not go.
    sample = try SampleVisit()
    sample.visit.participants.removeFirst()
    #expect(sample.visit.attendees == Array(sample.people.dropFirst()))
  }

  @Test func `nobody goes on while somebody is not called`() throws {
    var sample = try SampleVisit()
    sample.visit = try sample.visit.marking(
      sample.people[1], .init(isHere: true), at: .departure)
    let refused = refusal(sample.visit, .departure, try left("2026-10-15", "07:30", 1))
    let missing = [0, 2, 3].map { sample.people[$0] }
    #expect(refused == .uncalled(missing))
    #expect(
      refused?.explanation(in: .english, of: sample.visit, roster)
        == "3 not called: 刘艳, 赵敏, 孙丽华")
    #expect(
      refused?.explanation(in: .traditional, of: sample.visit, roster) == "3人未點：刘艳、赵敏、孙丽华")
    sample.visit.participants = []
    #expect(
      refusal(sample.visit, .departure, try left("2026-10-15", "07:30", 0)) == .nobody)
  }

  @Test(arguments: [
    (3, "3 counted, 4 called: 1 missing"), (6, "6 counted, 4 called: 2 too many"),
  ])
  func `the heads counted are those that were called`(count: Int, said: String) throws {
    let sample = try SampleVisit()
    let visit = try sample.visit.fillingCall(at: .departure)
    let refused = refusal(visit, .departure, try left("2026-10-15", "07:30", count))
    #expect(refused == .count(counted: count, called: 4))
    let words = refused?.explanation(in: .english, of: visit, roster)
    #expect(words?.hasPrefix(said) == true, "\(words ?? "")")
  }

  @Test func `points are left in their order, each later than the one before`() throws {
    var sample = try SampleVisit()
    let market = VisitPoint.stop(sample.stops[0])
    var visit = try sample.visit.fillingCall(at: .departure).fillingCall(at: market)
    #expect(refusal(visit, market, try left("2026-10-15", "11:00", 0)) == .notLeft(.departure))
    try sample.leave(until: .departure)
    visit = try sample.visit.fillingCall(at: market)
    let early = refusal(visit, market, try left("2026-10-15", "07:29", 4))
    #expect(early == .earlier(than: try left("2026-10-15", "07:30", 4), at: .departure))
    #expect(
      early?.explanation(in: .simplified, of: visit, roster)
        == "2026-10-15 07:30 才离开“出发地”，请输入更晚的时间")
    #expect(
      refusal(visit, market, try left("2026-10-17", "07:29", 4)) == .outside(visit.days))
    #expect(refusal(visit, .departure, try left("2026-10-15", "07:30", 4)) == .left(.departure))
  }

  @Test func `whoever stays behind is not expected later and does not come home`() throws {
    var sample = try SampleVisit()
    let stayed = sample.people[3]
    sample.visit = try sample.visit.marking(
      stayed, .init(isHere: false, note: "晕车"), at: .departure)
    try sample.leave(until: .stop(sample.stops[2]))
    #expect(sample.visit.expected(at: .return) == Array(sample.people.dropLast()))
    #expect(!sample.visit.callable(at: .return).contains(stayed))
    let error = thrown { () throws(VisitCallError) in
      _ = try sample.visit.marking(stayed, .init(isHere: true), at: .return)
    }
    #expect(error == .neverDeparted(stayed))
    #expect(
      error?.explanation(in: .english, of: sample.visit, roster)
        == "孙丽华 was never with the group; call her where she joined it")
    #expect(sample.visit.attendees == Array(sample.people.dropLast()))
    // That she is not there may be said.
    let told = try sample.visit.marking(stayed, .init(isHere: false), at: .return)
    #expect(told.call(at: .return).marks[stayed]?.isHere == false)
  }

  @Test func `whoever joins at a stop is expected from there on`() throws {
    var sample = try SampleVisit()
    let late = sample.people[0]
    sample.visit = try sample.visit.marking(late, .init(isHere: false), at: .departure)
    try sample.leave(until: .departure)
    let market = VisitPoint.stop(sample.stops[0])
    #expect(!sample.visit.expected(at: market).contains(late))
    #expect(sample.visit.callable(at: market).last == late)
    sample.visit = try sample.visit.marking(late, .init(isHere: true), at: market)
      .fillingCall(at: market)
      .leaving(market, left("2026-10-15", "11:00", 4))
    #expect(sample.visit.expected(at: sample.points[2]).contains(late))
    #expect(sample.visit.attendees.contains(late))
  }

  @Test func `what was called stands until the point is opened again, the last one first`() throws {
    var sample = try SampleVisit()
    try sample.leave(until: .stop(sample.stops[0]))
    let visit = sample.visit
    let trainee = sample.people[0]
    #expect(
      thrown { () throws(VisitCallError) in _ = try visit.marking(trainee, nil, at: .departure) }
        == .left(.departure))
    #expect(
      thrown { () throws(VisitCallError) in _ = try visit.fillingCall(at: .departure) }
        == .left(.departure))
    #expect(
      thrown { () throws(VisitCallError) in _ = try visit.reopening(.departure) }
        == .leftLater(.stop(sample.stops[0])))
    let open = try visit.reopening(.stop(sample.stops[0])).reopening(.departure)
    #expect(open.nextPoint == .departure)
    #expect(open.call(at: .departure).marks.count == 4)
  }

  @Test(
    arguments: [
      ("30", "2026-10-15 11:00 30"), ("30 10:45", "2026-10-15 10:45 30"),
      ("３０　１０：４５", "2026-10-15 10:45 30"), ("29 10-16 9:05", "2026-10-16 09:05 29"),
      ("29，2026-10-16", "2026-10-16 11:00 29"), ("", nil), ("ab", nil), ("30 25:00", nil),
      ("30 13-01", nil), ("-1", nil), ("30 x", nil),
    ] as [(String, String?)])
  func `heads are typed with a time where it is another`(typed: String, expected: String?) throws {
    let sample = try SampleVisit()
    let now = try instant("2026-11-24T09:05:00+08:00")
    var said: String?
    let error = thrown { () throws(InputError) in
      let left = try VisitCall.Left(
        typed, from: .stop(sample.stops[0]), of: sample.visit, at: now)
      said = "\(left.date) \(left.time) \(left.count)"
    }
    #expect(said == expected)
    #expect((error == nil) == (expected != nil))
  }

  @Test func `a time that is still to come is refused`() throws {
    let sample = try SampleVisit()
    let now = try instant("2026-10-15T09:05:00+08:00")
    for typed in ["30 9:06", "30 10-16 8:00"] {
      let error = thrown { () throws(InputError) in
        _ = try VisitCall.Left(typed, from: .departure, of: sample.visit, at: now)
      }
      #expect(error == .visitPlan(.later(than: now)))
      #expect(error?.explanation(in: .english).contains("2026-10-15 09:05") == true)
    }
  }

  @Test(arguments: [
    ("2026-10-17", "00:40", true), ("2026-10-17", "12:00", true), ("2026-10-17", "12:01", false),
    ("2026-10-18", "00:10", false),
  ])
  func `a group that is home after midnight has returned`(
    day: String, time: String, isTaken: Bool
  ) throws {
    var sample = try SampleVisit()
    try sample.leave(until: .stop(sample.stops[2]))
    let visit = try sample.visit.fillingCall(at: .return)
    let home = try left(day, time, 4)
    let error = thrown { () throws(VisitCallError) in _ = try visit.leaving(.return, home) }
    #expect(error == (isTaken ? nil : .returnOutside(visit.days)))
    guard isTaken else { return }
    // Its plan can still be edited.
    let returned = try visit.leaving(.return, home)
    #expect(try returned.moved(to: returned.date, until: returned.end) == returned)
  }

  @Test func `whoever is not with the group any more is missing`() throws {
    var sample = try SampleVisit()
    sample.visit = try sample.visit.marking(
      sample.people[0], .init(isHere: false), at: .departure)
    #expect(sample.visit.missing(at: .departure) == sample.people)
    try sample.leave(until: .departure)
    #expect(sample.visit.missing(at: .departure) == [sample.people[0]])
    let market = VisitPoint.stop(sample.stops[0])
    sample.visit = try sample.visit.marking(sample.people[1], .init(isHere: false), at: market)
      .fillingCall(at: market).leaving(market, left("2026-10-15", "11:00", 2))
    #expect(sample.visit.missing(at: market) == [sample.people[1]])
    // At the return whoever left the group on the way as well.
    #expect(sample.visit.missing(at: .return) == Array(sample.people.dropFirst()))
  }

  @Test func `whoever is said not to come along takes no part, even before the group has set off`()
    throws
  {
    var sample = try SampleVisit()
    sample.visit = try sample.visit.marking(
      sample.people[0], .init(isHere: false), at: .departure)
    #expect(sample.visit.attendees == Array(sample.people.dropFirst()))
    #expect(sample.visit.owing(on: sample.visit.date) == Array(sample.people.dropFirst()))
  }

  @Test func `of a visit that is called off nobody is called, and nobody owes anything`() throws {
    var sample = try SampleVisit()
    let off = try sample.visit.callingOff("下雨")
    #expect(off.attendees == [] && off.owing(on: off.date) == [])
    for point in off.points {
      #expect(
        thrown { () throws(VisitCallError) in _ = try off.fillingCall(at: point) }
          == .calledOff("下雨"))
      #expect(
        thrown { () throws(VisitCallError) in
          _ = try off.marking(sample.people[0], .init(isHere: true), at: point)
        } == .calledOff("下雨"))
      #expect(
        thrown { () throws(VisitCallError) in try off.checkReady(toLeave: point) }
          == .calledOff("下雨"))
    }
    #expect(try off.callingOff(nil) == sample.visit)
    try sample.leave(until: .departure)
    let left = sample.visit
    #expect(
      thrown { () throws(VisitCallError) in _ = try left.callingOff("下雨") } == .underWay)
  }

  @Test func `where no plan says the time it is typed`() throws {
    let sample = try SampleVisit()
    let now = try instant("2026-11-24T09:05:00+08:00")
    #expect(
      thrown { () throws(InputError) in
        _ = try VisitCall.Left("30", from: .departure, of: sample.visit, at: now)
      } == .visitPlan(.timeMissing(count: 30)))
  }

  @Test(arguments: Language.allCases)
  func `every refusal has its words, with no name left out`(language: Language) throws {
    let sample = try SampleVisit()
    let left = try left("2026-10-15", "07:30", 4)
    let stop = VisitPoint.stop(sample.stops[1])
    let errors: [VisitCallError] = [
      .nobody, .uncalled(sample.people), .count(counted: 1, called: 2),
      .count(counted: 2, called: 1), .notLeft(stop), .earlier(than: left, at: stop),
      .outside(sample.visit.days), .neverDeparted(sample.people[0]), .left(stop),
      .leftLater(stop), .called(stop), .calledOff("下雨"), .underWay,
      .returnOutside(sample.visit.days),
    ]
    for error in errors {
      let said = error.explanation(in: language, of: sample.visit, roster)
      #expect(!said.contains("{"), "\(said)")
      #expect(!said.contains("t-1") && !said.contains("p-2"), "\(said)")
    }
    let many = try (1...30).map { try id("t-\($0)") as Identifier<Trainee> }
    let said = VisitCallError.uncalled(many).explanation(in: language, of: sample.visit, roster)
    #expect(said.contains("30") && said.contains("刘艳") && !said.contains("t-30"))
  }
}
