import Cells
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, 2, []), ("abc", 10, 2, ["abc"]), ("听取经验介绍", 6, 3, ["听取经", "验介绍"]),
    ("听取经验介绍", 6, 1, ["听取…"]), ("say which one stands", 10, 3, ["say which", "one stands"]),
    ("say which one stands", 9, 3, ["say which", "one", "stands"]),
    ("say which one stands", 9, 2, ["say which", "one stan…"]),
    ("one\ntwo", 10, 3, ["one", "two"]), ("one\ntwo", 10, 1, ["one two"]),
    ("one\n\ntwo", 10, 3, ["one", "", "two"]), ("abcdefgh", 3, 3, ["abc", "def", "gh"]),
    ("王", 1, 3, ["王"]), ("in 2026-11-24", 12, 2, ["in", "2026-11-24"]),
    ("at abcdefghij", 6, 3, ["at abc", "defghi", "j"]), ("ab cd", 3, 2, ["ab", "cd"]),
  ])
  func breaksLines(text: String, columns: Int, lines: Int, expected: [String]) {
    #expect(text.wrapped(to: columns, lines: lines) == expected)
  }

  @Test(arguments: 1...30)
  func losesNothingButBlanks(columns: Int) {
    let text = "Somebody else changed 刘艳 at the same time, 尚未保存 nothing is saved."
    let lines = text.wrapped(to: columns, lines: 99)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { $0.columns <= max(columns, 2) })
  }
}
