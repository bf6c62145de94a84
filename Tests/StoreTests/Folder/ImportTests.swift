import Model
import Testing

@testable import Store

@Suite struct ImportTests {
  /// 刘艳 is there; the import makes her chairwoman of a new village, and brings 王芳 into the class.
  private let scratch: ScratchFolder
  private let change: RosterChange

  init() throws {
    let (was, trainingClass) = (try trainee("t-1"), try trainingClass())
    scratch = try ScratchFolder.township(
      Write(was, replacing: nil), Write(trainingClass, replacing: nil),
      Write(try session(), replacing: nil))
    let unit = WorkUnit(id: try id("u-1"), name: "甲村", kind: .village)
    var now = was
    now.post = "主席"
    now.unit = unit.id
    var added = try trainee("t-2", "王芳")
    added.unit = unit.id
    change = RosterChange(
      units: [unit], added: [added], updated: [Replacement(was: was, now: now)],
      enrolling: Replacement(was: trainingClass, now: trainingClass.enrolling([added.id])),
      known: ["t-1"])
  }

  private func isSound() throws -> Bool {
    try FolderCheck.run(at: scratch.path, repair: false).findings.isEmpty
  }

  @Test func `an import is there as a whole and goes as a whole`() throws {
    let before = try scratch.open().loadRoster().roster
    let folder = try scratch.open()
    try folder.save(change)
    #expect(try scratch.open().loadRoster().roster.trainees.count == 2)
    #expect(try isSound())
    _ = folder.takeOwnChanges()

    let undo = try folder.takeBack(change)
    #expect(undo.kept == [])
    // Files that went are as much this program's doing as those that came.
    #expect(folder.takeOwnChanges().count == 4)
    let after = try scratch.open().loadRoster().roster
    #expect(after.units == before.units)
    #expect(after.trainees.map(\.post) == [nil])
    #expect(scratch["trainees/t-2.json"] == nil && scratch["units/u-1.json"] == nil)
    #expect(try scratch.open().loadClasses().records.first?.enrolment == [])
    // What was taken back is kept like anything that was replaced.
    #expect(after.trainees[0].history?.map(\.field).sorted() == ["post", "unit"])
    #expect(try isSound())
  }

  @Test func `it does not throw away what another program did since`() throws {
    let folder = try scratch.open()
    try folder.save(change)
    let other = try scratch.open(by: "wang")
    let session = try session()
    _ = try other.save(
      session.marking(try id("t-2"), Mark(status: .present)), replacing: session)
    let her = try #require(try other.loadRoster().roster[id("t-1") as Identifier<Trainee>])
    var changed = her
    changed.phone = "13800000001"
    _ = try other.save(changed, replacing: her)

    let files = try scratch.names().map { ($0, scratch[$0]) }
    let undo = try folder.takeBack(change)
    #expect(undo.isEmpty)
    #expect(undo.kept.map(\.name) == ["王芳", "刘艳", "甲村"])
    #expect(undo.kept.map(\.reason) == [.used, .changed, .used])
    for (name, text) in files { #expect(scratch[name] == text) }
    #expect(try isSound())
  }

  @Test func `a file that cannot be read may need her, so nothing is changed`() throws {
    let folder = try scratch.open()
    try folder.save(change)
    try scratch.write("{", to: "visits/v-1.json")
    #expect(throws: StoreError.self) { try folder.takeBack(change) }
    #expect(scratch["trainees/t-2.json"] != nil)
  }

  @Test func `a folder that a newer version took over meanwhile is left as it is`() throws {
    let folder = try scratch.open()
    try folder.save(change)
    try scratch.write(#"{"format":2,"name":"妇联"}"#, to: "township.json")
    #expect(throws: StoreError.newerFormat(2)) { try folder.takeBack(change) }
    #expect(scratch["trainees/t-2.json"] != nil)
  }

  @Test func `who may only look takes nothing back`() throws {
    try scratch.open().save(change)
    let folder = try DataFolder(
      opening: scratch.path, editor: try scratch.editor("liu"), isReadOnly: true)
    #expect(throws: StoreError.readOnly) { try folder.takeBack(change) }
  }

  @Test func `who came since may be somebody whom it adds`() throws {
    let folder = try scratch.open()
    try scratch.open(by: "wang").save([try Write(try trainee("t-9", "王芳"), replacing: nil)])
    #expect(throws: StoreError.outrun) { try folder.save(change) }
    #expect(scratch["trainees/t-2.json"] == nil && scratch["units/u-1.json"] == nil)
    // Somebody who is only changed is nobody new.
    let her = try #require(change.updated.first)
    var now = her.was
    now.post = "主席"
    try folder.save(RosterChange(updated: [.init(was: her.was, now: now)], known: []))
  }
}
