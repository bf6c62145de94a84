import Testing

@testable import Model

@Suite struct RosterImportTests {
  /// A roster of 王芳 (001, 柳树屯村), 刘艳 (002, 13800000002, 柳树屯村), two 李秀英 in 上河沿村 and
  /// 赵霞, who has neither number nor unit.
  private let roster: Roster

  init() throws {
    let village: Identifier<WorkUnit> = try id("u-1")
    let other: Identifier<WorkUnit> = try id("u-2")
    func trainee(
      _ code: String, _ name: String, _ number: String? = nil, phone: String? = nil,
      unit: Identifier<WorkUnit>? = nil
    ) throws -> Trainee {
      var trainee = Trainee(id: try id(code), name: name)
      trainee.number = number
      trainee.phone = phone
      trainee.unit = unit
      trainee.pinyin = Pinyin.reading(of: name)
      return trainee
    }
    roster = Roster(
      trainees: [
        try trainee("t-1", "王芳", "001", unit: village),
        try trainee("t-2", "刘艳", "002", phone: "13800000002", unit: village),
        try trainee("t-3", "李秀英", unit: other), try trainee("t-4", "李秀英", unit: other),
        try trainee("t-5", "赵霞"),
      ],
      units: [
        WorkUnit(id: village, name: "柳树屯村", kind: .village),
        WorkUnit(id: other, name: "上河沿村", kind: .village),
      ])
  }

  @Test func `adds a trainee with all that the file knows, and her unit`() throws {
    let plan = try plan(
      "编号,姓 名,性别,出生年月,工作单位,职务,手机号,学历,籍贯",
      "264,单　桂芝,女,1985年3月,新港社区,主任,+86 138-0000-0264,大专,x")
    let added = try #require(plan.added.first)
    #expect(added.name == "单桂芝")
    #expect(added.pinyin == "shan gui zhi")
    #expect(added.number == "264")
    #expect(added.gender == .female)
    #expect(added.birth == PartialDay("1985-03"))
    #expect(added.post == "主任")
    #expect(added.phone == "13800000264")
    #expect(added.education == "大专")
    #expect(plan.units.map(\.name) == ["新港社区"])
    #expect(plan.units.first?.kind == .community)
    #expect(added.unit == plan.units.first?.id)
    #expect(plan.ignored == ["籍贯"])
    #expect(plan.taken == [added.id])
  }

  @Test(arguments: [
    "姓名,单位,职务,联系电话,编号", "姓名,單位,職務,聯繫電話,編號", "名字,單位,職務,聯絡電話,編號",
    "Name,Unit,Post,Phone,Number", "姓 名*,单位：,职务,电话,编号",
  ])
  func `knows headings in every language`(header: String) throws {
    let plan = try plan(header, "孙维娜,东沟村,主席,13900000000,300")
    let added = try #require(plan.added.first)
    #expect(added.name == "孙维娜")
    #expect(added.phone == "13900000000")
    #expect(added.post == "主席")
    #expect(added.number == "300")
    #expect(plan.units.count == 1)
  }

  @Test func `makes a new unit once`() throws {
    let plan = try plan("姓名,单位", "甲一,东沟村", "乙二,东沟村", "丙三,柳树屯村")
    #expect(plan.units.count == 1)
    #expect(plan.added.map(\.unit).filter { $0 == plan.units[0].id }.count == 2)
  }

  @Test(arguments: [
    // By number, and where the phone agrees though the name is spelt otherwise.
    ("王芳,001,,上河沿村", "t-1"), ("刘燕,002,138-0000-0002,柳树屯村", "t-2"),
    // By phone.
    ("刘艳,,138 0000 0002,上河沿村", "t-2"),
    // By phone and name, with another number than before.
    ("刘艳,202,13800000002,柳树屯村", "t-2"),
    // By name and unit, with a new phone.
    ("王芳,,13900000009,柳树屯村", "t-1"),
    // By name alone where the unit is blank.
    ("赵霞,005,,", "t-5"),
  ])
  func `finds whom a row is about`(row: String, found: String) throws {
    let plan = try plan("姓名,编号,电话,单位", row)
    #expect(plan.rejected == [])
    #expect(plan.updated.map(\.now.id.description) == [found])
  }

