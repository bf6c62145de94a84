import Foundation
import Model
import Testing

@testable import Store

/// Files that are kept with a visit: in the folder, in backups, and in the check.
@Suite struct AttachmentsTests {
  private let bytes = Array("%PDF-1.4\n".utf8)

  private func attachment(_ name: String = "f-1") throws -> Model.Attachment {
    Model.Attachment(
      id: try id(name), title: "记录.pdf", type: .pdf, size: bytes.count,
      added: try day("2026-04-24"))
  }

  private func kept() throws -> (scratch: ScratchFolder, visit: SiteVisit) {
    let scratch = try ScratchFolder.township(Write(visit(), replacing: nil))
    let visit = try scratch.open().save(
      visit().attaching(attachment()), replacing: visit(),
      attachment: .put(attachment(), bytes: bytes))
    return (scratch, visit)
  }

  @Test func `a file is put beside the record, for its owner only, and read again`() throws {
    let (scratch, visit) = try kept()
    #expect(visit.attachments == [try attachment()])
    #expect(try scratch.mode("visits/v-1/f-1.pdf") == 0o600)
    #expect(try scratch.open().bytes(of: attachment(), in: visit) == bytes)
    #expect(try scratch.findings() == [])
  }

  @Test func `a file that is taken away is kept where no record names it`() throws {
    let (scratch, visit) = try kept()
    let without = try scratch.open().save(
      visit.detaching(id("f-1")), replacing: visit, attachment: .remove(attachment()))
    #expect(without.attachments == nil)
    #expect(scratch["visits/v-1/f-1.pdf"] == nil)
    #expect(scratch[".replaced/2026-11-24-083000-v-1/visits/v-1/f-1.pdf"] == "%PDF-1.4\n")
    #expect(try scratch.findings() == [])
  }

  @Test func `where the record says otherwise nothing is put beside it`() throws {
    let (scratch, visit) = try kept()
    var other = visit
    other.purpose = "学卷宗"
    _ = try scratch.open().save(other, replacing: visit)
    var mine = try visit.attaching(attachment("f-2"))
    mine.purpose = "学调解"
    #expect(throws: StoreError.self) {
      try scratch.open().save(
        mine, replacing: visit, attachment: .put(attachment("f-2"), bytes: bytes))
    }
    #expect(scratch["visits/v-1/f-2.pdf"] == nil)
  }

  @Test func `the check finds a file that is gone, one that nobody names and one that is another`()
    throws
  {
    let (scratch, _) = try kept()
    try scratch.write("%PDF", to: "visits/v-1/f-2.pdf")
    #expect(try scratch.findings() == [Problem(path: "visits/v-1/f-2.pdf", fault: .stray)])
    try scratch.write("%PDF", to: "visits/v-1/f-1.pdf")
    #expect(
      try scratch.findings().map(\.fault) == [.contradiction("attachments/f-1/size"), .stray])
    try scratch.remove("visits/v-1/f-1.pdf")
    #expect(try scratch.findings().map(\.fault) == [.missing("f-1.pdf"), .stray])
    try scratch.write("{", to: "visits/v-1.json")
    #expect(try scratch.findings().map(\.path) == ["visits/v-1.json"])
  }

  @Test func `a backup holds the files where they are not too many, and says how many it has not`()
    throws
  {
    let (scratch, _) = try kept()
    let now = try instant("2026-11-24T15:30:00+08:00")
    let whole = try Backup(
      of: Snapshot(of: scratch.path, attachmentsUpTo: bytes.count), by: "liu", at: now)
    #expect(whole.files.map(\.name).contains("visits/v-1/f-1.pdf"))
    #expect(whole.manifest.attachmentsLeftOut == 0)
    let records = try Backup(
      of: Snapshot(of: scratch.path, attachmentsUpTo: bytes.count - 1), by: "liu", at: now)
    #expect(!records.files.map(\.name).contains("visits/v-1/f-1.pdf"))
    #expect(records.manifest.attachmentsLeftOut == 1)
    #expect(try Manifest(written: records.manifest.written) == records.manifest)
  }

  @Test func `a backup without the files leaves them where they are`() throws {
    let (scratch, visit) = try kept()
    let backup = try Backup(
      of: Snapshot(of: scratch.path), by: "liu", at: instant("2026-11-24T15:30:00+08:00"))
    var other = visit
    other.purpose = "学卷宗"
    _ = try scratch.open().save(other, replacing: visit)
    let (difference, _) = try Restore(backup, into: scratch.path).perform(stamp: "1")
    #expect(difference.changed == ["visits/v-1.json"])
    #expect(difference.removed == [])
    #expect(scratch["visits/v-1/f-1.pdf"] == "%PDF-1.4\n")
    #expect(try scratch.findings() == [])
  }

  @Test func `a backup with the files brings back what was taken away, and keeps what came since`()
    throws
  {
    let (scratch, visit) = try kept()
    let backup = try Backup(
      of: Snapshot(of: scratch.path, attachmentsUpTo: 1000), by: "liu",
      at: instant("2026-11-24T15:30:00+08:00"))
    let without = try scratch.open().save(
      visit.detaching(id("f-1")), replacing: visit, attachment: .remove(attachment()))
    let more = try scratch.open().save(
      without.attaching(attachment("f-2")), replacing: without,
      attachment: .put(attachment("f-2"), bytes: bytes))
    #expect(more.attachments?.map(\.id) == [try id("f-2")])
    let (difference, kept) = try Restore(backup, into: scratch.path).perform(stamp: "1")
    #expect(difference.added == ["visits/v-1/f-1.pdf"])
    #expect(difference.removed == ["visits/v-1/f-2.pdf"])
    #expect(kept == "\(scratch.path)/.replaced/1")
    #expect(scratch[".replaced/1/visits/v-1/f-2.pdf"] == "%PDF-1.4\n")
    #expect(scratch["visits/v-1/f-1.pdf"] == "%PDF-1.4\n")
    #expect(try scratch.findings() == [])
    #expect(try Restore(backup, into: scratch.path).difference().isEmpty)
  }
}
