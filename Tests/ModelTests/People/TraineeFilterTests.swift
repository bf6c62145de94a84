import Model
import Testing

@Suite struct TraineeFilterTests {
  private let filter: TraineeFilter

  init() throws {
    var first = try trainee("t-1", "刘艳")
    first.phone = "13800138000"
    first.number = "W007"
    var second = try trainee("t-2", "吕丽")
    second.phone = "10070466585"
    second.number = "008"
    let third = try trainee("t-3", "劉芳")
    var fourth = try trainee("t-4", "Anna Li")
    fourth.number = "138"
    filter = TraineeFilter([
      (first, "柳树屯村"), (second, "XYZ 公司"), (third, "幸福社區"), (fourth, ""),
    ])
  }

  @Test(arguments: [
    ("", [0, 1, 2, 3]), (" \u{3000}", [0, 1, 2, 3]),
    ("ly", [0]), ("LY", [0]), ("liuyan", [0]), ("liu", [0, 2]), ("liuy", [0]), ("yan", [0]),
    ("l", [0, 1, 2, 3]), ("lf", [2]),
    ("uy", []), ("iuyan", []), ("lv", [1]), ("lü", [1]), ("lvli", [1]),
    ("劉艷", [0]), ("刘艳", [0]), ("刘", [0, 2]), ("艳", [0]), ("柳树", [0]), ("柳樹屯", [0]), ("社区", [2]),
    ("社區", [2]),
    ("al", [3]), ("xyz", [1]), ("anna", [3]), ("0013", [0]), ("138", [3, 0]), ("w007", [0]),
    ("W0", [0]),
    ("007", [0, 1]), ("8", [0, 1, 3]),
    ("liu 幸福", [2]), ("刘 yan", [0]), ("ly　138", [0]), ("ly 芳", []), ("zz", []), ("赵", []),
  ])
  func `finds`(query: String, positions: [Int]) {
    #expect(filter.matches(query) == positions)
  }
}
