import Exchange
import Model

extension FuzzTarget {
  /// Rosters from other programs: text to rows, rows to what the import will do.
  static let table = FuzzTarget(name: "table") { bytes in
    do {
      let rows = try CSVReader.rows(of: bytes)
      try follow(rows, in: bytes)
      try rewrite(rows)
      try imports(rows)
    } catch let error as CSVError {
      try promise((1...bytes.mostLines).contains(error.row), "row \(error.row) is in the file")
    }
  }

  private static func follow(_ rows: [TableRow], in bytes: [UInt8]) throws {
    var last = 0
    for row in rows {
      try promise(row.number > last && !row.cells.isEmpty, "rows follow one another")
      last = row.number
    }
    try promise(last <= bytes.mostLines, "row \(last) is in the file")
    let size = rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.utf8.count } }
    try promise(size <= bytes.count, "cells hold no more than the file")
  }

  /// A table that is written with every cell in quotes reads as the same.
  private static func rewrite(_ rows: [TableRow]) throws {
    let text = rows.map { row in
      row.cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    let again = try CSVReader.rows(of: Array(text.joined(separator: "\r\n").utf8))
    try promise(again.map(\.cells) == rows.map(\.cells), "written in quotes, it reads as the same")
  }

  private static func imports(_ rows: [TableRow]) throws {
    let roster = try roster()
    guard let plan = try? plan(rows, into: roster) else { return }
    try accounts(plan, for: rows)
    let units = Set((roster.units + plan.units).map(\.id))
    for trainee in plan.added + plan.updated.map(\.now) {
      try promise(!trainee.name.isEmpty, "everybody has a name")
      try promise(trainee.unit.map(units.contains) ?? true, "every unit is there")
      try promise(trainee.phone?.allSatisfy(\.isNumber) ?? true, "a phone is digits")
      for text in [trainee.name, trainee.number, trainee.post, trainee.education] {
        try promise(text?.replacing("\n", with: "").isHarmless ?? true, "what is taken is harmless")
      }
    }
    // Whoever was taken is known the second time.
    var trainees = Dictionary(uniqueKeysWithValues: roster.trainees.map { ($0.id, $0) })
    for trainee in plan.added + plan.updated.map(\.now) { trainees[trainee.id] = trainee }
    let after = Roster(trainees: Array(trainees.values), units: roster.units + plan.units)
    let again = try self.plan(rows, into: after)
    try accounts(again, for: rows)
  }

  /// Every row below the header is either taken or rejected, by its own number.
  private static func accounts(_ plan: RosterImport, for rows: [TableRow]) throws {
    let known = Set(rows.dropFirst().map(\.number))
    try promise(
      plan.taken.count + plan.rejected.count == known.count, "every row is taken or rejected")
    try promise(
      plan.added.count + plan.updated.count + plan.unchanged.count == plan.taken.count
        && Set(plan.taken).count == plan.taken.count, "everybody is taken once")
    try promise(
      Set(plan.rejected.map(\.row)).count == plan.rejected.count
        && plan.rejected.allSatisfy { known.contains($0.row) }, "a rejected row is in the file")
    for rejection in plan.rejected {
      for language in Language.allCases {
        try promise(!rejection.reason.explanation(in: language).isEmpty, "a reason is given")
      }
    }
  }

  private static func plan(_ rows: [TableRow], into roster: Roster) throws -> RosterImport {
    // No id is made twice.
    var next = UInt32(roster.trainees.count + roster.units.count) << 16
    func seed() -> IDSeed {
      next += 1
      return IDSeed(milliseconds: 0, random: next)
    }
    return try RosterImport(
      rows, into: roster,
      identifiers: .init(trainee: { seed().id() }, unit: { seed().id() }))
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
