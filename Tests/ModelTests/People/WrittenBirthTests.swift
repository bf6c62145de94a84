import Testing

@testable import Model

@Suite struct WrittenBirthTests {
  @Test(arguments: [
    ("1985", "1985"), ("1985年", "1985"), ("1985.03", "1985-03"), ("1985.3", "1985-03"),
    ("1985/3", "1985-03"),
    ("1985年3月", "1985-03"), ("1985年03月生", "1985-03"), ("1985-3-1", "1985-03-01"),
    ("19850301", "1985-03-01"),
    ("198503", "1985-03"), ("1985年3月12日", "1985-03-12"), ("1985-03-12 00:00:00", "1985-03-12"),
    ("1985-03-12T08:00", "1985-03-12"), ("１９８５．０３", "1985-03"), ("1985 3 12", "1985-03-12"),
    ("3/1985", "1985-03"),
  ])
  func `a birth is read in the ways of tables`(typed: String, birth: String) throws {
    let written = try #require(try WrittenBirth(typed))
    #expect(written.birth.description == birth)
    #expect(written.isCertain)
  }

  @Test(arguments: [
    ("85.3", "1985-03"), ("85年", "1985"), ("85.3.12", "1985-03-12"), ("850312", "1985-03-12"),
    ("03.5", "2003-05"),
    ("31118", "1985-03-12"),
  ])
  func `a birth that may be another is not certain`(typed: String, birth: String) throws {
    let written = try #require(try WrittenBirth(typed))
    #expect(written.birth.description == birth)
    #expect(!written.isCertain)
  }

  @Test(arguments: [
    "1985.13", "1985-02-30", "198", "1", "春", "1985年春", "0000", "19851301", "1985-3-1-2",
    "1985-123", "99999999",
    "12/3/1985", "-", "850000",
  ])
  func `what is no birth is refused`(typed: String) {
    #expect(throws: InputError.noBirth(typed)) { try WrittenBirth(typed) }
  }

  @Test(arguments: [
    (1985.03, "1985.03", "1985-03", true), (1985.1, "1985.1", "1985-10", false),
    (1985.2, "1985.2", "1985-02", true),
    (1985, "1985", "1985", true), (31118, "31118", "1985-03-12", true),
    (19_850_312, "19850312", "1985-03-12", true), (198_503, "198503", "1985-03", true),
  ])
  func `a number is a birth`(number: Double, text: String, birth: String, isCertain: Bool) throws {
    let written = try WrittenBirth(number: number, written: text)
    #expect(written.birth.description == birth)
    #expect(written.isCertain == isCertain)
  }

  @Test func `nothing is no birth`() throws {
    #expect(try WrittenBirth("　") == nil)
    #expect(throws: InputError.noBirth("0.5")) { try WrittenBirth(number: 0.5, written: "0.5") }
  }

  @Test(arguments: [
    ("1985", "1985-03", false, "1985-03"), ("1985-03", "1985", false, "1985-03"),
    ("1985-03", "1985-03-12", false, "1985-03-12"),
    ("1985-03", "1985-04-12", true, "1985-03"), ("1985-03-11", "1985-03-12", true, "1985-03-11"),
    ("1985", "1986", true, "1985"),
    ("1985-03-12", "1985-03-12", false, "1985-03-12"),
  ])
  func `of two births that agree the fuller one stands`(
    one: String, other: String, contradict: Bool, refined: String
  ) throws {
    let one = try #require(PartialDay(one))
    let other = try #require(PartialDay(other))
    #expect(one.contradicts(other) == contradict)
    #expect(other.contradicts(one) == contradict)
    #expect(one.refined(by: other).description == refined)
    #expect(one.refined(by: nil) == one)
  }
}
