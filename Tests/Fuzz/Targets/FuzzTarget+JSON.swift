import Model

@testable import Store

extension FuzzTarget {
  /// The files of the data folder: text to tree, tree to record, and back.
  static let json = FuzzTarget(name: "json") { bytes in
    do {
      let tree = try JSONParser.parse(bytes)
      try prints(tree)
      try counts(tree, in: bytes)
      try holds(Township.self, tree, bytes)
      try holds(WorkUnit.self, tree, bytes)
      try holds(Trainee.self, tree, bytes)
      try holds(TrainingClass.self, tree, bytes)
      try holds(Session.self, tree, bytes)
      try holds(SiteVisit.self, tree, bytes)
      try holds(Results.self, tree, bytes)
    } catch let error as JSONError {
      try names(error.line, in: bytes)
    }
  }

  /// What is printed is read as the same, and steers no terminal on the way.
  private static func prints(_ tree: JSON) throws {
    let printed = tree.printed
    let again = try JSONParser.parse(printed)
    try promise(again == tree, "printed, it reads as the same")
    try promise(again.printed == printed, "read and printed again, it is the same text")
    for line in String(decoding: printed, as: UTF8.self).split(separator: "\n") {
      try promise(line.isHarmless, "what is printed is harmless")
    }
  }

  /// What the first screen counts is what the whole file holds.
  private static func counts(_ tree: JSON, in bytes: [UInt8]) throws {
    guard case .object(var expected) = tree else { return }
    let isPlain = !bytes.contains(UInt8(ascii: "\\"))
    for (member, key) in [("marks", "status"), ("history", "at")] {
      switch expected[member] {
      case .object?, .array?:
        expected[member] = .number(String(expected[member]?.count(of: key) ?? 0))
      default: continue
      }
    }
    let counted = try JSONParser.parse(bytes, counting: [("marks", "status"), ("history", "at")])
    // A key that is written with escapes is not looked into.
    if isPlain { try promise(counted == .object(expected), "counting is reading") }
  }

  /// A record that can be read is written so that the same one is read again; one that cannot is
  /// told of by a line of its file.
  private static func holds<R: Codable & Equatable>(
    _ kind: R.Type, _ tree: JSON, _ bytes: [UInt8]
  ) throws {
    do {
      let record = try DataFolder.decode(kind, from: bytes, path: "x").value
      try written(record)
    } catch let problem as Problem {
      guard case .malformed(let error) = problem.fault else {
        throw BrokenPromise(description: "\(problem)")
      }
      try names(error.line, in: bytes)
    }
  }

  private static func written<R: Codable & Equatable>(_ record: R) throws {
    let tree = try TreeEncoder.encode(record)
    let again = try TreeDecoder.decode(R.self, from: try JSONParser.parse(tree.printed))
    try promise(again == record, "\(R.self), written, reads as the same")
    try promise(try TreeEncoder.encode(again) == tree, "\(R.self), written again, is the same")
  }

  private static func names(_ line: Int, in bytes: [UInt8]) throws {
    try promise((1...bytes.mostLines).contains(line), "line \(line) is in the file")
  }
}

extension JSON {
  /// How often `key` stands in this value, at any depth.
  fileprivate func count(of key: String) -> Int {
    switch self {
    case .object(let object):
      object.members.reduce(0) { $0 + ($1.key == key ? 1 : 0) + $1.value.count(of: key) }
    case .array(let values): values.reduce(0) { $0 + $1.count(of: key) }
    default: 0
    }
  }
}
