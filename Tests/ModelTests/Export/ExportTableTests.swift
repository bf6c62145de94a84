import Model
import Testing

/// What stands in the tables that leave the program.
@Suite struct ExportTableTests {
  private var library = Library()

  /// A class of three with four sessions, one of them cancelled and one that nobody took.
  init() throws {
    let village = WorkUnit(id: try id("u-1"), name: "东沟村")
    var first = try trainee("t-1", "单桂芝")
    first.number = "001"
    first.gender = .female
    first.birth = PartialDay("1985-03")
    first.unit = village.id
    first.phone = "13800000001"
    first.idCard = "210211198503121222"
    first.note = "雪天\n晚到"
    let second = try trainee("t-2", "刘艳")
    let third = try trainee("t-3", "王芳")
    library.roster = Roster(trainees: [third, second, first], units: [village])

    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "女干部培训班", start: try day("2026-11-20"),
      end: try day("2026-11-25")
    ).enrolling([second.id, first.id, third.id])
    trainingClass.series = 13
    trainingClass.enrolment[2].from = try day("2026-11-24")
    var leave = LeaveRequest(
      id: try id("l-1"), of: second.id, kind: .sick, from: try day("2026-11-25"),
      until: try day("2026-11-25"), asked: try day("2026-11-24"))
    leave.approvedBy = "主任"
    trainingClass.leaves = [leave]
    let other = TrainingClass(
      id: try id("c-2"), name: "例会", start: try day("2026-01-01"), end: try day("2026-01-01")
    ).enrolling([third.id])
    library.classes = [trainingClass, other]

