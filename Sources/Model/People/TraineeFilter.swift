import Foundation

/// Finds trainees by what someone types: name in simplified or traditional characters, pinyin in
/// full or initials, unit, phone, number. Several words must all match.
public struct TraineeFilter: Sendable {
  private struct Row: Sendable {
    let name: String
    let unit: String
    let syllables: [Substring]
    let initials: String
    let phone: String
    let number: String
  }

  private let rows: [Row]

  /// A filter over these trainees; matches are given as positions in the list.
  public init(_ list: some Sequence<(trainee: Trainee, unitName: String)>) {
    rows = list.map { trainee, unitName in
      let reading = trainee.reading
      return Row(
        name: trainee.name, unit: unitName, syllables: reading.split(separator: " "),
        initials: Pinyin.initials(of: reading), phone: trainee.phone ?? "",
        number: trainee.number?.lowercased() ?? "")
    }
  }

  /// The positions of those that match `query`; all where it is empty.
  ///
  /// Those whose whole name, initials, number or phone it is come first, so that two letters and
  /// Enter reach her: `ly` is 刘艳 before 刘燕萍. Otherwise they stand in the order of the list.
  public func matches(_ query: String) -> [Int] {
    let words = query.lowercased().replacing("ü", with: "v").split(whereSeparator: \.isWhitespace)
      .map(String.init)
    guard !words.isEmpty else { return Array(rows.indices) }
    let found = words.reduce(Array(rows.indices)) { candidates, word in
      if word.utf8.allSatisfy({ $0 < 0x80 }) {
        return candidates.filter { Self.matchesLatin(rows[$0], word) }
      }
      let folded = Self.simplified(word)
      return candidates.filter {
        Self.simplified(rows[$0].name).contains(folded)
          || Self.simplified(rows[$0].unit).contains(folded)
      }
    }
    guard words.count == 1 else { return found }
    return found.filter { Self.isWhole(rows[$0], words[0]) }
      + found.filter { !Self.isWhole(rows[$0], words[0]) }
  }

  private static func isWhole(_ row: Row, _ word: String) -> Bool {
    row.initials == word || row.number == word || row.phone == word || row.name == word
      || row.syllables.joined() == word
  }

  private static func matchesLatin(_ row: Row, _ word: String) -> Bool {
    if row.initials.hasPrefix(word) || row.number.hasPrefix(word) { return true }
    if word.allSatisfy(\.isNumber) { return row.phone.contains(word) || row.number.contains(word) }
    // From any syllable on: `yan` finds 刘艳, but `uy` does not.
    return row.syllables.indices.contains { start in
      row.syllables[start...].joined().hasPrefix(word)
    } || row.name.lowercased().contains(word) || row.unit.lowercased().contains(word)
  }

  /// The text with traditional characters folded into simplified ones, for comparing only.
  private static func simplified(_ text: String) -> String {
    text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
  }
}
