import Model
import Testing

/// The line in which a paper sheet is typed.
@Suite struct ExceptionsLineTests {
  private func line(_ text: String) throws -> ExceptionsLine {
    try ExceptionsLine(text, seats: 1...263, minutes: 0...180)
  }

  private func read(_ text: String) throws -> [String] {
    try line(text).items.map { item in
      let seats =
        item.seats.count == 1
        ? "\(item.seats.lowerBound)" : "\(item.seats.lowerBound)-\(item.seats.upperBound)"
      let given = item.statuses.map { given in
        given.status.rawValue + (given.minutes.map { " \($0)" } ?? "")
      }
      return "\(seats) \(given.joined(separator: "+"))"
    }
  }

  @Test(arguments: [
    "3迟10 7假 12缺 15早20 88-90假", "3l10 7v 12a 15e20 88-90v", "3遲10，7請假、12缺席；15早退20 88～90事假",
    "３迟１０　７Ｖ，１２Ａ、１５Ｅ２０ ８８－９０ＶＰ", "3l10,7vp,12A,15E20,88–90v", "3迟到10 7假 12旷课 15早20 88至90假",
  ])
  func `it is read as people write it`(text: String) throws {
    #expect(
      try read(text) == [
        "3 late 10", "7 leave-personal", "12 absent", "15 left-early 20", "88-90 leave-personal",
      ])
    #expect(try line(text).count == 7)
  }

  @Test(arguments: [
    ("", []), ("  ，", []), ("5迟", ["5 late"]),
    (
      "5病 6公假 7vs 8vo",
      [
        "5 leave-sick", "6 leave-official", "7 leave-sick", "8 leave-official",
      ]
    ),
    ("5迟10早20", ["5 late 10+left-early 20"]), ("5e20l10", ["5 left-early 20+late 10"]),
    ("5到 6出勤 7p", ["5 present", "6 present", "7 present"]),
    // Nothing need stand between two items where a letter ends the first one.
    ("7假12缺", ["7 leave-personal", "12 absent"]),
    // One word goes for several seats, however they are set apart.
    ("5、12缺", ["5 absent", "12 absent"]), ("5 12缺", ["5 absent", "12 absent"]),
    ("5 缺", ["5 absent"]), ("５，１２ 缺席", ["5 absent", "12 absent"]),
    ("5/6和7 a", ["5 absent", "6 absent", "7 absent"]),
    ("3-4、8；20迟10", ["3-4 late 10", "8 late 10", "20 late 10"]),
    ("5迟，10 12缺", ["5 late", "10 absent", "12 absent"]),
    ("5迟 10缺", ["5 late", "10 absent"]), ("3 迟", ["3 late"]),
  ])
  func `every status has its letter`(text: String, items: [String]) throws {
    #expect(try read(text) == items)
  }

  @Test(arguments: [
    ("迟10", 1, ExceptionsLine.Mistake.Fault.noSeat), ("3", 2, .noStatus), ("3 5", 4, .noStatus),
    ("3x", 2, .noStatus), ("3迟10x", 5, .noStatus), ("3l10 300缺", 6, .unknownSeat(300)),
    ("0缺", 1, .unknownSeat(0)), ("3缺 063假", 4, .rosterNumber("063")),
    ("3-09缺", 3, .rosterNumber("09")), ("3缺 9-5假", 4, .reversed(9, 5)), ("3-缺", 3, .noSeat),
    ("260-264假", 5, .unknownSeat(264)), ("3缺 2-4假", 4, .repeated(3)),
    ("3迟181", 3, .tooLong(181, most: 180)), ("3迟10缺", 5, .contradiction),
    ("5迟 10 12缺", 4, .minutesOrSeat(10)), ("5迟 10", 4, .minutesOrSeat(10)),
    ("5\n12缺", 2, .noStatus), ("5、300缺", 3, .unknownSeat(300)), ("5、6、5缺", 5, .repeated(5)),
    ("3迟5迟6", 4, .contradiction), ("99999999999999999999缺", 1, .unknownSeat(999_999_999)),
  ])
  func `what is wrong is said with its place`(
    text: String, position: Int, fault: ExceptionsLine.Mistake.Fault
  ) {
    let mistake = ExceptionsLine.Mistake(position: position, fault: fault)
    #expect(throws: mistake) { try line(text) }
    for language in Language.allCases {
      let words = mistake.explanation(in: language)
      #expect(words.contains(String(position)) && !words.contains("{"))
    }
  }

  @Test func `all of it is put into the session, over what was there`() throws {
    let now = try instant("2026-11-24T09:00:00+08:00")
    var session = try session()
    session.marks[try id("t-3")] = Mark(status: .leftEarly, leftEarlyMinutes: 9, note: "雪")
    let seats: [Int: Identifier<Trainee>] = try [3: id("t-3"), 4: id("t-4"), 5: id("t-5")]
    let line = try ExceptionsLine("3迟 4-5病", seats: seats.keys, minutes: 0...180)
    let marked = try session.marking(line, by: seats, at: now)
    // The clock says nothing of what stands on paper.
    #expect(marked.marks[try id("t-3")] == Mark(status: .late, note: "雪", at: now))
    #expect(marked.marks[try id("t-4")]?.status == .leaveSick)
    #expect(marked.marks.count == 3)
    session.closed = now
    #expect(throws: MarkingError.closed) { try session.marking(line, by: seats, at: now) }
  }
}
