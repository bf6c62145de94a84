import Model
import Testing

@Suite struct PageRangesTests {
  @Test(arguments: [
    ("2", "2"), ("1-3", "1-3"), ("1-3,5", "1-3,5"), ("5,1-3", "1-3,5"), (" 1 – 3 、 5 ", "1-3,5"),
    ("１－３，５", "1-3,5"), ("1至3", "1-3"), ("1-3,2-6,6,7", "1-7"), ("1-9,2-3", "1-9"), ("4-4", "4"),
    ("9999", "9999"),
  ])
  func `reads pages in the order of a print server`(typed: String, written: String) throws {
    #expect(try Fields.pages(typed)?.description == written)
  }

  @Test(arguments: ["", " ", "\t"]) func `nothing stands for all pages`(typed: String) throws {
    #expect(try Fields.pages(typed) == nil)
  }

  @Test(arguments: [
    "0", "3-1", "1-", "-3", "1,,2", ",", "x", "1-x", "1-2-3", "10000", "1-99999999999999999999",
    "1.5", "-P2", "+2",
  ])
  func `what names no pages is refused`(typed: String) {
    #expect(throws: InputError.noPages(typed)) { try Fields.pages(typed) }
  }

  @Test func `a page that a paper does not have is refused`() throws {
    let pages = try #require(try Fields.pages("1,3-4"))
    try pages.check(in: 4)
    #expect(throws: InputError.noSuchPage(4, of: 3)) { try pages.check(in: 3) }
  }
}
