import Glibc
import Store
import Testing

@Suite struct DurableWriterTests {
  private func disk() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    for folder in ["/a", "/b"] { _ = try files.makeFolder(folder) }
    return files
  }

  @Test(arguments: [1, 3, Int.max])
  func `short writes are gone on with`(longestWrite: Int) throws {
    let files = try disk()
    files.set(.none, longestWrite: longestWrite)
    try DurableWriter(to: files).put([.init(path: "/a/x", bytes: Array("hello".utf8))])
    #expect(files.files == ["/a/x": Array("hello".utf8)])
  }

  @Test func `a disk that takes nothing is an error`() throws {
    let files = try disk()
    files.set(.none, longestWrite: 0)
    #expect(throws: FileError(.write, "/a/x", code: EIO)) {
      try DurableWriter(to: files).put([.init(path: "/a/x", bytes: [1])])
    }
    #expect(files.files.isEmpty)
  }

  @Test func `nothing is nothing to do`() throws {
    let files = try disk()
    files.set(.none)
    try DurableWriter(to: files).put([])
    #expect(files.calls.isEmpty)
  }

  @Test func `each folder is safe before the next one is begun`() throws {
    let files = try disk()
    files.set(.none)
    try DurableWriter(to: files).put(
      ["/a/x", "/b/x", "/a/y"].map { .init(path: $0, bytes: []) })
    #expect(
      files.calls.suffix(5) == [
        .init(kind: .rename, path: "/a/y"), .init(kind: .rename, path: "/a/x"),
        .init(kind: .flushFolder, path: "/a"), .init(kind: .rename, path: "/b/x"),
        .init(kind: .flushFolder, path: "/b"),
      ])
  }
}
