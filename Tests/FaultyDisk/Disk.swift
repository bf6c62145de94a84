/// Files and folders as a running program sees them, and as far as they are safe on the disk.
public struct Disk: Sendable {
  /// What a power cut leaves of that which was not flushed.
  public enum Luck: Sendable {
    /// Nothing.
    case nothing
    /// Every name but no bytes: the worst for a program that forgets to flush a file.
    case names
    /// All of it, as where only the program was killed.
    case everything
    /// This or that, as the dice fall.
    case some(UInt64)
  }

  enum Entry: Equatable, Sendable {
    case folder
    case file(Int)
  }

  enum Change: Sendable {
    case link(String, Entry)
    case unlink(String)
    case move(String, String, Entry)

    func apply(to names: inout [String: Entry]) {
      switch self {
      case .link(let name, let entry): names[name] = entry
      case .unlink(let name): names[name] = nil
      case .move(let from, let to, let entry):
        names[from] = nil
        names[to] = entry
      }
    }
  }

  struct Folder: Sendable {
    var safe: [String: Entry] = [:]
    var pending: [Change] = []

    var now: [String: Entry] { names { true } }

    func names(keeping isKept: () -> Bool) -> [String: Entry] {
      pending.reduce(into: safe) { if isKept() { $1.apply(to: &$0) } }
    }

    mutating func flush() { self = Folder(safe: now) }
  }

  struct Node: Sendable {
    var safe: [UInt8] = []
    /// What was written since the last flush, call by call.
    var pending: [[UInt8]] = []

    var bytes: [UInt8] { safe + pending.joined() }

    mutating func flush() { self = Node(safe: bytes) }

    /// What is left where some of the pending writes are: the disk takes them in any order, and
    /// what lies before a later one that it took is zeros.
    func bytes(keeping isKept: () -> Bool) -> [UInt8] {
      let kept = pending.map { _ in isKept() }
      let end = kept.lastIndex(of: true).map { $0 + 1 } ?? 0
      return zip(pending, kept).prefix(end).reduce(into: safe) { bytes, write in
        bytes += write.1 ? write.0 : [UInt8](repeating: 0, count: write.0.count)
      }
    }
  }

  /// An empty disk.
  public init() {}

  var folders: [String: Folder] = ["": Folder()]
  var nodes: [Node] = []
  var calls: [FaultyFileSystem.Call] = []
  var fault = FaultyFileSystem.Fault.none
  var longestWrite = Int.max

  static func split(_ path: String) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (String(path[..<slash]), String(path[slash...].dropFirst()))
  }

  func entry(at path: String) -> Entry? {
    let (folder, name) = Self.split(path)
    return folders[folder]?.now[name]
  }

  func bytes(at path: String) -> [UInt8]? {
    guard case .file(let node) = entry(at: path) else { return nil }
    return nodes[node].bytes
  }

  func files() -> [String: [UInt8]] {
    folders.reduce(into: [:]) { result, folder in
      for (name, entry) in folder.value.now {
        if case .file(let node) = entry { result["\(folder.key)/\(name)"] = nodes[node].bytes }
      }
    }
  }

  /// Changes the names of the folder in which `path` lies; whether there is one.
  mutating func change(_ path: String, _ change: (String) -> Change) -> Bool {
    let (folder, name) = Self.split(path)
    return folders[folder]?.pending.append(change(name)) != nil
  }

  /// Makes an empty file; its descriptor, where there is a folder for it.
  mutating func make(_ path: String) -> Int32? {
    let node = nodes.count
    guard change(path, { .link($0, .file(node)) }) else { return nil }
    nodes.append(Node())
    return Int32(node)
  }

  /// The disk after a power cut.
  func surviving(_ luck: Luck) -> Disk {
    var dice = Dice(luck)
    var result = Disk()
    result.nodes = nodes.map {
      Node(safe: $0.bytes { dice.keepsBytes() })
    }
    var waiting = [""]
    while let path = waiting.popLast(), let folder = folders[path] {
      let names = folder.names { dice.keepsName() }
      result.folders[path] = Folder(safe: names)
      waiting += names.filter { $0.value == .folder }.keys.sorted().map { "\(path)/\($0)" }
    }
    return result
  }

  private struct Dice {
    let luck: Luck
    private var seed: UInt64 = 0

    init(_ luck: Luck) {
      self.luck = luck
      if case .some(let seed) = luck { self.seed = seed }
    }

    mutating func keepsName() -> Bool {
      switch luck {
      case .nothing: false
      case .names, .everything: true
      case .some: fall()
      }
    }

    mutating func keepsBytes() -> Bool {
      switch luck {
      case .nothing, .names: false
      case .everything: true
      case .some: fall()
      }
    }

    private mutating func fall() -> Bool {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 63 == 0
    }
  }
}
