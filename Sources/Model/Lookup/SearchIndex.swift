import Foundation
import Synchronization

/// Finds records by what someone types: their names in simplified or traditional characters, in
/// pinyin in full or by initials, and whatever else is told of them. Several words must all match.
public struct SearchIndex: Sendable {
  /// What one record is found by.
  public struct Row: Sendable {
    let name: String
    let pinyin: String?
    let texts: [String]
    let phone: String
    let number: String

    /// A record with this name, its reading where it is known, and what else it is found by.
    public init(
      name: String, pinyin: String? = nil, texts: [String?], phone: String? = nil,
      number: String? = nil
    ) {
      self.name = name
      self.pinyin = pinyin
      self.texts = texts.compactMap { $0 }
      self.phone = phone ?? ""
      self.number = number?.lowercased() ?? ""
    }
  }

  private struct Latin: Sendable {
    let syllables: [Substring]
    let initials: String
    let texts: [String]
  }

  private let rows: [Row]
  /// Tables for transliteration cost time when they are loaded: not before something is typed that
  /// needs them, and once for all that is typed.
  private let latin: Deferred<[Latin]>
  private let folded: Deferred<[[String]]>

  /// An index of these rows; matches are given as positions among them.
  public init(_ rows: [Row]) {
    self.rows = rows
    latin = Deferred {
      rows.map { row in
        let reading = row.pinyin ?? Pinyin.reading(of: row.name)
        return Latin(
          syllables: reading.split(separator: " "), initials: Pinyin.initials(of: reading),
          texts: ([row.name] + row.texts).map { $0.lowercased() })
      }
    }
    folded = Deferred { rows.map { ([$0.name] + $0.texts).map(Self.simplified) } }
  }

  /// The positions of those that match `query`; all where it is empty.
  ///
  /// Those whose whole name, initials, number or phone it is come first, so that two letters and
  /// Enter reach her: `ly` is 刘艳 before 刘燕萍. Otherwise they stand in the order of the list.
  public func matches(_ query: String) -> [Int] {
    let words = Fields.narrow(query).lowercased().replacing("ü", with: "v").split(
      whereSeparator: \.isWhitespace
    )
    .map(String.init)
    let found = words.reduce(Array(rows.indices)) { candidates, word in
      if word.utf8.allSatisfy({ $0 < 0x80 }) {
        return candidates.filter { Self.matches(rows[$0], latin.value[$0], word) }
      }
      let word = Self.simplified(word)
      return candidates.filter { folded.value[$0].contains { $0.contains(word) } }
    }
    guard words.count == 1 else { return found }
    return found.filter { isWhole($0, words[0]) } + found.filter { !isWhole($0, words[0]) }
  }

  /// The positions of those whose whole name, initials, number or phone `query` is; where there are
  /// none, of all that match it.
  public func closestMatches(_ query: String) -> [Int] {
    let found = matches(query)
    let word = Fields.narrow(query).lowercased().filter { !$0.isWhitespace }
    let whole = found.filter { isWhole($0, word) }
    return whole.isEmpty ? found : whole
  }

  private func isWhole(_ position: Int, _ word: String) -> Bool {
    let row = rows[position]
    if row.number == word || row.phone == word || row.name == word { return true }
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let latin = latin.value[position]
    return latin.initials == word || latin.syllables.joined() == word
  }

  private static func matches(_ row: Row, _ latin: Latin, _ word: String) -> Bool {
    if latin.initials.hasPrefix(word) || row.number.hasPrefix(word) { return true }
    if word.allSatisfy(\.isNumber), row.phone.contains(word) || row.number.contains(word) {
      return true
    }
    // From any syllable on: `yan` finds 刘艳, but `uy` does not.
    return latin.syllables.indices.contains { start in
      latin.syllables[start...].joined().hasPrefix(word)
    } || latin.texts.contains { $0.contains(word) }
  }

  /// The text with traditional characters folded into simplified ones, for comparing only.
  private static func simplified(_ text: String) -> String {
    text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
  }
}

/// A value that is made when it is first asked for.
private final class Deferred<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
