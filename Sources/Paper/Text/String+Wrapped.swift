import Cells

extension String {
  /// The text in lines of at most `width` columns, broken at a blank where there is one, else
  /// between characters. An empty text is one empty line.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for character in singleLine.visible {
      let columns = String(character).columns
      if used + columns > width, !line.isEmpty {
        if let blank = line.lastIndex(of: " "), character != " " {
          let rest = line[line.index(after: blank)...]
          lines.append(String(line[..<blank]))
          line = String(rest)
        } else {
          lines.append(line)
          line = ""
        }
        used = line.columns
        if character == " ", line.isEmpty { continue }
      }
      line.append(character)
      used += columns
    }
    return lines + [line]
  }
}
