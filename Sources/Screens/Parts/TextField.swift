import Cells

/// One line of text that is being typed.
struct TextField: Equatable, Sendable {
  private(set) var text: String
  private var caret: Int
  /// Whether the text is only proposed: the first character that is typed takes its place.
  private var isProposed = false

  /// A field that holds `text`, the caret at its end.
  init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  /// A field in which a text is proposed; what is typed takes its place.
  init(proposing text: String) {
    self.init(text)
    isProposed = true
  }

  /// Whether the caret stands behind the text.
  var isAtEnd: Bool { caret == text.count }

  /// Changes the text as `key` asks; whether the key was one for typing.
  mutating func type(_ key: Key) -> Bool {
    if isProposed, case .character = key { self = TextField() }
    isProposed = false
    let position = text.index(text.startIndex, offsetBy: caret)
    switch key {
    case .character(let character):
      let before = String(text[..<position]) + String(character)
      text = before + text[position...]
      // A combining mark joins the character before it.
      caret = min(before.count, text.count)
    case .backspace where caret > 0:
      text.remove(at: text.index(before: position))
      caret -= 1
    case .delete where caret < text.count: text.remove(at: position)
    case .left: caret = max(caret - 1, 0)
    case .right: caret = min(caret + 1, text.count)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): self = TextField()
    case .backspace, .delete: break
    default: return false
    }
    return true
  }

  /// Draws the field and puts the terminal's cursor where the caret is.
  func draw(into grid: inout Grid, row: Int, column: Int, width: Int) {
    guard width > 0 else { return }
    // A text longer than the field is seen up to the caret, which needs a column itself.
    var room = width - 1
    let shown = text.prefix(caret).reversed()
      .prefix { character in
        room -= String(character).columns
        return room >= 0
      }
      .reversed()
    let end = grid.write(String(shown), row: row, column: column, width: width)
    grid.cursor = Position(row: row, column: end)
    grid.write(String(text.dropFirst(caret)), row: row, column: end, width: column + width - end)
  }
}
