import Foundation
import Model
import Testing

@testable import Store

@Suite struct RestoreTests {
  private func backup(_ scratch: ScratchFolder) throws -> Backup {
    try Backup(
      of: Snapshot(of: scratch.path), by: "liu", at: instant("2026-11-24T15:30:00+08:00"))
  }

  private func sample() throws -> ScratchFolder {
    try ScratchFolder.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil),
      Write(trainingClass(enrolling: ["t-1"]), replacing: nil), Write(session(), replacing: nil))
  }

  private func files(_ scratch: ScratchFolder) throws -> [PackedFile] {
    try Snapshot(of: scratch.path).files
  }

  @Test func `a folder in the place of a file is named before anything is done`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    try scratch.remove("trainees/t-1.json")
    try scratch.write("x", to: "trainees/t-1.json/inside.txt")
    let problem = Problem(path: "trainees/t-1.json", fault: .folder)
    #expect(
      try FolderCheck.run(at: scratch.path, repair: false).findings.map(\.problem) == [problem])
    let before = try scratch.names()
    #expect(throws: problem) { try Restore(backup, into: scratch.path).difference() }
    #expect(throws: problem) { try Restore(backup, into: scratch.path).perform(stamp: "1") }
    #expect(try scratch.names() == before)
    try FileManager.default.removeItem(atPath: "\(scratch.path)/trainees/t-1.json")
    _ = try Restore(backup, into: scratch.path).perform(stamp: "1")
    #expect(try files(scratch) == backup.files)
  }

  @Test func `puts back what was changed, added and removed, and keeps what was there`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    _ = try scratch.open().save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    _ = try scratch.open().save(trainee("t-3"), replacing: nil)
    try scratch.remove("trainees/t-2.json")
    try scratch.write("x", to: "notes.txt")
    let before = try files(scratch)
    let restore = try Restore(backup, into: scratch.path)
    let expected = try restore.difference()
    #expect(expected.added == ["trainees/t-2.json"])
    #expect(expected.changed == ["trainees/t-1.json"])
    #expect(expected.removed == ["trainees/t-3.json"])
    #expect(expected.same == 3)
    let (difference, kept) = try restore.perform(stamp: "2026-11-24-153000")
    #expect(difference == expected)
    #expect(try files(scratch) == backup.files)
    #expect(kept == "\(scratch.path)/.replaced/2026-11-24-153000")
    #expect(try Snapshot(of: #require(kept)).files == before)
    #expect(scratch["notes.txt"] == "x")
    // Once more there is nothing to do.
    let again = try restore.perform(stamp: "2026-11-24-153000")
    #expect(again.difference.isEmpty && again.kept == nil)
    #expect(
      try FolderCheck.run(scratch.open(), repair: false).findings.map(\.problem.path) == [
        "notes.txt"
      ])
  }

  @Test func `every restore has a place of its own for what it replaces`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    for name in ["王芳", "李梅"] {
      let found = try scratch.open().reload(trainee("t-1"))
      let now = try #require(found)
      var changed = now
      changed.name = name
      _ = try scratch.open().save(changed, replacing: now)
      let kept = try Restore(backup, into: scratch.path).perform(stamp: "x").kept
      #expect(
        scratch[
          String(try #require(kept).dropFirst(scratch.path.count + 1)) + "/trainees/t-1.json"]?
          .contains(name) == true)
    }
    #expect(try scratch.names().filter { $0.hasSuffix("trainees/t-1.json") }.count == 3)
  }

  @Test func `makes a folder where there is none`() throws {
    let source = try sample()
    let backup = try backup(source)
    let target = try ScratchFolder()
    let path = "\(target.path)/a/b"
    let (difference, kept) = try Restore(backup, into: path).perform(stamp: "x")
    #expect(difference.added.count == 5 && kept == nil)
    #expect(try Snapshot(of: path).files == backup.files)
    #expect(try target.mode("a/b") == 0o700)
    #expect(try target.mode("a/b/trainees/t-1.json") == 0o600)
    // And in one that is empty.
    try target.set(mode: 0o755, of: "")
    try target.remove("a")
    _ = try Restore(backup, into: target.path).perform(stamp: "x")
    #expect(try Snapshot(of: target.path).files == backup.files)
    #expect(try target.mode("") == 0o700)
  }

  @Test func `removes nothing where there is no township`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    try scratch.remove("township.json")
    try scratch.write("precious", to: "visits/mine.json")
    let difference = try Restore(backup, into: scratch.path).perform(stamp: "x").difference
    #expect(difference.added == ["township.json"])
    #expect(difference.removed.isEmpty)
    #expect(scratch["visits/mine.json"] == "precious")
  }

  @Test func `mends a folder whose township is broken or gone`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    try scratch.write("{", to: "township.json")
    _ = try Restore(backup, into: scratch.path).perform(stamp: "1")
    #expect(try files(scratch) == backup.files)
    try scratch.remove("township.json")
    _ = try Restore(backup, into: scratch.path).perform(stamp: "2")
    #expect(try files(scratch) == backup.files)
    #expect(scratch[".replaced/1/township.json"] == "{")
  }

  @Test func `leaves a folder of others alone`() throws {
    let backup = try backup(sample())
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "letter.txt")
    #expect(throws: BackupError.foreign(folder: scratch.path, name: "letter.txt")) {
      try Restore(backup, into: scratch.path)
    }
    #expect(try scratch.names() == ["letter.txt"])
  }

  @Test func `leaves a folder of a newer version alone, and takes nothing from one`() throws {
    let scratch = try sample()
    let old = try backup(scratch)
    try scratch.write(#"{"format": 99, "name": "x"}"#, to: "township.json")
    #expect(throws: StoreError.newerFormat(99)) { try Restore(old, into: scratch.path) }
    let newer = try backup(scratch)
    #expect(throws: BackupError.newer(99)) { try Restore(newer, into: "\(scratch.path)/x") }
  }

  @Test func `takes no backup without a township that can be read`() throws {
    let scratch = try sample()
    try scratch.write("{", to: "township.json")
    let broken = try backup(scratch)
    #expect(throws: BackupError.self) { try Restore(broken, into: scratch.path) }
    try scratch.remove("township.json")
    let without = try backup(scratch)
    #expect(throws: BackupError.noTownship(nil)) { try Restore(without, into: scratch.path) }
  }

  @Test func `no older log takes the place of the one that is there`() throws {
    let scratch = try sample()
    try scratch.write("old\n", to: "access.jsonl")
    let backup = try backup(scratch)
    try scratch.write("old\nnew\n", to: "access.jsonl")
    try scratch.remove("trainees/t-1.json")
    let kept = try Restore(backup, into: scratch.path).perform(stamp: "x").kept
    #expect(scratch["access.jsonl"] == "old\nnew\n")
    #expect(kept != nil && scratch[".replaced/x/access.jsonl"] == "old\nnew\n")
    // It goes on growing, what is kept does not.
    let log = try #require(FileHandle(forWritingAtPath: "\(scratch.path)/access.jsonl"))
    try log.seekToEnd()
    try log.write(contentsOf: Data("newest\n".utf8))
    #expect(scratch[".replaced/x/access.jsonl"] == "old\nnew\n")
    // Where there is none, the old one is better than nothing; and none is removed.
    try scratch.remove("access.jsonl")
    _ = try Restore(backup, into: scratch.path).perform(stamp: "y")
    #expect(scratch["access.jsonl"] == "old\n")
    let other = try sample()
    let without = try self.backup(other)
    #expect(try !Restore(without, into: scratch.path).difference().removed.contains("access.jsonl"))
  }

  @Test func `what could not be read when it was made stays`() throws {
    let scratch = try sample()
    let text = try #require(scratch["trainees/t-1.json"])
    try scratch.remove("trainees/t-1.json")
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/trainees/t-1.json", withIntermediateDirectories: true)
    let backup = try backup(scratch)
    try scratch.remove("trainees/t-1.json")
    try scratch.write(text, to: "trainees/t-1.json")
    #expect(try Restore(backup, into: scratch.path).difference().isEmpty)
  }

  @Test func `a program that has the folder open goes on`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    let open = try scratch.open()
    let added = try open.save(trainee("t-3"), replacing: nil)
    let watch = try #require(FolderWatch(open))
    _ = watch.takeChanges()
    _ = try Restore(backup, into: scratch.path).perform(stamp: "x")
    #expect(watch.takeChanges())
    #expect(throws: StoreError.gone("trainees/t-3.json")) {
      try open.save(trainee("t-3", "王芳"), replacing: added)
    }
    _ = try open.save(trainee("t-1", "王芳"), replacing: trainee("t-1"))
    #expect(open.loadRoster().roster.trainees.map(\.name).contains("王芳"))
  }
}
