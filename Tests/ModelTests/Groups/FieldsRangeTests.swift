import Model
import Testing

@Suite struct FieldsRangeTests {
  @Test(
    arguments: [
      ("26-35", 26, 35), ("26 – 35", 26, 35), ("２６至３５", 26, 35), ("26到35", 26, 35),
      ("26～35", 26, 35),
      ("60-", 60, nil), ("60+", 60, nil), ("-35", nil, 35), ("40", 40, 40), ("0-0", 0, 0),
    ] as [(String, Int?, Int?)])
  func `reads from one to another`(text: String, least: Int?, most: Int?) throws {
    let range = try #require(try Fields.range(text, in: 0...150))
    #expect(range.least == least && range.most == most)
  }

  @Test func `nothing is no range`() throws {
    #expect(try Fields.range(" ", in: 0...150) == nil)
  }

  @Test(arguments: [
    "-", "35-26", "x", "26-x", "26-35-40", "151", "1-151", "--", "99999999999999999999",
  ])
  func `what is none is refused`(text: String) {
    #expect(throws: InputError.noRange(text, 0...150)) { try Fields.range(text, in: 0...150) }
  }
}
