import Cells
import Testing

@testable import Screens

@Suite struct TextFieldTests {
  @Test(arguments: [
    ("王 芳", "王芳"), ("a b Left x", "axb"), ("a b Home x", "xab"), ("a b ^A x End y", "xaby"),
    ("a b Backspace", "a"), ("a b Left Backspace", "b"), ("a b Home Backspace", "ab"),
    ("a b Home Del", "b"), ("a b Del", "ab"), ("a b ^U c", "c"), ("a Right Right b", "ab"),
    ("a Left Left Left b", "ba"), ("𠮷 Left a", "a𠮷"),
  ])
  func typesAtTheCaret(script: String, text: String) {
    var field = TextField()
    for key in keys(script) {
      let isTyped = field.type(key)
      #expect(isTyped)
    }
    #expect(field.text == text)
  }

  @Test(arguments: [
    ("1 0", "10"), ("Backspace", "1"), ("End 0", "150"), ("Left 0", "105"), ("^U 7", "7"),
  ])
  func whatIsProposedGivesWay(script: String, text: String) {
    var field = TextField(proposing: "15")
    for key in keys(script) { _ = field.type(key) }
    #expect(field.text == text)
  }

  @Test func combiningMarkJoinsTheCharacterBeforeTheCaret() {
    var field = TextField("ab")
    for key in [Key.left, .character("\u{301}"), .character("c")] { _ = field.type(key) }
    #expect(field.text == "a\u{301}cb")
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .insert, .function(2), .control("r"),
  ])
  func leavesOtherKeysAlone(key: Key) {
    var field = TextField("王芳")
    let before = field
    let isTyped = field.type(key)
    #expect(!isTyped)
    #expect(field == before)
  }

  @Test(arguments: [
    ("abc", 10, "abc", 3), ("abcdef", 4, "def", 3), ("王芳王芳", 6, "王芳", 4),
    ("王芳", 1, "", 0), ("ab王", 3, "王", 2),
  ])
  func showsTheTextUpToTheCaret(text: String, width: Int, shown: String, column: Int) {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    TextField(text).draw(into: &grid, row: 0, column: 0, width: width)
    #expect(grid.text == shown)
    #expect(grid.cursor == Position(row: 0, column: column))
  }

  @Test func showsWhatFollowsTheCaretWithinItsWidth() {
    var field = TextField("abcdefgh")
    _ = field.type(.home)
    var grid = Grid(size: Size(columns: 20, rows: 1))
    field.draw(into: &grid, row: 0, column: 2, width: 5)
    #expect(grid.text == "  abcde")
    #expect(grid.cursor == Position(row: 0, column: 2))
  }

  @Test(arguments: [0, -5])
  func drawsNothingWithoutRoom(width: Int) {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    TextField("王芳").draw(into: &grid, row: 0, column: 3, width: width)
    #expect(grid.text == "")
  }
}
