import FaultyDisk
import Model
import Store
import Testing

extension FaultyFileSystem {
  /// A data folder on this disk in which these records lie.
  func township(_ writes: Write...) throws -> DataFolder {
    try DataFolder.create(at: "/data", township: Township(name: "妇联"), files: self)
    let folder = try open()
    try folder.save(writes)
    return folder
  }
}

extension Operation: CustomTestStringConvertible {
  /// Its name.
  public var testDescription: String { name }
}

extension Verdict {
  /// Expects that nobody was harmed at any point.
  func expectNoHarm(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(points > 0, sourceLocation: sourceLocation)
    for (harm, point) in harm.prefix(5) {
      Issue.record("\(harm): \(point)", sourceLocation: sourceLocation)
    }
  }
}
