import FaultyDisk
import Glibc
import Store
import Testing

@Suite struct DurableWriterTests {
  private func disk() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    _ = try files.makeFolder("/a")
    return files
  }

  @Test(arguments: [1, 3, Int.max])
  func `short writes are gone on with`(longestWrite: Int) throws {
    let files = try disk()
    files.set(.none, longestWrite: longestWrite)
    try DurableWriter(to: files).put(.init(path: "/a/x", bytes: Array("hello".utf8)))
    #expect(files.files == ["/a/x": Array("hello".utf8)])
  }

  @Test func `a disk that takes nothing is an error`() throws {
    let files = try disk()
    files.set(.none, longestWrite: 0)
    #expect(throws: FileError(.write, "/a/x", code: EIO)) {
      try DurableWriter(to: files).put(.init(path: "/a/x", bytes: [1]))
    }
    #expect(files.files.isEmpty)
  }
}
