import Model
import Testing

@testable import Paper

@Suite struct SignInSheetTests {
  @Test(arguments: [
    ("农村党员干部培训班", 3, "农村党员干部培训班第3期签到表"),
    ("农村党员干部培训班", nil, "农村党员干部培训班签到表"),
    ("第三期农村党员干部培训班", 3, "第三期农村党员干部培训班签到表"),
    ("农村党员干部培训班（第 3 期）", 3, "农村党员干部培训班（第 3 期）签到表"),
    ("中期干部培训班", 12, "中期干部培训班第12期签到表"),
  ])
  func titleNamesTheSeriesOnce(name: String, series: Int?, title: String) throws {
    let document = try Samples.sheet([], name: name, series: series).document
    #expect(document.title == title)
    #expect(document.blocks.first == .heading(title))
  }

  @Test(arguments: [
    (Language.english, "Tuesday, 24 November 2026, 08:30–11:30"),
    (.simplified, "2026年11月24日（星期二） 08:30–11:30"),
    (.traditional, "2026年11月24日（星期二） 08:30–11:30"),
  ])
  func timeIsWrittenWithItsWeekday(language: Language, time: String) throws {
    let facts = try facts(of: Samples.small(language))
    #expect(facts.first?.value == time)
  }

  @Test func factsFallBackOrStandBlank() throws {
    let facts = try facts(of: Samples.sheet([], topic: "  "))
    #expect(facts.map(\.label) == ["时间", "地点", "主办单位", "课次", "课题", "授课教师"])
    #expect(
      facts.dropFirst().map(\.value) == ["镇政府会议室", "仁和镇人民政府", "第1次", nil, nil])
    let better = try self.facts(
      of: Samples.sheet([]) { trainingClass, session in
        session.place = "李桥镇"
        trainingClass.host = "组织部"
      })
    #expect(better[1].value == "李桥镇")
    #expect(better[2].value == "组织部")
  }

  @Test func rowsStandBySeatAndWalkInsFollow() throws {
    let rows = try table(of: Samples.small(.simplified)).rows
    #expect(
      rows == [
        .init(name: "1 刘艳", cells: ["1", "刘艳", "李桥镇", "科员", "13800000001", "", ""]),
        .init(
          name: "2 阿依古丽·买买提",
          cells: ["2", "阿依古丽·买买提", "李桥镇南半壁店村村民委员会", "", "", "病假", ""]),
        .init(name: "3", cells: ["3", "", "", "", "", "", ""], isForPen: true),
        .init(name: "4", cells: ["4", "", "", "", "", "", ""], isForPen: true),
      ])
  }

  @Test func phonesAreMaskedAndNothingElse() throws {
    var sheet = try Samples.small(.simplified)
    let whole = try table(of: sheet).rows
    sheet.isMasked = true
    let masked = try table(of: sheet).rows
    #expect(masked[0].cells == ["1", "刘艳", "李桥镇", "科员", "138****0001", "", ""])
    #expect(masked.dropFirst() == whole.dropFirst())
  }

  @Test func walkInsFollowTheLastSeatNotTheCount() throws {
    let sheet = try Samples.sheet([("刘艳", "", nil, nil), ("王芳", "", nil, nil)]) {
      trainingClass, _ in
      trainingClass.enrolment[1].seat = 40
    }
    #expect(try table(of: sheet).rows.map(\.cells[0]) == ["1", "40", "41", "42"])
  }

  @Test(arguments: AttendanceStatus.allCases)
  func onlyLeaveIsPrinted(status: AttendanceStatus) throws {
    let sheet = try Samples.sheet([("刘艳", "", nil, nil)], leave: [0: status])
    #expect(
      try table(of: sheet).rows[0].cells[5] == (status.isLeave ? status.term(.simplified) : ""))
  }

  @Test func columnsAreInTheLanguageOfTheSheet() throws {
    let headings = try Language.allCases.map { language in
      try table(of: Samples.small(language)).columns.map(\.heading)
    }
    #expect(
      headings == [
        ["Seat", "Name", "Unit", "Post", "Phone", "Signature", "Note"],
        ["座号", "姓名", "单位", "职务", "联系电话", "签到", "备注"],
        ["座號", "姓名", "單位", "職務", "聯絡電話", "簽到", "備註"],
      ])
  }

  @Test func aDayHasAColumnForEachOfItsSessions() throws {
    var layout = SheetLayout()
    layout.scope = .day
    let sheet = try Samples.sheet(
      [("刘艳", "李桥镇", nil, nil), ("王芳", "", nil, nil)], leave: [1: .leaveSick], layout: layout,
      days: 2)
    let table = try table(of: sheet)
    #expect(
      table.columns.map(\.heading) == [
        "座号", "姓名", "单位", "联系电话", "上午 08:30–11:30", "下午 14:00–17:00",
      ])
    #expect(table.rows[1].cells == ["2", "王芳", "", "", "病假", ""])
    #expect(table.rows.last?.cells.prefix(2) == ["", "实到"])
    #expect(sheet.document.code?.prefix == "QD/01KE5ZCA65YHRTG2+1/")
    #expect(sheet.document.fileName.hasSuffix("2026-11-24"))
  }

  @Test(arguments: [
    (SheetLayout.Scope.trainingClass, "08:30", ["11-24 上午 第1次", "11-24 上午 第2次"]),
    (.trainingClass, "10:10", ["11-24 上午 08:30", "11-24 上午 10:10"]),
    (.trainingClass, "14:00", ["11-24 上午", "11-24 下午"]),
    (.day, "08:30", ["上午 08:30–11:30 第1次", "上午 08:30–11:30 第2次"]),
  ])
  func noTwoSessionsHaveOneHeading(
    scope: SheetLayout.Scope, start: String, headings: [String]
  ) throws {
    var layout = SheetLayout()
    layout.scope = scope
    var sheet = try Samples.sheet([("刘艳", "李桥镇", nil, nil)], layout: layout, days: 1)
    var second = sheet.meetings[1].session
    second.start = try #require(TimeOfDay(start))
    second.end = try #require(TimeOfDay("11:30"))
    sheet.meetings[1] = Meeting(trainingClass: sheet.trainingClass, session: second, number: 2)
    #expect(try table(of: sheet).columns.map(\.heading).suffix(2) == headings[...])
  }

  @Test(arguments: [1, 2, 4, 10, 30])
  func aClassHasAColumnForEachSessionOverAsManyTablesAsItTakes(days: Int) throws {
    var layout = SheetLayout()
    layout.scope = .trainingClass
    let document = try Samples.sheet([("刘艳", "李桥镇", nil, nil)], layout: layout, days: days).document
    let tables = document.blocks.compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
    #expect(tables.map { $0.columns.count - 3 }.reduce(0, +) == 2 * days)
    #expect(tables.allSatisfy { $0.columns.count - 3 <= 16 && $0.columns[1].heading == "姓名" })
    #expect(document.format == .landscape)
  }

  @Test func whoIsNotExpectedAtASessionHasNoBoxThere() throws {
    var layout = SheetLayout()
    layout.scope = .trainingClass
    let people: [Samples.Person] = [("刘艳", "", nil, nil), ("王芳", "", nil, nil)]
    let sheet = try Samples.sheet(people, layout: layout, days: 2) { trainingClass, session in
      trainingClass.enrolment[1].from = session.date.advanced(by: 1)
    }
    #expect(sheet.lines[1].boxes == [.notExpected, .notExpected, .free, .free])
    #expect(try table(of: sheet).rows[1].cells == ["2", "王芳", "", "—", "—", "", ""])
  }

  @Test func rowsStandInTheOrderOfTheLayout() throws {
    let people: [Samples.Person] = [
      ("王芳", "李桥镇", nil, nil), ("丁一", "", nil, nil), ("曾敏", "李桥镇", nil, nil),
      ("安琪", "石园街道", nil, nil),
    ]
    func names(_ order: SheetLayout.Order) throws -> [String] {
      var layout = SheetLayout()
      layout.order = order
      return try Samples.sheet(people, layout: layout).lines.map(\.entry.trainee.name)
    }
    #expect(try names(.seat) == ["王芳", "丁一", "曾敏", "安琪"])
    #expect(try names(.pinyin) == ["安琪", "丁一", "王芳", "曾敏"])
    #expect(try names(.strokes) == ["丁一", "王芳", "安琪", "曾敏"])
    #expect(try names(.unit) == ["王芳", "曾敏", "安琪", "丁一"])
  }

  @Test func unitsAreTitlesOfTheirRows() throws {
    var layout = SheetLayout()
    layout.order = .unit
    let table = try table(
      of: Samples.sheet([("王芳", "李桥镇", "主任", nil), ("丁一", "", nil, nil)], layout: layout))
    #expect(table.columns.map(\.heading) == ["座号", "姓名", "职务", "联系电话", "签到", "备注"])
    #expect(table.rows.map(\.isTitle) == [true, false, true, false, false, false])
    #expect(table.rows[0].cells == ["李桥镇（1人）"])
    #expect(table.rows[2].cells == ["未填单位（1人）"])
  }

  @Test func quickSheetsHaveTwoNamesInARow() throws {
    var layout = SheetLayout()
    layout.namesPerRow = 2
    layout.blankRows = 3
    let people = (1...3).map { ("学员\($0)", "", String?.none, String?.none) }
    let table = try table(of: Samples.sheet(people, leave: [2: .leavePersonal], layout: layout))
    #expect(
      table.rows.map(\.cells) == [
        ["1", "学员1", "", "2", "学员2", ""], ["3", "学员3", "事假"], ["4", "", "", "5", "", ""],
        ["6", "", ""],
      ])
  }

  @Test func aPlaceOfOneSessionHidesNotThatOfTheOthers() throws {
    var layout = SheetLayout()
    for scope in [SheetLayout.Scope.day, .trainingClass] {
      layout.scope = scope
      let sheet = try Samples.sheet([], layout: layout, days: 1) { trainingClass, session in
        trainingClass.place = "滨岭市委党校"
        session.place = "党校户外拓展训练场"
      }
      #expect(try facts(of: sheet)[1].value == "党校户外拓展训练场；滨岭市委党校")
    }
  }

  @Test func namesakesAreToldApartWhereNoColumnDoesIt() throws {
    var layout = SheetLayout()
    layout.namesPerRow = 2
    let people: [Samples.Person] = [
      ("刘艳", "李桥镇", nil, nil), ("刘艳", "南半壁店村村民委员会", nil, nil), ("王芳", "李桥镇", nil, nil),
    ]
    let row = try table(of: Samples.sheet(people, layout: layout)).rows[0]
    #expect(row.cells == ["1", "刘艳 李桥镇", "", "2", "刘艳 南半壁店村", ""])
    layout.columns = [.unit]
    let told = try table(of: Samples.sheet(people, layout: layout)).rows[0]
    #expect(told.cells[1] == "刘艳")
  }

  @Test func aDayWithManySessionsKeepsItsTimesWhole() throws {
    var layout = SheetLayout()
    layout.scope = .day
    let sheet = try Samples.sheet([("刘艳", "", nil, nil)], layout: layout, days: 1)
    #expect(try table(of: sheet).columns.suffix(2).allSatisfy(\.isKeptWhole))
  }

  private func facts(of sheet: SignInSheet) throws -> [Fact] {
    guard case .facts(let lines) = sheet.document.blocks[1] else {
      throw Unexpected()
    }
    return lines.flatMap(\.self)
  }

  private func table(of sheet: SignInSheet) throws -> Table {
    guard case .table(let table) = sheet.document.blocks[2] else {
      throw Unexpected()
    }
    return table
  }

  private struct Unexpected: Error {}
}
