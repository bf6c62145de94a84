import Model

/// Encodes a value into a JSON tree.
struct TreeEncoder {
  /// The tree that writes `value`.
  static func encode(_ value: some Encodable) throws -> JSON {
    try Node(parent: nil, key: nil).tree(of: value)
  }
}

/// A place of the tree that is being filled.
///
/// It knows its way from the root by its parent, which outlives it: paths are needed only where
/// something is wrong.
private final class Node: Encoder {
  var tree: JSON?
  var members: [JSON.Object.Member] = []
  private var children: [(key: String, node: Node)] = []
  private(set) var elements: [Node]?
  private unowned let parent: Node?
  private let key: (any CodingKey)?

  var userInfo: [CodingUserInfoKey: Any] { [:] }
  var codingPath: [any CodingKey] {
    (parent?.codingPath ?? []) + [key].compactMap(\.self)
  }

  init(parent: Node?, key: (any CodingKey)?) {
    self.parent = parent
    self.key = key
  }

  /// The tree of a value that stands here.
  func tree<T: Encodable>(of value: T) throws -> JSON {
    // Comparing types is cheap, a cast that fails is not.
    if T.self == JSON.self, let tree = value as? JSON { return tree }
    if T.self is any TextKeyed.Type, let value = value as? any TextKeyed {
      try value.encode(into: self)
    } else {
      try value.encode(to: self)
    }
    return try finished()
  }

  /// Whole numbers are written without a fraction: 3, not 3.0.
  func number(_ value: Double) throws -> JSON {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "no number"))
    }
    return .number(Int(exactly: value).map(String.init) ?? String(value))
  }

  func finished() throws -> JSON {
    if let tree { return tree }
    if let elements { return .array(try elements.map { try $0.finished() }) }
    members += try children.map { .init(key: $0.key, value: try $0.node.finished()) }
    do {
      return .object(try JSON.Object(unsorted: members))
    } catch {
      throw EncodingError.invalidValue(
        error.key, .init(codingPath: codingPath, debugDescription: "two members of one key"))
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Keyed<Key>(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    elements = elements ?? []
    return Unkeyed(node: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: self) }

  func child(_ key: some CodingKey) -> Node {
    let node = Node(parent: self, key: key)
    children.append((key.stringValue, node))
    return node
  }

  func element() -> Node {
    let node = Node(parent: self, key: TreePathIndex(elements?.count ?? 0))
    elements?.append(node)
    return node
  }
}

/// A dictionary by texts, encoded without making a coding key of every one of them.
private protocol TextKeyed {
  func encode(into node: Node) throws
}

extension Dictionary: TextKeyed where Key: TextCodable, Value: Encodable {
  fileprivate func encode(into node: Node) throws {
    node.members.reserveCapacity(count)
    for (key, value) in self {
      let text = key.description
      let tree = try Node(parent: node, key: TreePathKey(text)).tree(of: value)
      node.members.append(.init(key: text, value: tree))
    }
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  var codingPath: [any CodingKey] { node.codingPath }

  private func add(_ tree: JSON, _ key: Key) {
    node.members.append(.init(key: key.stringValue, value: tree))
  }

  func encodeNil(forKey key: Key) { add(.null, key) }
  func encode(_ value: Bool, forKey key: Key) { add(.bool(value), key) }
  func encode(_ value: String, forKey key: Key) { add(.string(value), key) }
  func encode(_ value: Int, forKey key: Key) { add(.number(String(value)), key) }
  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    add(try Node(parent: node, key: key).tree(of: value), key)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    node.child(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    node.child(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node }
  func superEncoder(forKey key: Key) -> any Encoder { node.child(key) }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let node: Node
  var codingPath: [any CodingKey] { node.codingPath }
  var count: Int { node.elements?.count ?? 0 }

  func encodeNil() { node.element().tree = .null }

  func encode<T: Encodable>(_ value: T) throws {
    let element = node.element()
    element.tree = try element.tree(of: value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    node.element().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    node.element().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node.element() }
}

private struct Single: SingleValueEncodingContainer {
  let node: Node
  var codingPath: [any CodingKey] { node.codingPath }

  func encodeNil() { node.tree = .null }
  func encode(_ value: Bool) { node.tree = .bool(value) }
  func encode(_ value: String) { node.tree = .string(value) }
  func encode(_ value: Double) throws { node.tree = try node.number(value) }
  func encode(_ value: Float) throws { node.tree = try node.number(Double(value)) }
  func encode(_ value: Int) { integer(value) }
  func encode(_ value: Int8) { integer(value) }
  func encode(_ value: Int16) { integer(value) }
  func encode(_ value: Int32) { integer(value) }
  func encode(_ value: Int64) { integer(value) }
  func encode(_ value: UInt) { integer(value) }
  func encode(_ value: UInt8) { integer(value) }
  func encode(_ value: UInt16) { integer(value) }
  func encode(_ value: UInt32) { integer(value) }
  func encode(_ value: UInt64) { integer(value) }
  func encode<T: Encodable>(_ value: T) throws { node.tree = try node.tree(of: value) }

  private func integer(_ value: some FixedWidthInteger) { node.tree = .number(String(value)) }
}
