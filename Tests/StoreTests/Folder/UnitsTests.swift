import Model
import Testing

@testable import Store

/// Removing units, and making one of two.
@Suite struct UnitsTests {
  private let scratch: ScratchFolder
  private let folder: DataFolder
  private let village: WorkUnit
  private let office: WorkUnit

  init() throws {
    scratch = try ScratchFolder.township()
    folder = try scratch.open()
    village = WorkUnit(id: try id("u-1"), name: "王家村", kind: .village)
    office = WorkUnit(id: try id("u-2"), name: "王家村委会")
    var (first, second) = (try trainee("t-1"), try trainee("t-2", "王芳"))
    first.unit = office.id
    second.unit = office.id
    second = try second.moving(to: village.id, post: nil, on: day("2026-01-01"), id: id("p-1"))
    let home = WorkUnit(id: try id("u-3"), name: "妇女之家", parent: office.id)
    try folder.save(
      [village, office, home].map { try Write($0, replacing: nil) }
        + [first, second].map { try Write($0, replacing: nil) })
  }

  @Test func `trainees, former posts and units below follow, and the unit is gone`() throws {
    _ = folder.takeOwnChanges()
    let kept = try folder.merge(office, into: village)
    #expect(kept.name == "王家村")
    let (roster, problems) = folder.loadRoster()
    #expect(problems == [])
    #expect(roster.units.map(\.name).sorted() == ["妇女之家", "王家村"].sorted())
    #expect(roster.trainees.allSatisfy { $0.unit == village.id })
    // Her move from the one to the other was none.
    #expect(try roster[id("t-2") as Identifier<Trainee>]?.postings == nil)
    #expect(roster.unit(named: "妇女之家")?.parent == village.id)
    #expect(try scratch.findings() == [])
    // A folder that is watched learns nothing new of what was done here.
    #expect(
      Set(folder.takeOwnChanges().map { String($0.dropFirst(scratch.path.count + 1)) })
        == [
          "units/u-1.json", "units/u-2.json", "units/u-3.json", "trainees/t-1.json",
          "trainees/t-2.json",
        ])
  }

  @Test func `what the unit was stays in the history of the other, also what is not known here`()
    throws
  {
    let text = try #require(scratch["units/u-2.json"])
    try scratch.write(
      text.replacing(#""id""#, with: #""founded": 1962, "id""#), to: "units/u-2.json")
    let kept = try folder.merge(office, into: village)
    let entry = try #require(kept.history?.last)
    #expect(entry.field == "merged/u-2")
    #expect(entry.was["name"] == .string("王家村委会"))
    #expect(entry.was["founded"] == .number("1962"))
  }

  @Test func `merging once more changes nothing`() throws {
    let kept = try folder.merge(office, into: village)
    let bytes = scratch["units/u-1.json"]
    #expect(try folder.merge(office, into: village) == kept)
    #expect(scratch["units/u-1.json"] == bytes)
    let home = try #require(folder.loadRoster().roster.unit(named: "妇女之家"))
    #expect(throws: StoreError.gone("units/u-2.json")) { try folder.merge(office, into: home) }
    #expect(throws: StoreError.gone("units/u-2.json")) { try folder.merge(village, into: office) }
    #expect(throws: UnitError.same("王家村")) { try folder.merge(village, into: village) }
  }

  @Test func `what others have saved meanwhile is merged as well`() throws {
    var late = try trainee("t-9", "李敏")
    late.unit = office.id
    _ = try scratch.open().save(late, replacing: nil)
    _ = try folder.merge(office, into: village)
    #expect(try scratch.findings() == [])
    #expect(try folder.reload(late)?.unit == village.id)
  }

  @Test func `only a unit that nobody needs is removed`() throws {
    #expect(throws: UnitError.inUse("王家村委会", 1)) { try folder.remove(office) }
    let home = try #require(folder.loadRoster().roster.unit(named: "妇女之家"))
    // Whether somebody works there is asked of the disk.
    var late = try trainee("t-9", "李敏")
    late.unit = home.id
    let saved = try scratch.open().save(late, replacing: nil)
    #expect(throws: UnitError.inUse("妇女之家", 1)) { try folder.remove(home) }
    var free = saved
    free.unit = village.id
    _ = try scratch.open().save(free, replacing: saved)
    try folder.remove(home)
    #expect(scratch["units/u-3.json"] == nil)
    try folder.remove(home)
    #expect(try scratch.findings() == [])
  }

  @Test func `groups ask for the unit that stays, and keep it from being removed`() throws {
    var group = TraineeGroup(id: try id("g-1"), name: "村干部")
    group.units = [office.id]
    _ = try folder.save(group, replacing: nil)
    _ = try folder.merge(office, into: village)
    let groups = folder.load(TraineeGroup.self).records
    #expect(groups.map(\.units) == [[village.id]])
    #expect(try scratch.findings() == [])
    let home = try #require(folder.loadRoster().roster.unit(named: "妇女之家"))
    // Whether a group asks for it is asked of the disk.
    let saved = try #require(groups.first)
    var changed = saved
    changed.units = [home.id]
    _ = try scratch.open().save(changed, replacing: saved)
    #expect(throws: UnitError.isAskedFor("妇女之家", "村干部")) { try folder.remove(home) }
    #expect(scratch["units/u-3.json"] != nil)
  }

  @Test func `nothing is removed or merged while a file cannot be read`() throws {
    try scratch.write("{", to: "trainees/t-7.json")
    let home = try #require(folder.loadRoster().roster.unit(named: "妇女之家"))
    #expect(throws: StoreError.self) { try folder.remove(home) }
    #expect(throws: StoreError.self) { _ = try folder.merge(office, into: village) }
    try scratch.remove("trainees/t-7.json")
    try scratch.write("{", to: "groups/g-7.json")
    #expect(throws: StoreError.self) { try folder.remove(home) }
    #expect(throws: StoreError.self) { _ = try folder.merge(office, into: village) }
    #expect(scratch["units/u-2.json"] != nil && scratch["units/u-3.json"] != nil)
  }

  @Test func `two moves of one trainee that say the same are one`() throws {
    let was = try #require(folder.loadRoster().roster[id("t-1") as Identifier<Trainee>])
    let other = try scratch.open()
    _ = try other.save(
      was.moving(to: village.id, post: nil, on: day("2026-03-01"), id: id("p-5")), replacing: was)
    let saved = try folder.save(
      was.moving(to: village.id, post: nil, on: day("2026-03-01"), id: id("p-6")), replacing: was)
    #expect(saved.postings?.map(\.id.description) == ["p-5"])
  }

  // MARK: Naming

  /// The unit below the office, which nobody needs.
  private func home() throws -> WorkUnit {
    try #require(folder.loadRoster().roster.unit(named: "妇女之家"))
  }

  @Test func `a unit that somebody else removed meanwhile is not named`() throws {
    let home = try home()
    let her = try #require(folder.loadRoster().roster[id("t-1") as Identifier<Trainee>])
    try scratch.open().remove(home)
    let refusal = StoreError.unitGone("u-3", into: nil)
    var (changed, unit) = (her, village)
    changed.unit = home.id
    unit.parent = home.id
    var group = TraineeGroup(id: try id("g-1"), name: "村干部")
    group.units = [village.id, home.id]
    #expect(throws: refusal) { try folder.save(changed, replacing: her) }
    #expect(throws: refusal) { try folder.save(unit, replacing: village) }
    #expect(throws: refusal) { try folder.save(group, replacing: nil) }
    // All of it or nothing.
    var other = try trainee("t-9")
    other.unit = home.id
    #expect(throws: refusal) {
      try folder.save([Write(trainee("t-8"), replacing: nil), Write(other, replacing: nil)])
    }
    #expect(scratch["trainees/t-8.json"] == nil && scratch["groups/g-1.json"] == nil)
    // Where the unit is made in the same moment, it is there.
    try folder.save([Write(other, replacing: nil), Write(home, replacing: nil)])
    #expect(try scratch.findings() == [])
  }

  @Test func `a unit that somebody else merged meanwhile is told with the one that it is now`()
    throws
  {
    let her = try #require(folder.loadRoster().roster[id("t-1") as Identifier<Trainee>])
    _ = try scratch.open().merge(office, into: village)
    var newcomer = try trainee("t-9")
    newcomer.unit = office.id
    let refusal = StoreError.unitGone("王家村委会", into: "王家村")
    #expect(throws: refusal) { try folder.save(newcomer, replacing: nil) }
    // The posting that she leaves by a move names it as well, once she is asked whose unit stands.
    let moved = try her.moving(to: nil, post: nil, on: day("2026-03-01"), id: id("p-9"))
    #expect(throws: refusal) { try folder.save(moved, replacing: her, precedence: .ours) }
    // What does not touch the unit is saved, over the merge.
    var renamed = her
    renamed.name = "刘燕"
    let saved = try folder.save(renamed, replacing: her)
    #expect(saved.name == "刘燕" && saved.unit == village.id)
    #expect(try scratch.findings() == [])
  }

  @Test func `what named a missing unit before can be changed otherwise`() throws {
    let text = try #require(scratch["trainees/t-1.json"])
    try scratch.write(text.replacing("u-2", with: "u-8"), to: "trainees/t-1.json")
    let her = try #require(folder.loadRoster().roster[id("t-1") as Identifier<Trainee>])
    var changed = her
    changed.note = "雪"
    #expect(try folder.save(changed, replacing: her).unit == id("u-8"))
  }

  // MARK: Groups

  @Test func `a group is removed, also one that is gone`() throws {
    let group = TraineeGroup(id: try id("g-1"), name: "村干部")
    _ = try folder.save(group, replacing: nil)
    _ = folder.takeOwnChanges()
    try folder.remove(group)
    #expect(scratch["groups/g-1.json"] == nil)
    #expect(folder.takeOwnChanges().map { $0.hasSuffix("groups/g-1.json") } == [true])
    try folder.remove(group)
    #expect(folder.takeOwnChanges().isEmpty)
    #expect(try scratch.findings() == [])
  }
}
