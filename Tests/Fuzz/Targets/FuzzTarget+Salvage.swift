import Model

@testable import Store

extension FuzzTarget {
  /// Damaged files of the data folder: what is still whole in them.
  static let salvage = FuzzTarget(name: "salvage") { bytes in
    let salvage = Salvage(bytes)
    let lines = 1...bytes.mostLines
    try promise(salvage.lostLines.allSatisfy(lines.contains), "lost lines are in the file")
    for member in salvage.members {
      try promise(lines.contains(member.line), "a member is in the file")
      switch member.content {
      case .value: break
      case .list(let entries), .table(let entries):
        try promise(
          entries.allSatisfy {
            lines.contains($0.lines.lowerBound) && lines.contains($0.lines.upperBound)
          },
          "an entry is in the file")
      }
    }
    // Of a sound record nothing is lost.
    if let tree = try? JSONParser.parse(bytes), case .object = tree {
      try promise(
        salvage.tree == tree && salvage.lostLines.isEmpty, "what is sound is read as it is")
    }
    try recovers(Trainee.self, bytes)
    try recovers(TrainingClass.self, bytes)
    try recovers(Session.self, bytes)
    try recovers(SiteVisit.self, bytes)
    try recovers(Results.self, bytes)
  }

  /// What is recovered is a record that can be read again.
  private static func recovers<R: Codable & Equatable>(_ kind: R.Type, _ bytes: [UInt8]) throws {
    let found: (record: R, recovery: Recovery)
    do {
      found = try Recovery.of(bytes) { try TreeDecoder.decode(kind, from: $0) }
    } catch {
      return
    }
    let again = try DataFolder.decode(kind, from: found.recovery.bytes, path: "x").value
    try promise(again == found.record, "\(kind), recovered, reads as the same")
  }
}
