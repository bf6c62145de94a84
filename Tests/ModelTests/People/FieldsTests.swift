import Model
import Testing

@Suite struct FieldsTests {
  @Test(arguments: [
    ("  刘艳 \n", "刘艳"), ("\u{3000}刘艳\u{3000}", "刘艳"), ("a\u{7}b\u{1b}[2Jc", "ab[2Jc"),
    ("one\ntwo", "one\ntwo"), ("one\r\ntwo", "one\ntwo"), ("a\tb", "a b"),
    ("刘\u{200b}艳\u{feff}", "刘艳"),
    ("a\u{202e}b", "ab"), ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("", nil), (" \u{3000}\n", nil),
    ("\u{0}", nil), ("a \u{301}\n", "a \u{301}"), ("\u{200b}", nil),
  ])
  func `a text loses outer blanks and what cannot be seen`(typed: String, text: String?) {
    #expect(Fields.text(typed) == text)
  }

  @Test(arguments: [
    ("王　芳", "王芳"), ("王 芳", "王芳"), (" 王\u{3000}\u{3000}芳 ", "王芳"), ("欧阳\t娜娜", "欧阳娜娜"),
    ("王\n芳", "王芳"), ("田 𠮷 芳", "田𠮷芳"), ("葛\u{e0100} 芳", "葛\u{e0100}芳"),
    ("阿依古丽·买买提", "阿依古丽·买买提"), ("Anna Maria Li", "Anna Maria Li"), ("Anna\nLi", "Anna Li"),
    ("Anna\u{3000} Li", "Anna Li"), ("Anna\n\u{301}Li", "Anna \u{301}Li"),
    ("Anna \u{301}Li", "Anna \u{301}Li"),
  ])
  func `a name is one line, Chinese without blanks`(typed: String, name: String) throws {
    #expect(try Fields.name(typed) == name)
  }

  @Test(arguments: ["", " ", "\u{3000}", "\n"])
  func `what must not be empty is refused where it is`(typed: String) {
    #expect(throws: InputError.missing) { try Fields.name(typed) }
    #expect(throws: InputError.missing) { try Fields.required(typed) }
    #expect(throws: InputError.missing) { try Fields.day(typed) }
    #expect(throws: InputError.missing) { try Fields.time(typed) }
  }

  @Test(arguments: [
    ("13800138000", "13800138000"), (" 138 0013 8000 ", "13800138000"),
    ("138-0013-8000", "13800138000"),
    ("+8613800138000", "13800138000"), ("+86 138 0013 8000", "13800138000"),
    ("(+86)13800138000", "13800138000"), ("＋８６１３８００１３８０００", "13800138000"),
    ("008613800138000", "13800138000"), ("+86 0086 13800138000", "13800138000"),
    ("１３８００１３８０００", "13800138000"), ("(0411) 8765-4321", "041187654321"),
    ("（0411）87654321", "041187654321"), ("0411－87654321", "041187654321"),
    ("0411–87654321", "041187654321"),
    ("+86 12345", "12345"), ("8612345", "8612345"), ("+1 212 5550123", "12125550123"),
    ("12345", "12345"),
    ("123456789012345", "123456789012345"),
  ])
  func `a phone is digits alone, without +86`(typed: String, phone: String) throws {
    #expect(try Fields.phone(typed) == phone)
  }

  @Test(arguments: [
    "1380013800x", "电话", "1234", "1234567890123456", "138/139", "12345转1", "+", "-", "1+3800138000",
    "½2345",
    "+86 1234", "++8613800138000", "1381111222", "138111122223", "+86 1391234567",
  ])
  func `a phone of anything else is refused`(typed: String) {
    #expect(throws: InputError.noPhone(typed)) { try Fields.phone(typed) }
  }

  @Test func `nothing typed is no value`() throws {
    #expect(try Fields.phone(" ") == nil)
    #expect(try Fields.birth("\u{3000}") == nil)
    #expect(try Fields.number("", in: 1...9) == nil)
  }

  @Test(arguments: [
    ("2026-11-24", "2026-11-24"), (" 2026-11-24 ", "2026-11-24"), ("２０２６－１１－２４", "2026-11-24"),
  ])
  func `a day`(typed: String, day: String) throws {
    #expect(try Fields.day(typed).description == day)
  }

  @Test(arguments: [("8:30", "08:30"), ("08：30", "08:30"), ("０８：３０", "08:30"), ("23:59 ", "23:59")])
  func `a time`(typed: String, time: String) throws {
    #expect(try Fields.time(typed).description == time)
  }

  @Test(arguments: [("1985", "1985"), (" 1985-03", "1985-03"), ("１９８５－０３", "1985-03")])
  func `a birth`(typed: String, birth: String) throws {
    #expect(try #require(try Fields.birth(typed)).description == birth)
  }

  @Test(arguments: [("7", 7), (" 13 ", 13), ("０７", 7), ("０", 0)])
  func `a number`(typed: String, number: Int) throws {
    #expect(try Fields.number(typed, in: 0...13) == number)
  }

  @Test func `what is no such value is refused with what was typed`() {
    #expect(throws: InputError.noSuchDay("2026-02-30")) { try Fields.day(" 2026-02-30") }
    #expect(throws: InputError.noSuchTime("24:00")) { try Fields.time("24:00") }
    #expect(throws: InputError.noBirth("1985-3")) { try Fields.birth("1985-3") }
    for typed in ["x", "14", "-1", "1.5", "99999999999999999999"] {
      #expect(throws: InputError.noNumber(typed, 0...13)) { try Fields.number(typed, in: 0...13) }
    }
  }
}
