/// A JSON value as it stands in a file.
public enum JSON: Hashable, Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number by its literal, so that one this version has no use for is kept to the last digit.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object.
  case object(Object)

  /// The members of a JSON object, in the order of their keys.
  ///
  /// Files are written with sorted keys, so reading one is appending, comparing two is one walk,
  /// and looking up is a binary search: a session of a thousand marks needs no hash table.
  public struct Object: Hashable, Sendable {
    /// A key and its value.
    public struct Member: Hashable, Sendable {
      /// The key.
      public let key: String
      /// The value.
      public var value: JSON

      /// A key and its value.
      public init(key: String, value: JSON) {
        self.key = key
        self.value = value
      }
    }

    /// The members by key, each key once.
    public private(set) var members: [Member]

    /// An object without members.
    public init() {
      members = []
    }

    /// The members in any order; the key that stands twice, if one does.
    public init(unsorted: [Member]) throws(DuplicateKey) {
      members = unsorted
      let later = members.indices.dropFirst()
      guard later.contains(where: { members[$0 - 1].key >= members[$0].key }) else { return }
      members.sort { $0.key < $1.key }
      for index in later where members[index - 1].key == members[index].key {
        throw DuplicateKey(key: members[index].key)
      }
    }

    /// The value of `key`; setting nil removes it.
    public subscript(key: String) -> JSON? {
      get {
        let index = position(of: key)
        return index < members.count && members[index].key == key ? members[index].value : nil
      }
      set {
        let index = position(of: key)
        let exists = index < members.count && members[index].key == key
        switch (newValue, exists) {
        case (let value?, true): members[index].value = value
        case (let value?, false): members.insert(Member(key: key, value: value), at: index)
        case (nil, true): members.remove(at: index)
        case (nil, false): break
        }
      }
    }

    private func position(of key: String) -> Int {
      if let last = members.last, last.key < key { return members.count }
      var low = 0
      var high = members.count
      while low < high {
        let middle = (low + high) / 2
        if members[middle].key < key { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// An object in which one key stands twice.
  public struct DuplicateKey: Error, Equatable {
    /// The key.
    public let key: String
  }

  /// The value of `key`, where this is an object that has it.
  public subscript(key: String) -> JSON? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }
}