  @Test(arguments: ["王芳,003,,柳树屯村", "王芳,,,上河沿村", "孙娜,300,13800000002,"])
  func `takes whom numbers or units tell apart as new`(row: String) throws {
    let plan = try plan("姓名,编号,电话,单位", row)
    #expect(plan.added.count == 1)
    #expect(plan.updated == [])
  }

  @Test func `blank cells erase nothing, and what is the same is unchanged`() throws {
    let plan = try plan("姓名,编号,电话,单位,职务", "刘艳,002,,,", "王芳,001,,柳树屯村,主任")
    #expect(plan.unchanged.map(\.id.description) == ["t-2"])
    let update = try #require(plan.updated.first)
    #expect(update.now.post == "主任")
    #expect(update.now.unit == update.was.unit)
    #expect(plan.taken.map(\.description) == ["t-2", "t-1"])
  }

  @Test func `a corrected name gets a new reading`() throws {
    let plan = try plan("姓名,编号,电话", "刘岩峰,002,13800000002")
    #expect(plan.updated.first?.now.pinyin == "liu yan feng")
  }

  @Test(arguments: [
    (",001,,", "姓名", RowError.input(.missing)),
    ("　,001,,", "姓名", .input(.missing)),
    ("孙娜,,1380000x,", "电话", .input(.noPhone("1380000x"))),
    ("孙娜,,,,主任", "", .tooLong),
    ("李秀英,,,上河沿村", "姓名", .ambiguous(["t-3", "t-4"])),
    ("李秀英,,,", "姓名", .ambiguous(["t-3", "t-4"])),
    ("孙娜,,13800000002,", "电话", .phoneOf("刘艳")),
    ("孙娜,001,13800000002,", "电话", .contradictory("王芳", "刘艳")),
    ("孙娜,001,,", "编号", .numberOf("王芳")),
    ("孙娜,001,13900000009,", "编号", .numberOf("王芳")),
  ])
  func `rejects a row by its column and says why`(
    row: String, column: String, reason: RowError
  ) throws {
    let plan = try plan("姓名,编号,电话,单位", "甲一,,,", row)
    #expect(plan.leftOut.map(\.row) == [3])
    #expect(plan.leftOut.map(\.column) == [column])
    #expect(plan.leftOut.map(\.reason) == [reason])
    #expect(plan.taken.count == 1)
    #expect(!plan.isFailure)
  }

  @Test(arguments: [
    ("性别", "妇", RowError.input(.noneOf("妇", ["女", "男"]))),
    ("出生年月", "1985-13", .input(.noBirth("1985-13"))),
  ])
  func `rejects bad values of other columns`(
    heading: String, value: String, reason: RowError
  ) throws {
    let plan = try plan("姓名,\(heading)", "孙娜,\(value)")
    #expect(plan.rejected == [.init(row: 2, column: heading, reason: reason)])
    #expect(plan.isFailure)
  }

  @Test(arguments: [
    ("甲一,300,,", "乙二,300,,", "编号"), ("甲一,,13900000000,", "乙二,,139-0000-0000,", "电话"),
    ("甲一,,,东沟村", "甲　一,,13900000000,东沟村", "姓名"), ("王芳,001,,", "王芳,,,柳树屯村", "姓名"),
    ("王芳,,,", "王芳,,,", "姓名"),
  ])
  func `rejects the second row about one person`(
    first: String, second: String, column: String
  ) throws {
    let plan = try plan("姓名,编号,电话,单位", first, second)
    #expect(plan.rejected == [.init(row: 3, column: column, reason: .sameAs(row: 2))])
    #expect(plan.taken.count == 1)
  }

  @Test func `namesakes in one unit whom numbers tell apart are all taken`() throws {
    let plan = try plan("姓名,编号,单位", "王芳,001,柳树屯村", "王芳,301,柳树屯村", "王芳,302,柳树屯村")
    #expect(plan.unchanged.count == 1)
    #expect(plan.added.count == 2)
  }

