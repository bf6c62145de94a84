/// What the rows of an index are found by in Chinese characters.
struct ChineseTexts: Sendable {
  private let names: PackedTexts
  private let texts: PackedTexts

  init(_ rows: [SearchIndex.Row]) {
    names = PackedTexts(rows.lazy.map { CharacterFolding.folded($0.name) })
    texts = PackedTexts(rows.lazy.map { CharacterFolding.folded($0.texts.joined(separator: "\n")) })
  }

  /// Notes where a word stands in a name or in another text, and where it is a whole name.
  func find(_ word: SearchIndex.Word, in fits: inout [SearchIndex.Fit]) {
    let bytes = Array(CharacterFolding.folded(word.text).utf8)
    names.find(bytes, in: &fits)
    texts.find(bytes, countsWhole: false, in: &fits)
  }
}
