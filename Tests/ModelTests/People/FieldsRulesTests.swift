import Model
import Testing

@Suite struct FieldsRulesTests {
  @Test(arguments: [("1/7", "1/7"), (" 1 / 7 ", "1/7"), ("20%", "20%"), ("２０％", "20%"), ("", nil)])
  func `reads a share`(text: String, share: String?) throws {
    #expect(try Fields.share(text)?.description == share)
  }

  @Test(arguments: ["7", "0%", "101%", "8/7", "1/0", "x"])
  func `refuses what is no share`(text: String) {
    #expect(throws: InputError.noShare(text)) { try Fields.share(text) }
  }

  @Test(arguments: [("0.5", 0.5), ("2", 2), ("１", 1), ("", nil)])
  func `reads a number of days`(text: String, days: Double?) throws {
    #expect(try Fields.dayCount(text, from: 0.5) == days)
  }

  @Test(arguments: ["0", "367", "x", "nan", "inf", "-1"])
  func `refuses what is no number of days`(text: String) {
    #expect(throws: InputError.noDays(text, from: 0.5)) { try Fields.dayCount(text, from: 0.5) }
  }

  @Test func `reads words`() throws {
    #expect(try Fields.words("说话，看手机 , 睡觉、说话", most: 3) == ["说话", "看手机", "睡觉"])
    #expect(try Fields.words(" , ", most: 3) == nil)
    #expect(throws: InputError.tooManyWords(2)) { try Fields.words("a,b,c", most: 2) }
  }
}
