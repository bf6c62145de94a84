import FaultyDisk
import Foundation
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

  @Test func `a new file takes the place of nothing, not even of a link that leads nowhere`() throws
  {
    let folder = NSTemporaryDirectory() + "qiandao-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "nowhere")
    let writer = DurableWriter()
    try writer.putNew(.init(path: "\(folder)/x", bytes: [1]))
    for name in ["x", "link"] {
      #expect(throws: FileError(.write, "\(folder)/\(name)", code: EEXIST)) {
        try writer.putNew(.init(path: "\(folder)/\(name)", bytes: [2]))
      }
    }
    #expect(try Data(contentsOf: URL(filePath: "\(folder)/x")) == Data([1]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["link", "x"])
  }

  @Test func `where a folder is missing, the folder is named`() {
    let file = FileError(.write, "/nowhere/x/s.pdf", code: ENOENT)
    #expect(file.explanation(in: .simplified).hasSuffix("文件夹 /nowhere/x 不存在"))
    let gone = FileError(.write, "s.pdf", code: ENOENT)
    #expect(gone.explanation(in: .english).hasSuffix("the program was started is gone"))
  }
}
