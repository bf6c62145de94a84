import Foundation
import Model
import Testing

@Suite struct MarkTests {
  private struct Row: CustomTestStringConvertible {
    let before: Mark
    let status: AttendanceStatus?
    let minutes: Int?
    let after: Mark
    var testDescription: String { "\(before) + \(String(describing: status))" }
  }

  private static let rows: [Row] = [
    // Late and left early stand together, in either order.
    .init(
      before: Mark(), status: .late, minutes: 5, after: Mark(status: .late, lateMinutes: 5)),
    .init(
      before: Mark(status: .late, lateMinutes: 5), status: .leftEarly, minutes: 9,
      after: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9)),
    .init(
      before: Mark(status: .late, lateMinutes: 5), status: .leftEarly, minutes: nil,
      after: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 0)),
    .init(
      before: Mark(status: .leftEarly, leftEarlyMinutes: 9), status: .late, minutes: 5,
      after: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9)),
    .init(
      before: Mark(status: .leftEarly), status: .late, minutes: nil,
      after: Mark(status: .late, leftEarlyMinutes: 0)),
    .init(
      before: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9), status: .late, minutes: 7,
      after: Mark(status: .late, lateMinutes: 7, leftEarlyMinutes: 9)),
    .init(
      before: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9), status: .leftEarly,
      minutes: 3, after: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 3)),
    .init(
      before: Mark(status: .leftEarly, leftEarlyMinutes: 9), status: .leftEarly, minutes: 3,
      after: Mark(status: .leftEarly, leftEarlyMinutes: 3)),
    // Any other status stands alone.
    .init(
      before: Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9), status: .present,
      minutes: nil, after: Mark(status: .present)),
    .init(
      before: Mark(status: .late, lateMinutes: 5), status: .absent, minutes: 5,
      after: Mark(status: .absent)),
    .init(
      before: Mark(status: .absent), status: .leftEarly, minutes: 9,
      after: Mark(status: .leftEarly, leftEarlyMinutes: 9)),
    .init(
      before: Mark(status: .present), status: .leaveSick, minutes: nil,
      after: Mark(status: .leaveSick)),
    // Minutes that a hand-written file has beside another status do not make her leave early.
    .init(
      before: Mark(status: .present, leftEarlyMinutes: 9), status: .late, minutes: 5,
      after: Mark(status: .late, lateMinutes: 5)),
    // Cleared, the note stays.
    .init(
      before: Mark(status: .late, lateMinutes: 5, note: "雪"), status: nil, minutes: nil,
      after: Mark(note: "雪")),
    .init(
      before: Mark(status: .absent, note: "雪"), status: .present, minutes: nil,
      after: Mark(status: .present, note: "雪")),
  ]

  @Test(arguments: rows)
  private func `is set`(row: Row) throws {
    let now = try instant("2026-11-24T08:35:00+08:00")
    var after = row.after
    after.at = now
    #expect(row.before.setting(row.status, minutes: row.minutes, at: now) == after)
  }

  @Test(arguments: [
    (Mark(), true), (Mark(note: "雪"), false), (Mark(status: .absent), false),
    (Mark(lateMinutes: 3), true),
  ])
  func `is blank where it says nothing`(mark: Mark, isBlank: Bool) {
    #expect(mark.isBlank == isBlank)
  }

  @Test(arguments: [
    (Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9), 5, true),
    (Mark(status: .late, lateMinutes: 5), 5, false),
    (Mark(status: .leftEarly, leftEarlyMinutes: 9), 9, false), (Mark(status: .present), nil, false),
  ])
  func `shows the minutes of its status`(mark: Mark, minutes: Int?, isBoth: Bool) {
    #expect(mark.minutes == minutes)
    #expect(mark.isLateAndLeftEarly == isBoth)
  }

  @Test func `every value of it is written and read`() throws {
    var mark = Mark(
      status: .late, lateMinutes: 5, leftEarlyMinutes: 9, note: "雪",
      at: try instant("2026-11-24T08:35:00+08:00"))
    mark.signedOut = try instant("2026-11-24T11:20:00+08:00")
    mark.remarks = ["接打电话", "说话"]
    mark.makeUp = MakeUp(hours: 1.5, date: try #require(Day("2026-12-01")))
    let data = try JSONEncoder().encode(mark)
    guard case .object(let object) = try JSONDecoder().decode(JSON.self, from: data) else {
      Issue.record("no object")
      return
    }
    #expect(object.members.count == Mirror(reflecting: mark).children.count)
    #expect(try JSONDecoder().decode(Mark.self, from: data) == mark)
    #expect(try JSONDecoder().decode(Mark.self, from: Data("{}".utf8)) == Mark())
  }

  @Test(arguments: [
    #"{"status":"dusk"}"#, #"{"status":1}"#, #"{"at":"now"}"#, #"{"lateMinutes":"5"}"#,
    #"{"lateMinutes":5.5}"#, #"{"note":true}"#, "[]", "1",
  ])
  func `what is no mark is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Mark.self, from: Data(text.utf8))
    }
  }
}