  @Test(arguments: [
    // Of a workbook or text whose numbers lost their zeros, or became a count with a point.
    ("刘艳,2,,", "t-2"), ("刘艳,002,13800000002.0,", "t-2"), ("刘艳,,1.3800000002E+10,", "t-2"),
    ("刘　艳,,１３８００００００02,", "t-2"),
  ])
  func `finds her by what a table has made of her numbers`(row: String, found: String) throws {
    let plan = try plan("姓名,编号,电话,单位", row)
    #expect(plan.leftOut == [])
    #expect(plan.unchanged.map(\.id.description) == [found])
  }

  @Test(arguments: [
    (",,1.38E+10,,", "电话", RowError.input(.digitsLost("1.38E+10"))),
    (",,,2.10211E+17,", "身份证号", .input(.digitsLost("2.10211E+17"))),
    (",,,,85.3", "出生年月", .doubtfulBirth("85.3", "1985-03")),
  ])
  func `does not guess at what is lost`(row: String, column: String, reason: RowError) throws {
    let plan = try plan("姓名,编号,电话,身份证号,出生年月", "孙娜" + row)
    #expect(plan.leftOut.map(\.column) == [column])
    #expect(plan.leftOut.map(\.reason) == [reason])
    #expect(plan.doubtful.count == (reason.isDoubt ? 1 : 0))
    #expect(plan.isFailure)
  }

  @Test func `two rows with one identity card are one person`() throws {
    let plan = try plan(
      "姓名,身份证号", "甲一,11010519491231002x", "乙二,1101051949 1231002Ｘ", "丙三,")
    #expect(plan.added.count == 2)
    #expect(plan.rejected.map(\.reason) == [.sameAs(row: 2)])
    #expect(plan.ignored == [])
    #expect(plan.added.map(\.idCard) == ["11010519491231002X", nil])
  }

  @Test func `an identity card tells birth and gender`() throws {
    let plan = try plan(
      "姓名,身份证号,出生年月,性别", "甲一,11010519491231002X,,", "乙二,210211198503121222,1985.3,女")
    #expect(plan.added.map(\.birth) == ["1949-12-31", "1985-03-12"].map { PartialDay($0) })
    #expect(plan.added.map(\.gender) == [.female, .female])
  }

  @Test(arguments: [
    ("甲一,210211198503121227,,", "身份证号", RowError.input(.noIDCard(.check(expected: "2")))),
    ("甲一,21021119850312122,,", "身份证号", .input(.noIDCard(.length(17)))),
    ("甲一,210211198503121222,1985.4,", "出生年月", .unlikeCard("1985-03-12")),
    ("甲一,210211198503121222,,男", "性别", .unlikeCard("女")),
  ])
  func `an identity card that cannot be hers is refused`(
    row: String, column: String, reason: RowError
  ) throws {
    let plan = try plan("姓名,身份证号,出生年月,性别", row)
    #expect(plan.rejected.map(\.column) == [column])
    #expect(plan.rejected.map(\.reason) == [reason])
  }

