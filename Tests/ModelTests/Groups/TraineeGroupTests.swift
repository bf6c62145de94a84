import Model
import Testing

@Suite struct TraineeGroupTests {
  private let roster: Roster
  private let today: Day

  init() throws {
    today = try day("2026-11-24")
    let town = WorkUnit(id: try id("u-1"), name: "大连湾街道")
    let village = WorkUnit(id: try id("u-2"), name: "前盐村", parent: town.id)
    let other = WorkUnit(id: try id("u-3"), name: "三涧堡街道")
    func her(
      _ number: String, _ education: String?, _ birth: String?, _ post: String?, _ unit: WorkUnit?
    ) throws -> Trainee {
      var her = try trainee("t-\(number)", "学员\(number)")
      her.education = education
      her.birth = birth.flatMap { PartialDay($0) }
      her.post = post
      her.unit = unit?.id
      return her
    }
    roster = Roster(
      trainees: [
        try her("1", "大专", "1991-11-24", "妇联主席", village),
        try her("2", "初中", "1991-11-25", "妇联副主席", town),
        try her("3", "中专", "1966", "网格员", other),
        try her("4", nil, nil, nil, nil),
      ], units: [town, village, other])
  }

  private func members(_ change: (inout TraineeGroup) throws -> Void) throws -> String {
    var group = TraineeGroup(id: try id("g-1"), name: "分组")
    try change(&group)
    return group.members(of: roster, on: today).map { String($0.id.description.dropFirst(2)) }
      .sorted().joined()
  }

  @Test func `nothing asked for is everybody`() throws {
    #expect(try members { _ in } == "1234")
    #expect(try members { ($0.posts, $0.units) = ([], []) } == "1234")
  }

  @Test func `by education`() throws {
    #expect(try members { $0.leastEducation = .seniorMiddle } == "13")
    #expect(try members { $0.mostEducation = .seniorMiddle } == "23")
    #expect(
      try members { ($0.leastEducation, $0.mostEducation) = (.seniorMiddle, .seniorMiddle) } == "3")
  }

  @Test func `by age on the day`() throws {
    #expect(try members { $0.leastAge = 35 } == "13")
    #expect(try members { $0.mostAge = 34 } == "2")
    #expect(try members { ($0.leastAge, $0.mostAge) = (60, 60) } == "3")
  }

  @Test func `by income, as far as it may be hers`() throws {
    let first: Identifier<Trainee> = try id("t-1")
    var her = try #require(roster[first])
    her.income = IncomeBand(from: 7000, to: 8000)
    let roster = Roster(trainees: [her, try trainee("t-2", "刘艳")])
    var group = TraineeGroup(id: try id("g-1"), name: "分组")
    for (band, count) in [("8000+", 1), ("5000-7500", 1), ("8001+", 0), ("-6999", 0)] {
      group.income = try Fields.income(band)
      #expect(group.members(of: roster, on: today).count == count)
    }
  }

  @Test func `by a word of the post`() throws {
    #expect(try members { $0.posts = ["主席"] } == "12")
    #expect(try members { $0.posts = ["网格", "妇联主席"] } == "13")
  }

  @Test func `by unit with those below it`() throws {
    #expect(try members { $0.units = [try id("u-1")] } == "12")
    #expect(try members { $0.units = [try id("u-2"), try id("u-3")] } == "13")
    #expect(try members { $0.units = [try id("u-9")] } == "")
  }

  @Test func `all that is asked for has to be met`() throws {
    #expect(
      try members {
        $0.leastEducation = .college
        $0.units = [try id("u-1")]
        $0.posts = ["主席"]
      } == "1")
  }

  @Test func `units in a circle do no harm`() throws {
    let (a, b) = (try id("u-1") as Identifier<WorkUnit>, try id("u-2") as Identifier<WorkUnit>)
    let roster = Roster(units: [
      WorkUnit(id: a, name: "甲", parent: b), WorkUnit(id: b, name: "乙", parent: a),
    ])
    #expect(roster.units(below: a) == [a, b])
  }

  @Test func `what it asks for reads in each language`() throws {
    var group = TraineeGroup(id: try id("g-1"), name: "分组")
    (group.leastEducation, group.mostEducation) = (.juniorMiddle, .college)
    (group.leastAge, group.mostAge) = (nil, 35)
    group.posts = ["主席", "主任"]
    group.units = [try id("u-1"), try id("u-9")]
    #expect(
      Language.allCases.map { group.words(in: roster, $0) } == [
        ["Junior middle school–College", "up to 35 years", "主席, 主任", "大连湾街道, u-9"],
        ["初中–大专", "35 岁及以下", "主席、主任", "大连湾街道、u-9"],
        ["初中–大專", "35 歲及以下", "主席、主任", "大连湾街道、u-9"],
      ])
  }

  @Test func `figures tell what is known`() throws {
    let figures = GroupFigures(of: roster.trainees, on: today)
    #expect(figures.count == 4 && figures.units == 3 && figures.educated == 3)
    #expect(figures.educations == [.college: 1, .juniorMiddle: 1, .seniorMiddle: 1])
    #expect(figures.share(atLeast: .seniorMiddle) == 2.0 / 3)
    let ages = try #require(figures.ages)
    #expect((ages.youngest, ages.oldest, ages.count) == (34, 60, 3))
    #expect(ages.mean == 43)
    #expect(GroupFigures(of: [], on: today).share(atLeast: .primary) == nil)
    #expect(
      figures.lines(in: .english) == [
        "4 trainees, 3 units", "Age: 43 on average, 34 to 60 (known of 3)",
        "Education: Junior middle school 1, Senior middle school 1, College 1",
        "Senior middle school or more: 66.7% (known of 3)",
      ])
  }
}

@Suite struct TraineeGroupLookupTests {
  private let groups: [TraineeGroup]

  init() throws {
    groups = [
      TraineeGroup(id: try id("g-1"), name: "主席"), TraineeGroup(id: try id("g-2"), name: "副主席"),
      TraineeGroup(id: try id("g-3"), name: "Young"),
    ]
  }

  @Test(arguments: [("g-2", "g-2"), ("主席", "g-1"), ("副", "g-2"), ("you", "g-3")])
  func `an id, a name or a part of one`(text: String, id: String) throws {
    #expect(try TraineeGroup.find(text, in: groups).id.description == id)
  }

  @Test func `none and several are refused`() {
    #expect(throws: LookupError.noGroup("x")) { try TraineeGroup.find("x", in: groups) }
    #expect(throws: LookupError.noGroup(" ")) { try TraineeGroup.find(" ", in: groups) }
    #expect(throws: LookupError.severalGroups("席", ["g-2 副主席", "g-1 主席"])) {
      try TraineeGroup.find("席", in: groups)
    }
  }
}
