import Model

/// Encodes a value into a JSON tree.
struct TreeEncoder {
  /// The tree that writes `value`.
  static func encode(_ value: some Encodable) throws -> JSON {
    try Node.tree(of: value, codingPath: [])
  }
}

/// A place of the tree that is being filled.
private final class Node: Encoder {
  var tree: JSON?
  var members: [JSON.Object.Member] = []
  var children: [(key: String, node: Node)] = []
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }
  private var isObject = false
  fileprivate var elements: [Node]?

  init(codingPath: [any CodingKey]) { self.codingPath = codingPath }

  static func tree(of value: some Encodable, codingPath: [any CodingKey]) throws -> JSON {
    switch value {
    case let value as JSON: return value
    case let value as String: return .string(value)
    case let value as Int: return .number(String(value))
    case let value as Bool: return .bool(value)
    case let value as Double: return number(value)
    case let value as any TextCodable: return .string(value.description)
    default:
      let node = Node(codingPath: codingPath)
      try value.encode(to: node)
      return try node.finished()
    }
  }

  /// Whole numbers are written without a fraction: 3, not 3.0.
  static func number(_ value: Double) -> JSON {
    .number(Int(exactly: value).map(String.init) ?? String(value))
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

  func child(_ key: String, _ codingKey: any CodingKey) -> Node {
    let node = Node(codingPath: codingPath + [codingKey])
    children.append((key, node))
    return node
  }

  func element() -> Node {
    let node = Node(codingPath: codingPath + [TreePathIndex(elements?.count ?? 0)])
    elements = (elements ?? []) + [node]
    return node
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  var codingPath: [any CodingKey] { node.codingPath }

  func encodeNil(forKey key: Key) {}

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    let tree = try Node.tree(of: value, codingPath: codingPath + [key])
    node.members.append(.init(key: key.stringValue, value: tree))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    node.child(key.stringValue, key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    node.child(key.stringValue, key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node }
  func superEncoder(forKey key: Key) -> any Encoder { node.child(key.stringValue, key) }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let node: Node
  var codingPath: [any CodingKey] { node.codingPath }
  var count: Int { node.elements?.count ?? 0 }

  func encodeNil() { node.element().tree = .null }

  func encode<T: Encodable>(_ value: T) throws {
    let element = node.element()
    element.tree = try Node.tree(of: value, codingPath: element.codingPath)
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

  func encode<T: Encodable>(_ value: T) throws {
    switch value {
    case let value as any FixedWidthInteger: node.tree = .number(String(describing: value))
    case let value as Float: node.tree = Node.number(Double(value))
    default: node.tree = try Node.tree(of: value, codingPath: codingPath)
    }
  }
}
