import Model

/// Reads JSON text into a tree.
///
/// Foundation's decoder loses what the data folder must keep: unknown numbers to the last digit,
/// the line of a mistake, and the fact that a key stands twice.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0
  private var counting: [(member: String, key: String)] = []
  /// How many objects and arrays may lie inside one another.
  static let deepest = 64

  /// The tree that `bytes` write.
  ///
  /// - Parameter counting: members of the outermost object that are skipped where they are objects
  ///   or arrays; in place of each stands how often the key named for it occurs inside.
  static func parse(
    _ bytes: [UInt8], counting: [(member: String, key: String)] = []
  ) throws(JSONError) -> JSON {
    let result: Result<JSON, JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      parser.counting = counting
      do throws(JSONError) {
        return .success(try parser.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The value that begins at `start`, and where it ends; what comes after it is not looked at.
  static func value(
    in bytes: [UInt8], at start: Int
  ) throws(JSONError) -> (value: JSON, end: Int) {
    let result: Result<(JSON, Int), JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      parser.position = start
      do throws(JSONError) {
        return .success((try parser.value(), parser.position))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // Windows editors put a byte order mark in front.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func document() throws(JSONError) -> JSON {
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw unexpected() }
    return value
  }

  private mutating func value() throws(JSONError) -> JSON {
    skipBlanks()
    guard position < bytes.count else { throw error(.endsEarly) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw unexpected()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error(.tooDeep) }
    position += 1
    return try read(&self)
  }

  private mutating func object() throws(JSONError) -> JSON {
    let opening = position
    var members: [JSON.Object.Member] = []
    if take("}") { return .object(JSON.Object()) }
    repeat {
      skipBlanks()
      guard position < bytes.count else { throw error(.endsEarly) }
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try string()
      guard take(":") else { throw unexpected() }
      let counted = depth == 1 ? counting.first { $0.member == key }?.key : nil
      let value = if let counted { try count(of: counted) } else { try value() }
      members.append(JSON.Object.Member(key: key, value: value))
    } while take(",")
    guard take("}") else { throw unexpected() }
    do {
      return .object(try JSON.Object(unsorted: members))
    } catch {
      let line = line(ofSecond: error.key, from: opening)
      throw JSONError(line: line, fault: .duplicateKey(error.key))
    }
  }

  /// The line in which `key` stands again in the object whose members begin at `opening`.
  private func line(ofSecond key: String, from opening: Int) -> Int {
    var parser = self
    parser.position = opening
    var isSecond = false
    do throws(JSONError) {
      repeat {
        parser.skipBlanks()
        let start = parser.position
        if try parser.string() == key {
          if isSecond { return line(at: start) }
          isSecond = true
        }
        _ = parser.take(":")
        _ = try parser.value()
      } while parser.take(",")
    } catch {}
    return line(at: opening)
  }

  /// Skips the object or array that begins here, and counts the keys in it that are `key`; any
  /// other value is read.
  private mutating func count(of key: String) throws(JSONError) -> JSON {
    let wanted = Array(key.utf8)
    var count = 0
    var open = 0
    skipBlanks()
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "{") else {
      return try value()
    }
    // Everything but strings and brackets is passed over, as fast as may be.
    var index = position
    repeat {
      guard index < bytes.count else { throw error(.endsEarly) }
      let byte = bytes[index]
      index += 1
      // Most of it is blanks and strings.
      if byte <= UInt8(ascii: " ") { continue }
      if byte == UInt8(ascii: "\"") {
        let start = index
        guard let end = endOfString(from: start) else { throw error(.endsEarly) }
        index = end + 1
        if end - start == wanted.count, bytes[start..<end].elementsEqual(wanted) {
          position = index
          if take(":") { count += 1 }
        }
      } else if byte | 0x20 == UInt8(ascii: "{") {
        open += 1
      } else if byte | 0x20 == UInt8(ascii: "}") {
        open -= 1
      }
    } while open > 0
    position = index
    return .number(String(count))
  }

  /// The place of the quote that ends the string that begins at `start`.
  private func endOfString(from start: Int) -> Int? {
    var place = start
    while let quote = bytes.place(of: UInt8(ascii: "\""), from: place) {
      // A quote with a backslash before it goes on, unless that backslash has one itself.
      let escapes = bytes[start..<quote].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if escapes.isMultiple(of: 2) { return quote }
      place = quote + 1
    }
    return nil
  }

  private mutating func array() throws(JSONError) -> JSON {
    var values: [JSON] = []
    if take("]") { return .array([]) }
    repeat {
      values.append(try value())
    } while take(",")
    guard take("]") else { throw unexpected() }
    return .array(values)
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    var seen: UInt8 = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] >= 0x20 else { throw error(.badString) }
      // Most strings have no escape and are taken over as they are.
      if bytes[position] == UInt8(ascii: "\\") { return try escapedString(from: start) }
      seen |= bytes[position]
      position += 1
    }
    guard position < bytes.count else { throw error(.endsEarly) }
    defer { position += 1 }
    return try text(start..<position, isASCII: seen < 0x80)
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var result = try text(start..<position)
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] == UInt8(ascii: "\\") else {
        let start = position
        while position < bytes.count, bytes[position] >= 0x20,
          bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\")
        { position += 1 }
        guard position > start else { throw error(.badString) }
        result += try text(start..<position)
        continue
      }
      position += 2
      guard position <= bytes.count else { throw error(.endsEarly) }
      switch bytes[position - 1] {
      case UInt8(ascii: "\""): result += "\""
      case UInt8(ascii: "\\"): result += "\\"
      case UInt8(ascii: "/"): result += "/"
      case UInt8(ascii: "b"): result += "\u{8}"
      case UInt8(ascii: "f"): result += "\u{c}"
      case UInt8(ascii: "n"): result += "\n"
      case UInt8(ascii: "r"): result += "\r"
      case UInt8(ascii: "t"): result += "\t"
      case UInt8(ascii: "u"): result.unicodeScalars.append(try escapedScalar())
      default: throw error(.badString)
      }
    }
    guard position < bytes.count else { throw error(.endsEarly) }
    position += 1
    return result
  }

  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    // Beyond the basic plane a character is two escapes.
    guard (0xD800..<0xDC00).contains(high), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { throw error(.badString) }
    position += 2
    let low = try hexadecimal()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error(.badString) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error(.endsEarly) }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.badString)
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }

  private func text(_ range: Range<Int>, isASCII: Bool = false) throws(JSONError) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range])
    // ASCII cannot be wrong UTF-8, and is taken over faster.
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw error(.badString) }
    return text
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = take(byte: UInt8(ascii: "-"))
    let leading = digits()
    guard leading > 0, leading == 1 || bytes[position - leading] != UInt8(ascii: "0") else {
      throw error(.badNumber)
    }
    if take(byte: UInt8(ascii: ".")), digits() == 0 { throw error(.badNumber) }
    if take(byte: UInt8(ascii: "e")) || take(byte: UInt8(ascii: "E")) {
      if !take(byte: UInt8(ascii: "+")) { _ = take(byte: UInt8(ascii: "-")) }
      guard digits() > 0 else { throw error(.badNumber) }
    }
    return try text(start..<position, isASCII: true)
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { throw unexpected() }
    position = end
    return value
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    return take(byte: UInt8(ascii: sign))
  }

  private mutating func take(byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private func unexpected() -> JSONError {
    guard position < bytes.count else { return error(.endsEarly) }
    let rest = String(decoding: bytes[position..<min(position + 12, bytes.count)], as: UTF8.self)
    let word = rest.prefix { !$0.isWhitespace }
    return error(.unexpected((word.isEmpty ? rest.prefix(1) : word).withoutControls))
  }

  private func error(_ fault: JSONError.Fault) -> JSONError {
    JSONError(line: line(at: position), fault: fault)
  }

  private func line(at offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1
  }

  /// The line in which the value at `path` stands; the deepest one on the way that there is.
  static func line(of path: [String], in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      var line = 1
      for step in path {
        guard let found = parser.enter(step) else { break }
        line = found
      }
      return line
    }
  }

  /// Moves to the value of `step` in the object or array that begins here; its line, where it is.
  private mutating func enter(_ step: String) -> Int? {
    do throws(JSONError) {
      if take("{") {
        repeat {
          skipBlanks()
          let key = try string()
          guard take(":") else { return nil }
          skipBlanks()
          if key == step { return line(at: position) }
          _ = try value()
        } while take(",")
      } else if take("["), let index = Int(step) {
        for _ in 0..<index {
          _ = try value()
          guard take(",") else { return nil }
        }
        skipBlanks()
        return line(at: position)
      }
    } catch {}
    return nil
  }
}

extension Substring {
  /// The text as it can be shown anywhere: a broken file must not steer the terminal.
  fileprivate var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isHiddenControl ? "\u{FFFD}" : $0 }))
  }
}
