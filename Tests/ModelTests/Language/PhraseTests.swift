import Model
import Testing

@Suite struct PhraseTests {
  private let phrase = Phrase("{name} is {age}", "{name}{age}岁", "{age}歲的{name}")

  @Test(arguments: [
    (Language.english, "刘艳 is 41"), (.simplified, "刘艳41岁"), (.traditional, "41歲的刘艳"),
  ])
  func `placeholders become values`(language: Language, text: String) {
    #expect(phrase(language, ["name": "刘艳", "age": "41"]) == text)
  }

  @Test func `a value that looks like a placeholder stays as it is`() {
    #expect(phrase(.english, ["name": "{age}", "age": "{name}"]) == "{age} is {name}")
    #expect(phrase(.english, ["name": "{", "age": "}"]) == "{ is }")
  }

  @Test func `a placeholder without a value stays as it is`() {
    #expect(phrase(.english, ["age": "41"]) == "{name} is 41")
    #expect(phrase(.english) == "{name} is {age}")
  }

  @Test func `braces that are no placeholder stay as they are`() {
    let phrase = Phrase("} {} {a b} {name}{name} {", "", "")
    #expect(phrase(.english, ["name": "x"]) == "} {} {a b} xx {")
    #expect(phrase(.simplified, ["name": "x"]).isEmpty)
    #expect(phrase.placeholders(in: .english) == ["name", "name"])
  }

  @Test(arguments: [
    (Phrase("{a} {b}", "{b}{a}", "{a}{b}"), true), (Phrase("a", "b", "c"), true),
    (Phrase("{a}", "{a}", "{b}"), false), (Phrase("{a}", "{a}", ""), false),
    (Phrase("{a}", "{a}{a}", "{a}"), false), (Phrase("a", "", "c"), false),
  ])
  func `says whether it is whole in every language`(phrase: Phrase, isWhole: Bool) {
    #expect(phrase.isWhole == isWhole)
  }
}
