import Cells

extension String {
  /// The text in at most `lines` lines of that many columns; the last one ends in … where it is cut.
  func wrapped(to columns: Int, lines: Int) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while !rest.isEmpty, result.count < lines {
      if result.count == lines - 1 || String(rest).columns <= columns {
        result.append(String(rest).truncated(to: columns))
        break
      }
      var line = ""
      var width = 0
      while let next = rest.first, next != "\n", width + next.columns <= columns {
        line.append(next)
        width += next.columns
        rest.removeFirst()
      }
      // Latin words stay whole where a blank is near.
      if let next = rest.first, next.isLetter, next.isASCII, let blank = line.lastIndex(of: " ") {
        rest = self[self.index(rest.startIndex, offsetBy: -line[blank...].count + 1)...]
        line = String(line[..<blank])
      }
      if rest.first == "\n" || rest.first == " " { rest.removeFirst() }
      result.append(line)
    }
    return result
  }
}
