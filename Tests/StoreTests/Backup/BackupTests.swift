import FaultyDisk
import Foundation
import Model
import Testing

@testable import Store

@Suite struct BackupTests {
  private static let now = "2026-11-24T15:30:00+08:00"

  private func backup(_ scratch: ScratchFolder) throws -> Backup {
    try Backup(of: Snapshot(of: scratch.path), by: "liu", at: instant(Self.now))
  }

  private func sample() throws -> ScratchFolder {
    try ScratchFolder.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil),
      Write(trainingClass(enrolling: ["t-1"]), replacing: nil), Write(session(), replacing: nil))
  }

  @Test func `holds every file and vouches for it`() throws {
    let scratch = try sample()
    let backup = try backup(scratch)
    #expect(
      backup.files.map(\.name) == [
        "classes/c-1/class.json", "classes/c-1/sessions/s-1.json", "township.json",
        "trainees/t-1.json", "trainees/t-2.json",
      ])
    #expect(backup.manifest.organization == "杏花湾镇妇联")
    #expect(backup.manifest.folderFormat == Township.currentFormat)
    #expect(try Backup(verifying: backup.entries) == backup)
    #expect(backup.contents.trainees == 2)
    // As coreutils and everybody else count it.
    #expect(
      try Digest.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      try Digest.sha256([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `broken files go in as they are, hidden ones stay out`() throws {
    let scratch = try sample()
    try scratch.write("{ broken", to: "trainees/t-1.json")
    try scratch.write("{ worse", to: "trainees/t-2.json.broken")
    try scratch.write("{}\n", to: "access.jsonl")
    for name in [
      ".cache/x.json", ".backups/x.json", ".replaced/1/x.json", "trainees/.qiandao-new.1",
    ] {
      try scratch.write("x", to: name)
    }
    try scratch.write("x", to: "notes.txt")
    try scratch.write("x", to: "other/t-1.json")
    let snapshot = try Snapshot(of: scratch.path)
    let names = Set(snapshot.files.map(\.name))
    #expect(
      names.isSuperset(of: ["trainees/t-1.json", "trainees/t-2.json.broken", "access.jsonl"]))
    #expect(!names.contains { $0.hasPrefix(".") || $0.contains("/.") })
    #expect(snapshot.strays == ["notes.txt", "other"])
    #expect(
      snapshot.files.first { $0.name == "trainees/t-1.json" }?.bytes == Array("{ broken".utf8))
    #expect(snapshot.unread.isEmpty)
  }

  @Test func `what cannot be read is named`() throws {
    let scratch = try sample()
    try scratch.remove("trainees/t-1.json")
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/trainees/t-1.json", withIntermediateDirectories: true)
    let snapshot = try Snapshot(of: scratch.path)
    #expect(snapshot.unread.map(\.path) == ["trainees/t-1.json"])
    let backup = try Backup(of: snapshot, by: "liu", at: instant(Self.now))
    #expect(backup.manifest.unread == ["trainees/t-1.json"])
    #expect(try Backup(verifying: backup.entries) == backup)
  }

  @Test func `no folder is no backup`() throws {
    let scratch = try ScratchFolder()
    #expect(throws: StoreError.noFolder(scratch.path)) { try Snapshot(of: scratch.path) }
    try scratch.write("x", to: "notes.txt")
    #expect(throws: StoreError.noFolder(scratch.path)) { try Snapshot(of: scratch.path) }
    #expect(try scratch.names() == ["notes.txt"])
  }

  @Test func `any file that is other than it was is refused`() throws {
    let entries = try backup(sample()).entries
    for index in entries.indices {
      var bytes = entries[index].bytes
      for place in stride(from: 0, to: bytes.count, by: 7) {
        bytes[place] ^= 4
        var changed = entries
        changed[index] = PackedFile(name: entries[index].name, bytes: bytes)
        #expect(throws: BackupError.self, "\(entries[index].name) \(place)") {
          try Backup(verifying: changed)
        }
        bytes[place] ^= 4
      }
      var fewer = entries
      fewer.remove(at: index)
      #expect(throws: BackupError.self) { try Backup(verifying: fewer) }
    }
    var more = entries
    more.insert(PackedFile(name: "trainees/t-3.json", bytes: [1]), at: 1)
    #expect(throws: BackupError.unlisted("trainees/t-3.json")) { try Backup(verifying: more) }
    #expect(throws: BackupError.noManifest) { try Backup(verifying: []) }
    #expect(throws: BackupError.noManifest) { try Backup(verifying: entries.reversed()) }
  }

  @Test func `a newer format is said as such`() throws {
    let entries = [
      PackedFile(name: "manifest.json", bytes: Array(#"{"backup": 2, "whatever": []}"#.utf8)),
      PackedFile(name: "manifest.sha256", bytes: []),
    ]
    #expect(throws: BackupError.newer(2)) { try Backup(verifying: entries) }
  }

  @Test func `is written once, closed to others, and can be read`() throws {
    let scratch = try sample()
    let target = try ScratchFolder()
    let path = "\(target.path)/a.tar.zst"
    let backup = try backup(scratch)
    let size = try backup.write(to: path, .plain)
    #expect(try target.mode("a.tar.zst") == 0o600)
    #expect(try Data(contentsOf: URL(filePath: path)).count == size)
    #expect(throws: BackupError.exists(path)) { try backup.write(to: path, .plain) }
    #expect(try target.names() == ["a.tar.zst"])
  }

  @Test func `what another program puts there meanwhile stays`() throws {
    let target = try ScratchFolder()
    let path = "\(target.path)/a"
    let slow = Packing(pack: Packing.plain.pack) { bytes in
      try Data("other".utf8).write(to: URL(filePath: path))
      return try Packing.plain.unpack(bytes)
    }
    #expect(throws: BackupError.exists(path)) { try backup(sample()).write(to: path, slow) }
    #expect(target["a"] == "other")
    #expect(try target.names() == ["a"])
    // Nor is anything put where a link leads to.
    let link = "\(target.path)/b"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "\(target.path)/c")
    #expect(throws: BackupError.exists(link)) { try backup(sample()).write(to: link, .plain) }
    #expect(try target.names().sorted() == ["a", "b"])
  }

  @Test func `a disk without links takes one too, and never over another`() throws {
    let backup = try backup(sample())
    let clear = FaultyFileSystem()
    _ = try clear.makeFolder("/usb")
    clear.set(.none)
    _ = try backup.write(to: "/usb/a", .plain, files: clear)
    let number = try #require(clear.calls.firstIndex { $0.kind == .link }) + 1
    for code in [EPERM, ENOTSUP] {
      let files = FaultyFileSystem()
      _ = try files.makeFolder("/usb")
      try files.flushFolder("/")
      files.set(.error(code, at: number))
      _ = try backup.write(to: "/usb/a", .plain, files: files)
      #expect(files.files == clear.files)
      #expect(files.afterPowerCut(.nothing).files == clear.files)
      #expect(throws: BackupError.exists("/usb/a")) {
        try backup.write(to: "/usb/a", .plain, files: files)
      }
    }
  }

  @Test func `one that cannot be read again is not left`() throws {
    let target = try ScratchFolder()
    let forgetful = Packing(pack: Packing.plain.pack) { _ in [] }
    #expect(throws: BackupError.noManifest) {
      try backup(sample()).write(to: "\(target.path)/a", forgetful)
    }
    #expect(try target.names().isEmpty)
  }

  @Test func `errors say what to do in every language`() {
    let errors: [BackupError] = [
      .noDigest, .noManifest, .newer(2), .changed("x"), .absent("x"), .unlisted("x"),
      .noTownship(nil), .exists("x"), .foreign(folder: "x", name: "y"),
    ]
    for language in Language.allCases {
      let lines = errors.map { $0.explanation(in: language) }
      #expect(Set(lines).count == errors.count)
      #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
    }
  }

  @Test func `memory is not outside the machine`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "x")
    #expect(!BackupPlace.isOutside("\(scratch.path)/x", of: scratch.path))
    let memory = "/dev/shm/qiandao-test-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: memory))
    defer { try? FileManager.default.removeItem(atPath: memory) }
    #expect(!BackupPlace.isOutside(memory, of: scratch.path))
    #expect(!BackupPlace.isOutside("\(scratch.path)/none", of: scratch.path))
  }
}
