import Foundation
import Model
import Testing

@testable import Store

/// What a repair makes of damaged files.
@Suite struct RecoveryTests {
  private static let path = "classes/c-1/sessions/s-1.json"

  /// A township whose session has marks of both trainees.
  private func township() throws -> ScratchFolder {
    let scratch = try ScratchFolder.sound()
    let old = try #require(try scratch.open().loadSessions(of: id("c-1")).records.first)
    _ = try scratch.open().save(
      old.marking(id("t-2"), Mark(status: .absent, note: "雪")), replacing: old)
    return scratch
  }

  private func session(_ scratch: ScratchFolder) throws -> Session {
    try #require(try scratch.open().loadSessions(of: id("c-1")).records.first)
  }

  /// Damages the session, mends it, and checks again.
  private func mend(_ scratch: ScratchFolder, _ old: String, _ new: String) throws -> Finding {
    let text = try #require(scratch[Self.path])
    let damaged = text.replacing(old, with: new, maxReplacements: 1)
    try #require(damaged != text)
    try scratch.write(damaged, to: Self.path)
    let found = try scratch.check()
    #expect(scratch[Self.path] == damaged)
    #expect(found.findings.count == 1 && found.kept == [])
    let mended = try scratch.check(repair: true)
    #expect(mended.findings.count == 1)
    #expect(scratch[Self.path + ".broken"] == damaged)
    #expect(try scratch.mode(Self.path + ".broken") == 0o600)
    let after = try scratch.check()
    #expect(after.findings == [] && after.kept == [Self.path + ".broken"])
    #expect(after.files == found.files)
    return try #require(mended.findings.first)
  }

