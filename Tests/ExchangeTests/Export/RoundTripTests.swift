import Foundation
import Model
import Testing

@testable import Exchange

/// A roster that goes out and comes in again.
@Suite struct RoundTripTests {
  @Test(arguments: Language.allCases)
  func `a roster of 263 comes back unchanged`(language: Language) throws {
    let roster = try Exports.sampleRoster()
    let table = Exports.table(of: roster)
    for file in [table.csv(in: language), try table.workbook(in: language)] {
      let plan = try Exports.plan(file, into: roster)
      #expect(plan.unchanged.count == 263)
      #expect(plan.leftOut.isEmpty && plan.updated.isEmpty && plan.added.isEmpty)
      #expect(plan.ignored.isEmpty && plan.units.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `every column that an import knows is exported under a heading that it knows`(
    language: Language
  ) {
    let columns = Exports.table(of: Roster()).columns
    let shown = columns.filter { $0.heading != nil }
    let known = shown.compactMap { RosterColumn(heading: $0.heading?[language] ?? "") }
    #expect(Set(known) == Set(RosterColumn.allCases) && known.count == shown.count)
    for (column, known) in zip(shown, known) {
      #expect(column.key == (known == .unit ? "unitName" : known.rawValue))
    }
  }

  @Test(arguments: Language.allCases)
  func `an empty roster takes everybody in with every field`(language: Language) throws {
    var her = Trainee(id: Identifier(letter: "t", milliseconds: 1, random: 0), name: "单丽")
    her.pinyin = "chan li"
    her.number = "001"
    her.gender = .female
    her.birth = PartialDay("1985-03-12")
    her.idCard = "210211198503121222"
    her.post = "-"
    her.phone = "13800000001"
    her.education = "大专"
    her.note = "=1+1\n第二行"
    let unit = WorkUnit(
      id: Identifier(letter: "u", milliseconds: 1, random: 0), name: "东沟村", kind: .village)
    her.unit = unit.id
    let table = Exports.table(of: Roster(trainees: [her], units: [unit]))
    for file in [table.csv(in: language), try table.workbook(in: language)] {
      let plan = try Exports.plan(file, into: Roster())
      var added = try #require(plan.added.first)
      #expect(plan.units.map(\.name) == ["东沟村"])
      added.unit = her.unit
      var expected = Trainee(id: added.id, name: her.name)
      (expected.pinyin, expected.number, expected.gender) = (her.pinyin, her.number, her.gender)
      (expected.birth, expected.idCard, expected.unit) = (her.birth, her.idCard, her.unit)
      (expected.post, expected.phone, expected.education) = (her.post, her.phone, her.education)
      expected.note = her.note
      #expect(added == expected)
    }
  }

  @Test func `exactly what was edited comes back`() throws {
    let roster = try Exports.sampleRoster()
    let text = String(decoding: Exports.table(of: roster).csv(in: .simplified), as: UTF8.self)
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[1].hasPrefix("001,孙维娜,sun wei na,女,1978-03,杏花湾镇,乡镇妇联主席,10070466585,,大专,"))
    lines[1] = "001,孙维娜,sun wei nuo,女,1978-03-08,杏花湾镇,主席,10070466585,,本科,调任"
    // With her phone her new name is believed, and the reading of the former one is none of it.
    lines[2] = "002,王立虹,wang li hong,女,1990-05-25,杏花湾镇,副主席,10033070057,,本科,"
    let plan = try Exports.plan(Array(lines.joined(separator: "\r\n").utf8), into: roster)
    #expect(plan.leftOut.isEmpty && plan.added.isEmpty && plan.unchanged.count == 261)
    #expect(plan.updated.map(\.row) == [2, 3])
    #expect(
      plan.updated[0].changes.map { "\($0.column) \($0.was ?? "") \($0.now ?? "")" } == [
        "post 乡镇妇联主席 主席", "birth 1978-03 1978-03-08", "education 大专 本科", "note  调任",
        "pinyin  sun wei nuo",
      ])
    #expect(
      plan.updated[1].changes.map { "\($0.column) \($0.was ?? "") \($0.now ?? "")" } == [
        "name 王立红 王立虹"
      ])
  }
}
