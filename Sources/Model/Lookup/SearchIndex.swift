import Synchronization

/// Finds records by what someone types: their names in simplified or traditional characters, in
/// pinyin in full or by initials, and whatever else is told of them. Several words must all match.
public struct SearchIndex: Sendable {
  /// What one record is found by.
  public struct Row: Sendable {
    let name: String
    /// How the name is read; worked out when it is first needed where it is not known.
    let reading: @Sendable () -> String
    let texts: [String]
    let phone: String
    let number: String

    /// A record with this name, read as any text, and what else it is found by.
    public init(name: String, texts: [String?], number: String? = nil) {
      self.init(
        name: name, reading: { Pinyin.reading(ofText: name) }, texts: texts, phone: nil,
        number: number)
    }

    /// A person with this name and reading, and what else she is found by.
    init(
      name: String, reading: @escaping @Sendable () -> String, texts: [String?], phone: String?,
      number: String?
    ) {
      self.name = name
      self.reading = reading
      self.texts = texts.compactMap { $0 }
      self.phone = phone ?? ""
      self.number = number?.lowercased() ?? ""
    }
  }

  private let count: Int
  /// Both cost time, and the tables that they need more of it: they are made when something is typed
  /// that asks for them, once for all that is typed.
  private let latin: Deferred<LatinTexts>
  private let chinese: Deferred<ChineseTexts>

  /// An index of these rows; matches are given as positions among them.
  public init(_ rows: [Row]) {
    count = rows.count
    latin = Deferred { LatinTexts(rows) }
    chinese = Deferred { ChineseTexts(rows) }
  }

  /// Makes ready for a search, so that no key of it has to wait.
  public func prepare() {
    _ = latin.value
    _ = chinese.value
  }

  /// The positions of those that match `query`; all where it is empty.
  ///
  /// Those whose whole name, initials, number or phone it is come first, so that two letters and
  /// Enter reach her: `ly` is 刘艳 before 刘燕萍. Otherwise they stand in the order of the list.
  public func matches(_ query: String) -> [Int] {
    let words = Self.words(query)
    guard words.count != 1 else {
      let fits = fits(words[0])
      return positions(fits) { $0 == .whole } + positions(fits) { $0 == .part }
    }
    return words.map(fits).reduce(Array(0..<count)) { found, fits in
      found.filter { fits[$0] != .none }
    }
  }

  /// The positions of those whose whole name, initials, number or phone `query` is; where there are
  /// none, of all that match it.
  public func closestMatches(_ query: String) -> [Int] {
    let found = matches(query)
    let fits = fits(Word(Self.words(query).map(\.text).joined()))
    let whole = found.filter { fits[$0] == .whole }
    return whole.isEmpty ? found : whole
  }

  /// How well each row fits a word.
  private func fits(_ word: Word) -> [Fit] {
    var fits = [Fit](repeating: .none, count: count)
    if word.isLatin {
      latin.value.find(word, in: &fits)
    } else {
      chinese.value.find(word, in: &fits)
    }
    return fits
  }

  private func positions(_ fits: [Fit], where isMeant: (Fit) -> Bool) -> [Int] {
    fits.indices.filter { isMeant(fits[$0]) }
  }

  private static func words(_ query: String) -> [Word] {
    Fields.narrow(query).lowercased().replacing("ü", with: "v").split(
      whereSeparator: \.isWhitespace
    )
    .map { Word(String($0)) }
  }
}

extension SearchIndex {
  /// How well a row fits a word.
  enum Fit: UInt8, Comparable {
    /// Not at all.
    case none
    /// The word is a part of what the row is found by.
    case part
    /// The word is the whole name, initials, number or phone.
    case whole

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// One word of what was typed.
  struct Word {
    let text: String
    let bytes: [UInt8]
    let isLatin: Bool
    let isNumber: Bool

    init(_ text: String) {
      self.text = text
      bytes = Array(text.utf8)
      isLatin = bytes.allSatisfy { $0 < 0x80 }
      isNumber = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}

extension SearchIndex: Equatable {
  /// Whether both are one index: two of the same rows are not.
  public static func == (left: Self, right: Self) -> Bool { left.latin === right.latin }
}

/// A value that is made when it is first asked for.
private final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case pending(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.pending(make)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .pending(let make):
        let value = make()
        // What it was made from is not needed any more.
        state = .made(value)
        return value
      }
    }
  }
}
