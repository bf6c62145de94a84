import Testing

@testable import Cells

@Suite struct StringColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("刘艳", 4), ("a刘b", 4), ("é", 1), ("e\u{301}", 1), ("\u{301}", 1),
    ("ｱ", 1), ("Ａ", 2), ("，", 2), ("…", 1), ("“", 1), ("①", 1), ("─", 1), ("𠮷", 2),
    ("\u{323AF}", 2), ("가", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("བོད", 2), ("ئۇيغۇر", 6),
    ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("👩‍⚕️", 2), ("❤️", 1), ("🇨🇳", 2), ("क्ष", 2), ("\t", 1), ("\r\n", 1),
    ("\u{200B}", 1), ("\u{AD}", 1), ("\u{600}", 1), ("\u{E000}", 1),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
    #expect(text.visible.columns == columns)
  }

  @Test(arguments: [
    ("刘艳", "刘艳"), ("e\u{301}", "e\u{301}"), ("\u{1B}[31m", "␛[31m"), ("a\tb\n", "a␉b␊"),
    ("\0", "␀"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"), ("\r\n", "␤"),
    ("\u{202E}abc", "\u{FFFD}abc"), ("\u{2066}", "\u{FFFD}"), ("\u{61C}", "\u{FFFD}"),
    ("\u{2028}", "\u{FFFD}"), ("\u{FEFF}刘", "\u{FFFD}刘"), ("\u{FFF9}", "\u{FFFD}"),
    ("刘\u{200B}艳", "刘\u{FFFD}艳"), ("刘\u{200D}艳", "刘\u{FFFD}艳"), ("\u{AD}", "\u{FFFD}"),
    ("\u{E0041}", "\u{FFFD}"), ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("❤️", "❤"), ("🇨🇳", "🇨🇳"),
    ("\u{301}", "◌\u{301}"), ("\u{D7D1}", "◌"), ("a\u{1161}", "a◌"), ("葛\u{E0100}", "葛\u{E0100}"),
    ("a" + String(repeating: "\u{301}", count: 50), "a\u{301}\u{301}\u{301}\u{301}"),
  ])
  func visible(_ text: String, _ visible: String) {
    #expect(text.visible == visible)
    #expect(visible.visible == visible)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abc", 2, "a…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""),
    ("刘艳红", 6, "刘艳红"), ("刘艳红", 5, "刘艳…"), ("刘艳红", 4, "刘…"), ("刘艳红", 1, "…"),
    ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"), ("", 0, ""),
  ])
  func truncated(_ text: String, _ columns: Int, _ truncated: String) {
    #expect(text.truncated(to: columns) == truncated)
  }

  @Test(arguments: [
    ("ab", 4, "ab  ", "  ab"), ("刘艳", 3, "刘…", "刘…"), ("刘艳红", 4, "刘… ", " 刘…"), ("", 2, "  ", "  "),
    ("ab", -1, "", ""),
  ])
  func padded(_ text: String, _ columns: Int, _ right: String, _ left: String) {
    #expect(text.padded(to: columns) == right)
    #expect(text.paddedLeft(to: columns) == left)
  }
}
