/// What the rows of an index are found by in letters and digits.
struct LatinTexts: Sendable {
  /// Syllables with a blank between them.
  private let readings: PackedTexts
  private let numbers: PackedTexts
  private let phones: PackedTexts
  /// Names and other texts, where they hold letters or digits.
  private let texts: PackedTexts

  init(_ rows: [SearchIndex.Row]) {
    readings = PackedTexts(rows.lazy.map { $0.reading() })
    numbers = PackedTexts(rows.lazy.map(\.number))
    phones = PackedTexts(rows.lazy.map(\.phone))
    texts = PackedTexts(
      rows.lazy.map { row in
        ([row.name] + row.texts).filter { $0.utf8.contains { $0 < 0x80 } }
          .joined(separator: "\n").lowercased()
      })
  }

  /// Whether a row is found by a word: its reading from any syllable on (`yan` finds 刘艳, but `uy`
  /// does not), its initials, its number, a part of its phone or of a text.
  func matches(_ word: SearchIndex.Word, at position: Int) -> Bool {
    let bytes = word.bytes.span
    if readings.test(position, { $0.beginSyllables(with: bytes) || $0.beginInitials(with: bytes) })
      || numbers.test(position, { $0.begin(with: bytes) })
      || texts.test(position, { $0.hold(bytes) })
    {
      return true
    }
    return word.isNumber
      && (phones.test(position) { $0.hold(bytes) } || numbers.test(position) { $0.hold(bytes) })
  }

  /// Whether a word is the whole reading, number or phone of a row, or all of its initials.
  func isWhole(_ word: SearchIndex.Word, at position: Int) -> Bool {
    let bytes = word.bytes.span
    return numbers.test(position) { $0.equal(bytes) } || phones.test(position) { $0.equal(bytes) }
      || readings.test(position) { $0.equalSyllables(bytes) || $0.equalInitials(bytes) }
      || texts.test(position) { $0.equal(bytes) }
  }
}

extension Span<UInt8> {
  /// Whether a word begins these syllables, from any of them on.
  fileprivate func beginSyllables(with word: Span<UInt8>) -> Bool {
    for start in indices where start == 0 || self[start - 1] == blank {
      if syllables(from: start, begin: word) != nil { return true }
    }
    return false
  }

  /// Whether a word is all of these syllables.
  fileprivate func equalSyllables(_ word: Span<UInt8>) -> Bool {
    syllables(from: 0, begin: word) == count
  }

  /// Where a word ends that the syllables begin with, counted without their blanks; nil where they do
  /// not.
  private func syllables(from start: Int, begin word: Span<UInt8>) -> Int? {
    var place = start
    for offset in word.indices {
      if place < count, self[place] == blank { place += 1 }
      guard place < count, self[place] == word[offset] else { return nil }
      place += 1
    }
    return place
  }

  /// Whether the initials of these syllables begin with a word.
  fileprivate func beginInitials(with word: Span<UInt8>) -> Bool { initials(begin: word) != nil }

  /// Whether a word is all initials of these syllables.
  fileprivate func equalInitials(_ word: Span<UInt8>) -> Bool { initials(begin: word) == count }

  /// Where the next syllable would begin after those whose initials a word is; nil where it is not.
  private func initials(begin word: Span<UInt8>) -> Int? {
    var place = 0
    for offset in word.indices {
      guard place < count, self[place] == word[offset] else { return nil }
      while place < count, self[place] != blank { place += 1 }
      if place < count { place += 1 }
    }
    return place
  }
}

/// What stands between syllables.
private let blank = UInt8(ascii: " ")
