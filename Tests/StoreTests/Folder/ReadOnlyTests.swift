import FaultyDisk
import Foundation
import Model
import Testing

@testable import Store

/// A folder that is only looked at.
@Suite struct ReadOnlyTests {
  private func look(_ scratch: ScratchFolder) throws -> DataFolder {
    try DataFolder(opening: scratch.path, editor: scratch.editor("liu"), isReadOnly: true)
  }

  @Test func `it is read, and every change is refused`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.remove(".lock")
    let before = try scratch.names()
    let folder = try look(scratch)
    #expect(folder.readOnlyReason == .readOnly)
    #expect(folder.load(Trainee.self).records == [try trainee("t-1")])
    #expect(throws: StoreError.readOnly) {
      try folder.save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    }
    #expect(throws: StoreError.readOnly) { try folder.save(trainee("t-2"), replacing: nil) }
    #expect(throws: StoreError.readOnly) { try FolderCheck.run(folder, repair: true) }
    #expect(throws: StoreError.readOnly) { try folder.log(.unmask(of: "t-1", to: "screen")) }
    #expect(try FolderCheck.run(folder, repair: false).isSound)
    #expect(try scratch.names() == before)
  }

  @Test func `what was left behind stays, and what may be half done is said`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    try scratch.write("{}", to: "trainees/.qiandao-new.1")
    try scratch.write(#"{"put": [], "remove": ["trainees/t-1.json"]}"#, to: ".transaction")
    let before = try scratch.names()
    let folder = try look(scratch)
    #expect(folder.load(Trainee.self).records.count == 1)
    #expect(folder.warnings.map { $0 as? StoreError } == [.cutShort(scratch.path)])
    folder.removeLeftovers()
    #expect(try scratch.names() == before)
    #expect(try scratch.open().warnings.isEmpty)
    #expect(try look(scratch).warnings.isEmpty)
  }

  @Test func `no call that changes anything reaches the disk`() throws {
    let disk = FaultyFileSystem()
    _ = try disk.township(Write(try trainee("t-1"), replacing: nil))
    disk.set(.none)
    let now = try instant("2026-11-24T08:30:00+08:00")
    let folder = try DataFolder(
      opening: "/data", editor: .init(name: "liu") { now }, isReadOnly: true, files: disk)
    let files = folder.files
    #expect(throws: FileError.self) { try files.makeFolder("/data/x") }
    #expect(throws: FileError.self) { try files.setPermissions(0o700, of: "/data") }
    #expect(throws: FileError.self) { try files.create("/data/x") }
    #expect(throws: FileError.self) { try files.openToAppend("/data/x") }
    #expect(throws: FileError.self) { try files.write([1], to: 0, path: "/data/x") }
    #expect(throws: FileError.self) { try files.flush(0, path: "/data/x") }
    #expect(throws: FileError.self) { try files.flushDisk(0, path: "/data/x") }
    #expect(throws: FileError.self) { try files.rename("/data/township.json", to: "/data/x") }
    #expect(throws: FileError.self) { try files.flushFolder("/data") }
    #expect(throws: FileError.self) { try files.remove("/data/township.json") }
    #expect(throws: FileError.self) { try files.lock("/data/.lock") }
    let reading: [FaultyFileSystem.Call.Kind] = [.read, .names, .status]
    #expect(disk.calls.allSatisfy { reading.contains($0.kind) })
    #expect(!disk.calls.isEmpty)
  }
}
