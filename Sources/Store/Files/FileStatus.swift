/// What a name in a folder stands for, and who may use it.
public struct FileStatus: Equatable, Sendable {
  /// What kinds there are.
  public enum Kind: Sendable {
    case file, folder, link, other
  }

  /// What it is; a link is a link, whatever it points to.
  public let kind: Kind
  /// The permissions, such as 0o600.
  public let permissions: UInt32
  /// The number of the user to whom it belongs.
  public let owner: UInt32
  /// How many bytes it has.
  public let size: Int
  /// What is another one as soon as a file is written or put in the place of another.
  public let stamp: Stamp

  /// The number of a file on its disk, with the moments, in nanoseconds since 1970, at which its bytes and it itself
  /// were last changed.
  public struct Stamp: Equatable, Sendable {
    let number: UInt64
    let written: Int
    let changed: Int

    /// A stamp of these parts.
    public init(number: UInt64, written: Int, changed: Int) {
      self.number = number
      self.written = written
      self.changed = changed
    }
  }

  /// A kind, permissions, an owner, a size and a stamp.
  public init(kind: Kind, permissions: UInt32, owner: UInt32, size: Int, stamp: Stamp) {
    self.kind = kind
    self.permissions = permissions
    self.owner = owner
    self.size = size
    self.stamp = stamp
  }

  /// Whether anybody but the owner may use it. Of a link that says nothing.
  public var isExposed: Bool { kind != .link && permissions & 0o077 != 0 }
}
