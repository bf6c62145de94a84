import FaultyDisk
import Glibc
import Model
import Testing

@testable import Store

@Suite struct BackupShelfTests {
  private func make(
    _ occasion: BackupName.Occasion = .daily, on files: FaultyFileSystem,
    at now: String = "2026-11-24T08:30:00+08:00"
  ) throws -> String? {
    try BackupShelf(of: "/data", files: files).make(
      occasion, by: "liu", at: instant(now), .plain)
  }

  private func disk() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    _ = try files.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil))
    return files
  }

  private func backups(_ files: FaultyFileSystem) -> [String] {
    files.files.keys.filter { $0.hasPrefix("/data/.backups/2") }.sorted()
  }

  @Test func `one a day, and one for every occasion`() throws {
    let files = try disk()
    #expect(try make(on: files) == "/data/.backups/2026-11-24-083000-daily.tar.zst")
    #expect(try make(on: files) == nil)
    #expect(try make(.beforeImport, on: files) != nil)
    // A second one in the same second takes no other's place.
    #expect(
      try make(.beforeImport, on: files) == "/data/.backups/2026-11-24-083001-before-import.tar.zst"
    )
    #expect(try make(on: files, at: "2026-11-25T08:30:00+08:00") != nil)
    // Of the day before the last one is kept.
    #expect(
      backups(files) == [
        "/data/.backups/2026-11-24-083001-before-import.tar.zst",
        "/data/.backups/2026-11-25-083000-daily.tar.zst",
      ])
  }

  @Test func `the first one is noted, and those outside`() throws {
    let files = try disk()
    let shelf = BackupShelf(of: "/data", files: files)
    #expect(shelf.note == nil)
    _ = try make(on: files)
    let day = try #require(Day("2026-11-24"))
    #expect(shelf.note == BackupNote(first: day))
    let outside = BackupNote(outside: day.advanced(by: 3), place: "/media/usb")
    try shelf.write(outside)
    _ = try make(on: files, at: "2026-12-25T08:30:00+08:00")
    #expect(shelf.note == outside)
    #expect(try files.open().overview(on: day.advanced(by: 11)).overview.backupDue == outside)
    #expect(try files.open().overview(on: day.advanced(by: 10)).overview.backupDue == nil)
  }

  @Test func `one with gaps is not the day’s, and takes no other’s place`() throws {
    let scratch = try ScratchFolder.sound()
    let shelf = BackupShelf(of: scratch.path)
    func make(_ day: Int) throws -> [String] {
      _ = try shelf.make(.daily, by: "liu", at: instant("2026-11-\(day)T08:30:00+08:00"), .plain)
      return try scratch.names().compactMap { path in
        path.hasSuffix(".tar.zst") ? String(path.dropFirst(".backups/".count)) : nil
      }.sorted()
    }
    let first = "2026-11-10-083000-daily.tar.zst"
    #expect(try make(10) == [first])
    try scratch.set(mode: 0o700, of: "")
    let text = try #require(scratch["trainees/t-1.json"])
    try scratch.remove("trainees/t-1.json")
    try scratch.write("x", to: "trainees/t-1.json/in the way")
    for day in 11...20 { _ = try make(day) }
    let gaps = (18...20).map { "2026-11-\($0)-083000-daily-incomplete.tar.zst" }
    #expect(
      try make(20) == [first] + gaps.dropFirst() + ["2026-11-20-083001-daily-incomplete.tar.zst"])
    try scratch.remove("trainees/t-1.json")
    try scratch.write(text, to: "trainees/t-1.json")
    #expect(try make(20).contains("2026-11-20-083000-daily.tar.zst"))
  }

  @Test func `a note that cannot be read is not replaced`() throws {
    let files = try disk()
    let shelf = BackupShelf(of: "/data", files: files)
    let outside = BackupNote(outside: try #require(Day("2026-11-20")), place: "/media/usb")
    try shelf.write(outside)
    // The calls are the same on every disk like this one.
    let twin = try disk()
    try BackupShelf(of: "/data", files: twin).write(outside)
    twin.set(.none)
    _ = try make(on: twin)
    let isNote = { (call: FaultyFileSystem.Call) in
      call.kind == .read && call.path == "/data/.backups/outside"
    }
    let number = try #require(twin.calls.firstIndex(where: isNote)) + 1
    files.set(.error(EIO, at: number))
    #expect(try make(on: files) != nil)
    files.set(.none)
    #expect(shelf.note == outside)
  }

  @Test func `a note is written under the lock`() throws {
    let files = try disk()
    files.set(.none)
    try BackupShelf(of: "/data", files: files).write(
      BackupNote(first: try #require(Day("2026-11-20"))))
    let lock = try #require(files.calls.firstIndex { $0.kind == .lock })
    let rename = try #require(files.calls.firstIndex { $0.kind == .rename })
    #expect(lock < rename)
  }

  @Test func `those that are too many go`() throws {
    let files = try disk()
    for day in 1...30 {
      _ = try make(on: files, at: "2026-10-\(day < 10 ? "0" : "")\(day)T08:30:00+08:00")
    }
    #expect(backups(files).count == 7 + 4)
  }

  /// Whatever call fails, the records are as they were and every backup that bears its name is whole.
  @Test func `a failing call or a power cut leaves no half backup`() throws {
    let whole = try disk()
    let before = whole.records
    whole.set(.none)
    _ = try make(on: whole)
    let calls = whole.calls.count
    func expectWhole(_ files: FaultyFileSystem, _ comment: Comment) throws {
      #expect(files.records == before, comment)
      for path in backups(files) {
        let bytes = try #require(files.files[path])
        let backup = try Backup(verifying: Packing.plain.unpack(bytes))
        let isWhole = backup.files.count == before.count
        #expect(isWhole || !backup.manifest.unread.isEmpty, comment)
      }
    }
    for number in 1...calls {
      for code in [ENOSPC, EIO] {
        let files = try disk()
        files.set(.error(code, at: number))
        let path = try? make(on: files)
        files.set(.none)
        try expectWhole(files, "error \(code) at \(number)")
        if path == nil { _ = try make(.beforeImport, on: files) }
        #expect(!backups(files).isEmpty)
        #expect(!files.files.keys.contains { $0.contains(DurableWriter.temporaryPrefix) })
      }
      let files = try disk()
      files.set(.powerCut(at: number))
      let made = try? make(on: files)
      for luck in Trial.lucks {
        let found = files.afterPowerCut(luck)
        // What is said to be made is made.
        if let made { #expect(found.files[made] != nil, "power cut at \(number), \(luck)") }
        try expectWhole(found, "power cut at \(number), \(luck)")
        _ = try make(.beforeImport, on: found)
        try expectWhole(found, "after power cut at \(number), \(luck)")
        let leftover = found.files.keys.first { $0.contains(DurableWriter.temporaryPrefix) }
        #expect(leftover == nil, "power cut at \(number), \(luck)")
        #expect(
          found.afterPowerCut(.nothing).files.keys.contains { $0.hasSuffix("import.tar.zst") })
      }
    }
  }
}
