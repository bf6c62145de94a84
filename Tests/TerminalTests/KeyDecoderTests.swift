import CNcurses
import Cells
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys that `bytes` make, once nothing follows.
  @Test(
    arguments: [
      ("a", [.character("a")]),
      ("刘𠮷é", [.character("刘"), .character("𠮷"), .character("é")]),
      ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
      ("\u{12}\u{3}\0\u{1F}", [.control("r"), .control("c")]),
      ("\u{1B}", [.escape]),
      ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}x刘", [.escape, .character("x"), .character("刘")]),
      ("\u{1B}[1;5Cx", [.character("x")]),
      ("\u{1B}[?1;2cx", [.character("x")]),
      ("\u{1B}Oxy", [.character("y")]),
      ("\u{1B}[", []),
      ("\u{1B}[1\u{1B}", [.escape]),
      ("\u{85}", []),
    ] as [(String, [Key])])
  func text(_ bytes: String, _ keys: [Key]) {
    var decoder = KeyDecoder()
    var decoded = bytes.utf8.flatMap { decoder.decode(Int32($0)) }
    if let last = decoder.flush() { decoded.append(last) }
    #expect(decoded == keys)
    #expect(!decoder.isInsideSequence)
  }

  @Test(arguments: [
    [0xE5, 0x61], [0x80, 0x61], [0xFF, 0x61], [0xC0, 0xAF, 0x61], [0xED, 0xA0, 0x80, 0x61],
    [0xF4, 0x90, 0x80, 0x80, 0x61], [0xC1, 0xF5, 0x61],
  ])
  func whatIsNoUTF8IsPassedOver(_ bytes: [Int32]) {
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.decode($0) } == [.character("a")])
  }

  @Test(arguments: [0x1B, 0x0D, KEY_UP])
  func aKeyInsideACharacterBreaksIt(_ code: Int32) {
    var decoder = KeyDecoder()
    var whole = KeyDecoder()
    let keys = [0xE5, 0x88, code, 0x98, 0x61].flatMap { decoder.decode($0) }
    #expect(keys == [code, 0x61].flatMap { whole.decode($0) })
  }

  @Test func aCharacterMayArriveInParts() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(0xE5) + decoder.decode(0x88) == [])
    #expect(decoder.flush() == nil)
    #expect(decoder.decode(0x98) == [.character("刘")])
  }

  @Test(
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
      (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_HOME, .home), (KEY_END, .end),
      (KEY_ENTER, .enter), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_IC, .insert),
      (KEY_BTAB, .backTab), (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
      (KEY_MOUSE, nil), (KEY_RESIZE, nil), (KEY_MAX + 20, nil),
    ] as [(Int32, Key?)])
  func functionKeys(_ code: Int32, _ key: Key?) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(code) == [key].compactMap { $0 })
    _ = decoder.decode(0x1B)
    #expect(decoder.decode(code) == [.escape, key].compactMap { $0 })
  }
}
