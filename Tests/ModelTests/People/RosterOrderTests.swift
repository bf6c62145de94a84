import Model
import Testing

@Suite struct RosterOrderTests {
  private let roster: Roster

  init() throws {
    let rows: [(String, String, String?, String?)] = [
      // id, name, number, unit
      ("t-1", "曾敏", "12", "u-2"), ("t-2", "王芳", nil, "u-1"), ("t-3", "丁一", "2", nil),
      ("t-4", "李方", "101", "u-2"), ("t-5", "李芳", "001", "u-3"), ("t-6", "李芳", nil, "u-1"),
    ]
    let trainees = try rows.map { key, name, number, unit in
      var trainee = try trainee(key, name)
      trainee.number = number
      trainee.unit = try unit.map { try id($0) }
      return trainee
    }
    // Two units of one sound are still two units.
    let units = [
      WorkUnit(id: try id("u-1"), name: "柳树村"), WorkUnit(id: try id("u-2"), name: "北河村"),
      WorkUnit(id: try id("u-3"), name: "柳术村"),
    ]
    roster = Roster(trainees: trainees, units: units)
  }

  @Test(arguments: [
    (RosterOrder.pinyin, ["t-3", "t-4", "t-5", "t-6", "t-2", "t-1"]),
    (.strokes, ["t-3", "t-2", "t-4", "t-5", "t-6", "t-1"]),
    (.unit, ["t-4", "t-1", "t-5", "t-6", "t-2", "t-3"]),
    (.number, ["t-3", "t-1", "t-5", "t-4", "t-6", "t-2"]),
  ])
  func `lists trainees`(order: RosterOrder, ids: [String]) {
    #expect(order.sorted(roster).map(\.id.description) == ids)
    let reversed = Roster(trainees: roster.trainees.reversed(), units: roster.units)
    #expect(order.sorted(reversed).map(\.id.description) == ids)
  }

  @Test func `a reading set by hand counts`() throws {
    var first = try trainee("t-1", "乐梅")
    first.pinyin = "le mei"
    let list = RosterOrder.pinyin.sorted(
      Roster(trainees: [try trainee("t-2", "罗敏"), first, try trainee("t-3", "孔敏")]))
    #expect(list.map(\.name) == ["孔敏", "乐梅", "罗敏"])
  }
}
