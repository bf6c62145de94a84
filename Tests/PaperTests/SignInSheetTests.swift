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
    var sheet = try Samples.sheet([])
    sheet.session.topic = "  "
    let facts = try facts(of: sheet)
    #expect(facts.map(\.label) == ["时间", "地点", "主办单位", "课次", "课题", "授课教师"])
    #expect(
      facts.dropFirst().map(\.value) == ["镇政府会议室", "仁和镇人民政府", "第2次", nil, nil])
    sheet.session.place = "李桥镇"
    sheet.trainingClass.host = "组织部"
    let better = try self.facts(of: sheet)
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
          cells: ["2", "阿依古丽·买买提", "李桥镇南半壁店村村民委员会", "", "", "", "病假"]),
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
    var sheet = try Samples.small(.simplified)
    sheet.trainingClass.enrolment[1].seat = 40
    sheet.roll = Roll(
      session: sheet.session, of: sheet.trainingClass,
      in: Roster(trainees: sheet.roll.entries.map(\.trainee)))
    #expect(try table(of: sheet).rows.map(\.cells[0]) == ["1", "40", "41", "42"])
  }

  @Test(arguments: AttendanceStatus.allCases)
  func onlyLeaveIsPrinted(status: AttendanceStatus) throws {
    let sheet = try Samples.sheet([("刘艳", "", nil, nil)], leave: [0: status])
    #expect(
      try table(of: sheet).rows[0].cells[6] == (status.isLeave ? status.term(.simplified) : ""))
  }

  @Test func columnsAreInTheLanguageOfTheSheet() throws {
    let headings = try Language.allCases.map { language in
      try table(of: Samples.small(language)).columns.map(\.heading)
    }
    #expect(
      headings == [
        ["No.", "Name", "Unit", "Post", "Phone", "Signature", "Note"],
        ["序号", "姓名", "单位", "职务", "联系电话", "签到", "备注"],
        ["序號", "姓名", "單位", "職務", "聯絡電話", "簽到", "備註"],
      ])
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
