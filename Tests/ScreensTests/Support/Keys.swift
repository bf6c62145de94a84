import Cells

/// Keys written shortly: `p l v s / ly Enter`. A word that names no key is typed letter by letter.
func keys(_ script: String) -> [Key] {
  script.split(separator: " ").flatMap { word in
    namedKeys[String(word)].map { [$0] } ?? combined(word) ?? word.map(Key.character)
  }
}

/// A text with its blanks, typed letter by letter.
func typing(_ text: String) -> [Key] { text.map(Key.character) }

private let namedKeys: [String: Key] = [
  "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backTab, "Space": .character(" "),
  "Backspace": .backspace, "Del": .delete, "Ins": .insert, "Up": .up, "Down": .down,
  "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home, "End": .end,
]

/// `F2` and `^R`.
private func combined(_ word: Substring) -> [Key]? {
  if word.first == "F", let number = Int(word.dropFirst()) { return [.function(number)] }
  if word.count == 2, word.first == "^", let letter = word.last {
    return [.control(Character(letter.lowercased()))]
  }
  return nil
}
