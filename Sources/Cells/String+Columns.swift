extension String {
  /// The columns that this text takes in a grid.
  public var columns: Int {
    isPlainASCII ? utf8.count : reduce(0) { $0 + $1.columns }
  }

  /// This text, or as many of its characters as fit in `columns` columns with "…" after them.
  public func truncated(to columns: Int) -> String {
    // No scalar takes more columns than bytes.
    if utf8.count <= columns || self.columns <= columns { return self }
    guard columns > 0 else { return "" }
    var used = 1
    let kept = prefix { character in
      used += character.columns
      return used <= columns
    }
    return String(kept) + "…"
  }

  /// This text in exactly `columns` columns: truncated, or with blanks after it.
  public func padded(to columns: Int) -> String {
    let text = truncated(to: columns)
    return text + String(repeating: " ", count: max(columns - text.columns, 0))
  }

  /// This text in exactly `columns` columns: truncated, or with blanks before it.
  public func paddedLeft(to columns: Int) -> String {
    let text = truncated(to: columns)
    return String(repeating: " ", count: max(columns - text.columns, 0)) + text
  }

  /// This text as a terminal may get it: a sign stands for whatever would steer the terminal or
  /// hide text. It takes the columns that `columns` says.
  public var visible: String {
    if isPlainASCII { return self }
    var text = ""
    for character in self {
      if character.plainColumns != nil {
        text.append(character)
      } else {
        for sign in character.signs { text.append(sign.character) }
      }
    }
    return text
  }

  private var isPlainASCII: Bool {
    utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
