import Model

extension JSON {
  /// The tree that a file would hold for `value`.
  public init(encoding value: some Encodable) throws {
    self = try TreeEncoder.encode(value)
  }
}
