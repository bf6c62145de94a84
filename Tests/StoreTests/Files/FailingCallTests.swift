import Glibc
import Model
import Testing

@testable import Store

/// Every call of every change fails once.
@Suite struct FailingCallTests {
  @Test(arguments: Change.all, [ENOSPC, EIO])
  func `leaves old or new, nothing temporary, and can be tried again`(
    change: Change, code: Int32
  ) throws {
    let old = try Change.before().records
    let (new, calls) = try change.after()
    for number in 1...calls {
      let files = try Change.before()
      let folder = try files.open()
      files.set(.error(code, at: number))
      let isDone = (try? change.perform(folder)) != nil
      let failed = files.calls.dropFirst(number - 1).first
      let comment: Comment = "call \(number): \(String(describing: failed))"
      files.set(.none)
      try files.expectWhole(old: old, new: new, comment)
      #expect(!files.hasTemporary, comment)
      if isDone { #expect(files.records == new, comment) }
      // Every change but a batch is one file; a batch has files of which some may be in place.
      if change.testDescription == Change.batch.testDescription { continue }
      try change.perform(folder)
      #expect(files.records == new, comment)
      #expect(files.afterPowerCut(.nothing).records == new, comment)
    }
  }

  @Test(arguments: Change.all)
  func `writes that fall short change nothing`(change: Change) throws {
    let files = try Change.before()
    let folder = try files.open()
    files.set(.none, longestWrite: 7)
    try change.perform(folder)
    #expect(files.records == (try change.after().records))
  }

  @Test func `a folder whose making failed can be made again`() throws {
    let township = Township(name: "妇联")
    let whole = FaultyFileSystem()
    try DataFolder.create(at: "/data", township: township, files: whole)
    for number in 1...whole.calls.count {
      let files = FaultyFileSystem()
      files.set(.error(EIO, at: number))
      let isDone = (try? DataFolder.create(at: "/data", township: township, files: files)) != nil
      files.set(.none)
      if !isDone, files.records.isEmpty {
        try DataFolder.create(at: "/data", township: township, files: files)
        #expect(files.afterPowerCut(.nothing).records == whole.records, "call \(number)")
      }
      #expect(files.records == whole.records, "call \(number)")
      #expect(!files.hasTemporary)
    }
  }
}
