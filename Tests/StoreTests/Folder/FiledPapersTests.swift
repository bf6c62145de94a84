import Model
import Testing

@testable import Store

/// The papers of a class that were ticked.
@Suite struct FiledPapersTests {
  @Test func `two who tick both keep theirs`() throws {
    let scratch = try ScratchFolder.sound()
    let (first, second) = (try scratch.open(), try scratch.open(by: "wang"))
    let was = try #require(first.loadClasses().records.first)
    var (mine, theirs) = (was, was)
    mine.filedPapers = ["notice": try day("2026-11-24"), "costs": try day("2026-11-24")]
    theirs.filedPapers = ["costs": try day("2026-11-23")]
    _ = try second.save(theirs, replacing: was)
    let saved = try first.save(mine, replacing: was)
    // The paper that both ticked keeps the day on which it was first.
    #expect(saved.filedPapers == ["notice": try day("2026-11-24"), "costs": try day("2026-11-23")])
  }

  @Test(arguments: [true, false])
  func `who takes the last tick away takes nobody else's`(isFirst: Bool) throws {
    let scratch = try ScratchFolder.sound()
    let (first, second) = (try scratch.open(), try scratch.open(by: "wang"))
    let none = try #require(first.loadClasses().records.first)
    var was = none
    was.filedPapers = ["notice": try day("2026-11-24")]
    was = try first.save(was, replacing: none)
    var (mine, theirs) = (was, was)
    mine.filedPapers = nil
    theirs.filedPapers?["costs"] = try day("2026-11-23")
    if isFirst { swap(&mine, &theirs) }
    _ = try second.save(theirs, replacing: was)
    let saved = try first.save(mine, replacing: was)
    #expect(saved.filedPapers == ["costs": try day("2026-11-23")])
  }
}
