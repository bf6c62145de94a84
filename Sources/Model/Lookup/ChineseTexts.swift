/// What the rows of an index are found by in Chinese characters.
struct ChineseTexts: Sendable {
  private let names: PackedTexts
  private let texts: PackedTexts

  init(_ rows: [SearchIndex.Row]) {
    var folding = CharacterFolding()
    names = PackedTexts(rows.map { folding.folded($0.name) })
    texts = PackedTexts(rows.map { folding.folded($0.texts.joined(separator: "\n")) })
  }

  /// A word as the texts are compared.
  func folded(_ word: String) -> [UInt8] {
    var folding = CharacterFolding()
    return Array(folding.folded(word).utf8)
  }

  /// Whether a folded word stands in the name or in a text of a row.
  func matches(_ word: [UInt8], at position: Int) -> Bool {
    let word = word.span
    return names.test(position) { $0.hold(word) } || texts.test(position) { $0.hold(word) }
  }

  /// Whether a folded word is the whole name of a row.
  func isName(_ word: [UInt8], at position: Int) -> Bool {
    let word = word.span
    return names.test(position) { $0.equal(word) }
  }
}
