/// A file as it lies in an archive.
public struct PackedFile: Equatable, Sendable {
  /// Its path, from the root of the data folder.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// A file by its path and what it holds.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
