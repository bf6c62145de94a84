import Model
import Testing

@testable import Store

/// What could be read must not become what cannot.
@Suite struct UnreadableTests {
  /// A township with a mark into which a hand has put arrays, so many inside one another.
  private func township(depth: Int) throws -> ScratchFolder {
    let scratch = try ScratchFolder.sound()
    let path = "classes/c-1/sessions/s-1.json"
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let text = try #require(scratch[path])
    try scratch.write(
      text.replacing(#""status": "late""#, with: #""status": "late", "x": \#(deep)"#), to: path)
    return scratch
  }

  private func mark(in scratch: ScratchFolder) throws {
    let folder = try scratch.open()
    let was = try #require(folder.loadSessions(of: id("c-1")).records.first)
    _ = try folder.save(was.marking(id("t-1"), Mark(status: .present)), replacing: was)
  }

  @Test func `what would lie too deep in the history is not saved`() throws {
    let scratch = try township(depth: 61)
    let text = scratch["classes/c-1/sessions/s-1.json"]
    #expect(throws: StoreError.self) { try mark(in: scratch) }
    #expect(scratch["classes/c-1/sessions/s-1.json"] == text)
    #expect(try scratch.open().loadSessions(of: id("c-1")).records.count == 1)
  }

  @Test func `as deep as can be read again is saved`() throws {
    let scratch = try township(depth: 60)
    try mark(in: scratch)
    let loaded = try scratch.open().loadSessions(of: id("c-1"))
    #expect(loaded.problems.isEmpty)
    #expect(try loaded.records.first?.marks[id("t-1")]?.status == .present)
  }

  @Test func `what is too large to be read again is not saved`() throws {
    let scratch = try ScratchFolder.sound()
    let folder = try scratch.open()
    let was = try #require(folder.load(Trainee.self).records.first)
    var now = was
    now.note = String(repeating: "x", count: 64 << 20)
    #expect(throws: StoreError.tooLarge(was.path)) { try folder.save(now, replacing: was) }
    #expect(folder.load(Trainee.self).problems.isEmpty)
  }
}
