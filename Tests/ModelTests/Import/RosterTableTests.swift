import Testing

@testable import Model

@Suite struct RosterTableTests {
  private func table(
    _ lines: [String], isText: Bool = true, headings: RosterTable.Headings = .found
  ) -> RosterTable {
    RosterTable(tableRows(lines), isText: isText, headings: headings)
  }

  @Test(arguments: [
    ("姓　名", RosterColumn.name), ("学员姓名", .name), ("Full Name", .name), ("*姓名：", .name),
    ("单位", .unit), ("所在村（社区）", .unit), ("所在\n单位", .unit), ("村(社区)", .unit), ("單位名稱", .unit),
    ("职 务", .post), ("職位", .post), ("联系电话（手机）", .phone), ("手机号 【必填】", .phone), ("联系方式", .phone),
    ("手 机 号 码", .phone), ("聯絡電話[手機]", .phone), ("ＰＨＯＮＥ", .phone),
    ("编号", .number), ("學號", .number), ("序号", nil), ("No.", nil), ("性別", .gender),
    ("出生\r\n年月", .birth), ("出生年月（岁）", .birth), ("文化程度", .education), ("學歷", .education),
    ("身份证号码", .idCard), ("身份證號", .idCard), ("ID card", .idCard), ("备注", .note), ("籍贯", nil),
    ("填报单位：", nil), ("", nil), ("（）", nil),
  ])
  func `knows headings as offices write them`(heading: String, column: RosterColumn?) {
    #expect(RosterColumn(heading: heading) == column)
  }

  @Test func `finds the headings below titles and blank rows`() {
    let table = table([
      "杏花湾镇妇联花名册,,", ",,", "单位：,杏花湾镇,", "序号,姓名,单位", "1,王芳,柳树屯村",
    ])
    #expect(table.headingRow == 4)
    #expect(table.headings == ["序号", "姓名", "单位"])
    #expect((0..<4).map { table.assignment[$0] } == [nil, .name, .unit, nil])
    #expect(table.rows.map(\.number) == [5])
  }

  @Test func `takes the row that has most headings, the first of such`() {
    #expect(table(["姓名,x", "姓名,电话", "姓名,手机"]).headingRow == 2)
    #expect(table(["姓名", "姓名"]).headingRow == 1)
    // A name among the people is no heading.
    #expect(table(["姓名,电话", "单位,职务"]).headingRow == 1)
  }

  @Test func `headings in two rows are one, and repeated ones no people`() {
    let table = table([
      "姓名,联系方式,,职务", "姓名,手机,座机,", "王芳,1,2,3", "姓名,联系方式,,职务", "刘艳,4,5,6",
    ])
    #expect(table.headings == ["姓名", "手机", "座机", "职务"])
    #expect(table.assignment[1] == .phone)
    #expect(table.rows.map(\.number) == [3, 5])
  }

  @Test func `without headings, columns have letters and nothing is assigned`() {
    let table = table(["王芳,柳树屯村", "刘艳,东沟村,主席"])
    #expect(table.headingRow == nil)
    #expect(table.headings == ["A", "B", "C"])
    #expect(table.rows.count == 2)
    #expect(table.assignment[0] == nil)
    #expect(self.table(Array(repeating: "x", count: 20) + ["姓名"]).headingRow == nil)
  }

  @Test func `the headings are where a person says`() {
    let lines = ["名册", "姓名,电话", "王芳,1", "刘艳,2"]
    #expect(table(lines).headingRow == 2)
    let moved = table(lines, headings: .row(3))
    #expect(moved.headingRow == 3)
    #expect(moved.headings == ["王芳", "1"])
    #expect(moved.rows.map(\.number) == [4])
    #expect(moved.problem(with: moved.assignment) == .noNameColumn)
    let none = table(lines, headings: .none)
    #expect(none.headingRow == nil)
    #expect(none.headings == ["A", "B"])
    #expect(none.rows.count == 4)
    var assignment = none.assignment
    assignment.assign(.name, to: 0)
    // A column right of all headings can be assigned as well.
    assignment.assign(.phone, to: 5)
    #expect(none.problem(with: assignment) == nil)
    #expect(none.name(of: 5) == "F")
    #expect(table(lines, headings: .row(9)).headingRow == nil)
  }

  @Test func `a row is found by its number`() {
    let rows = tableRows(["甲", "乙", "丙", "丁"]).filter { $0.number != 2 }
    let sheet = RosterSheet(path: "a.csv", name: "", rows: rows, isText: true)
    #expect((0...5).map { sheet.row($0)?.cells.first?.text } == [nil, "甲", nil, "丙", "丁", nil])
  }

  @Test func `what is assigned to one column is taken from another`() {
    var assignment = ColumnAssignment(["姓名", "电话", "手机"])
    #expect(assignment.places(of: .phone) == [1, 2])
    assignment.assign(.phone, to: 2)
    #expect((0..<3).map { assignment[$0] } == [.name, nil, .phone])
    assignment.assign(.unit, to: 0)
    #expect((0..<3).map { assignment[$0] } == [.unit, nil, .phone])
    assignment.assign(nil, to: 2)
    #expect(assignment[2] == nil)
    #expect(assignment.places(of: .unit) == [0])
  }
}
