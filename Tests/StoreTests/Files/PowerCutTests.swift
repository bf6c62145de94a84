import Model
import Testing

@testable import Store

/// The power goes at every call of every change.
@Suite struct PowerCutTests {
  private static let lucks: [Disk.Luck] =
    [.nothing, .names, .everything] + (1...2).map { .some($0) }

  @Test(arguments: Change.all)
  func `leaves old or new, and what was saved`(change: Change) throws {
    let old = try Change.before().records
    let (new, calls) = try change.after()
    for number in 1...(calls + 1) {
      let files = try Change.before()
      let folder = try files.open()
      files.set(.powerCut(at: number))
      let isDone = (try? change.perform(folder)) != nil
      #expect(isDone == (number > calls))
      for luck in Self.lucks {
        let comment: Comment = "call \(number), \(luck)"
        let found = files.afterPowerCut(luck)
        try found.expectWhole(old: old, new: new, comment)
        if isDone { #expect(found.records == new, comment) }
        if case .everything = luck { try expectRepairable(found, comment) }
      }
    }
  }

  /// A file on its way may be left; the check removes it, and finds nothing else.
  private func expectRepairable(_ files: FaultyFileSystem, _ comment: Comment) throws {
    guard files.hasTemporary else { return }
    let scratch = try ScratchFolder()
    for (path, bytes) in files.files {
      try scratch.write(
        String(decoding: bytes, as: UTF8.self), to: String(path.dropFirst("/data/".count)))
    }
    let report = try FolderCheck.run(scratch.open(), repair: true)
    #expect(report.isSound, comment)
    #expect(report.findings.allSatisfy { $0.problem.fault == .leftover }, comment)
    #expect(try FolderCheck.run(scratch.open(), repair: false).findings.isEmpty, comment)
  }

  @Test func `a folder that was made is there`() throws {
    let township = Township(name: "妇联")
    let whole = FaultyFileSystem()
    try DataFolder.create(at: "/data", township: township, files: whole)
    for number in 1...(whole.calls.count + 1) {
      let files = FaultyFileSystem()
      files.set(.powerCut(at: number))
      let isDone = (try? DataFolder.create(at: "/data", township: township, files: files)) != nil
      for luck in Self.lucks {
        let found = files.afterPowerCut(luck)
        if isDone { #expect(found.records == whole.records) }
        if found.records.isEmpty {
          try DataFolder.create(at: "/data", township: township, files: found)
        }
        #expect(found.records == whole.records)
        // What is saved in it then is there.
        let folder = try found.open()
        _ = try folder.save(trainee("t-1"), replacing: nil)
        #expect(found.afterPowerCut(.nothing).records == found.records, "call \(number), \(luck)")
      }
    }
  }
}
