import Model
import Testing

/// What tells those apart who have one name.
@Suite struct NamesakesTests {
  @Test func `units do, in short, and where they do not, numbers`() throws {
    func entry(_ seat: Int, _ name: String, _ unit: String, _ number: String?) throws -> Roll.Entry
    {
      var trainee = try trainee("t-\(seat)", name)
      trainee.number = number
      return Roll.Entry(trainee: trainee, unitName: unit, seat: seat, mark: nil)
    }
    let marks = Roll.Entry.namesakeMarks([
      try entry(1, "刘艳", "前盐村村民委员会", nil), try entry(2, "刘艳", "后盐村", nil),
      try entry(3, "王芳", "前盐村", "007"), try entry(4, "王芳", "前盐村", "008"),
      try entry(5, "李娜", "前盐村", nil), try entry(6, "周敏", "", nil),
      try entry(7, "周敏", "大连经济技术开发区农业服务中心", nil),
    ])
    #expect(
      marks == [
        try id("t-1"): "前盐村", try id("t-2"): "后盐村", try id("t-3"): "007",
        try id("t-4"): "008", try id("t-7"): "大连经济技术开发…",
      ])
  }
}
