import Model
import Testing

@Suite struct InputErrorTests {
  @Test(arguments: [
    InputError.missing, .noSuchDay("{x}"), .noSuchTime("{x}"), .noPhone("{x}"),
    .severalNumbers("{x}"), .noBirth("{x}"),
    .noNumber("{x}", 1...9), .endsBeforeItBegins, .noneOf("{x}", ["a", "b"]), .notEnrolled("{x}"),
    .nobodyEnrolled("{x}"), .noIDCard(.length(15)), .idCardTaken(by: "{x}"),
    .severalEnrolled("{x}", ["001 a", "002 b"]), .noPages("{x}"), .noSuchPage(7, of: 2),
  ])
  func `says in one line of every language what is wrong`(error: InputError) {
    let lines = Language.allCases.map { error.explanation(in: $0) }
    #expect(Set(lines).count == lines.count)
    for line in lines {
      #expect(!line.isEmpty && !line.contains("\n"))
      #expect(!line.replacing("{x}", with: "").contains("{"))
    }
  }

  @Test func `quotes what was typed and what may be`() {
    for language in Language.allCases {
      let line = InputError.noneOf("dusk", ["late", "absent"]).explanation(in: language)
      #expect(line.contains("dusk") && line.contains("late, absent"))
      let range = InputError.noNumber("99", 1...13).explanation(in: language)
      #expect(range.contains("99") && range.contains("1") && range.contains("13"))
    }
  }
}
