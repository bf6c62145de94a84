import Model
import Testing

@Suite struct UnitTreeTests {
  private func unit(_ text: String, _ name: String, below parent: String? = nil) throws -> WorkUnit
  {
    WorkUnit(id: try id(text), name: name, parent: try parent.map { try id($0) })
  }

  /// A town with a street and two villages, of which one has a women's home; and a factory.
  private func units() throws -> [WorkUnit] {
    try [
      unit("u-1", "杏花湾镇"), unit("u-2", "柳树村", below: "u-1"), unit("u-3", "北河村", below: "u-1"),
      unit("u-4", "妇女之家", below: "u-2"), unit("u-5", "服装厂"),
    ]
  }

  private func roster() throws -> Roster {
    let places = [("t-1", "u-4"), ("t-2", "u-2"), ("t-3", "u-1"), ("t-4", "u-9"), ("t-5", nil)]
    let trainees = try places.map { key, unit in
      var trainee = try trainee(key, "刘艳")
      trainee.unit = try unit.map { try id($0) }
      return trainee
    }
    return Roster(trainees: trainees, units: try units())
  }

  private func outline(_ roster: Roster) throws -> [String] {
    UnitTree(roster, on: try day("2026-11-24")).lines.map {
      "\(String(repeating: " ", count: $0.depth))\($0.unit.name) \($0.own) \($0.all)"
    }
  }

  @Test func `each unit stands before those below it, with its own and all trainees`() throws {
    let expected = ["服装厂 0 0", "杏花湾镇 1 3", " 北河村 0 0", " 柳树村 1 2", "  妇女之家 1 1"]
    #expect(try outline(roster()) == expected)
    let reversed = Roster(trainees: try roster().trainees, units: try units().reversed())
    #expect(try outline(reversed) == expected)
    #expect(UnitTree(try roster(), on: try day("2026-11-24")).withoutUnit == 2)
  }

  @Test func `whoever has retired is not counted`() throws {
    var trainees = try roster().trainees
    trainees[0].retired = try day("2026-11-24")
    trainees[1].retired = try day("2026-11-25")
    let tree = UnitTree(Roster(trainees: trainees, units: try units()), on: try day("2026-11-24"))
    #expect(tree.lines.map(\.all) == [0, 2, 0, 1, 0])
  }