    var days = try ["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"].enumerated().map {
      Session(
        id: try id("s-\($0.offset + 1)"), trainingClass: trainingClass.id,
        date: try day($0.element), start: try time("08:30"), end: try time("11:30"))
    }
    days[0].topic = "法律"
    days[0].marks[second.id] = Mark(status: .present)
    var missed = Mark(status: .absent, note: "未请假")
    missed.makeUp = MakeUp(hours: 1.5, date: try day("2026-11-21"))
    missed.remarks = ["说话", "睡觉"]
    days[0].marks[first.id] = missed
    days[0].walkIns = [
      WalkIn(
        id: try id("w-1"), name: "小燕", unit: "北沟村", at: try instant("2026-11-20T08:40:00+08:00"))
    ]
    days[1].marks[second.id] = Mark(status: .present)
    days[1].cancelled = Cancellation(at: try instant("2026-11-22T08:40:00+08:00"))
    days[2].marks[second.id] = Mark(status: .late, lateMinutes: 12, leftEarlyMinutes: 5)
    days[2].marks[first.id] = Mark(status: .leftEarly, leftEarlyMinutes: 20)
    library.sessions = [trainingClass.id: days, other.id: []]
  }

  private func table(
    _ kind: ExportKind, of trainingClass: String? = nil, in library: Library? = nil,
    withRetired: Bool = false
  ) throws -> ExportTable {
    ExportTable(
      kind, of: try trainingClass.map { try id($0) }, in: library ?? self.library,
      hours: HourRules(), withRetired: withRetired, on: try day("2026-11-25"))
  }

  /// The rows as people read them.
  private func lines(_ table: ExportTable, _ language: Language) -> [String] {
    table.shown(in: language).rows.map { row in
      row.map { $0.text(in: language) }.joined(separator: "|")
    }
  }

  @Test func `trainees stand by number, or in a class by seat`() throws {
    let table = try table(.trainees)
    #expect(
      table.shown(in: .simplified).headings == [
        "编号", "姓名", "拼音", "性别", "出生年月", "单位", "职务", "联系电话", "身份证号", "学历", "备注",
        "任职时间", "特长", "年收入",
      ])
    #expect(
      lines(table, .simplified) == [
        "001|单桂芝|shan gui zhi|女|1985-03|东沟村||13800000001|210211198503121222||雪天\n晚到|||",
        "|刘艳|liu yan|||||||||||", "|王芳|wang fang|||||||||||",
      ])
    #expect(lines(table, .english)[0].contains("|Female|"))
    let names = try self.table(.trainees, of: "c-1").rows.map { $0[2] }
    #expect(names == [.text("刘艳"), .text("单桂芝"), .text("王芳")])
    #expect(try self.table(.trainees, of: "c-2").rows.count == 1)
  }

  @Test func `other programs get ids, words and what is not known as null`() throws {
    guard case .array(let rows) = try table(.trainees).json else { throw CancellationError() }
    #expect(rows[0]["id"] == .string("t-1") && rows[0]["unit"] == .string("u-1"))
    #expect(rows[0]["unitName"] == .string("东沟村") && rows[0]["gender"] == .string("female"))
    #expect(rows[0]["birth"] == .string("1985-03") && rows[1]["birth"] == .null)
    guard case .array(let marks) = try table(.marks).json else { throw CancellationError() }
    #expect(marks[0]["class"] == .string("c-1") && marks[0]["className"] == .string("女干部培训班"))
    #expect(marks[0]["seat"] == .number("1") && marks[0]["status"] == .string("present"))
    #expect(marks[1]["madeUp"] == .number("1.5") && marks[2]["status"] == .string("walk-in"))
  }

  @Test func `marks stand session by session, without what was cancelled`() throws {
    #expect(
      try lines(table(.marks), .simplified) == [
        "2026-11-20|1|女干部培训班 第13期|法律|1||刘艳||出勤||||||3",
        "2026-11-20|1|女干部培训班 第13期|法律|2|001|单桂芝|东沟村|缺席|||未请假|说话; 睡觉|1.5|1.5",
        "2026-11-20|1|女干部培训班 第13期|法律|||小燕|北沟村|临时学员||||||",
        "2026-11-24|3|女干部培训班 第13期||1||刘艳||迟到并早退|12|5||||3",
        "2026-11-24|3|女干部培训班 第13期||2|001|单桂芝|东沟村|早退|20|||||3",
        "2026-11-24|3|女干部培训班 第13期||3||王芳||未点||||||0",
        "2026-11-25|4|女干部培训班 第13期||1||刘艳||病假||||||0",
        "2026-11-25|4|女干部培训班 第13期||2|001|单桂芝|东沟村|未点||||||0",
        "2026-11-25|4|女干部培训班 第13期||3||王芳||未点||||||0",
      ])
    #expect(
      try lines(table(.marks), .english)[3].contains("No. 13||1||刘艳||Late and left early|12|5|"))
    #expect(try table(.marks, of: "c-2").rows.isEmpty)
  }

  @Test func `hours stand by class and seat, and what is expected adds up`() throws {
    let table = try table(.hours)
    #expect(
      lines(table, .traditional) == [
        "例会|1||王芳||0|0|0|0|0|0|0|0|0|0|0|0",
        "女干部培训班 第13期|1||刘艳||3|1|1|0|0|1|0|0|0|0|6|9",
        "女干部培训班 第13期|2|001|单桂芝|东沟村|3|0|0|1|0|0|0|1|1|1.5|4.5|9",
        "女干部培训班 第13期|3||王芳||2|0|0|0|0|0|0|0|2|0|0|9",
      ])
    #expect(
      table.shown(in: .traditional).headings == [
        "培訓班", "座號", "編號", "姓名", "單位", "應到", "出勤", "遲到", "早退", "事假", "病假", "公假", "缺席", "未點",
        "補課學時", "獲得學時", "培訓班學時",
      ])
    #expect(try self.table(.hours, of: "c-1").rows.count == 3)
  }

  @Test func `who has retired is left out of the roster, or told with the day`() throws {
    var changed = library
    var trainees = library.roster.trainees
    trainees[0].retired = try day("2026-11-25")
    trainees[1].retired = try day("2026-11-26")
    changed.roster = Roster(trainees: trainees, units: library.roster.units)
    #expect(try table(.trainees, in: changed).rows.map { $0[2] } == [.text("单桂芝"), .text("刘艳")])
    let all = try table(.trainees, in: changed, withRetired: true)
    #expect(all.rows.map { $0[2] } == [.text("单桂芝"), .text("刘艳"), .text("王芳")])
    #expect(all.shown(in: .english).headings.last == "Retired")
    #expect(
      all.rows.map(\.last)
        == [
          .empty, .day(PartialDay(try day("2026-11-26"))), .day(PartialDay(try day("2026-11-25"))),
        ])
    // Who was in a class was there.
    #expect(try table(.trainees, of: "c-1", in: changed).rows.count == 3)
  }

  @Test func `a roster is limited to those who are asked for, in their order`() throws {
    let ids = library.roster.trainees.prefix(2).map(\.id)
    let table = ExportTable(
      .trainees, of: nil, in: library, hours: HourRules(), only: ids.reversed(),
      on: try day("2026-11-25"))
    #expect(table.rows.map { $0[0] } == ids.reversed().map { .text($0.description) })
  }

  @Test func `units are those of the day, and of the last day of a class`() throws {
    var changed = library
    let factory = WorkUnit(id: try id("u-2"), name: "服装厂")
    let trainees = try library.roster.trainees.map { trainee in
      // 王芳 comes as a walk-in; the other one is enrolled.
      trainee.name == "刘艳"
        ? trainee
        : try trainee.moving(
          to: factory.id, post: nil, on: day(trainee.name == "王芳" ? "2026-11-21" : "2026-11-26"),
          id: id("p-1"))
    }
    changed.roster = Roster(trainees: trainees, units: library.roster.units + [factory])
    changed.classes = try [library.classes[0]].map { trainingClass in
      var trainingClass = trainingClass
      trainingClass.enrolment.removeAll { $0.trainee.description == "t-3" }
      trainingClass.end = try day("2026-11-25")
      return trainingClass
    }
    var walkIn = WalkIn(
      id: try id("w-1"), name: "王芳", at: try instant("2026-11-20T08:40:00+08:00"))
    walkIn.trainee = try id("t-3")
    changed.sessions[try id("c-1")]?[0].walkIns = [walkIn]
    func units(_ kind: ExportKind, _ key: String) throws -> [String] {
      let table = try table(kind, in: changed)
      let column = try #require(table.columns.firstIndex { $0.key == "unitName" })
      let who = try #require(table.columns.firstIndex { $0.key == "trainee" })
      return table.rows.filter { $0[who] == .text(key) }.map { $0[column].text(in: .english) }
    }
    #expect(try units(.hours, "t-1") == ["东沟村"])
    #expect(try units(.marks, "t-1") == ["东沟村", "东沟村", "东沟村"])
    // On the day on which she came she had no unit yet.
    #expect(try units(.marks, "t-3") == [""])
  }

  @Test func `keys are words of other programs, each once`() throws {
    for kind in ExportKind.allCases {
      let keys = try table(kind).columns.map(\.key)
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { $0.wholeMatch(of: /[a-z][A-Za-z]*/) != nil })
      #expect(ExportHeading.unfinished.isEmpty && kind.title.isWhole)
      for language in Language.allCases {
        let headings = try table(kind).shown(in: language).headings
        #expect(Set(headings).count == headings.count)
        // A sheet of a workbook has no longer name, and none of these signs.
        #expect(
          kind.title[language].count <= 31
            && !kind.title[language].contains { "[]:*?/\\".contains($0) })
      }
    }
  }

  @Test(arguments: [
    ("a.xlsx", ExportFormat.xlsx), ("/x/花名册.CSV", .csv), ("a.b.json", .json), ("a.xls", nil),
    ("csv", nil), ("", nil), ("a.xlsx/", nil),
  ])
  func `the name of a file says its format`(path: String, format: ExportFormat?) {
    #expect(ExportFormat(path: path) == format)
  }

  @Test(arguments: [
    ("1900-03-01", 61), ("1985-03-12", 31118), ("2026-11-24", 46350), ("1900-02-28", nil),
    ("0001-01-01", nil),
  ])
  func `days have the numbers of spreadsheets`(text: String, serial: Int?) throws {
    let day = try day(text)
    #expect(day.tableSerial == serial)
    if let serial { #expect(Day(tableSerial: serial) == day) }
  }

  @Test func `a title becomes the name of a file`() {
    #expect(Fields.fileName("花名册-班 第13期/a\u{0}\n.") == "花名册-班_第13期_a__.")
    #expect(Fields.fileName(String(repeating: "班", count: 300)).utf8.count == 180)
  }
}
