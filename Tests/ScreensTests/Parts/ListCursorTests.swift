import Testing

@testable import Screens

@Suite struct ListCursorTests {
  @Test(arguments: [
    (ListCursor.Motion.by(1), 5), (.by(-1), 3), (.by(-9), 0), (.by(99), 9), (.pages(1), 6),
    (.pages(-1), 2), (.first, 0), (.last, 9), (.to(7), 7), (.to(-1), 0), (.to(12), 9),
  ])
  func movesWithinTheList(motion: ListCursor.Motion, index: Int) {
    var cursor = ListCursor()
    cursor.move(.to(4), count: 10, rows: 3)
    cursor.move(motion, count: 10, rows: 3)
    #expect(cursor.index == index)
    #expect(cursor.window(count: 10, rows: 3).contains(index))
  }

  @Test func windowMovesJustFarEnough() {
    var cursor = ListCursor()
    cursor.move(.to(5), count: 10, rows: 4)
    #expect(cursor.window(count: 10, rows: 4) == 2..<6)
    cursor.move(.to(3), count: 10, rows: 4)
    #expect(cursor.window(count: 10, rows: 4) == 2..<6)
    cursor.move(.to(1), count: 10, rows: 4)
    #expect(cursor.window(count: 10, rows: 4) == 1..<5)
  }

  @Test func largerWindowShowsNoEmptyRows() {
    var cursor = ListCursor()
    cursor.move(.last, count: 10, rows: 3)
    #expect(cursor.window(count: 10, rows: 8) == 2..<10)
    #expect(cursor.window(count: 10, rows: 20) == 0..<10)
  }

  @Test func listThatShrankStaysInBounds() {
    var cursor = ListCursor()
    cursor.move(.last, count: 10, rows: 3)
    cursor.move(.by(0), count: 4, rows: 3)
    #expect(cursor.index == 3)
    cursor.move(.by(0), count: 0, rows: 3)
    #expect(cursor.index == 0)
    #expect(cursor.window(count: 0, rows: 3).isEmpty)
  }

  @Test func windowWithoutRowsShowsTheChosenLine() {
    var cursor = ListCursor()
    cursor.move(.to(5), count: 10, rows: 0)
    #expect(cursor.window(count: 10, rows: 0) == 5..<6)
    #expect(cursor.window(count: 10, rows: -3) == 5..<6)
  }

  @Test func textScrollsByPagesUpToItsEnd() {
    var cursor = ListCursor()
    cursor.scroll(.pages(1), lines: 30, rows: 10)
    #expect(cursor.index == 9)
    cursor.scroll(.last, lines: 30, rows: 10)
    #expect(cursor.index == 20)
    #expect(cursor.firstSeen(lines: 30, rows: 25) == 5)
    cursor.scroll(.by(-1), lines: 30, rows: 10)
    #expect(cursor.index == 19)
  }
}
