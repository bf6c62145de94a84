import Foundation
import Model
import Testing

@testable import Store

/// Links inside a data folder, as one from elsewhere may hold them: what they point to is neither
/// read nor changed.
@Suite struct LinkTests {
  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  /// A folder outside with what was in `name` of the data folder, where a link to it stands now.
  private func move(_ name: String, outOf scratch: ScratchFolder) throws -> ScratchFolder {
    let other = try ScratchFolder()
    try FileManager.default.moveItem(
      atPath: "\(scratch.path)/\(name)", toPath: "\(other.path)/x")
    try link("\(scratch.path)/\(name)", to: "\(other.path)/x")
    return other
  }

  @Test func `a record that is a link is named, and not changed`() throws {
    let scratch = try ScratchFolder.sound()
    let path = "trainees/t-1.json"
    let folder = try scratch.open()
    let was = try #require(folder.load(Trainee.self).records.first { $0.id.description == "t-1" })
    let other = try move(path, outOf: scratch)
    let text = other["x"]
    try other.set(mode: 0o644, of: "x")
    #expect(
      folder.load(Trainee.self).problems == [
        Problem(
          path: path,
          fault: .unreadable(FileError(.read, "\(scratch.path)/\(path)", code: ELOOP)))
      ])
    var now = was
    now.post = "主席"
    #expect(throws: FileError.self) { try folder.save(now, replacing: was) }
    #expect(try scratch.findings(repair: true).contains(Problem(path: path, fault: .link)))
    #expect(other["x"] == text)
    #expect(try other.mode("x") == 0o644)
  }

  @Test(arguments: ["trainees", "classes", "classes/c-1", "classes/c-1/sessions"])
  func `a folder that is a link is named, and nothing is put into it`(name: String) throws {
    let scratch = try ScratchFolder.sound()
    let folder = try scratch.open()
    let other = try move(name, outOf: scratch)
    try other.set(mode: 0o755, of: "x")
    let names = try other.names()
    let problems =
      folder.load(Trainee.self).problems + folder.loadClasses().problems
      + folder.loadSessions(of: try id("c-1")).problems
    #expect(problems.contains { $0.path.hasPrefix(name) })
    #expect(throws: FileError.self) {
      try folder.save([
        Write(try trainee("t-9"), replacing: nil), Write(try session("s-9"), replacing: nil),
        Write(try visit("v-9"), replacing: nil),
      ])
    }
    #expect(try scratch.findings(repair: true).contains(Problem(path: name, fault: .link)))
    #expect(try other.names() == names)
    #expect(try other.mode("x") == 0o755)
  }

  @Test(arguments: ["visits", "classes/c-1"])
  func `a folder that is a link is missing in a backup, and named`(name: String) throws {
    let scratch = try ScratchFolder.sound()
    if name == "visits" { try scratch.write("{}", to: "visits/v-1.json") }
    _ = try move(name, outOf: scratch)
    let snapshot = try Snapshot(of: scratch.path)
    #expect(snapshot.unread.map(\.path) == [name])
    #expect(!snapshot.files.contains { $0.name.hasPrefix("\(name)/") })
  }

  @Test func `a shelf that is a link takes no backup and loses none`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    for day in 10...29 { try other.write("x", to: "2020-01-\(day)-080000-daily.tar.zst") }
    try other.write("outside 2026-11-20 /usb\n", to: "outside")
    try link("\(scratch.path)/.backups", to: other.path)
    let names = try other.names()
    let shelf = BackupShelf(of: scratch.path)
    let error = FileError(.read, "\(scratch.path)/.backups", code: ELOOP)
    #expect(throws: error) {
      try shelf.make(.daily, by: "liu", at: instant("2026-11-24T08:30:00+08:00"), .plain)
    }
    #expect(throws: error) {
      try shelf.write(BackupNote(first: instant("2026-11-24T08:30:00+08:00").day))
    }
    #expect(shelf.note == nil)
    #expect(try other.names() == names)
    #expect(other["outside"] == "outside 2026-11-20 /usb\n")
  }

  @Test func `a kept folder that is a link takes nothing, and nothing is restored`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    let backup = try Backup(
      of: Snapshot(of: scratch.path), by: "liu", at: instant("2026-11-24T08:30:00+08:00"))
    _ = try scratch.open().save(try trainee("t-9"), replacing: nil)
    try link("\(scratch.path)/.replaced", to: other.path)
    #expect(throws: FileError(.read, "\(scratch.path)/.replaced", code: ELOOP)) {
      try Restore(backup, into: scratch.path).perform(stamp: "x")
    }
    #expect(try other.names().isEmpty)
    #expect(scratch["trainees/t-9.json"] != nil)
  }

  @Test func `a lock that is a link makes no file elsewhere`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    try scratch.remove(".lock")
    try link("\(scratch.path)/.lock", to: "\(other.path)/x")
    #expect(throws: FileError(.lock, "\(scratch.path)/.lock", code: ELOOP)) {
      try scratch.open().save(try trainee("t-9"), replacing: nil)
    }
    #expect(try other.names().isEmpty)
  }

  @Test func `a township that is a link opens nothing`() throws {
    let scratch = try ScratchFolder.sound()
    _ = try move("township.json", outOf: scratch)
    #expect(throws: FileError(.read, "\(scratch.path)/township.json", code: ELOOP)) {
      try scratch.open()
    }
  }

  @Test func `a log that is a link takes no line`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    try other.write("", to: "x")
    try link("\(scratch.path)/\(AccessLog.file)", to: "\(other.path)/x")
    #expect(throws: StoreError.self) {
      try scratch.open().log(Access(.export, of: "trainees", to: "x", isMasked: true))
    }
    #expect(other["x"] == "")
  }

  @Test(arguments: [
    #"{"put": [], "remove": ["elsewhere/x"]}"#,
    #"{"put": [{"from": "township.json", "to": "elsewhere/x"}], "remove": []}"#,
    #"{"put": [{"from": "elsewhere/x", "to": "trainees/t-9.json"}], "remove": []}"#,
    #"{"put": [], "remove": ["../x"]}"#,
  ])
  func `a change that was cut short does not reach out of the folder`(record: String) throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    try other.write("safe", to: "x")
    try link("\(scratch.path)/elsewhere", to: other.path)
    try scratch.write(record, to: ".transaction")
    #expect(throws: (any Error).self) {
      try scratch.open().save(try trainee("t-9"), replacing: nil)
    }
    #expect(other["x"] == "safe")
    #expect(scratch["township.json"] != nil && scratch["trainees/t-9.json"] == nil)
  }
}
