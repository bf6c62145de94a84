import Model
import Testing

@Suite struct WorkUnitTests {
  @Test(arguments: [
    ("杏花湾镇", WorkUnit.Kind.town), ("东乡", .town), ("三澗堡鎮", .town), ("北鄉", .town),
    ("三涧堡街道", .street), ("中山街", .street), ("柳树屯村", .village), ("幸福社区", .community),
    ("幸福社區", .community), ("红旗服装厂", .enterprise), ("红旗服裝廠", .enterprise), ("振兴公司", .enterprise),
    ("街", nil), ("大道", nil), ("开发区", nil), ("中心小学", nil), ("", nil),
  ])
  func `its name tells its kind`(name: String, kind: WorkUnit.Kind?) {
    #expect(WorkUnit.Kind(name: name) == kind)
  }

  @Test func `most units of the sample township tell theirs`() throws {
    let units = try sample(WorkUnit.self, in: "units")
    #expect(units.count == 60)
    for unit in units {
      if let told = WorkUnit.Kind(name: unit.name) { #expect(unit.kind == told, "\(unit.name)") }
    }
  }
}
