import Cells
import Model

@testable import Screens

extension Desk {
  /// The lines of the roll as they must look for the session on disk: the sign and words of every
  /// mark, and the counts.
  func expectedRoll(_ session: Session) -> [String] {
    let session = world.saved(session)
    guard let trainingClass = world.library.trainingClass(session.trainingClass) else { return [] }
    let marks = trainingClass.enrolment.map { session.marks[$0.trainee] }
    var counts: [String: Int] = [:]
    for mark in marks { counts[mark.heading, default: 0] += 1 }
    func count(_ heading: String) -> Int { counts[heading, default: 0] }
    let actual = count("Present") + count("Late") + count("Left early")
    let enrolled = trainingClass.enrolment.map(\.trainee)
    let guests = (session.walkIns ?? []).count { $0.trainee.map(enrolled.contains) != true }
    return [
      "Expected \(marks.count)   Actual \(actual)   Unmarked \(count("Unmarked"))"
        + (guests == 0 ? "" : "   Walk-in \(guests)"),
      ["Present", "Late", "Left early", "Leave", "Absent"].map { "\($0) \(count($0))" }
        .joined(separator: "   "),
    ]
      + zip(trainingClass.enrolment, marks).map { place, mark in
        "\(place.seat) \(mark.inWords) \(mark.besides)".trimmedAtEnd
      }
  }

  /// What the roll call shows of the same, in a window that is large enough for all of it.
  var shownRoll: [String] {
    let rows = rows
    let header = rows[4]
    func column(of title: String) -> Int {
      header.firstRange(of: title).map { String(header[..<$0.lowerBound]).columns } ?? 0
    }
    let (column, note) = (column(of: "Attendance"), column(of: "Note"))
    let lines = rows.dropFirst(5).filter { Int(String($0.dropFirst().prefix(4)).trimmed) != nil }
    return [rows[2], rows[3]].map { $0.trimmed }
      + lines.map { line in
        let seat = String(line.dropFirst().prefix(4)).trimmed
        let cells = line.dropFirst(line.characters(before: column))
        let words = String(cells.prefix(note - column - 1)).trimmed
        return "\(seat) \(words) \(String(cells.dropFirst(note - column)).trimmed)".trimmedAtEnd
      }
  }

  /// The lines in which the screen does not say what is on disk; none of them where all is well.
  /// While a name is being found, only the lines that are seen count.
  func falseLines(_ session: Session) -> [String] {
    // The line from paper takes the place of the roll.
    guard !rows.contains(where: { $0.hasPrefix(" From paper,") }) else { return [] }
    if screen.contains("[ Front ]") { return falseSeats(session) }
    if screen.contains("Actual / Expected") { return falseCounts(session) }
    let shown = shownRoll
    let expected = expectedRoll(session)
    guard shown != expected else { return [] }
    let isFinding =
      rows.contains { $0.hasPrefix(" Find (") } || rows[1].contains("only unmarked")
    // The column cuts a long note.
    func isSeen(_ line: String, as seen: String) -> Bool {
      line == seen || seen.hasSuffix("…") && line.hasPrefix(seen.dropLast())
    }
    let missing = expected.filter { line in !shown.contains { isSeen(line, as: $0) } }
    let wrong = shown.filter { line in !expected.contains { isSeen($0, as: line) } }
    return (isFinding ? [] : missing) + wrong
  }
}

extension Desk {
  /// The same for the seating plan, in a window that shows the number of every seat.
  private func falseSeats(_ session: Session) -> [String] {
    let expected = expectedRoll(session)
    let counts = [rows[2], rows[3]].map { $0.trimmed }
    return zip(expected, counts).filter { $0 != $1 }.map(\.1)
      + expected.dropFirst(2).filter { line in
        let words = line.split(separator: " ")
        let cell = "\(words[0])\(words[1])"
        return !rows.dropFirst(6).contains { $0.contains(" \(cell)") || $0.contains("▸\(cell)") }
      }
  }

  /// The same for the counter at the door.
  private func falseCounts(_ session: Session) -> [String] {
    let expected = expectedRoll(session)
    let heads = expected[0].split(separator: "   ").dropFirst(2).joined(separator: "   ")
    let line = "\(expected[1])   \(heads)"
    return rows.contains { $0.trimmed == line } ? [] : [line]
  }
}

extension String {
  /// How many characters stand before a column, some of them two columns wide.
  fileprivate func characters(before column: Int) -> Int {
    var columns = 0
    return prefix { character in
      columns += String(character).columns
      return columns <= column
    }.count
  }

  fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Mark? {
  /// The count that the mark stands in.
  fileprivate var heading: String {
    switch self?.status {
    case nil: "Unmarked"
    case .present: "Present"
    case .late: "Late"
    case .leftEarly: "Left early"
    case .leavePersonal, .leaveSick, .leaveOfficial: "Leave"
    case .absent: "Absent"
    }
  }

  /// What stands in the last column.
  fileprivate var besides: String {
    guard let self else { return "" }
    return ([self.note].compactMap { $0 } + self.remarks).joined(separator: " · ")
  }

  /// The sign and the words, written down here once more, so that the screen is not its own judge.
  fileprivate var inWords: String {
    func minutes(_ count: Int?) -> String { count.map { $0 > 0 ? " \($0) min" : "" } ?? "" }
    guard let self, let status = self.status else { return "· Unmarked" }
    switch status {
    case .present: return "✓ Present"
    case .late:
      let early = self.leftEarlyMinutes.map { ", early\(minutes($0))" } ?? ""
      return "L Late\(minutes(self.lateMinutes))\(early)"
    case .leftEarly: return "E Left early\(minutes(self.leftEarlyMinutes))"
    case .leavePersonal: return "V Personal leave"
    case .leaveSick: return "V Sick leave"
    case .leaveOfficial: return "V Official leave"
    case .absent: return "A Absent"
    }
  }
}
