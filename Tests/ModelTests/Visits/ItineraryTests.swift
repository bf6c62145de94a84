import Model
import Testing

@Suite struct ItineraryTests {
  /// The second stop at another time, and what is wrong with it.
  @Test(
    arguments: [
      (nil, "13:30", "16:00", nil, nil), (nil, nil, nil, nil, nil),
      ("2026-10-14", nil, nil, SiteVisit.StopPart.date, "write 2026-10-15 to 2026-10-16"),
      ("2026-10-17", "09:00", nil, .date, "write 2026-10-15 to 2026-10-16"),
      (nil, "16:00", "15:00", .departure, "leaves before it arrives"),
      (nil, "10:59", "12:00", .arrival, "leaves 贝勒市场 only on 2026-10-15 11:00"),
      (nil, nil, "10:59", .departure, "leaves 贝勒市场 only on 2026-10-15 11:00"),
      (nil, "11:00", nil, nil, nil),
      ("2026-10-16", "08:00", "09:01", .departure, "is at 三涧堡街道 by 2026-10-16 09:00"),
      ("2026-10-16", "09:01", nil, .arrival, "is at 三涧堡街道 by 2026-10-16 09:00"),
      ("2026-10-16", "08:00", "09:00", nil, nil), ("2026-10-16", nil, nil, nil, nil),
    ] as [(String?, String?, String?, SiteVisit.StopPart?, String?)])
  func `a stop lies in the days of the visit, after the one before and before the next`(
    date: String?, arrival: String?, departure: String?, part: SiteVisit.StopPart?, error: String?
  ) throws {
    let sample = try SampleVisit()
    var stop = try #require(sample.visit.stop(sample.stops[1]))
    stop.date = try date.map(day)
    stop.arrival = try arrival.map(time)
    stop.departure = try departure.map(time)
    let faults = sample.visit.faults(of: stop)
    #expect(faults.keys.first == part)
    #expect(faults.count == (part == nil ? 0 : 1))
    let said = faults.values.first?.explanation(in: .english)
    #expect(said?.contains(error ?? "") ?? (error == nil), "\(said ?? "")")
  }

