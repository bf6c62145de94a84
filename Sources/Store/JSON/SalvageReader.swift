import Model

/// Finds what is whole in the text of a damaged file.
struct SalvageReader {
  /// A line of the text, without the blanks in front and the line end.
  private struct Line {
    let start: Int
    let content: Int
    let end: Int

    var indentation: Int { content - start }
    var isBlank: Bool { content == end }
  }

  private let bytes: [UInt8]
  private let lines: [Line]
  private var position = 0
  /// By how many blanks the members of the record are indented; nil where the text does not show it,
  /// or where it is not needed, since the brackets tell what belongs together.
  private var unit: Int?
  private var lost: Set<Int> = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = part.firstIndex { !Self.isBlank($0) } ?? part.endIndex
      lines.append(Line(start: start, content: content, end: part.endIndex))
      start = part.endIndex + 1
    }
    self.lines = lines
    // A byte order mark is no mistake.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
  private static func isCloser(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "}") }
  private static func isOpener(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "{") }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The place of the line, in which the position is, among all lines.
  private var line: Int { lines.partitioningIndex { $0.start > position } - 1 }

  private var startsLine: Bool { lines[line].content == position }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while let byte, isSkipped(byte) { position += 1 }
  }

  /// Commas are told apart from blanks by no reader of this kind.
  private mutating func skipBetween() {
    skip { Self.isBlank($0) || $0 == 0x0A || $0 == UInt8(ascii: ",") }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func key() -> String? {
    guard byte == UInt8(ascii: "\""), case .string(let key)? = try? strict() else { return nil }
    skip(Self.isBlank)
    guard take(":") else { return nil }
    skip(Self.isBlank)
    return key
  }

  /// The sound value that begins here.
  private mutating func strict() throws(JSONError) -> JSON {
    let (value, end) = try JSONParser.value(in: bytes, at: position)
    position = end
    return value
  }
}

// MARK: - Where only commas are wrong

extension SalvageReader {
  /// The members of a text in which nothing but commas is wrong; nil where more is.
  static func readTrustingBrackets(_ bytes: [UInt8]) -> [Salvage.Member]? {
    var reader = SalvageReader(bytes)
    reader.skipBetween()
    guard reader.take("{") else { return nil }
    var members: [Salvage.Member] = []
    var keys = Set<String>()
    while true {
      reader.skipBetween()
      if reader.take("}") { break }
      let line = reader.line + 1
      guard let key = reader.key(), keys.insert(key).inserted, let content = reader.content()
      else { return nil }
      members.append(.init(key: key, content: content, line: line))
    }
    reader.skipBetween()
    return reader.byte == nil ? members : nil
  }

  private mutating func content() -> Salvage.Member.Content? {
    if take("[") {
      return balancedEntries(isTable: false).map { .list($0) }
    } else if take("{") {
      return balancedEntries(isTable: true).map { .table($0) }
    }
    return value().map { .value($0) }
  }

  private mutating func balancedEntries(isTable: Bool) -> [Salvage.Entry]? {
    var entries: [Salvage.Entry] = []
    var keys = Set<String>()
    while true {
      skipBetween()
      if take(isTable ? "}" : "]") { return entries }
      let first = line + 1
      let key = isTable ? key() : nil
      if isTable { guard let key, keys.insert(key).inserted else { return nil } }
      guard let value = value() else { return nil }
      entries.append(.init(key: key, value: value, lines: first...max(first, line + 1)))
    }
  }

  private mutating func value(depth: Int = 0) -> JSON? {
    guard depth < 64 else { return nil }
    if take("[") {
      var values: [JSON] = []
      while true {
        skipBetween()
        if take("]") { return .array(values) }
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
      }
    } else if take("{") {
      var members: [JSON.Object.Member] = []
      while true {
        skipBetween()
        if take("}") { return (try? JSON.Object(unsorted: members)).map { .object($0) } }
        guard let key = key(), let value = value(depth: depth + 1) else { return nil }
        members.append(.init(key: key, value: value))
      }
    }
    guard let value = try? strict(), isDelimited(value) else { return nil }
    return value
  }
}

