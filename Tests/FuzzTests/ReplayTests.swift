import Foundation
import FuzzTargets
import Testing

/// What the fuzzer starts from, and what it has found, through the same checks.
@Suite struct ReplayTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../Fuzz").standardized

  private static func files(_ kind: String, of target: FuzzTarget) throws -> [URL] {
    let folder = folder.appending(path: kind).appending(path: target.name)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  @Test(arguments: FuzzTarget.all)
  func `seeds and finds keep what is promised`(target: FuzzTarget) throws {
    let seeds = try Self.files("Seeds", of: target)
    #expect(!seeds.isEmpty)
    for file in try seeds + Self.files("Finds", of: target) {
      let bytes = Array(try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") { try target.check(bytes) }
    }
  }
}
