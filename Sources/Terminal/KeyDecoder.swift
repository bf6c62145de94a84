import CNcurses
import Cells

/// Makes keys out of what ncurses reads: bytes, and codes for the keys that it knows.
///
/// Characters are decoded here: ncurses loses one whose bytes arrive apart, and what follows a
/// byte that is no UTF-8.
struct KeyDecoder {
  private enum State {
    case text
    /// After the escape byte.
    case escape
    /// In a sequence that ncurses does not know: after `ESC [`, or after `ESC O`.
    case control, shift
  }

  private var state = State.text
  private var partial: [UInt8] = []

  /// Whether the end of an escape sequence is still to come.
  var isInsideSequence: Bool { state == .control || state == .shift }

  /// The keys that are complete with `code`: none within a sequence or a character, two where a
  /// key follows an escape that began no sequence.
  mutating func decode(_ code: Int32) -> [Key] {
    switch (state, code) {
    case (.escape, leftBracket):
      state = .control
      return []
    case (.escape, letterO):
      state = .shift
      return []
    case (.control, 0x20..<0x40): return []
    case (.control, 0x40..<0x7F), (.shift, 0x20..<0x7F):
      state = .text
      return []
    default: break
    }
    var keys = [flush()]
    // What was begun before another key is no character.
    if code < 0x80 || code > 0xFF { partial = [] }
    if code == escape {
      state = .escape
    } else if let byte = UInt8(exactly: code) {
      keys.append(character(byte))
    } else {
      keys.append(functionKey(code))
    }
    return keys.compactMap { $0 }
  }

  /// Waits no longer for the end of a sequence; gives the escape key, where no sequence began.
  mutating func flush() -> Key? {
    defer { state = .text }
    return state == .escape ? .escape : nil
  }

  private mutating func character(_ byte: UInt8) -> Key? {
    if byte < 0x80 { return asciiKey(byte) }
    if byte >= 0xC0 { partial = [] }
    partial.append(byte)
    // The first byte of a character begins with as many ones as the character has bytes.
    guard let first = partial.first, partial.count >= (~first).leadingZeroBitCount else {
      return nil
    }
    defer { partial = [] }
    guard let text = String(validating: partial, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return nil }
    return .character(Character(scalar))
  }

  private func asciiKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20..<0x7F: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  private func functionKey(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT, KEY_LL: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_BTAB: .backTab
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}

private let escape: Int32 = 0x1B
private let leftBracket: Int32 = 0x5B
private let letterO: Int32 = 0x4F