  @Test func `a new stop comes after the last one`() throws {
    let sample = try SampleVisit()
    var stop = Stop(id: try id("p-9"), place: "妇女之家")
    #expect(
      sample.visit.faults(of: stop) == [
        .date: .beforeEarlier(
          place: "三涧堡街道", .init(try day("2026-10-16"), try time("09:00")))
      ])
    stop.date = try day("2026-10-16")
    #expect(sample.visit.faults(of: stop) == [:])
    #expect(sample.visit.setting(stop).stops?.last == stop)
  }

  @Test(
    arguments: [
      ("2026-10-15", "2026-10-14", VisitPlanError.returnsBeforeDeparture),
      ("2026-10-15", "2026-11-15", .tooManyDays), ("2026-10-15", "2026-11-14", nil),
      ("2026-10-15", nil, nil), ("2026-10-22", "2026-10-23", nil),
    ] as [(String, String?, VisitPlanError?)])
  func `a visit takes at most a month and returns after it departed`(
    date: String, end: String?, error: VisitPlanError?
  ) throws {
    var sample = try SampleVisit()
    sample.visit.stops?.removeLast()
    let (first, last) = (try day(date), try end.map(day))
    let said = thrown { () throws(VisitPlanError) in
      let moved = try sample.visit.moved(to: first, until: last)
      #expect(moved.date == first)
      #expect(moved.end == last)
    }
    #expect(said == error)
  }

  @Test func `stops move with a visit that is put off, until the group has set off`() throws {
    var sample = try SampleVisit()
    let moved = try sample.visit.moved(to: day("2026-10-22"), until: day("2026-10-23"))
    #expect(moved.stops?.map { $0.date } == [nil, nil, try day("2026-10-23")])
    let short = try day("2026-10-15")
    #expect(
      thrown { () throws(VisitPlanError) in _ = try sample.visit.moved(to: short, until: nil) }
        == .stopOutside(place: "三涧堡街道", try day("2026-10-16")))
    try sample.leave(until: .departure)
    let (later, end) = (try day("2026-10-16"), try day("2026-10-17"))
    #expect(
      thrown { () throws(VisitPlanError) in _ = try sample.visit.moved(to: later, until: end) }
        == .callOutside(try day("2026-10-15")))
    // A day more changes nothing of what was called.
    let longer = try sample.visit.moved(to: day("2026-10-14"), until: day("2026-10-16"))
    #expect(longer.stops?[2].date == (try day("2026-10-16")))
  }

  @Test func `stops change places and the times stay`() throws {
    let sample = try SampleVisit()
    let moved = try sample.visit.moving(sample.stops[2], by: -1)
    #expect(moved.stops?.map(\.place) == ["贝勒市场", "三涧堡街道", "青岛村"])
    #expect(moved.stops?.map(\.arrival) == sample.visit.stops?.map(\.arrival))
    #expect(moved.stops?.map(\.departure) == sample.visit.stops?.map(\.departure))
    #expect(moved.stops?.map(\.date) == sample.visit.stops?.map(\.date))
    for stop in moved.stops ?? [] { #expect(moved.faults(of: stop) == [:]) }
    #expect(try sample.visit.moving(sample.stops[0], by: -1) == sample.visit)
    #expect(try sample.visit.moving(sample.stops[2], by: 1) == sample.visit)
  }

  @Test func `a stop at which the roll was called keeps its place`() throws {
    var sample = try SampleVisit()
    sample.visit = try sample.visit.marking(
      sample.people[0], .init(isHere: true), at: .stop(sample.stops[0]))
    #expect(
      thrown { () throws(VisitCallError) in
        _ = try sample.visit.moving(sample.stops[0], by: 1)
      } == .called(.stop(sample.stops[0])))
    #expect(try sample.visit.moving(sample.stops[1], by: 1) != sample.visit)
    // One that was added afterwards comes to its place before it; the times of what was called stay with it.
    let moved = try sample.visit.moving(sample.stops[1], by: -1)
    #expect(moved.stops?.map(\.place) == ["青岛村", "贝勒市场", "三涧堡街道"])
    #expect(moved.stop(sample.stops[0]) == sample.visit.stop(sample.stops[0]))
    #expect(moved.stop(sample.stops[1]) == sample.visit.stop(sample.stops[1]))
  }

  @Test func `a stop on the first day stays on that day once the group has set off`() throws {
    var sample = try SampleVisit()
    try sample.leave(until: .stop(sample.stops[1]))
    let earlier = try sample.visit.moved(to: day("2026-10-14"), until: day("2026-10-16"))
    #expect(
      earlier.stops?.map { earlier.day(of: $0) } == sample.visit.stops?.map(sample.visit.day))
    #expect(try earlier.moved(to: day("2026-10-15"), until: day("2026-10-16")) == sample.visit)
  }

  @Test func `with a stop its roll call goes, and its files stay with the visit`() throws {
    var sample = try SampleVisit()
    let file = Attachment(
      id: try id("f-1"), title: "照片", type: .jpg, size: 9, added: try day("2026-10-15"),
      stop: sample.stops[0])
    sample.visit = try sample.visit.attaching(file)
    try sample.leave(until: .stop(sample.stops[0]))
    let first = try #require(sample.visit.stop(sample.stops[0]))
    let second = try #require(sample.visit.stop(sample.stops[1]))
    #expect(!sample.visit.isOnlyPlanned(first))
    #expect(sample.visit.isOnlyPlanned(second))
    let rest = sample.visit.removing(sample.stops[0])
    #expect(rest.stops?.map(\.id) == Array(sample.stops.dropFirst()))
    #expect(rest.calls?.keys.map(\.description) == ["departure"])
    #expect(rest.attachments?.map(\.stop) == [nil])
    #expect(rest.attachments?.map(\.title) == ["照片"])
    let none = sample.stops.reduce(sample.visit) { $0.removing($1) }
    #expect(none.stops == nil)
  }

  @Test(
    arguments: [
      ("2026-10-15T08:12:00+08:00", 0, "2026-10-15", "08:12"),
      ("2026-11-24T08:12:00+08:00", 0, "2026-10-15", nil),
      ("2026-10-15T11:07:00+08:00", 1, "2026-10-15", "11:07"),
      ("2026-11-24T08:12:00+08:00", 1, "2026-10-15", "11:00"),
      ("2026-11-24T08:12:00+08:00", 3, "2026-10-16", "09:00"),
      ("2026-11-24T08:12:00+08:00", 4, "2026-10-16", nil),
    ] as [(String, Int, String, String?)])
  func `a group leaves now, or when the plan says`(
    now: String, point: Int, day: String, time: String?
  ) throws {
    let sample = try SampleVisit()
    let supposed = sample.visit.supposedLeaving(sample.points[point], at: try instant(now))
    #expect(supposed.day.description == day)
    #expect(supposed.time?.description == time)
  }

  @Test(
    arguments: [
      ("2026-10-16T08:12:00+08:00", 2, "2026-10-16 08:12"),
      ("2026-10-17T00:40:00+08:00", 4, "2026-10-17 00:40"),
      ("2026-10-17T00:40:00+08:00", 3, "2026-10-16 09:00"),
      ("2026-10-17T12:01:00+08:00", 4, "2026-10-16"),
    ])
  func `a group that is on its way leaves now`(now: String, point: Int, said: String) throws {
    var sample = try SampleVisit()
    try sample.leave(until: .departure)
    let supposed = sample.visit.supposedLeaving(sample.points[point], at: try instant(now))
    #expect(supposed.description == said)
  }
}
