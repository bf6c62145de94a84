import Foundation
import Testing

/// Monthly meetings on the command line.
@Suite struct MeetingCommandTests {
  private let sandbox: Sandbox
  private let (wang, liu): (String, String)

  /// Two meetings: one of October, at which the roll was called, and one of November.
  init() throws {
    sandbox = try Sandbox.empty()
    wang = try sandbox.succeed(
      "add", "trainee", "--name", "王芳", "--number", "001", "--unit", "前盐村")
    liu = try sandbox.succeed("add", "trainee", "--name", "刘艳", "--number", "002")
    try write(
      """
      {"agenda": [{"id": "i-1", "kind": "talk", "speaker": "孙丽华", "topic": "家风家训"},
      {"id": "i-2", "kind": "business", "topic": "冬季走访"}], "date": "2026-10-27",
      "decisions": [{"id": "a-1", "text": "走访困难家庭", "owner": "王芳", "due": "2026-11-20"},
      {"id": "a-2", "text": "报名单", "owner": "刘艳", "due": "2026-11-02", "done": "2026-11-01"}],
      "end": "11:00", "hours": 2, "id": "m-01aaaaaaaaaaaaaa",
      "marks": {"\(wang)": {"status": "late", "lateMinutes": 12, "leftEarlyMinutes": 5},
      "\(liu)": {"status": "leave-sick", "note": "住院"}},
      "members": ["\(wang)", "\(liu)"], "minutes": "各村汇报。\\n月底前完成。", "place": "三楼会议室",
      "start": "09:00"}
      """, "m-01aaaaaaaaaaaaaa")
    try write(
      """
      {"cancelled": "防汛", "date": "2027-01-05", "end": "11:00", "id": "m-01bbbbbbbbbbbbbb",
      "members": ["\(wang)"], "start": "09:00"}
      """, "m-01bbbbbbbbbbbbbb")
  }

