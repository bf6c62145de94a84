import Model

/// The characters that can stand on the pages of a document, by the weight in which they stand there.
struct PageCharacters {
  private(set) var upright: Set<UInt32>
  private(set) var bold: Set<UInt32>

  /// Every character of a document: what it says, what is written around it, and those of ASCII, of which numbers and
  /// hyphens are made.
  init(of document: Document, besides common: Character) {
    let around = [document.title, document.author, document.runningHead, document.footer]
    let words = PaperText.allCases.map { $0.phrase[document.language] }
    upright = Self.ascii
    bold = Self.ascii
    upright.insert(String(common))
    for text in around + words + [document.code?.text ?? ""] + document.blocks.texts {
      upright.insert(text)
    }
    for text in document.blocks.boldTexts { bold.insert(text) }
  }

  /// ASCII and the hyphen at the end of a line.
  private static let ascii = Set<UInt32>(0x20..<0x7f).union([0x2010])
}

extension Set<UInt32> {
  fileprivate mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars { insert(scalar.value) }
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

  /// Those of them that are set in bold; one that is missing here stands upright on the page.
  fileprivate var boldTexts: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(let text), .section(let text): [text]
      case .text(let text, let setting): setting.isBold ? [text] : []
      case .paragraph(let title, _): [title]
      case .table(let table), .contents(let table):
        table.columns.map(\.heading) + table.rows.filter(\.isTitle).flatMap(\.cells)
      case .cards(let cards): cards.cards.flatMap { $0.lines.filter(\.isBold).map(\.text) }
      case .facts, .page, .closing, .space: []
      }
    }
  }
}
