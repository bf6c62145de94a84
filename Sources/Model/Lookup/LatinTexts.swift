/// What the rows of an index are found by in letters and digits.
struct LatinTexts: Sendable {
  private let readings: PackedTexts
  private let initials: PackedTexts
  private let numbers: PackedTexts
  private let phones: PackedTexts
  /// Names and other texts, where they hold letters or digits.
  private let texts: PackedTexts

  init(_ rows: [SearchIndex.Row]) {
    let readings = rows.map { $0.reading() }
    self.readings = PackedTexts(syllables: readings)
    initials = PackedTexts(readings.lazy.map(Pinyin.initials))
    numbers = PackedTexts(rows.lazy.map(\.number))
    phones = PackedTexts(rows.lazy.map(\.phone))
    texts = PackedTexts(
      rows.lazy.map { row in
        ([row.name] + row.texts).filter { $0.utf8.contains { $0 < 0x80 } }
          .joined(separator: "\n").lowercased()
      })
  }

  /// Notes which rows are found by a word: by the reading from any syllable on (`yan` finds 刘艳, but
  /// `uy` does not), by the first initials, the number, a part of the phone or of a text.
  func find(_ word: SearchIndex.Word, in fits: inout [SearchIndex.Fit]) {
    readings.find(word.bytes, .ofSyllable, in: &fits)
    initials.find(word.bytes, .ofText, in: &fits)
    texts.find(word.bytes, in: &fits)
    numbers.find(word.bytes, word.isNumber ? .anywhere : .ofText, in: &fits)
    if word.isNumber { phones.find(word.bytes, in: &fits) }
  }
}