  @Test func `an identity card finds her, whatever else has changed`() throws {
    var her = try #require(roster[id("t-5") as Identifier<Trainee>])
    her.idCard = "210211198503121222"
    let roster = Roster(trainees: [her], units: roster.units)
    let head = "姓名,身份证号,单位,电话"
    let moved = try plan([head, "赵霞,210211198503121222,新村,13912345678"], into: roster)
    #expect(moved.updated.map(\.was.id) == [her.id])
    let renamed = try plan([head, "赵小霞,210211198503121222,,"], into: roster)
    #expect(renamed.doubtful.map(\.reason) == [.cardOf("赵霞")])
    #expect(renamed.doubtful.map(\.candidates) == [[her.id]])
    #expect(
      try plan([head, "赵小霞,210211198503121222,,"], into: roster, decisions: [2: .same(her.id)])
        .updated.map(\.now.name) == ["赵小霞"])
    let new = try plan([head, "赵小霞,210211198503121222,,"], into: roster, decisions: [2: .new])
    #expect(new.doubtful.map(\.reason) == [.cardOf("赵霞")])
    // A namesake with another card is somebody else.
    #expect(try plan([head, "赵霞,210211197903011220,,"], into: roster).added.count == 1)
  }

  @Test func `a line of totals is nobody, and one with its number alone is left out`() throws {
    let plan = try plan(
      "序 号,姓名,单位,籍贯", "1,甲一,东沟村,", "2,,,", ",合 计,,", "填表人：孙,,,", ",,,辽宁")
    #expect(plan.added.map(\.name) == ["甲一"])
    #expect(plan.rejected.map(\.reason) == [.total, .input(.missing)])
    #expect(plan.rejected.map(\.row) == [4, 6])
  }

  @Test func `tells what is changed, with its old value`() throws {
    let plan = try plan("姓名,编号,单位,电话,职务,备注", "刘艳,002,上河沿村,13900000002,,调入")
    let update = try #require(plan.updated.first)
    #expect(update.row == 2)
    #expect(
      update.changes == [
        .init(column: .unit, was: "柳树屯村", now: "上河沿村"),
        .init(column: .phone, was: "13800000002", now: "13900000002"),
        .init(column: .note, was: nil, now: "调入"),
        .init(column: .postSince, was: nil, now: "2026-11-24"),
      ])
  }

  @Test func `a person decides whether a namesake is meant`() throws {
    let lines = ["姓名,单位,职务", "李秀英,上河沿村,主任"]
    let doubt = try plan(lines)
    #expect(doubt.doubtful.map(\.candidates) == [[try id("t-3"), try id("t-4")]])
    #expect(doubt.rejected == [])
    let same = try plan(lines, decisions: [2: .same(id("t-4"))])
    #expect(same.updated.map(\.was.id) == [try id("t-4")])
    let new = try plan(lines, decisions: [2: .new])
    #expect(new.added.map(\.post) == ["主任"])
    // To take it as it was read does not tell whom it is about.
    #expect(try plan(lines, decisions: [2: .asRead]).doubtful.count == 1)
  }

  @Test func `a person decides how a birth is meant, and whose`() throws {
    let lines = ["姓名,出生年月,编号", "孙娜,85.3,", "甲一,1990.1,"]
    #expect(try self.plan(lines).doubtful.map(\.row) == [2])
    let plan = try self.plan(lines, decisions: [2: .asRead])
    #expect(plan.added.map(\.birth) == [PartialDay("1985-03"), PartialDay("1990-01")])
    let taken = try self.plan(["姓名,编号", "孙娜,001"], decisions: [2: .new])
    #expect(taken.rejected.map(\.reason) == [.numberOf("王芳")])
  }

  @Test func `a namesake of another birth is in doubt`() throws {
    var her = try #require(roster[id("t-5") as Identifier<Trainee>])
    her.birth = PartialDay("1962-01-02")
    let roster = Roster(trainees: [her], units: roster.units)
    let doubt = try plan(["姓名,出生年月", "赵霞,1990年"], into: roster)
    #expect(doubt.doubtful.map(\.reason) == [.otherBirth("赵霞", "1962-01-02")])
    #expect(doubt.doubtful.map(\.candidates) == [[her.id]])
    // What is known to the day is not made less.
    #expect(try plan(["姓名,出生年月", "赵霞,1962.1"], into: roster).unchanged.count == 1)
  }

  @Test(arguments: ["甲一,东沟村,1970,", "甲一,东沟村,,210211197903011220", "甲一,东沟村,1986.1,"])
  func `namesakes in one village whom birth or card tell apart are two`(row: String) throws {
    let plan = try plan(
      "姓名,单位,出生年月,身份证号", "甲一,东沟村,1985.3,210211198503121222", row)
    #expect(plan.added.count == 2)
  }

  @Test func `a person says that two rows are about two`() throws {
    let lines = ["姓名,单位", "甲一,东沟村", "甲一,东沟村"]
    #expect(try plan(lines).rejected.map(\.reason) == [.sameAs(row: 2)])
    #expect(try plan(lines, decisions: [3: .new]).added.count == 2)
  }

  @Test func `a birth finds one of several namesakes`() throws {
    let births = ["t-3": "1970-01", "t-4": "1985-03-12"]
    let trainees = roster.trainees.map { trainee in
      var trainee = trainee
      trainee.birth = births[trainee.id.description].flatMap { PartialDay($0) } ?? trainee.birth
      return trainee
    }
    let roster = Roster(trainees: trainees, units: roster.units)
    let plan = try plan(["姓名,单位,出生年月", "李秀英,上河沿村,1985.3"], into: roster)
    #expect(plan.unchanged.map(\.id.description) == ["t-4"])
    let other = try self.plan(["姓名,单位,出生年月", "李秀英,上河沿村,1990"], into: roster)
    #expect(other.doubtful.map(\.candidates.count) == [2])
  }

  @Test func `columns are assigned by hand`() throws {
    let table = RosterTable(tableRows(["甲,乙", "王芳,柳树屯村"]), isText: true)
    var assignment = table.assignment
    #expect(throws: RosterImportError.noNameColumn) { try self.plan(table, assignment) }
    assignment.assign(.name, to: 0)
    assignment.assign(.unit, to: 1)
    let plan = try self.plan(table, assignment)
    // Without headings, the first row may be of people.
    #expect(plan.added.map(\.name) == ["甲"])
    #expect(plan.unchanged.map(\.name) == ["王芳"])
  }

  @Test func `tells of every row and stops where it is told to`() throws {
    let table = RosterTable(tableRows(["姓名", "甲一", "乙二"]), isText: true)
    var seen: [ReadingProgress] = []
    _ = try plan(
      table,
      progress: {
        seen.append($0); return true
      })
    #expect(seen.map(\.step) == [.reading, .reading, .checking, .checking])
    #expect(seen.map(\.done) == [1, 2, 1, 2])
    #expect(seen.map(\.fraction) == [0.5, 1, 0.5, 1])
    #expect(throws: RosterImportError.stopped) { try plan(table, progress: { _ in false }) }
  }

  @Test func `who is in another unit has moved, today or since the file says`() throws {
    let today = try plan("姓名,编号,单位", "王芳,001,上河沿村").updated.first?.now
    #expect(today?.unit?.description == "u-2" && today?.postSince == PartialDay("2026-11-24"))
    #expect(today?.postings?.map(\.unit?.description) == ["u-1"])
    #expect(today?.postings?.first?.until == (try day("2026-11-24")))
    let told = try plan("姓名,编号,单位,任职时间", "王芳,001,上河沿村,2025.3").updated.first?.now
    #expect(told?.postings?.first?.until == (try day("2025-03-01")))
    #expect(told?.postSince == PartialDay("2025-03"))
    #expect(try told?.unit(on: day("2025-02-28"))?.description == "u-1")
  }

  @Test func `a move is on a day that the file may mean, after she came to where she is`() throws {
    var her = try #require(roster.trainees.first)
    her.postSince = PartialDay("2026-03")
    let roster = Roster(trainees: [her], units: self.roster.units)
    func row(_ since: String) -> [String] {
      ["姓名,编号,单位,任职时间", "王芳,001,上河沿村,\(since)"]
    }
    let moved = try plan(row("2026"), into: roster).updated.first?.now
    #expect(moved?.postings?.map(\.until) == [try day("2026-11-24")])
    #expect(moved?.postSince == PartialDay("2026"))
    let early = try plan(row("2025-12"), into: roster)
    #expect(early.rejected.map(\.reason) == [.input(.movedTooEarly("2026-03"))])
    #expect(early.rejected.map(\.column) == ["任职时间"] && early.units == [])
  }

  @Test func `a birth that is still to come is refused`() throws {
    let plan = try plan("姓名,出生年月", "孙娜,2030.01", "周红,2026.11")
    #expect(plan.rejected.map(\.reason) == [.input(.bornLater("2030-01"))])
    #expect(plan.added.map(\.name) == ["周红"])
  }

  @Test func `of several namesakes a year alone tells none`() throws {
    var (first, second) = (roster.trainees[2], roster.trainees[3])
    first.birth = PartialDay("1990-05")
    second.birth = PartialDay("1985-05")
    let roster = Roster(trainees: [first, second], units: self.roster.units)
    func plan(_ birth: String) throws -> RosterImport {
      try self.plan(
        ["姓名,单位,出生年月,联系电话", "李秀英,上河沿村,\(birth),13900000001"], into: roster)
    }
    let doubt = try plan("1990").doubtful.first
    #expect(doubt?.candidates == [first.id])
    #expect(try plan("1990-05").updated.map(\.was.id) == [first.id])
  }

  @Test func `says which units it adds, and which they may be`() throws {
    let plan = try plan("姓名,单位", "孙娜,新港村", "周红,柳树屯", "吴霞,柳树屯村")
    #expect(plan.newUnits(in: .english) == "New units (2): 柳树屯 (or 柳树屯村?), 新港村")
    #expect(plan.newUnits(in: .simplified) == "新增单位（2）：柳树屯（是否为柳树屯村？）、新港村")
    #expect(try self.plan("姓名,单位", "孙娜,柳树屯村").newUnits(in: .english) == nil)
  }

  @Test(arguments: Language.allCases)
  func `marks and hours that were exported are no roster`(language: Language) throws {
    for table in [
      ExportTable(marksOf: [], in: Library(), hours: HourRules()),
      ExportTable(hoursIn: [], in: Library(), hours: HourRules()),
    ] {
      let headings = table.columns.compactMap { $0.heading?(language) }.joined(separator: ",")
      #expect(throws: RosterImportError.notARoster) { try self.plan(headings, "孙娜") }
    }
  }

  @Test func `who is in a unit that has a namesake stays there`() throws {
    let twin = WorkUnit(id: try id("u-9"), name: "柳树屯村", kind: .village)
    var her = try #require(roster.trainees.first)
    her.unit = twin.id
    let roster = Roster(trainees: [her], units: self.roster.units + [twin])
    let plan = try plan(["姓名,编号,单位", "王芳,001,柳树屯村"], into: roster)
    #expect(plan.unchanged.map(\.unit) == [twin.id])
  }

  @Test func `whoever is chosen for a row, nobody else's number or card becomes hers`() throws {
    let card = "210211198503121222"
    var (first, second) = (roster.trainees[0], roster.trainees[1])
    first.idCard = card
    second.idCard = "110101199003070628"
    let roster = Roster(trainees: [first, second], units: self.roster.units)
    let head = "姓名,编号,身份证号"
    let number = try plan([head, "王小芳,002,\(card)"], into: roster, decisions: [2: .same(first.id)])
    #expect(number.rejected.map(\.reason) == [.numberOf("刘艳")])
    let other = try plan(
      [head, "刘艳,,110101199003070628"], into: roster, decisions: [2: .same(first.id)])
    #expect(other.rejected.map(\.reason) == [.cardOf("刘艳")] || other.doubtful.count == 1)
    let new = try plan(
      [head, "王芳,001,110101199003070943"], into: roster, decisions: [2: .same(first.id)])
    #expect(new.rejected.map(\.reason) == [.otherCard("王芳")])
  }

  @Test func `what was read serves again for each decision`() throws {
    let lines = ["姓名,单位,编号", "李秀英,上河沿村,", "孙娜,新港村,9"]
    let before = try plan(lines)
    #expect(before.doubtful.map(\.row) == [2] && before.added.count == 1)
    let decisions: [Int: RosterImport.Decision] = [2: .same(try id("t-4"))]
    var count: UInt64 = 0
    let after = try before.deciding(
      decisions, on: try day("2026-11-24"),
      idSeed: {
        count += 1
        return IDSeed(milliseconds: count, random: 0)
      })
    #expect(after == (try plan(lines, decisions: decisions)))
    #expect(after.doubtful == [])
  }

  @Test func `another word for a post is a correction, with a day it is a move`() throws {
    var roster = roster
    let first: Identifier<Trainee> = try id("t-1")
    var her = try #require(roster[first])
    her.post = "主席"
    roster = Roster(trainees: [her], units: roster.units)
    let corrected = try plan(["姓名,编号,职务", "王芳,001,妇联主席"], into: roster).updated.first?.now
    #expect(corrected?.post == "妇联主席" && corrected?.postings == nil)
    let moved = try plan(["姓名,编号,职务,任职时间", "王芳,001,书记,2026-1-5"], into: roster).updated.first?.now
    #expect(moved?.postings?.map(\.post) == ["主席"])
    let since = try plan(["姓名,编号,任职时间", "王芳,001,2019"], into: roster).updated.first?.now
    #expect(since?.postings == nil && since?.postSince == PartialDay("2019"))
  }

  @Test func `takes speciality, income and since when she has her post`() throws {
    let plan = try plan("姓名,特长,年收入,任职时间", "甲一,剪纸,7-8千,2019年5月", "乙二,,很多,", "丙三,,,五月")
    let added = try #require(plan.added.first)
    #expect(added.speciality == "剪纸" && added.postSince == PartialDay("2019-05"))
    #expect(added.income == IncomeBand(from: 7000, to: 8000))
    #expect(plan.rejected.map(\.column) == ["年收入", "任职时间"])
  }

  @Test func `a rejected row makes no unit and stands in nobody’s way`() throws {
    let plan = try plan("姓名,编号,电话,单位", "甲一,300,x,新村", "乙二,300,,")
    #expect(plan.units == [])
    #expect(plan.added.map(\.name) == ["乙二"])
  }

  @Test func `refuses a file without names or with two columns for one thing`() {
    #expect(throws: RosterImportError.noNameColumn) { try plan("单位,电话", "a,b") }
    #expect(throws: RosterImportError.noNameColumn) { try plan() }
    #expect(throws: RosterImportError.sameColumn("电话", "手机")) { try plan("姓名,电话,手机") }
  }

  @Test func `a header alone brings nothing and is no failure`() throws {
    let plan = try plan("姓名")
    #expect(plan.taken.isEmpty)
    #expect(!plan.isFailure)
  }

  @Test(arguments: Language.allCases)
  func `explains itself in one line`(language: Language) {
    let errors: [any Explained] = [
      RowError.input(.missing), RowError.tooLong, RowError.sameAs(row: 2),
      RowError.ambiguous(["t-1"]), RowError.phoneOf("x"), RowError.contradictory("x", "y"),
      RosterImportError.noNameColumn, RosterImportError.sameColumn("x", "y"),
      RowError.formula("#N/A"), RowError.total, RowError.otherBirth("x", "1985"),
      RowError.doubtfulBirth("85.3", "1985-03"), RosterImportError.stopped,
    ]
    for error in errors {
      let line = error.explanation(in: language)
      #expect(!line.isEmpty && !line.contains("\n") && !line.contains("{"))
    }
    #expect(RosterImportError.noNameColumn.explanation(in: language).contains("姓名"))
  }

  private func plan(_ lines: String...) throws -> RosterImport { try plan(lines) }

  private func plan(
    _ lines: [String], into roster: Roster? = nil,
    decisions: [Int: RosterImport.Decision] = [:]
  ) throws -> RosterImport {
    let table = RosterTable(tableRows(lines), isText: true)
    return try plan(table, into: roster, decisions: decisions)
  }

  private func plan(
    _ table: RosterTable, _ assignment: ColumnAssignment? = nil, into roster: Roster? = nil,
    decisions: [Int: RosterImport.Decision] = [:], progress: ReadingProgress.Observer? = nil
  ) throws -> RosterImport {
    var count: UInt64 = 0
    func seed() -> IDSeed {
      count += 1
      return IDSeed(milliseconds: count, random: 0)
    }
    return try RosterImport(
      table, assignment: assignment, into: roster ?? self.roster, decisions: decisions,
      on: try day("2026-11-24"),
      idSeed: seed,
      progress: progress)
  }
}
