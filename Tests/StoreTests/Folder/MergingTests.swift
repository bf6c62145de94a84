import Model
import Testing

@testable import Store

/// Two files of one person, which another program changes meanwhile.
@Suite struct MergingTests {
  private let scratch: ScratchFolder
  private let (kept, other): (Trainee, Trainee)

  /// 刘艳 has two files with a phone each, and enough of a third.
  init() throws {
    var (kept, other) = (try trainee("t-1"), try trainee("t-2"))
    kept.phone = "13800000000"
    other.phone = "13800000001"
    (self.kept, self.other) = (kept, other)
    scratch = try ScratchFolder.township(
      Write(kept, replacing: nil), Write(other, replacing: nil),
      Write(trainee("t-3"), replacing: nil))
  }

  private func asked(_ folder: DataFolder, choosingOther: Bool = false) throws -> TraineeMerge {
    var merge = try TraineeMerge(other, into: kept, in: try folder.everything())
    if choosingOther { merge.fromOther = Set(merge.differences) }
    return merge
  }

  private func set(phone: String, of trainee: Trainee) throws {
    var changed = trainee
    changed.phone = phone
    _ = try scratch.open(by: "wang").save(changed, replacing: trainee)
  }

  @Test(arguments: [true, false])
  func `what was chosen between is merged as it was then or not at all`(isOther: Bool) throws {
    let folder = try scratch.open()
    let asked = try asked(folder, choosingOther: isOther)
    try set(phone: "13800000002", of: isOther ? other : kept)
    #expect(throws: MergeError.changed("刘艳")) { try folder.merge(asked) }
    #expect(scratch["trainees/t-2.json"]?.contains("merger") == false)
    // Looked at again, it is merged.
    let library = try folder.everything()
    let again = try TraineeMerge(
      try #require(library.roster.file(other.id)), into: #require(library.roster.file(kept.id)),
      in: library)
    #expect(try folder.merge(again).phone == (isOther ? kept.phone : "13800000002"))
  }

  @Test func `what nobody had to choose may change meanwhile`() throws {
    let folder = try scratch.open()
    let asked = try asked(folder, choosingOther: true)
    var changed = other
    changed.education = "大专"
    _ = try scratch.open(by: "wang").save(changed, replacing: other)
    let merged = try folder.merge(asked)
    #expect(merged.phone == other.phone && merged.education == "大专")
  }

  @Test func `only the last merge of several is undone`() throws {
    let folder = try scratch.open()
    let merged = try folder.merge(asked(folder))
    let library = try folder.everything()
    _ = try folder.merge(
      TraineeMerge(merged, into: #require(library.roster.file(id("t-3"))), in: library))
    let before = try scratch.names().map { scratch[$0] }
    #expect(throws: MergeError.gone("刘艳")) { try folder.undoMerge(of: other.id) }
    #expect(try scratch.names().map { scratch[$0] } == before)
    _ = try folder.undoMerge(of: kept.id)
    _ = try folder.undoMerge(of: other.id)
    #expect(try folder.loadRoster().roster.trainees.count == 3)
  }

  @Test func `what was not merged is not undone`() throws {
    let folder = try scratch.open()
    #expect(throws: MergeError.notMerged("刘艳")) { try folder.undoMerge(of: kept.id) }
  }

  @Test func `a file that another one took over takes no change from a stale copy`() throws {
    let folder = try scratch.open()
    _ = try folder.merge(asked(folder))
    let before = scratch["trainees/t-2.json"]
    for precedence in [Write.Precedence.neither, .ours] {
      var changed = other
      changed.note = "常住外地"
      #expect(throws: StoreError.takenOver("刘艳")) {
        try scratch.open(by: "wang").save(changed, replacing: other, precedence: precedence)
      }
    }
    #expect(scratch["trainees/t-2.json"] == before)
    // What changes nothing is saved.
    #expect(try scratch.open().save(other, replacing: other).merger?.into == kept.id)
  }
}
