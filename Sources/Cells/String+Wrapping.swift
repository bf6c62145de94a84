extension String {
  /// The text in at most `lines` lines of that many columns; the last one ends in … where it is cut.
  ///
  /// A Latin word goes to the next line whole where it fits there; Chinese breaks anywhere.
  public func wrapped(to columns: Int, lines: Int) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while !rest.isEmpty, result.count < lines {
      var line = rest.fitting(columns)
      rest.removeFirst(line.count)
      if result.count == lines - 1, !rest.isEmpty {
        // What is left goes on in this line, as far as there is room for it.
        let all = (line + rest).map { $0.isNewline ? " " : $0 }
        return result + [String(all).truncated(to: columns)]
      }
      if rest.first?.isPartOfWord == true, let blank = line.lastIndex(of: " ") {
        let begun = line[line.index(after: blank)...]
        let word = begun + rest.prefix(while: \.isPartOfWord)
        if String(word).columns <= columns {
          rest = begun + rest
          line = line[..<blank]
        }
      } else if rest.first == " " || rest.first?.isNewline == true {
        rest.removeFirst()
      }
      result.append(String(line))
    }
    return result
  }

  /// The text without the blanks at its end.
  public var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Substring {
  /// As much of the text as one line of that many columns holds, and at least one character.
  fileprivate func fitting(_ columns: Int) -> Substring {
    var used = 0
    let line = prefix { character in
      used += String(character).columns
      return !character.isNewline && used <= columns
    }
    return line.isEmpty && first?.isNewline == false ? prefix(1) : line
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isASCII && !isWhitespace }
}
