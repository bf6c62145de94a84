import Foundation
import Model
import Testing

@testable import Exchange

/// Tables to export, and what an import makes of them.
enum Exports {
  /// The roster of the sample township.
  static func sampleRoster() throws -> Roster {
    Roster(trainees: try records("trainees"), units: try records("units"))
  }

  private static func records<R: Record>(_ folder: String) throws -> [R] {
    let url = URL(filePath: #filePath).appending(path: "../../../../Data/sample/\(folder)")
      .standardized
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .map { try JSONDecoder().decode(R.self, from: Data(contentsOf: $0)) }
  }

  /// The table of a roster.
  static func table(of roster: Roster) -> ExportTable {
    var library = Library()
    library.roster = roster
    return ExportTable(
      .trainees, of: nil, in: library, hours: HourRules(), on: Day(daysSinceEpoch: 0))
  }

  /// A table of trainees with these notes.
  static func table(notes: [String]) throws -> ExportTable {
    table(
      of: Roster(
        trainees: notes.enumerated().map { index, note in
          var trainee = Trainee(
            id: Identifier(letter: "t", milliseconds: UInt64(index), random: 0), name: "王芳\(index)")
          trainee.number = "00\(index)"
          trainee.note = note
          return trainee
        }))
  }

  /// What importing a file into a roster does.
  static func plan(_ bytes: [UInt8], into roster: Roster) throws -> RosterImport {
    var count: UInt64 = 1 << 40
    func seed() -> IDSeed {
      count += 1
      return IDSeed(milliseconds: count, random: 0)
    }
    return try RosterImport(
      RosterFile(bytes).table().table, into: roster, on: try #require(Day("2026-11-24")),
      idSeed: seed)
  }

  /// The rows of a file with their cells.
  static func cells(_ bytes: [UInt8]) throws -> [[TableCell]] {
    var rows: [[TableCell]] = []
    try Spreadsheet(bytes).rows(of: 0) { rows.append($0.cells) }
    return rows
  }

  /// The one text in which the notes stand, in any way that a file can hold them.
  static let hostile = [
    "=1+1", "+86 138", "-", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1", "'=1", "''-1", "'quoted'",
    "=cmd|' /C calc'!A0", "a,b;c\td", "she said \"no\"", "第一行\n第二行", "_x000D_", "_x005F_",
    "𠮷田\u{1F600}",
    "é", " 空格 ", "<b>&amp;</b>", "{=A1}", "http://example.com", "1e5", "001", "\u{202E}abc",
  ]
}