  @Test func `a comma too many costs nothing`() throws {
    let scratch = try township()
    let whole = try session(scratch)
    let finding = try mend(scratch, "\"late\"", "\"late\",")
    #expect(try session(scratch) == whole)
    #expect(
      finding.outcome
        == .recovered(.init(values: 7, lostLines: []), original: Self.path + ".broken"))
  }

  @Test func `a damaged mark costs that mark`() throws {
    let scratch = try township()
    var whole = try session(scratch)
    whole.marks[try id("t-1")] = nil
    let finding = try mend(scratch, "\"late\"", "\"la\0\0")
    #expect(try session(scratch) == whole)
    #expect(
      finding.outcome
        == .recovered(.init(values: 6, lostLines: [7...9]), original: Self.path + ".broken"))
  }

  @Test func `a mark that means nothing costs that mark`() throws {
    let scratch = try township()
    var whole = try session(scratch)
    whole.marks[try id("t-1")] = nil
    _ = try mend(scratch, "\"late\"", "\"lat\"")
    #expect(try session(scratch) == whole)
  }

  @Test func `what was mended twice keeps both originals`() throws {
    let scratch = try township()
    _ = try mend(scratch, "\"late\"", "\"la\0\0")
    let first = scratch[Self.path + ".broken"]
    let text = try #require(scratch[Self.path])
    try scratch.write(text + "}", to: Self.path)
    let report = try scratch.check(repair: true)
    #expect(report.isSound)
    #expect(scratch[Self.path] == text)
    #expect(scratch[Self.path + ".broken"] == first)
    #expect(scratch[Self.path + ".broken-2"] == text + "}")
    #expect(
      try scratch.check().kept == [Self.path + ".broken", Self.path + ".broken-2"])
  }

  @Test func `what a record cannot be without is told, and is enough to be written in`() throws {
    let scratch = try township()
    let whole = try session(scratch)
    let text = try #require(scratch[Self.path])
    // All that comes after the marks is lost.
    let cut = try #require(text.range(of: "\n  },\n  \"start\""))
    let rest = String(text[..<cut.lowerBound])
    try scratch.write(rest, to: Self.path)
    for repair in [false, true] {
      let report = try scratch.check(repair: repair)
      #expect(report.findings.map(\.outcome) == [.lacking("start")])
      #expect(scratch[Self.path] == rest)
    }
    try scratch.write(rest + "\n  \"start\": \"08:30\"", to: Self.path)
    #expect(try scratch.check(repair: true).isSound)
    #expect(try session(scratch) == whole)
  }

  @Test(arguments: [
    (#"{"id":"t-1","name":"刘艳","name":"王芳"}"#, Finding.Outcome.left),
    ("", .lacking("id")), ("\0\0\0\0", .lacking("id")),
    (#"{"id":"t-1","name":5}"#, .lacking("name")),
    (#"{"id":"t-2","name":"刘艳",,}"#, .left), ("[]", .lacking("id")),
  ])
  func `what is not certain is left`(text: String, outcome: Finding.Outcome) throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(text, to: "trainees/t-1.json")
    let names = try scratch.names()
    let report = try scratch.check(repair: true)
    #expect(report.findings.map(\.outcome) == [outcome])
    #expect(scratch["trainees/t-1.json"] == text)
    #expect(try scratch.names() == names)
  }

  @Test func `unknown keys and numbers to the last digit are recovered`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(
      "{\n  \"id\": \"t-2\",,\n  \"name\": \"王芳\",\n  \"x\": [1.50, {\"y\": 1e400}]\n}",
      to: "trainees/t-2.json")
    #expect(try scratch.check(repair: true).isSound)
    let text = try #require(scratch["trainees/t-2.json"])
    #expect(text.contains("1.50") && text.contains("1e400"))
  }

  @Test func `a township without its end is recovered, one without its name is not`() throws {
    let scratch = try ScratchFolder.sound()
    let text = try #require(scratch["township.json"])
    try scratch.write(String(text.dropLast(3)), to: "township.json")
    #expect(throws: StoreError.self) { try scratch.open() }
    #expect(try scratch.check(repair: true).isSound)
    #expect(try scratch.open().township == Township(name: "杏花湾镇妇联"))
    #expect(try scratch.check().kept == ["township.json.broken"])
    try scratch.write(String(text.dropLast(10)), to: "township.json")
    #expect(try scratch.check(repair: true).findings.map(\.outcome) == [.lacking("name")])
  }

  @Test func `a folder without its township is checked all the same`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.remove("township.json")
    try scratch.write("{", to: "trainees/t-2.json")
    #expect(
      try scratch.findings() == [
        Problem(path: "township.json", fault: .lost),
        Problem(
          path: "trainees/t-2.json", fault: .malformed(JSONError(line: 1, fault: .endsEarly))),
      ])
    try DataFolder.create(at: scratch.path, township: Township(name: "杏花湾镇妇联"))
    #expect(try scratch.findings().map(\.path) == ["trainees/t-2.json"])
  }

  @Test func `where nothing of a data folder is, there is none`() throws {
    let scratch = try ScratchFolder()
    #expect(throws: StoreError.noFolder(scratch.path)) { try scratch.check() }
    #expect(throws: StoreError.noFolder(scratch.path + "/x")) {
      try FolderCheck.run(at: scratch.path + "/x", repair: false)
    }
    try scratch.write("x", to: "note.txt")
    for repair in [false, true] {
      #expect(throws: StoreError.noFolder(scratch.path)) { try scratch.check(repair: repair) }
    }
    #expect(try scratch.names() == ["note.txt"])
  }

  @Test func `a folder that may be another's is not touched`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("{", to: "visits/plan.json")
    try scratch.write("x", to: "\(DurableWriter.temporaryPrefix)x")
    try scratch.write("x", to: "note.txt")
    try scratch.set(mode: 0o644, of: "note.txt")
    let names = try scratch.names()
    let report = try scratch.check(repair: true)
    #expect(report.findings.contains(Finding(Problem(path: "township.json", fault: .lost), .left)))
    #expect(report.findings.allSatisfy { !$0.isRepaired })
    #expect(try scratch.names() == names)
    #expect(try scratch.mode("note.txt") == 0o644)
  }

  @Test func `torn lines of the log are taken out, and the log as it was is kept`() throws {
    let scratch = try ScratchFolder.sound()
    let text = "{\"at\": \"x\"}\n{\"a\n{}\n{\"at\""
    try scratch.write(text, to: "access.jsonl")
    #expect(
      try scratch.findings() == [Problem(path: "access.jsonl", fault: .torn([2, 4]))])
    #expect(try scratch.check(repair: true).isSound)
    #expect(scratch["access.jsonl"] == "{\"at\": \"x\"}\n{}\n")
    #expect(scratch["access.jsonl.broken"] == text)
    let after = try scratch.check()
    #expect(after.findings == [] && after.kept == ["access.jsonl.broken"])
    try scratch.write("{}\n{}", to: "access.jsonl")
    #expect(try scratch.findings() == [])
  }
}
