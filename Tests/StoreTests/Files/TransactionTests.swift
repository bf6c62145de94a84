import FaultyDisk
import Glibc
import Store
import Testing

@Suite struct TransactionTests {
  private let files = FaultyFileSystem()

  init() throws {
    _ = try files.makeFolder("/d")
    try put("x", "old")
    try put("y", "old")
  }

  private func put(_ name: String, _ text: String) throws {
    try DurableWriter(to: files).put(.init(path: "/d/\(name)", bytes: Array(text.utf8)))
  }

  private func commit() throws {
    try Transaction(in: "/d", files: files).commit(
      putting: [
        .init(path: "x", bytes: Array("new".utf8)), .init(path: "e/f/z", bytes: []),
      ], removing: ["y", "nothing"])
  }

  @Test func `puts and removes together, in folders that it makes`() throws {
    try commit()
    #expect(files.files == ["/d/x": Array("new".utf8), "/d/e/f/z": []])
    #expect(files.afterPowerCut(.nothing).files == files.files)
  }

  @Test func `the disk is flushed once, each folder once, and the root twice`() throws {
    _ = try files.makeFolder("/d/e")
    _ = try files.makeFolder("/d/e/f")
    try put("e/f/z", "old")
    files.set(.none)
    try commit()
    #expect(files.count(.flush) == 0)
    #expect(files.count(.flushDisk) == 1)
    let flushed = files.calls.filter { $0.kind == .flushFolder }.map(\.path)
    #expect(flushed == ["/d", "/d", "/d/e/f", "/d"])
  }

  @Test func `nothing is nothing to do`() throws {
    files.set(.none)
    try Transaction(in: "/d", files: files).commit(putting: [])
    #expect(files.calls.isEmpty)
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"put": [], "remove": ["../x"]}"#,
    #"{"put": [{"from": "x", "to": "/etc/x"}], "remove": []}"#,
    #"{"put": [{"from": "a/./b", "to": "x"}], "remove": []}"#,
    #"{"put": [{"from": "x"}], "remove": []}"#, #"{"put": [], "remove": [1]}"#,
  ])
  func `a record that says anything else is refused and stays`(text: String) throws {
    try put(".transaction", text)
    let before = files.files
    #expect(throws: Problem.self) { try Transaction(in: "/d", files: files).recover() }
    #expect(files.files == before)
  }
}