  @Test func `no unit is lost where files contradict one another`() throws {
    let units = try [
      unit("u-1", "一村", below: "u-9"), unit("u-2", "二村", below: "u-3"),
      unit("u-3", "三村", below: "u-2"), unit("u-4", "四村", below: "u-4"),
      unit("u-5", "五村", below: "u-3"),
    ]
    #expect(
      try outline(Roster(units: units)) == ["一村 0 0", "二村 0 0", " 三村 0 0", "  五村 0 0", "四村 0 0"])
  }

  @Test(arguments: [
    ("u-1", ["u-1", "u-2", "u-3", "u-4"]), ("u-2", ["u-2", "u-4"]), ("u-5", ["u-5"]),
  ])
  func `a unit has others below it`(top: String, all: [String]) throws {
    let below = try roster().units(below: id(top)).map(\.description).sorted()
    #expect(below == all)
    let circle = try Roster(units: [unit("u-1", "一", below: "u-2"), unit("u-2", "二", below: "u-1")])
    #expect(try circle.units(below: id("u-1")).count == 2)
  }

  @Test func `the order by unit is that of the tree`() throws {
    let sorted = try RosterOrder.unit.sorted(roster()).map(\.id.description)
    #expect(sorted == ["t-3", "t-2", "t-1", "t-4", "t-5"])
  }

  // MARK: Removing

  @Test func `only a unit that nothing names can be removed`() throws {
    let all = try units()
    let roster = try roster()
    try roster.refuseRemoval(of: all[2], groups: [], visits: [], classes: [])
    #expect(throws: UnitError.inUse("柳树村", 1)) {
      try roster.refuseRemoval(of: all[1], groups: [], visits: [], classes: [])
    }
    let empty = Roster(units: all)
    #expect(throws: UnitError.hasBelow("杏花湾镇", 2)) {
      try empty.refuseRemoval(of: all[0], groups: [], visits: [], classes: [])
    }
    let moved = try trainee("t-1", "王芳")
      .moving(to: all[4].id, post: nil, on: day("2026-01-01"), id: id("p-1"))
      .moving(to: all[2].id, post: nil, on: day("2026-02-01"), id: id("p-2"))
    let left = Roster(trainees: [moved], units: all)
    #expect(throws: UnitError.wasInUse("服装厂", 1)) {
      try left.refuseRemoval(of: all[4], groups: [], visits: [], classes: [])
    }
  }

  @Test func `a unit that a group asks for is not removed`() throws {
    let all = try units()
    let roster = Roster(units: all)
    var groups = try [
      TraineeGroup(id: id("g-1"), name: "主席"), TraineeGroup(id: id("g-2"), name: "北片"),
    ]
    groups[1].units = [all[4].id, all[2].id]
    #expect(throws: UnitError.isAskedFor("北河村", "北片")) {
      try roster.refuseRemoval(of: all[2], groups: groups, visits: [], classes: [])
    }
    try roster.refuseRemoval(of: all[3], groups: groups, visits: [], classes: [])
  }

  // MARK: Merging

  @Test func `trainees, former posts and units below follow`() throws {
    let all = try units()
    var moved = try trainee("t-6", "王芳")
    moved.unit = all[1].id
    moved = try moved.moving(to: all[4].id, post: nil, on: day("2026-01-01"), id: id("p-1"))
    let roster = Roster(trainees: try roster().trainees + [moved], units: all)
    let merge = try UnitMerge(
      of: all[1], into: all[2], in: roster, groups: [], visits: [], classes: [])
    #expect(merge.trainees.map(\.now.id.description) == ["t-2", "t-6"])
    #expect(merge.trainees[0].now.unit == all[2].id)
    #expect(merge.trainees[1].now.unit == all[4].id)
    #expect(merge.trainees[1].now.postings?[0].unit == all[2].id)
    #expect(merge.units.map(\.now.name) == ["妇女之家"])
    #expect(merge.units[0].now.parent == all[2].id)
    #expect(merge.kept.now == all[2])
  }

  @Test(arguments: [
    (["u-2"], ["u-3"]), (["u-5", "u-2", "u-1"], ["u-5", "u-3", "u-1"]),
    (["u-3", "u-5", "u-2"], ["u-3", "u-5"]), (["u-2", "u-3"], ["u-3"]),
  ])
  func `groups ask for what stays, once`(asked: [String], then: [String]) throws {
    let roster = try roster()
    let other = try TraineeGroup(id: id("g-1"), name: "主席")
    var group = try TraineeGroup(id: id("g-2"), name: "北片")
    group.units = try asked.map { try id($0) }
    let (gone, kept) = (try units()[1], try units()[2])
    let merge = try UnitMerge(
      of: gone, into: kept, in: roster, groups: [other, group], visits: [], classes: [])
    #expect(merge.groups.map(\.was) == [group])
    #expect(merge.groups.first?.now.units?.map(\.description) == then)
  }

  @Test(
    arguments: [
      // What goes, what stays, its parent then.
      ("u-1", "u-2", nil), ("u-1", "u-4", nil), ("u-2", "u-4", "u-1"), ("u-2", "u-5", "u-1"),
      ("u-4", "u-1", nil), ("u-3", "u-2", "u-1"), ("u-4", "u-3", "u-1"),
    ] as [(String, String, String?)])
  func `what stays lies below no unit that goes, nor below itself`(
    gone: String, kept: String, parent: String?
  ) throws {
    let roster = try roster()
    let units = try [gone, kept].map { try #require(roster[id($0) as Identifier<WorkUnit>]) }
    let merge = try UnitMerge(
      of: units[0], into: units[1], in: roster, groups: [], visits: [], classes: [])
    #expect(merge.kept.now.parent?.description == parent)
    let changed = Dictionary(
      uniqueKeysWithValues: (merge.units.map(\.now) + [merge.kept.now]).map { ($0.id, $0) })
    let after = roster.units.filter { $0.id != units[0].id }.map { changed[$0.id] ?? $0 }
    #expect(after.allSatisfy { $0.parent != units[0].id })
    for unit in after {
      let above = unit.parent.map { Roster(units: after).units(below: unit.id).contains($0) }
      #expect(above != true)
    }
  }

  @Test func `what stays takes the kind that it lacked`() throws {
    var gone = try unit("u-6", "王家村委会")
    gone.kind = .village
    let kept = try unit("u-7", "王家村")
    let roster = Roster(units: [gone, kept])
    #expect(
      try UnitMerge(of: gone, into: kept, in: roster, groups: [], visits: [], classes: []).kept.now
        .kind == .village)
    #expect(throws: UnitError.same("王家村")) {
      try UnitMerge(of: kept, into: kept, in: roster, groups: [], visits: [], classes: [])
    }
  }

  @Test func `a move between what was one place was none`() throws {
    let (gone, kept, other) =
      (try id("u-2"), try id("u-3"), try id("u-5"))
      as (
        Identifier<WorkUnit>, Identifier<WorkUnit>, Identifier<WorkUnit>
      )
    func her(_ id: String, _ unit: Identifier<WorkUnit>, _ since: String?) throws -> Trainee {
      var trainee = try trainee(id, "刘艳")
      trainee.unit = unit
      trainee.post = "委员"
      trainee.postSince = since.flatMap { PartialDay($0) }
      return trainee
    }
    func move(
      _ trainee: Trainee, _ unit: Identifier<WorkUnit>, _ on: String, _ id: String,
      post: String = "委员"
    ) throws -> Trainee {
      try trainee.moving(to: unit, post: post, on: day(on), id: ModelTests.id(id))
    }
    let spelled = try move(her("t-1", gone, "2019-05"), kept, "2026-01-01", "p-1")
    let thrice = try move(
      move(her("t-2", kept, nil), gone, "2025-01-01", "p-1"), kept, "2026-01-01", "p-2")
    let between = try move(
      move(
        move(her("t-3", other, "2018"), gone, "2020-01-01", "p-1"), kept, "2021-01-01", "p-2"),
      other, "2022-01-01", "p-3")
    let promoted = try move(her("t-4", gone, "2019"), kept, "2026-01-01", "p-1", post: "主席")
    let roster = Roster(
      trainees: [spelled, thrice, between, promoted], units: try units())
    let merge = try UnitMerge(
      of: #require(roster[gone]), into: #require(roster[kept]), in: roster, groups: [], visits: [],
      classes: [])
    let now = Dictionary(
      uniqueKeysWithValues: merge.trainees.map { ($0.now.id.description, $0.now) })
    // As if she had been there all along.
    #expect(try now["t-1"] == her("t-1", kept, "2019-05"))
    #expect(try now["t-2"] == her("t-2", kept, nil))
    let postings = try #require(now["t-3"]?.formerPostings)
    #expect(postings.map(\.unit) == [other, kept])
    #expect(postings.map { $0.since?.description } == ["2018", "2020-01-01"])
    #expect(postings.map(\.until.description) == ["2020-01-01", "2022-01-01"])
    #expect(now["t-3"]?.postSince == PartialDay("2022-01-01"))
    // Another post there is another posting.
    #expect(now["t-4"]?.postings?.map(\.unit) == [kept])
    #expect(now["t-4"]?.postSince == PartialDay("2026-01-01"))
  }
}
