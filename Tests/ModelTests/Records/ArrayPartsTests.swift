import Model
import Testing

@Suite struct ArrayPartsTests {
  private let list = "abc".map { Part(id: $0, text: "") }

  private struct Part: Identifiable, Equatable {
    let id: Character
    var text: String
  }

  @Test(arguments: [
    (Character("a"), -1, "abc"), ("a", 1, "bac"), ("a", 2, "bca"), ("a", 9, "bca"),
    ("c", -1, "acb"), ("c", -9, "cab"), ("b", 0, "abc"), ("x", 1, "abc"),
  ])
  func `a part moves, but not beyond the ends`(id: Character, places: Int, order: String) {
    #expect(String(list.moving(id, by: places).map(\.id)) == order)
  }

  @Test func `a part takes the place of the one with its id, or stands last`() {
    let changed = list.setting(Part(id: "b", text: "x"))
    #expect(String(changed.map(\.id)) == "abc")
    #expect(changed.map(\.text) == ["", "x", ""])
    #expect(String(list.setting(Part(id: "d", text: "")).map(\.id)) == "abcd")
  }

  @Test func `one is taken out`() {
    #expect(String(list.removing("b").map(\.id)) == "ac")
    #expect(list.removing("x") == list)
  }
}
