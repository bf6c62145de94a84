import Foundation
import Model
import Store
import Testing

@Suite struct POSIXFileSystemTests {
  private let files = POSIXFileSystem()

  @Test func `what is not there is nothing`() throws {
    let scratch = try ScratchFolder()
    #expect(try files.read("\(scratch.path)/x") == nil)
    #expect(try files.read("\(scratch.path)/x/y") == nil)
    #expect(try files.names(in: "\(scratch.path)/x") == [])
    try files.remove("\(scratch.path)/x")
  }

  @Test(arguments: [0, 1, 4096, 1_000_000])
  func `a file is read whole`(size: Int) throws {
    let scratch = try ScratchFolder()
    let text = String(repeating: "x", count: size)
    try scratch.write(text, to: "x")
    #expect(try files.read("\(scratch.path)/x") == Array(text.utf8))
  }

  @Test func `a file is not made over another`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "x")
    #expect(throws: FileError(.write, "\(scratch.path)/x", code: EEXIST)) {
      try files.create("\(scratch.path)/x")
    }
    #expect(try files.makeFolder("\(scratch.path)/y"))
    #expect(try !files.makeFolder("\(scratch.path)/y"))
    #expect(try files.names(in: scratch.path).sorted() == ["x", "y"])
  }

  @Test func `the lock keeps others out until it is given back`() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/.lock"
    let descriptor = try files.lock(path)
    let other = open(path, O_RDWR)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
    files.close(descriptor)
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
  }

  @Test func `a lock whose file was replaced meanwhile is taken on the new one`() async throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/.lock"
    let old = try files.lock(path)
    async let waiting = files.lock(path)
    try scratch.remove(".lock")
    try scratch.write("", to: ".lock")
    files.close(old)
    let taken = try await waiting
    defer { files.close(taken) }
    let other = open(path, O_RDWR)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
  }

  @Test(arguments: [
    ENOSPC, EDQUOT, EACCES, EPERM, EROFS, ENOENT, EEXIST, EAGAIN, EIO, EFBIG, EINVAL, ELOOP, EBADF,
  ])
  func `an error says where, why and what to do`(code: Int32) {
    let errors = [FileError.Operation.read, .write, .makeFolder, .lock].map {
      FileError($0, "/x/y", code: code)
    }
    for language in Language.allCases {
      let lines = errors.map { $0.explanation(in: language) }
      #expect(Set(lines).count == 4)
      #expect(lines.allSatisfy { $0.contains("/x/y") && !$0.contains("{") })
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/proc", "pipe"])
  func `what is no ordinary file is not read`(name: String) throws {
    let scratch = try ScratchFolder()
    let path = name.hasPrefix("/") ? name : "\(scratch.path)/\(name)"
    if name == "pipe" { try #require(mkfifo(path, 0o600) == 0) }
    #expect(throws: FileError(.read, path, code: EINVAL)) { try files.read(path) }
  }

  @Test func `a link is followed only where it may be`() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/link"
    try scratch.write("text", to: "x")
    try #require(symlink("x", path) == 0)
    #expect(throws: FileError(.read, path, code: ELOOP)) { try files.read(path) }
    #expect(try POSIXFileSystem(followingLinks: true).read(path) == Array("text".utf8))
  }

  @Test func `a file larger than any record is not read`() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/x"
    try scratch.write("x", to: "x")
    try #require(truncate(path, 1 << 40) == 0)
    #expect(throws: FileError(.read, path, code: EFBIG)) { try files.read(path) }
  }
}
