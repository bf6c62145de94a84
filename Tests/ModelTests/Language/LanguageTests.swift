import Model
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("zh_CN.UTF-8", Language.simplified), ("zh_SG", .simplified), ("zh", .simplified),
    ("zh-Hans", .simplified), ("zh_TW.UTF-8", .traditional), ("zh_HK", .traditional),
    ("zh_MO", .traditional), ("zh-Hant", .traditional), ("ZH-HANT-TW", .traditional),
    ("en_US.UTF-8", .english), ("C", .english), ("POSIX", .english), ("", .english),
    ("de_DE", .english),
  ])
  func `follows the locale`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
