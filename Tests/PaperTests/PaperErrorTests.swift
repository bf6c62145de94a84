import Model
import Testing

@testable import Paper

@Suite struct PaperErrorTests {
  private static let errors: [(any Explained, [String])] = [
    (PaperError.noLibrary("libpangocairo-1.0.so.0"), ["libpangocairo-1.0-0"]),
    (PaperError.noChineseFont, ["fonts-noto-cjk"]),
    (
      PaperError.noGlyph("㛃", text: "王㛃", place: "12 王㛃"),
      ["㛃", "U+36C3", "王㛃", "12", "fonts-hanazono"]
    ),
    (PaperError.tooLong(place: "12 王艳"), ["12 王艳"]),
    (PaperError.failed("out of memory"), ["out of memory"]),
    (PrintError.noCommand("lp"), ["lp", "cups-client"]),
    (PrintError.refused("lp: unknown destination"), ["lp: unknown destination"]),
    (PrintError.system(24), ["24"]), (PrintError.noServer, ["CUPS"]), (PrintError.noPrinters, []),
    (PrintError.noLibrary("libcups.so.2"), ["libcups.so.2", "libcups2"]),
    (PrintError.noAnswer(seconds: 30), ["30"]), (PrintError.stopped, []),
    (PrintError.noPrinter("attic", ["office", "hall"]), ["attic", "office", "hall"]),
    (PrintError.noDefault(["office", "hall"]), ["office", "hall"]),
    (PrintError.rejecting("office", "Away"), ["office", "Away"]),
  ]

  @Test(arguments: errors.indices, Language.allCases)
  func explanationIsOneLineThatNames(index: Int, language: Language) {
    let (error, names) = Self.errors[index]
    let text = error.explanation(in: language)
    #expect(!text.contains(where: \.isNewline) && !text.contains("{"))
    for name in names { #expect(text.contains(name)) }
  }

  @Test func phrasesHaveTheSamePlaceholders() {
    for text in PaperText.allCases {
      let english = text.phrase.placeholders(in: .english)
      #expect(text.phrase.placeholders(in: .simplified) == english)
      #expect(text.phrase.placeholders(in: .traditional) == english)
    }
  }
}