// MARK: - Where the indentation has to tell

extension SalvageReader {
  /// The members of a text as far as they are whole, and the lines of which something is lost.
  static func readTrustingIndentation(
    _ bytes: [UInt8]
  ) -> (members: [Salvage.Member], lostLines: Set<Int>) {
    var reader = SalvageReader(bytes)
    reader.unit = reader.indentationOfMembers()
    let members = reader.members()
    return (members, reader.lost)
  }

  /// The least indentation that two keys have; one alone may be the rest of a damaged line.
  private func indentationOfMembers() -> Int? {
    var counts: [Int: Int] = [:]
    for line in lines where !line.isBlank && bytes[line.content] == UInt8(ascii: "\"") {
      counts[line.indentation, default: 0] += 1
    }
    let least = counts.filter { $0.value > 1 }.keys.min() ?? counts.keys.min()
    // Where nothing is indented, nothing is told by it.
    return least == 0 ? nil : least
  }

  private mutating func members() -> [Salvage.Member] {
    var members = Distinct<Salvage.Member.Content>()
    skip { Self.isBlank($0) || $0 == 0x0A }
    if !take("{") { lose(0) }
    while true {
      skipBetween()
      guard let byte else {
        // The end of the record is not there.
        lose(lines.count - 1)
        break
      }
      if Self.isCloser(byte), closesRecord() {
        position += 1
        skip { Self.isBlank($0) || $0 == 0x0A }
        if self.byte != nil { loseRest() }
        break
      }
      let first = line
      if isInStep(unit), let (key, content) = member() {
        let lines = first + 1...max(first, lines.partitioningIndex { $0.start >= position } - 1) + 1
        lost.formUnion(members.add(key, content, on: lines))
      } else {
        lose(first)
        guard goToLine(after: first) else { break }
      }
    }
    return members.list.map {
      Salvage.Member(key: $0.key, content: $0.value, line: $0.lines.lowerBound)
    }
  }

  private mutating func member() -> (key: String, content: Salvage.Member.Content)? {
    guard let key = key(), let byte else { return nil }
    if Self.isOpener(byte) {
      position += 1
      let isTable = byte == UInt8(ascii: "{")
      let entries = entries(isTable: isTable)
      return (key, isTable ? .table(entries) : .list(entries))
    }
    guard let value = try? strict(), isDelimited(value) else { return nil }
    return (key, .value(value))
  }

  private mutating func entries(isTable: Bool) -> [Salvage.Entry] {
    var entries = Distinct<JSON>()
    let indentation = unit.map { $0 * 2 }
    while true {
      skipBetween()
      guard let byte else { break }
      if startsLine, let unit, lines[line].indentation <= unit, !isRemains(of: line) {
        // Its end, or what comes after it where the end is lost.
        if Self.isCloser(byte), lines[line].indentation == unit {
          position += 1
        } else {
          lose(line)
        }
        break
      }
      if Self.isCloser(byte), !startsLine || unit == nil, endsHere() {
        position += 1
        break
      }
      let first = line
      if isInStep(indentation), let entry = entry(isTable: isTable) {
        // The values of a list may stand there more than once.
        let key = entry.key ?? String(entries.count)
        lost.formUnion(entries.add(key, entry.value, on: entry.lines))
      } else {
        lose(first)
        guard goToLine(after: first) else { break }
      }
    }
    return entries.list.map {
      Salvage.Entry(key: isTable ? $0.key : nil, value: $0.value, lines: $0.lines)
    }
  }

  private mutating func entry(isTable: Bool) -> Salvage.Entry? {
    let first = line
    let end = startsLine && unit != nil ? lastLine(ofEntryAt: first) : nil
    let key = isTable ? key() : nil
    guard !isTable || key != nil, let value = try? strict(), isDelimited(value) else { return nil }
    // A bracket that was lost lets a value reach over those that come after it.
    let last = lines.partitioningIndex { $0.start >= position } - 1
    if let end, end != last { return nil }
    return .init(key: key, value: value, lines: first + 1...max(first, last) + 1)
  }

