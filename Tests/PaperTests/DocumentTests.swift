import Model
import Testing

@testable import Paper

/// Documents that no sheet is, but that later papers may be.
@Suite struct DocumentTests {
  private static let column = Column("a", width: 10...20)

  @Test(
    arguments: [
      [],
      [.facts([])],
      [.facts([[]])],
      [.facts([[Fact("a", nil), Fact("b", "c")]])],
      [.heading("")],
      [.table(Table(columns: [], rows: []))],
      [.table(Table(columns: [column], rows: []))],
      [.table(Table(columns: [column, column], rows: [.init(name: "", cells: ["x"])]))],
      [
        .table(Table(columns: [column], rows: [.init(name: "", cells: ["x", "y"])])), .heading("b"),
      ],
    ] as [[Block]])
  func anyBlocksMakeAPage(blocks: [Block]) throws {
    let document = Document(
      language: .english, title: "t", author: "a", runningHead: "r", blocks: blocks)
    #expect(document.text(columns: 80).count == 1)
    #expect(try Tool.pages(of: document.pdf()).count == 1)
  }
}