  private func write(_ text: String, _ id: String) throws {
    let folder = URL(filePath: "\(sandbox.data)/meetings")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: "\(id).json"))
  }

  @Test func `meetings are listed by day and by year`() throws {
    let lines = try sandbox.run("meetings").lines
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("2026-10-27  09:00–11:00  三楼会议室  家风家训；冬季走访  2         1       0"))
    #expect(lines[2].contains("Cancelled") && lines[2].hasSuffix("m-01bbbbbbbbbbbbbb"))
    #expect(try sandbox.run("meetings", "--year", "2026").lines.count == 2)
    #expect(try sandbox.run("meetings", "--year", "2025").lines.count == 1)
    #expect(try sandbox.succeed("meetings", "--lang", "zh-Hans").contains("议程"))
    for year in ["0", "10000", "x"] {
      #expect(try sandbox.run("meetings", "--year", year).status == 64)
    }
    let listed = try sandbox.run("meetings", "--year", "2027", "--json").list()
    #expect(listed.map { $0["id"] as? String } == ["m-01bbbbbbbbbbbbbb"])
    #expect(listed.first?["cancelled"] as? Bool == true)
    #expect(listed.first?["cancelledWhy"] as? String == "防汛")
    #expect(listed.first?["expected"] as? Int == 1)
  }

  @Test func `a meeting shows agenda, minutes, decisions and who was there`() throws {
    let page = try sandbox.succeed("meeting", "2026-10-27")
    #expect(page.contains("Roll call  Expected 2  Actual 1  Late 1  Leave 1"))
    #expect(page.contains("1    Talk      家风家训"))
    #expect(page.contains("Minutes\n  各村汇报。\n  月底前完成。\n"))
    #expect(page.contains("  2026-11-20  王芳     走访困难家庭  not done\n"))
    #expect(page.contains("done 2026-11-01"))
    #expect(page.contains("王芳  前盐村  Late 12 min, early 5 min"))
    #expect(page.contains("住院"))
    for reference in ["2026-10", "m-01aaaaaaaaaaaaaa"] {
      #expect(try sandbox.succeed("meeting", reference) == page)
    }
    let chinese = try sandbox.succeed("meeting", "2026-10", "--lang", "zh-Hans")
    #expect(chinese.contains("议定事项") && chinese.contains("迟到 12"))
    #expect(try sandbox.succeed("meeting", "2026-10", "--lang", "zh-Hant").contains("會議紀錄"))
    #expect(try sandbox.succeed("meeting", "2027-01-05").contains("Cancelled  防汛"))
  }

  @Test func `a meeting as JSON has everybody with her mark`() throws {
    let shown = try sandbox.run("meeting", "2026-10-27", "--json").object()
    #expect(shown["hours"] as? Int == 2)
    #expect(shown["members"] as? [String] == [wang, liu])
    #expect(shown["minutes"] as? String == "各村汇报。\n月底前完成。")
    let counts = try #require(shown["counts"] as? [String: Int])
    #expect(counts["late"] == 1 && counts["leave"] == 1 && counts["unmarked"] == 0)
    let agenda = try #require(shown["agenda"] as? [[String: Any]])
    #expect(agenda.map { $0["kind"] as? String } == ["talk", "business"])
    let decisions = try #require(shown["decisions"] as? [[String: Any]])
    #expect(decisions.map { $0["done"] as? String } == [nil, "2026-11-01"])
    let marks = try #require(shown["marks"] as? [[String: Any]])
    #expect(marks.map { $0["trainee"] as? String } == [wang, liu])
    #expect(marks.map { $0["status"] as? String } == ["late", "leave-sick"])
    #expect(marks.map { $0["unitName"] as? String } == ["前盐村", nil])
    #expect(marks[0]["minutes"] as? Int == 12 && marks[0]["leftEarlyMinutes"] as? Int == 5)
    let logged = try sandbox.run("log", "--json").list()
    #expect(logged.map { $0["of"] as? String } == ["m-01aaaaaaaaaaaaaa"])
    #expect(try sandbox.run("--read-only", "meeting", "2026-10-27", "--json").status == 1)
    #expect(try sandbox.run("--read-only", "meetings", "--json").status == 1)
    #expect(try sandbox.run("--read-only", "meeting", "2026-10-27").status == 0)
  }

  @Test func `what names no meeting or several is refused`() throws {
    #expect(try sandbox.refuse("meeting", "2026-10-28").contains("qiandao meetings"))
    #expect(try sandbox.refuse("meeting", "2026-10-28", "--lang", "zh-Hans").contains("没有例会"))
    #expect(try sandbox.refuse("meeting", "2026-10-28", "--lang", "zh-Hant").contains("沒有例會"))
    #expect(try sandbox.run("meeting").status == 64)
    try write(
      #"{"date": "2026-10-27", "end": "16:00", "id": "m-01cccccccccccccc", "start": "14:00"}"#,
      "m-01cccccccccccccc")
    let line = try sandbox.refuse("meeting", "2026-10-27")
    #expect(
      line.contains("m-01aaaaaaaaaaaaaa 2026-10-27 09:00; m-01cccccccccccccc 2026-10-27 14:00"))
    try write("{", "m-01cccccccccccccc")
    let broken = try sandbox.run("meetings")
    #expect(broken.status == 1 && broken.lines.count == 3)
    #expect(broken.errors.contains("m-01cccccccccccccc.json"))
    #expect(try sandbox.refuse("meeting", "2026-10-28").contains("m-01cccccccccccccc.json"))
  }

  @Test func `the meeting of today and those that nobody took stand in the overview`() throws {
    let today = Forenoon.today
    for (id, date) in [
      ("m-01dddddddddddddd", today), ("m-01eeeeeeeeeeeeee", today.advanced(by: -1)),
    ] {
      try write(
        """
        {"agenda": [{"id": "i-1", "kind": "talk", "topic": "普法"}], "date": "\(date)",
        "end": "11:00", "id": "\(id)", "members": ["\(wang)", "\(liu)"], "start": "09:00"}
        """, id)
    }
    let lines = try sandbox.run().lines
    let (held, forgotten) = (
      try #require(lines.first { $0.contains("m-01dddddddddddddd") }),
      try #require(lines.first { $0.contains("m-01eeeeeeeeeeeeee") })
    )
    #expect(held.hasPrefix("  09:00–11:00  Monthly meeting  普法   2         0       2"))
    #expect(forgotten.hasPrefix("  \(today.advanced(by: -1))  09:00–11:00  Monthly meeting  普法"))
    #expect(try sandbox.succeed("--lang", "zh-Hans").contains("09:00–11:00  例会"))
  }
}
