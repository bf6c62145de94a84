import Model

// Values of a tree where no record is to be made of it.
extension JSON {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: Int? {
    if case .number(let literal) = self { Int(literal) } else { nil }
  }

  /// How many objects and arrays lie inside one another.
  var depth: Int {
    switch self {
    case .object(let object): (object.members.lazy.map(\.value.depth).max() ?? 0) + 1
    case .array(let values): (values.lazy.map(\.depth).max() ?? 0) + 1
    default: 0
    }
  }

  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The value that the text at `key` writes; `path` is the way to this object.
  func value<Value>(
    _ key: String, at path: @autoclosure () -> [any CodingKey] = [], _ read: (String) -> Value?
  ) throws -> Value {
    guard let value = self[key]?.text.flatMap(read) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path() + [TreePathKey(key)], debugDescription: self[key]?.text ?? "∅"))
    }
    return value
  }

  /// The value that the text at `key` writes; nil where nothing stands there.
  func valueIfPresent<Value>(
    _ key: String, at path: @autoclosure () -> [any CodingKey] = [], _ read: (String) -> Value?
  ) throws -> Value? {
    guard let tree = self[key], tree != .null else { return nil }
    return try value(key, at: path(), read)
  }
}
