import FaultyDisk
import Glibc
import Model
import Testing

@testable import Store

/// A repair at every point of failure: the file as it was is there, alone or beside the mended one.
@Suite struct RepairTrialTests {
  private static let session = "/data/classes/c-1/sessions/s-1.json"

  /// A disk on which a session and a trainee are damaged.
  private static func damaged() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    let marked = try ["t-1", "t-2"].reduce(StoreTests.session()) {
      $0.marking(try id($1), Mark(status: .late))
    }
    _ = try files.township(
      Write(trainee("t-1"), replacing: nil), Write(trainee("t-2"), replacing: nil),
      Write(trainingClass(enrolling: ["t-1", "t-2"]), replacing: nil),
      Write(marked, replacing: nil))
    for path in [session, "/data/trainees/t-1.json"] {
      let bytes = try #require(files.files[path])
      let place = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
      try DurableWriter(to: files).put(.init(path: path, bytes: Array(bytes[..<place]) + [0, 0]))
    }
    return files
  }

  private static let mend = Operation("mend damaged files", on: damaged) { files in
    let report = try FolderCheck.run(at: "/data", files: files, repair: true)
    guard report.isSound else { throw FileError(.write, "/data", code: EIO) }
  }

  /// Until it is mended the township is as damaged as before, which is no harm that a repair does.
  private func expectNoHarm(_ verdict: Verdict) {
    #expect(verdict.points > 20)
    for (harm, point) in verdict.harm where harm != .unusable && harm != .half {
      Issue.record("\(harm): \(point)")
    }
  }

  @Test func `keeps the originals, and mends all`() throws {
    let files = try Self.damaged()
    let before = files.records
    try Self.mend.perform(files)
    for path in [Self.session, "/data/trainees/t-1.json"] {
      #expect(files.records[path + ".broken"] == before[path])
      #expect(files.records[path] != before[path])
    }
    #expect(files.records.count == before.count + 2)
    #expect(try FolderCheck.run(at: "/data", files: files, repair: false).findings == [])
  }

  @Test(arguments: [ENOSPC, EIO])
  func `a failing call harms nobody`(code: Int32) throws {
    expectNoHarm(try Trial(Self.mend).failingCalls(code))
  }

  @Test func `a power cut harms nobody`() throws {
    expectNoHarm(try Trial(Self.mend).powerCuts())
  }

  @Test func `the original is never gone, whenever the power goes`() throws {
    let before = try Self.damaged().records
    let whole = try Self.damaged()
    whole.set(.none)
    try Self.mend.perform(whole)
    let calls = whole.calls.count
    for number in 1...calls {
      let files = try Self.damaged()
      files.set(.powerCut(at: number))
      _ = try? Self.mend.perform(files)
      for luck in Trial.lucks {
        let found = files.afterPowerCut(luck)
        _ = try? found.open()
        for path in [Self.session, "/data/trainees/t-1.json"] {
          let isKept =
            found.records[path] == before[path]
            || found.records[path] == whole.records[path]
              && found.records[path + ".broken"] == before[path]
          #expect(isKept, "call \(number), \(luck)")
        }
      }
    }
  }

  @Test func `a check that mends nothing writes nothing`() throws {
    let files = try Self.damaged()
    let before = files.files
    files.set(.none)
    let report = try FolderCheck.run(at: "/data", files: files, repair: false)
    #expect(report.findings.count == 2)
    #expect(files.files == before)
    let writing: [FaultyFileSystem.Call.Kind] = [
      .makeFolder, .create, .write, .flush, .flushDisk, .rename, .flushFolder, .remove,
      .setPermissions,
    ]
    #expect(files.calls.allSatisfy { !writing.contains($0.kind) })
  }
}
