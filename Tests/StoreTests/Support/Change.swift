import Model
import Testing

@testable import Store

/// Something that is done to a data folder, so that it can be tried at every point of failure.
struct Change: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let perform: @Sendable (DataFolder) throws -> Void

  static let all = [mark, edit, add, addToNewFolder, enrol, batch]

  static let mark = Change(testDescription: "mark") { folder in
    let old = try session()
    _ = try folder.save(old.marking(id("t-1"), Mark(status: .late)), replacing: old)
  }

  static let edit = Change(testDescription: "edit") { folder in
    _ = try folder.save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
  }

  static let add = Change(testDescription: "add") { folder in
    _ = try folder.save(trainee("t-9"), replacing: nil)
  }

  static let addToNewFolder = Change(testDescription: "add a class") { folder in
    _ = try folder.save(trainingClass("c-9"), replacing: nil)
  }

  static let enrol = Change(testDescription: "enrol") { folder in
    let old = try trainingClass(enrolling: ["t-1"])
    _ = try folder.save(old.enrolling([id("t-2")]), replacing: old)
  }

  /// Twenty files at once. After a failure some may be new and some old, but each is whole.
  static let batch = Change(testDescription: "batch of 20") { folder in
    let old = try trainingClass(enrolling: ["t-1"])
    let newcomers = try (10..<28).map { try trainee("t-\($0)") }
    try folder.save(
      newcomers.map { try Write($0, replacing: nil) } + [
        Write(trainee("t-1", "王芳"), replacing: trainee("t-1")),
        Write(old.enrolling(newcomers.map(\.id)), replacing: old),
      ])
  }

  /// A disk with the folder before the change.
  static func before() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    _ = try files.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil),
      Write(trainingClass(enrolling: ["t-1"]), replacing: nil), Write(session(), replacing: nil))
    return files
  }

  /// The records after the change, and how many calls it took.
  func after() throws -> (records: [String: [UInt8]], calls: Int) {
    let files = try Self.before()
    let folder = try files.open()
    files.set(.none)
    try perform(folder)
    return (files.records, files.calls.count)
  }
}

extension FaultyFileSystem {
  /// The files that are neither the lock nor on their way.
  var records: [String: [UInt8]] { files.filter { !$0.key.contains("/.") } }

  /// Whether a file on its way is left.
  var hasTemporary: Bool { files.keys.contains { $0.contains(DurableWriter.temporaryPrefix) } }

  /// Expects that the folder opens and every file in it is either the old or the new one, whole.
  func expectWhole(
    old: [String: [UInt8]], new: [String: [UInt8]], _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let now = records
    for path in Set(old.keys).union(new.keys).union(now.keys) {
      let isWhole = now[path] == old[path] || now[path] == new[path]
      #expect(isWhole, "\(path): \(comment)", sourceLocation: sourceLocation)
    }
    let folder = try open()
    let problems =
      folder.loadRoster().problems + folder.loadClasses().problems
      + folder.loadSessions(of: try id("c-1")).problems
    #expect(problems.isEmpty, comment, sourceLocation: sourceLocation)
  }
}
