import Model
import Testing

@Suite struct EducationLevelTests {
  @Test(arguments: [
    ("小学", EducationLevel.primary), ("初中", .juniorMiddle), ("國中", .juniorMiddle),
    ("高中", .seniorMiddle), ("中专", .seniorMiddle), ("技校", .seniorMiddle), ("職高", .seniorMiddle),
    ("大专", .college), ("高职", .college), ("大學專科", .college), ("大学本科", .bachelor), ("大學", .bachelor),
    ("硕士", .postgraduate), ("博士研究生", .postgraduate), ("Bachelor", .bachelor),
    ("Senior middle school", .seniorMiddle),
  ])
  func `a usual word tells a level`(text: String, level: EducationLevel) {
    #expect(EducationLevel(education: text) == level)
  }

  @Test(arguments: ["", " ", "函授", "不详", "junior-middle"])
  func `another word tells none`(text: String) {
    #expect(EducationLevel(education: text) == nil)
  }

  @Test func `less comes before more`() {
    #expect(EducationLevel.allCases.sorted() == EducationLevel.allCases)
    #expect(EducationLevel.juniorMiddle < .seniorMiddle && !(EducationLevel.bachelor < .college))
  }

  /// What the screens call a level is a word that tells it, so that it can be typed.
  @Test(arguments: EducationLevel.allCases, Language.allCases)
  func `its own word tells it`(level: EducationLevel, language: Language) {
    #expect(EducationLevel(education: level.term(language)) == level)
  }
}
