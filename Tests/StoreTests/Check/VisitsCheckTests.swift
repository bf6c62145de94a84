import Model
import Testing

@testable import Store

/// What a check finds in visits: their days, their roll calls, whom and what they name, and the files kept with them.
@Suite struct VisitsCheckTests {
  private let path = "visits/v-1.json"

  /// What is found of a visit with two participants and two stops from which all are home, after a change.
  private func findings(_ change: (inout SiteVisit) throws -> Void) throws -> [Problem.Fault] {
    let scratch = try ScratchFolder.sound()
    let was = try visit()
    var changed = was
    changed.participants = [try id("t-1"), try id("t-2")]
    changed.stops = [Stop(id: try id("p-1"), place: "市场"), Stop(id: try id("p-2"), place: "村部")]
    for (point, clock) in zip(changed.points, ["07:30", "10:00", "15:00", "16:30"]) {
      changed = try changed.fillingCall(at: point)
        .leaving(point, .init(date: was.date, time: try time(clock), count: 2))
    }
    try change(&changed)
    _ = try scratch.open().save(changed, replacing: was)
    let found = try scratch.findings()
    #expect(found.allSatisfy { $0.path == path })
    return found.map(\.fault)
  }

  @Test func `a visit from which all are home is sound`() throws {
    #expect(try findings { _ in } == [])
  }

  @Test func `a stop that came into the itinerary afterwards is sound`() throws {
    #expect(try findings { $0.stops?.insert(Stop(id: try id("p-3"), place: "学校"), at: 1) } == [])
  }

  @Test func `somebody who was with the group and is no participant any more is sound`() throws {
    #expect(try findings { $0.participants.removeLast() } == [])
  }

  @Test func `days outside those of the visit are found`() throws {
    #expect(
      try findings {
        $0.end = $0.date.advanced(by: -1)
        $0.stops?[1].date = $0.date.advanced(by: 1)
      } == [.contradiction("end"), .contradiction("stops/p-2/date")])
    #expect(
      try findings {
        $0.calls?[.return]?.left?.date = $0.date.advanced(by: 1)
      } == [.contradiction("calls/return/left")])
  }

  @Test func `a group that went on with others than were called is found`() throws {
    #expect(
      try findings { $0.calls?[.stop(try id("p-1"))]?.left?.count = 3 }
        == [.contradiction("calls/p-1/left")])
  }

  @Test func `points that were left out of turn are found`() throws {
    #expect(
      try findings { $0.calls?[.return]?.left?.time = try time("09:00") }
        == [.contradiction("calls/return/left")])
    // Somebody was called at the second stop, but the group never went on from there.
    #expect(
      try findings { $0.calls?[.stop(try id("p-2"))]?.left = nil }
        == [.contradiction("calls/return/left")])
  }

  @Test func `a roll call at a stop that there is not is found`() throws {
    #expect(
      try findings { $0.stops?.removeLast() } == [.contradiction("calls/p-2")])
  }

  @Test func `whoever there is not is found`() throws {
    #expect(
      try findings {
        $0.participants.append(try id("t-9"))
        $0.calls?[.departure]?.marks[try id("t-8")] = .init(isHere: false)
        $0.reflections = [try id("t-7"): Reflection("有收获", on: $0.date)]
      } == ["t-9", "t-7", "t-8"].map(Problem.Fault.missing))
  }

  @Test func `what stands twice is found`() throws {
    let found = try findings {
      $0.calls = nil
      $0.participants.append(try id("t-1"))
      $0.stops?.append(Stop(id: try id("p-1"), place: "市场"))
      let action = Action(id: try id("a-1"), text: "立卷")
      $0.gaps = [
        Gap(id: try id("g-1"), text: "一", actions: [action]),
        Gap(id: try id("g-1"), text: "二", actions: [action]),
      ]
    }
    #expect(
      found
        == ["participants/t-1", "gaps/g-1", "actions/a-1", "stops/p-1"].map(Problem.Fault.repeated))
  }

  @Test func `a host without a name is found`() throws {
    #expect(try findings { $0.host = " " } == [.empty("host")])
  }

  @Test func `a file that is not there, or that nobody keeps, is found`() throws {
    let file = Model.Attachment(
      id: try id("f-1"), title: "记录.txt", type: .txt, size: 9, added: try day("2026-04-24"))
    #expect(try findings { $0.attachments = [file] } == [.missing("f-1.txt")])
    #expect(
      try findings {
        $0.reflections = [try id("t-1"): Reflection("", on: $0.date, attachment: file.id)]
      } == [.missing("f-1")])
    let scratch = try ScratchFolder.sound()
    try scratch.write("123456789", to: "visits/v-1/f-1.txt")
    #expect(try scratch.findings() == [Problem(path: "visits/v-1/f-1.txt", fault: .stray)])
    let was = try visit()
    var changed = was
    changed.attachments = [file]
    _ = try scratch.open().save(changed, replacing: was)
    #expect(try scratch.findings() == [])
    try scratch.write("12345", to: "visits/v-1/f-1.txt")
    #expect(
      try scratch.findings()
        == [Problem(path: "visits/v-1/f-1.txt", fault: .contradiction("attachments/f-1/size"))])
  }
}
