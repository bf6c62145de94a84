import Testing

@testable import Paper

@Suite struct PaginationTests {
  private func pages(_ slabs: [Slab<String>], height: Double) -> [[String]] {
    Pagination(slabs, height: height).pages.map { $0.flatMap(\.pieces) }
  }

  private func slab(_ name: String, _ height: Double = 1, stays: Bool = false, head: Bool = false)
    -> Slab<String>
  {
    Slab(
      height: height, pieces: [name], staysWithNext: stays,
      header: head ? .init(height: 1, pieces: ["H"]) : nil)
  }

  @Test func nothingIsOneEmptyPage() {
    #expect(pages([], height: 3) == [[]])
  }

  @Test func headerStandsOnEachFurtherPage() {
    let rows = (1...5).map { slab("\($0)", head: true) }
    #expect(
      pages([slab("H", stays: true)] + rows, height: 3)
        == [["H", "1", "2"], ["H", "3", "4"], ["H", "5"]])
  }

  @Test func closingTakesTheLastRowsAlong() {
    let rows = [slab("1", head: true), slab("2", stays: true, head: true)]
    #expect(pages(rows + [slab("end")], height: 3) == [["H", "1"], ["H", "2", "end"]])
  }

  @Test func runThatFitsNoPageIsBroken() {
    let run = (1...5).map { slab("\($0)", stays: true) }
    #expect(pages(run, height: 3) == [["1", "2", "3"], ["4", "5"]])
  }
}
