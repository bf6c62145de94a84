import Foundation
import Model
import Store
import Testing

@Suite struct ThrowAwayFolderTests {
  private let sample = URL(filePath: #filePath).appending(path: "../../../../Data/sample")
    .standardized.path

  @Test func `holds the sample with its dates moved, and goes whole`() throws {
    let parent = FileManager.default.temporaryDirectory.path
    let copy = try ThrowAwayFolder(copying: sample, into: parent, shiftedBy: 7)
    defer { copy.remove() }
    #expect(try mode(copy.path) == 0o700)
    #expect(try mode("\(copy.path)/township.json") == 0o600)
    let editor = DataFolder.Editor(name: "test") { Instant(epochSeconds: 0, offsetMinutes: 0) }
    let folder = try DataFolder(opening: copy.path, editor: editor)
    let original = try DataFolder(opening: sample, editor: editor)
    #expect(folder.loadRoster().roster == original.loadRoster().roster)
    for (moved, still) in zip(folder.loadClasses().records, original.loadClasses().records) {
      #expect(moved.start == still.start.advanced(by: 7))
      #expect(moved.enrolment == still.enrolment)
      let ids = folder.sessionIDs(of: moved.id)
      #expect(Set(ids) == Set(original.loadSessions(of: still.id).records.map(\.id)))
      for id in ids { #expect(folder.trainingClass(ofSession: id) == moved.id) }
    }
    #expect(folder.trainingClass(ofSession: try #require(Identifier("s-none"))) == nil)
    let meetings = original.load(MonthlyMeeting.self).records
    #expect(
      folder.load(MonthlyMeeting.self).records.map(\.date)
        == meetings.map { $0.date.advanced(by: 7) })
    #expect(original.load(SiteVisit.self).records.contains { $0.attachments?.isEmpty == false })
    #expect(try FolderCheck.run(folder, repair: false).isSound)
    copy.remove()
    #expect(!FileManager.default.fileExists(atPath: copy.path))
  }

  @Test func `says where no copy can be made`() {
    #expect(throws: FileError.self) {
      try ThrowAwayFolder(copying: sample, into: "/nowhere", shiftedBy: 0)
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
