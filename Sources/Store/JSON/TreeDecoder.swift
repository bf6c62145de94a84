import Model

/// Decodes a value from a JSON tree, so that a file is read once for its text and its meaning.
///
/// It knows its way from the root by its parent: paths are needed only where something is wrong.
final class TreeDecoder: Decoder {
  fileprivate let tree: JSON
  private let parent: TreeDecoder?
  private let key: (any CodingKey)?

  var userInfo: [CodingUserInfoKey: Any] { [:] }
  var codingPath: [any CodingKey] {
    (parent?.codingPath ?? []) + [key].compactMap(\.self)
  }

  /// The value that `tree` holds.
  static func decode<T: Decodable>(_ type: T.Type, from tree: JSON) throws -> T {
    try TreeDecoder(tree, parent: nil, key: nil).unbox(type)
  }

  fileprivate init(_ tree: JSON, parent: TreeDecoder?, key: (any CodingKey)?) {
    self.tree = tree
    self.parent = parent
    self.key = key
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = tree else { throw mismatch("{ }") }
    return KeyedDecodingContainer(Keyed(object: object, parent: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let values) = tree else { throw mismatch("[ ]") }
    return Unkeyed(values: values, parent: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  fileprivate func unbox<T: Decodable>(_ type: T.Type) throws -> T {
    if type == JSON.self, let value = tree as? T { return value }
    if case .object(let object) = tree, let type = type as? any TextKeyed.Type,
      let value = try type.init(object, of: self) as? T
    {
      return value
    }
    return try T(from: self)
  }

  fileprivate func mismatch(_ expected: String) -> DecodingError {
    .typeMismatch(
      JSON.self, .init(codingPath: codingPath, debugDescription: "≠ \(expected)"))
  }
}

extension TreeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { tree == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let value) = tree else { throw mismatch("true/false") }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .string(let value) = tree else { throw mismatch("\"…\"") }
    return value
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .number(let literal) = tree, let value = Double(literal), value.isFinite else {
      throw mismatch("0.0")
    }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try unbox(type) }

  private func integer<T: FixedWidthInteger>() throws -> T {
    guard case .number(let literal) = tree, let value = T(literal) else { throw mismatch("0") }
    return value
  }
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSON.Object
  let parent: TreeDecoder
  var codingPath: [any CodingKey] { parent.codingPath }

  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.key) } }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { object[key.stringValue] == .null }

  private func decoder(_ key: Key) throws -> TreeDecoder {
    guard let value = object[key.stringValue] else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "∅"))
    }
    return TreeDecoder(value, parent: parent, key: key)
  }

  /// The decoder for `key`, where it has a value other than null: one look instead of three.
  private func decoderIfPresent(_ key: Key) -> TreeDecoder? {
    guard let value = object[key.stringValue], value != .null else { return nil }
    return TreeDecoder(value, parent: parent, key: key)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decoder(key).decode(type)
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try decoder(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder(key).decode(type) }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try decoder(key).unbox(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try decoderIfPresent(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try decoderIfPresent(key)?.decode(type)
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try decoderIfPresent(key)?.unbox(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { parent }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  private let values: [JSON]
  private let parent: TreeDecoder
  private(set) var currentIndex = 0

  init(values: [JSON], parent: TreeDecoder) {
    self.values = values
    self.parent = parent
  }

  var codingPath: [any CodingKey] { parent.codingPath }
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex >= values.count }

  private mutating func next() throws -> TreeDecoder {
    let index = TreePathIndex(currentIndex)
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSON.self, .init(codingPath: codingPath + [index], debugDescription: "∅"))
    }
    defer { currentIndex += 1 }
    return TreeDecoder(values[currentIndex], parent: parent, key: index)
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, values[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().unbox(type) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// A dictionary by texts. A session has hundreds of marks, and the standard library looks every one
/// of them up by its key again.
private protocol TextKeyed {
  init(_ object: JSON.Object, of decoder: TreeDecoder) throws
}

extension Dictionary: TextKeyed where Key: TextCodable, Value: Decodable {
  fileprivate init(_ object: JSON.Object, of decoder: TreeDecoder) throws {
    self.init(minimumCapacity: object.members.count)
    for member in object.members {
      let place = TreeDecoder(member.value, parent: decoder, key: TreePathKey(member.key))
      guard let key = Key(member.key) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: place.codingPath, debugDescription: "“\(member.key)”"))
      }
      self[key] = try place.unbox(Value.self)
    }
  }
}

/// A key of a dictionary, as a step of a coding path.
struct TreePathKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ key: String) { stringValue = key }
  init?(intValue: Int) { nil }
  init?(stringValue: String) { self.init(stringValue) }
}

/// A position in an array, as a step of a coding path.
struct TreePathIndex: CodingKey {
  let intValue: Int?
  var stringValue: String { intValue.map(String.init) ?? "" }

  init(_ index: Int) { intValue = index }
  init?(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}
