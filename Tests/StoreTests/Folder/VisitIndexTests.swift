import Foundation
import Model
import Testing

@testable import Store

/// The outlines of many visits, which are read again only where their files are other ones.
@Suite struct VisitIndexTests {
  private func outline(_ name: String) throws -> VisitOutline {
    var visit = try Full.visit()
    visit.purpose = "一\t二\n三\\n"
    return VisitOutline(
      id: try id(name), kind: visit.kind, host: visit.host, date: visit.date, end: visit.end,
      isCancelled: true, isAway: true, purpose: visit.purpose, leader: nil, hours: 2.5, people: 2,
      attendeeIDs: "t-1 t-2",
      openGaps: 1, closings: [try day("2026-05-02"), try day("2026-05-03")],
      due: try day("2026-06-01"))
  }

  private func index() throws -> VisitIndex {
    var index = VisitIndex()
    index.entries["v-1.json"] = .init(
      stamp: .init(number: .max, written: -1, changed: .max), outline: try outline("v-1"))
    index.entries["v-2.json"] = .init(
      stamp: .init(number: 0, written: 0, changed: 0), outline: VisitOutline(try visit("v-2")))
    return index
  }

  /// As many visits as an index is kept for, one with an open gap.
  private func many() throws -> ScratchFolder {
    let scratch = try ScratchFolder.township()
    let visits = try (1...VisitIndex.worthwhile).map { try visit("v-\($0)") }
    try scratch.open().save(visits.map { try Write($0, replacing: nil) })
    return scratch
  }

  private func outlines(_ folder: DataFolder) throws -> [VisitOutline] {
    let (log, problems) = folder.loadOutreach()
    #expect(problems == [])
    return log.entries.compactMap { if case .out(let visit) = $0 { visit } else { nil } }
  }

  @Test func `what is written is read again`() throws {
    let index = try index()
    #expect(VisitIndex(written: index.written) == index)
    #expect(VisitIndex(written: VisitIndex().written) == VisitIndex())
  }

  @Test func `nothing is believed of an index that is not whole`() throws {
    let bytes = try index().written
    for count in 0..<bytes.count {
      #expect(VisitIndex(written: Array(bytes.prefix(count))).entries.isEmpty)
    }
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var other = bytes
      other[place] ^= 1
      #expect(VisitIndex(written: other).entries.isEmpty)
    }
  }

  @Test func `a visit that somebody changed since is read again`() throws {
    let scratch = try many()
    #expect(try outlines(scratch.open()).count == VisitIndex.worthwhile)
    let stored = VisitIndex(
      written: Array(try #require(scratch[VisitIndex.path]).utf8))
    #expect(stored.entries.count == VisitIndex.worthwhile)
    var changed = try visit("v-7")
    changed.host = "三十里堡街道"
    _ = try scratch.open().save(changed, replacing: visit("v-7"))
    try scratch.remove("visits/v-8.json")
    let seen = try outlines(scratch.open())
    #expect(seen.count == VisitIndex.worthwhile - 1)
    #expect(seen.first { $0.id.description == "v-7" }?.host == "三十里堡街道")
  }

  @Test func `what one program knows is not older than what another has saved`() throws {
    let scratch = try many()
    let folder = try scratch.open()
    #expect(try outlines(folder).count == VisitIndex.worthwhile)
    var changed = try visit("v-7")
    changed.host = "三十里堡街道"
    _ = try scratch.open(by: "wang").save(changed, replacing: visit("v-7"))
    #expect(try outlines(folder).contains { $0.host == "三十里堡街道" })
  }

  @Test func `an action that is due is on the overview whatever the index says`() throws {
    let scratch = try many()
    var changed = try visit("v-7")
    changed.gaps = [
      Gap(
        id: try id("g-1"), text: "立卷",
        actions: [
          Action(id: try id("a-1"), text: "买柜子", owner: "刘", due: try day("2026-11-01"))
        ])
    ]
    _ = try scratch.open().save(changed, replacing: visit("v-7"))
    for _ in 1...2 {
      let overview = try scratch.open().overview(on: day("2026-11-24")).overview
      #expect(overview.actions.map(\.action.text) == ["买柜子"])
    }
  }

  @Test func `a folder that is only looked at gets no index`() throws {
    let scratch = try many()
    let folder = try DataFolder(
      opening: scratch.path, editor: scratch.editor("liu"), isReadOnly: true)
    #expect(try outlines(folder).count == VisitIndex.worthwhile)
    #expect(scratch[VisitIndex.path] == nil)
  }

  @Test func `a link in the place of the cache is not followed`() throws {
    let scratch = try many()
    let outside = try ScratchFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/.cache", withDestinationPath: outside.path)
    #expect(try outlines(scratch.open()).count == VisitIndex.worthwhile)
    #expect(try outside.names() == [])
  }

  @Test func `few visits need no index`() throws {
    let scratch = try ScratchFolder.township(Write(visit(), replacing: nil))
    #expect(try outlines(scratch.open()).map(\.host) == ["三涧堡街道"])
    #expect(scratch[VisitIndex.path] == nil)
  }
}
