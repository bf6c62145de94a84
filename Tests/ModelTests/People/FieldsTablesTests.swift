import Testing

@testable import Model

@Suite struct FieldsTablesTests {
  @Test(arguments: [
    ("13912345678", "13912345678"), ("13912345678.0", "13912345678"),
    ("13912345678.00", "13912345678"),
    ("1.3912345678E+10", "13912345678"), ("1.3912345678e10", "13912345678"),
    ("１３９.０", "139"), ("+86 139", "+86 139"), ("21021119850312122X", "21021119850312122X"),
    ("1.5", "1.5"),
    ("", ""),
  ])
  func `a long number is read as it was typed`(typed: String, digits: String) throws {
    #expect(try Fields.digits(typed) == digits)
  }

  @Test(arguments: ["1.39E+10", "1.38000000025E+10", "2.10211E+17", "5E5"])
  func `a long number whose digits are lost is refused`(typed: String) {
    #expect(throws: InputError.digitsLost(typed)) { try Fields.digits(typed) }
  }

  @Test(arguments: [
    ("专科", "大专"), ("大 专", "大专"), ("大学本科", "本科"), ("本科", "本科"), ("硕士", "研究生"), ("中技", "中专"),
    ("专升本", "专升本"), ("專科", "大專"), ("", nil), ("　", nil),
  ])
  func `an education has one word`(typed: String, education: String?) {
    #expect(Fields.education(typed) == education)
  }

  @Test func `a gender has several words`() throws {
    #expect(try Fields.gender(" 女性 ") == .female)
    #expect(try Fields.gender("M") == .male)
    #expect(try Fields.gender("") == nil)
    #expect(throws: InputError.noneOf("妇", ["女", "男"])) { try Fields.gender("妇") }
  }
}
