import Model
import Testing

@Suite struct PlaceholderTests {
  @Test func `every name in every language is understood, and is one placeholder's`() {
    for placeholder in Placeholder.allCases {
      for language in Language.allCases {
        #expect(Placeholder(placeholder.name[language]) == placeholder)
        #expect(!placeholder.meaning[language].isEmpty)
      }
      #expect(placeholder.name.isWhole)
      #expect(placeholder.meaning.isWhole)
    }
  }

  @Test(arguments: ["Trainee", " trainee ", "ＴＲＡＩＮＥＥ", "学员", "學員", "学员\u{200B}"])
  func `as it may be typed`(name: String) { #expect(Placeholder(name) == .trainee) }

  @Test(arguments: ["", "trainees", "学 员", "name", "{trainee}"])
  func `is none`(name: String) { #expect(Placeholder(name) == nil) }
}
