import FaultyDisk
import Glibc
import Model
import Testing

@testable import Store

/// A change of many files that was cut short and cannot be completed.
@Suite struct UndecidedTests {
  private static let record = "/data/.transaction"
  private static let waiting = "/data/trainees/.qiandao-new.1"

  private func disk(_ text: String) throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    _ = try files.township(Write(trainee("t-1"), replacing: nil))
    try put(text, at: Self.record, on: files)
    try put("{}", at: Self.waiting, on: files)
    return files
  }

  private func put(_ text: String, at path: String, on files: FaultyFileSystem) throws {
    try DurableWriter(to: files).put(.init(path: path, bytes: Array(text.utf8)))
  }

  @Test func `a record that nobody can read is kept with all files on their way`() throws {
    let files = try disk("{\"put\": [")
    let refused = Problem(path: ".transaction", fault: .undecided)
    #expect(throws: refused) { try files.open().save(trainee("t-2"), replacing: nil) }
    let report = try FolderCheck.run(at: "/data", files: files, repair: true)
    #expect(report.findings.map(\.problem.fault) == [.undecided, .leftover])
    #expect(report.isSound)
    let kept = "/data/.replaced/unfinished"
    #expect(files.files["\(kept)/.transaction"] == Array("{\"put\": [".utf8))
    #expect(files.files["\(kept)/trainees/.qiandao-new.1"] == Array("{}".utf8))
    #expect(files.files[Self.record] == nil && files.files[Self.waiting] == nil)
    _ = try files.open().save(trainee("t-2"), replacing: nil)
    #expect(try FolderCheck.run(at: "/data", files: files, repair: false).findings.isEmpty)
  }

  @Test func `while a change cannot be completed nothing else is mended`() throws {
    let files = try disk(
      #"{"put": [{"from": "trainees/.qiandao-new.9", "to": "trainees/t-9.json"}], "remove": []}"#)
    try put("{", at: "/data/trainees/t-1.json", on: files)
    let before = files.files
    let report = try FolderCheck.run(at: "/data", files: files, repair: true)
    #expect(!report.isSound)
    #expect(files.files == before)
  }

  @Test func `a change does not begin on top of another one`() throws {
    let files = try disk(#"{"put": [], "remove": []}"#)
    #expect(throws: FileError(.write, Self.record, code: EEXIST)) {
      try Transaction(in: "/data", files: files).commit(
        putting: [.init(path: "x.json", bytes: [])])
    }
  }
}
