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

  /// A kind, permissions and an owner.
  public init(kind: Kind, permissions: UInt32, owner: UInt32) {
    self.kind = kind
    self.permissions = permissions
    self.owner = owner
  }

  /// Whether anybody but the owner may use it. Of a link that says nothing.
  public var isExposed: Bool { kind != .link && permissions & 0o077 != 0 }
}
