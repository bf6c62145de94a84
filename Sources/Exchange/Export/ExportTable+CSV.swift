import Model

extension ExportTable {
  /// The table as text with commas, in UTF-8 with the mark by which spreadsheet programs know it;
  /// no text in it is taken for a formula.
  public func csv(in language: Language) -> [UInt8] {
    let (headings, rows) = shown(in: language)
    let lines = [headings.map(ExportCell.text)] + rows
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for line in lines {
      for (index, cell) in line.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += Self.field(cell, language).utf8
      }
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    return bytes
  }

  private static func field(_ cell: ExportCell, _ language: Language) -> String {
    let text =
      switch cell {
      // Numbers and days are written by this program alone.
      case .empty, .count, .hours, .day: cell.text(in: language)
      // Among the words are names that people have typed, such as those of classes.
      case .text, .word: FormulaGuard.guarding(cell.text(in: language))
      }
    let needsQuotes = text.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
