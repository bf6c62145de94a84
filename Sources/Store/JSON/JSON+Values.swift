import Model

// Values of a tree where no record is to be made of it.
extension JSON {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: Int? {
    if case .number(let literal) = self { Int(literal) } else { nil }
  }

  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The value that the text at `key` writes.
  func value<Value>(_ key: String, _ read: (String) -> Value?) throws -> Value {
    guard let value = self[key]?.text.flatMap(read) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [TreeKey(key)], debugDescription: self[key]?.text ?? "∅"))
    }
    return value
  }
}

/// A step into an object, as part of a coding path.
private struct TreeKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ key: String) { stringValue = key }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
