import Model
import Testing

@Suite struct RosterTests {
  private let roster: Roster

  init() throws {
    let unit = WorkUnit(id: try id("u-1"), name: "柳树屯村")
    var first = try trainee("t-1", "刘艳")
    first.unit = unit.id
    first.number = "007"
    first.phone = "13800138000"
    var second = try trainee("t-2", "刘艳")
    second.unit = try id("u-9")
    roster = Roster(trainees: [first, second, try trainee("t-3", "王芳")], units: [unit])
  }

  @Test(arguments: [
    ("t-1", ["t-1"]), ("007", ["t-1"]), ("13800138000", ["t-1"]), ("+86 138 0013 8000", ["t-1"]),
    ("刘艳", ["t-1", "t-2"]), ("刘　艳", ["t-1", "t-2"]), ("王芳", ["t-3"]), ("刘", []), ("7", []),
    ("t-9", []),
    ("", []),
  ])
  func `who is an id, a number, a phone or a whole name`(who: String, ids: [String]) {
    #expect(roster.trainees(matching: who).map(\.id.description) == ids)
  }

  @Test func `names units`() throws {
    #expect(roster.unit(named: "柳树屯村")?.id.description == "u-1")
    #expect(roster.unit(named: "柳树屯") == nil)
    #expect(roster.trainees.map(roster.unitName) == ["柳树屯村", "", ""])
  }
}
