import Model

extension Document {
  /// Every character that can stand on its pages: what the document says, what is written around it, and
  /// those of ASCII, of which numbers and hyphens are made.
  var characters: Set<UInt32> {
    var result = Set<UInt32>(0x20..<0x7f)
    // The hyphen at the end of a line.
    result.insert(0x2010)
    let around = [title, author, runningHead, footer, code?.text ?? ""]
    let words = PaperText.allCases.map { $0.phrase[language] }
    for text in around + words + blocks.texts {
      for scalar in text.unicodeScalars { result.insert(scalar.value) }
    }
    return result
  }
}

extension [Block] {
  /// Every text that they hold.
  var texts: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(let text), .section(let text), .text(let text, _), .page(let text): [text]
      case .paragraph(let title, let text): [title, text]
      case .facts(let lines): lines.joined().flatMap { [$0.label, $0.value ?? "", $0.unit] }
      case .table(let table), .contents(let table):
        table.columns.map(\.heading) + table.rows.flatMap(\.cells)
      case .closing(let lines, let seal): lines + [seal ?? ""]
      case .cards(let cards): cards.cards.flatMap { $0.lines.map(\.text) }
      case .space: []
      }
    }
  }
}
