/// A text out of runs with formats of their own, without what tells only how it is read aloud.
struct RichText {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var isText = false
  private var isReading = false

  /// A text of at most so many bytes.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func begin(_ element: String) {
    switch element {
    case "t": isText = true
    case "rPh": isReading = true
    default: break
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "t": isText = false
    case "rPh": isReading = false
    default: break
    }
  }

  mutating func take(_ text: UnsafeRawBufferPointer) throws(TableError) {
    guard isText, !isReading else { return }
    guard bytes.count + text.count <= limit else { throw TableError(.tooLarge) }
    bytes += text
  }

  /// The text that came since the last time, of which nothing is kept.
  mutating func taken() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Self.unescaped(String(decoding: bytes, as: UTF8.self))
  }

  /// Signs that XML cannot hold are written `_x000D_`.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      rest = rest[start...]
      let code = rest.prefix(7)
      if code.hasPrefix("_x"), code.last == "_",
        let value = UInt32(code.dropFirst(2).dropLast(), radix: 16),
        code.utf8.count == 7, let scalar = Unicode.Scalar(value)
      {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result.append("_")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
