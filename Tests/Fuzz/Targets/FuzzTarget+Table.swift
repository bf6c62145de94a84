@testable import Exchange
@testable import Model

extension FuzzTarget {
  /// Rosters from other programs: text to rows, rows to what the import will do.
  static let table = FuzzTarget(name: "table") { bytes in
    do {
      let file = try Spreadsheet(bytes)
      guard file.isText else { return }
      let rows = try rows(of: file)
      try follow(rows, in: bytes)
      try rewrite(rows)
      try imports(rows, isText: true)
    } catch let error as TableError {
      try promise((1...bytes.mostLines).contains(error.row ?? 1), "the row is in the file")
    }
  }

  private static func rows(of file: Spreadsheet) throws(TableError) -> [TableRow] {
    var rows: [TableRow] = []
    try file.rows(of: 0) { (row) throws(TableError) in rows.append(row) }
    return rows
  }

  private static func follow(_ rows: [TableRow], in bytes: [UInt8]) throws {
    var last = 0
    for row in rows {
      try promise(row.number > last && !row.cells.isEmpty, "rows follow one another")
      last = row.number
    }
    try promise(last <= bytes.mostLines, "row \(last) is in the file")
    let size = rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.utf8.count } }
    // Two bytes of another encoding may be three in UTF-8.
    try promise(size * 2 <= bytes.count * 3, "cells hold no more than the file")
  }

  /// A table that is written with every cell in quotes reads as the same.
  private static func rewrite(_ rows: [TableRow]) throws {
    let text = rows.map { row in
      row.cells.map { "\"\($0.text.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    // The mark says that it is UTF-8, whatever is in it.
    let file = try Spreadsheet(Array("\u{FEFF}\(text.joined(separator: "\r\n"))".utf8))
    let again = try self.rows(of: file)
    try promise(again.map(\.cells) == rows.map(\.cells), "written in quotes, it reads as the same")
  }

  /// Works out an import of the rows, and a second one after it.
  static func imports(_ rows: [TableRow], isText: Bool) throws {
    let roster = try roster()
    let table = RosterTable(rows, isText: isText)
    guard let plan = try? plan(table, into: roster) else { return }
    try accounts(plan, for: table)
    let units = Set((roster.units + plan.units).map(\.id))
    for trainee in plan.added + plan.updated.map(\.now) {
      try promise(!trainee.name.isEmpty, "everybody has a name")
      try promise(trainee.unit.map(units.contains) ?? true, "every unit is there")
      try promise(trainee.phone?.allSatisfy(\.isNumber) ?? true, "a phone is digits")
      for text in [trainee.name, trainee.number, trainee.post, trainee.education] as [String?] {
        try promise(text?.replacing("\n", with: "").isHarmless ?? true, "what is taken is harmless")
      }
    }
    // Whoever was taken is known the second time.
    var trainees = Dictionary(uniqueKeysWithValues: roster.trainees.map { ($0.id, $0) })
    for trainee in plan.added + plan.updated.map(\.now) { trainees[trainee.id] = trainee }
    let after = Roster(trainees: Array(trainees.values), units: roster.units + plan.units)
    let again = try self.plan(table, into: after)
    try accounts(again, for: table)
  }

  /// Every row below the header that has anything is taken or left out, by its own number.
  private static func accounts(_ plan: RosterImport, for table: RosterTable) throws {
    let columns = try RosterRow.Columns(table.assignment, of: table)
    let known = Set(table.rows.compactMap { columns.row($0)?.number })
    try promise(
      plan.taken.count + plan.leftOut.count == known.count, "every row is taken or left out")
    try promise(
      plan.added.count + plan.updated.count + plan.unchanged.count == plan.taken.count
        && Set(plan.taken).count == plan.taken.count, "everybody is taken once")
    try promise(
      Set(plan.leftOut.map(\.row)).count == plan.leftOut.count
        && plan.leftOut.allSatisfy { known.contains($0.row) }, "a row left out is in the file")
    try promise(
      plan.updated.allSatisfy {
        $0.was == $0.now || !$0.changes.isEmpty || $0.was.pinyin != $0.now.pinyin
      },
      "what is changed is told")
    for rejection in plan.leftOut {
      for language in Language.allCases {
        try promise(!rejection.reason.explanation(in: language).isEmpty, "a reason is given")
      }
    }
  }

  private static func plan(_ table: RosterTable, into roster: Roster) throws -> RosterImport {
    // No id is made twice.
    var next = UInt32(roster.trainees.count + roster.units.count) << 16
    func seed() -> IDSeed {
      next += 1
      return IDSeed(milliseconds: 0, random: next)
    }
    return try RosterImport(
      table, into: roster, on: Day(daysSinceEpoch: 20_000),
      idSeed: seed)
  }

  /// 王芳 with a number, 刘艳 with number and phone, two of one name in one unit.
  private static func roster() throws -> Roster {
    let seeds = (0..<5).map { IDSeed(milliseconds: 1, random: $0) }
    let unit = WorkUnit(id: seeds[0].id(), name: "村", kind: .village)
    let people = [
      ("王芳", "001", nil), ("刘艳", "002", "13800000002"), ("李秀英", nil, nil), ("李秀英", nil, nil),
    ]
    let trainees = zip(seeds.dropFirst(), people).map { seed, person in
      var trainee = Trainee(id: seed.id(), name: person.0)
      trainee.number = person.1
      trainee.phone = person.2
      trainee.unit = unit.id
      return trainee
    }
    return Roster(trainees: trainees, units: [unit])
  }
}
