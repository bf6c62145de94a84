import Model

/// What a data folder of one format becomes in the next one.
struct MigrationStep: Sendable {
  /// What becomes of a file.
  enum Outcome: Equatable, Sendable {
    /// It holds this, at the same place or at another; the path is from the root of the folder.
    case file(path: String, JSON)
    /// It is gone.
    case removed
  }

  /// The format that it begins with; it ends with the next one.
  let format: Int
  /// What becomes of a file with this path and tree. It depends on nothing else. The format in
  /// `township.json` need not be changed.
  let change: @Sendable (_ path: String, _ tree: JSON) throws -> Outcome
}