  /// The last line of the entry that begins with a line, by the indentation of those that follow.
  private func lastLine(ofEntryAt first: Int) -> Int {
    let indentation = lines[first].indentation
    var last = first
    for index in lines.indices.dropFirst(first + 1) where !lines[index].isBlank {
      let line = lines[index]
      guard line.indentation > indentation else {
        let isEnd = line.indentation == indentation && Self.isCloser(bytes[line.content])
        return isEnd ? index : last
      }
      last = index
    }
    return last
  }

  /// Whether what begins here stands where members of this indentation stand. In the middle of a
  /// line it does, since then it follows on something sound.
  private func isInStep(_ indentation: Int?) -> Bool {
    guard let indentation, startsLine else { return true }
    return lines[line].indentation == indentation
  }

  /// Whether a bracket here is the last one of the record.
  private func closesRecord() -> Bool {
    guard let unit, startsLine else { return endsHere() }
    return lines[line].indentation < unit
  }

  /// Whether what comes after a bracket in the middle of a line may follow on what it closes.
  private func endsHere() -> Bool {
    guard let unit,
      let next = lines[(line + 1)...].first(where: { !$0.isBlank })
    else { return true }
    return next.indentation <= unit
  }

  /// Whether a line that is indented as little as a member of the record is none, but the rest of
  /// something damaged.
  private func isRemains(of index: Int) -> Bool {
    guard let unit else { return false }
    let line = lines[index]
    if Self.isCloser(bytes[line.content]) { return false }
    var reader = self
    reader.position = line.content
    guard line.indentation == unit, reader.key() != nil, let byte = reader.byte else { return true }
    guard Self.isOpener(byte), let next = lines[(index + 1)...].first(where: { !$0.isBlank })
    else { return false }
    // Entries of another member stand right under it.
    return next.indentation > unit * 2
  }

  /// Whether a value that ends here is whole: one that has no end of its own, such as a number, must
  /// be followed by what may follow on a value.
  private func isDelimited(_ value: JSON) -> Bool {
    var rest = position
    while rest < bytes.count, Self.isBlank(bytes[rest]) { rest += 1 }
    guard rest < bytes.count else {
      switch value {
      case .number, .bool, .null: return false
      case .string, .array, .object: return true
      }
    }
    return bytes[rest] == 0x0A || bytes[rest] == UInt8(ascii: ",") || Self.isCloser(bytes[rest])
  }

  private mutating func lose(_ index: Int) { lost.insert(index + 1) }

  private mutating func loseRest() {
    for index in lines.indices.dropFirst(line) where !lines[index].isBlank { lose(index) }
    position = bytes.count
  }

  /// Goes on at the next line; whether there is one that says what it belongs to.
  private mutating func goToLine(after index: Int) -> Bool {
    guard unit != nil, index + 1 < lines.count else {
      loseRest()
      return false
    }
    position = lines[index + 1].content
    return true
  }
}

/// Values by key, in the order in which they come. Of a key that has two, none is kept.
private struct Distinct<Value: Equatable> {
  private var all: [(key: String, value: Value, lines: ClosedRange<Int>, isDoubtful: Bool)] = []
  private var places: [String: Int] = [:]

  /// How many were added, but for those that say the same again.
  var count: Int { all.count }
  /// What is beyond doubt.
  var list: [(key: String, value: Value, lines: ClosedRange<Int>)] {
    all.filter { !$0.isDoubtful }.map { ($0.key, $0.value, $0.lines) }
  }

  /// Takes a value; the lines of those that are not kept, or no longer.
  mutating func add(_ key: String, _ value: Value, on lines: ClosedRange<Int>) -> Set<Int> {
    guard let place = places[key] else {
      places[key] = all.count
      all.append((key, value, lines, false))
      return []
    }
    guard all[place].value != value || all[place].isDoubtful else { return [] }
    all[place].isDoubtful = true
    return Set(all[place].lines).union(lines)
  }
}

extension Array {
  /// The first place at which `belongs` holds, where it holds for everything from there on.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
