/// A value that is kept as one file of the data folder.
public protocol Record: Codable, Equatable, Sendable, Identifiable where ID == Identifier<Self> {
  /// The letter that its ids begin with.
  static var letter: Character { get }

  /// What corrections replaced, oldest first.
  var history: [Correction]? { get }

  /// The record with contradictions mended that merging two changes of it can bring about.
  ///
  /// - Parameter disk: the record as the other writer left it, which has the older claim.
  func settled(over disk: Self) -> Self
}

extension Record {
  /// Most records cannot contradict themselves.
  public func settled(over disk: Self) -> Self { self }
}
