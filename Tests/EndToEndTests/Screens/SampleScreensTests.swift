import Foundation
import Harness
import Model
import Testing

@testable import Screens

/// What is seen of the sample township at 80×24, in every language.
@Suite struct SampleScreensTests {
  /// The class of 263, its session that nobody has taken yet.
  private static let open = "女干部/4"

  @Test(arguments: Language.allCases) func `Home shows the day`(language: Language) throws {
    let sandbox = try Sandbox()
    let window = try Window(sandbox, "--demo", language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    let screen = try window.see(
      Forenoon.today.description, "\(word(.today)) (2)", "\(word(.untaken)) (1)",
      "\(word(.actionsDue)) (4)", "\(word(.coming)) (1)", "13:30–16:30",
      "? \(word(.keyHelp))", "q \(word(.keyQuit))", "Enter \(word(.keyOpen))",
      "s \(word(.keySheet))", "r \(word(.keyRoster))")
    #expect(screen.hasPrefix(" \(word(.home)) "))
    #expect(screen.contains("杏花湾镇妇女联合会\n"))
    #expect(screen.chosenLine?.hasPrefix("▸08:30–11:30 女干部培训班") == true)
    #expect(
      screen.chosenLine?.hasSuffix(
        Screens.Message.takenOf(language, ["taken": "120", "expected": "263"])) == true)
    // The action that was due four days ago.
    let due = Day(daysSinceEpoch: Forenoon.today.daysSinceEpoch - 4)
    // Before it stands the monthly meeting of last week, at which nobody was taken.
    try window.press("Down Down", see: Term.monthlyMeeting(language))
    try window.press("Down", see: "▸\(due)")
    try window.press("Enter", see: "旅顺口区三涧堡街道", word(.gapsAndActions))
    try window.press("F2", see: "\(word(.today)) (2)")
    try window.press("q", see: "[0]")
  }

  @Test(arguments: Language.allCases) func `the roll call takes marks by single keys`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    func counts(_ actual: Int, unmarked: Int) -> String {
      "\(Term.expected(language)) 263   \(Term.actual(language)) \(actual)   "
        + "\(Term.unmarked(language)) \(unmarked)"
    }
    func saved(_ seat: Int, _ name: String, _ term: Term) -> String {
      Screens.Message.savedMark(
        language, ["seat": String(seat), "name": name, "status": term(language)])
    }
    try window.see("\(word(.today)) (2)")
    try window.press("Down Enter", see: counts(0, unmarked: 263), "▸   1 孙维娜")
    try window.press("p", see: counts(1, unmarked: 262), saved(1, "孙维娜", .present), "▸   2 王立红")
    try window.press("l", see: counts(2, unmarked: 261), saved(2, "王立红", .late))
    try window.press("e", see: counts(3, unmarked: 260), saved(3, "梁艳玲", .leftEarly))
    let name = "周莹"
    try window.press("v", see: Screens.Message.whichLeave(language, ["name": name]))
    try window.press("p", see: counts(3, unmarked: 259), saved(4, name, .leavePersonal))
    try window.press("v s", see: counts(3, unmarked: 258), saved(5, "唐红", .leaveSick))
    try window.press("v o", see: counts(3, unmarked: 257), saved(6, "王蕾", .leaveOfficial))
    try window.press("a", see: counts(3, unmarked: 256), saved(7, "胡诗涵", .absent))
    let tallies: [(Term, Int)] = [
      (.present, 1), (.late, 1), (.leftEarly, 1), (.leave, 3), (.absent, 1),
    ]
    try window.see(tallies.map { "\($0.0(language)) \($0.1)" }.joined(separator: "   "))
    try window.press("Up c", see: counts(3, unmarked: 257), saved(7, "胡诗涵", .unmarked))
    // A note, with what is typed before it taken for text.
    try window.press("Home n", see: Screens.Message.noteFor(language, ["name": "孙维娜"]))
    try window.type("pq?代 李芳")
    try window.press("Enter", see: "pq?代 李芳", "✓ ")
    // Undo and redo, the latest first.
    try window.press("u", see: "▸   1 孙维娜", gone: "pq?代 李芳")
    try window.press("u", see: counts(3, unmarked: 256), "▸   7 胡诗涵")
    try window.press("u", see: counts(3, unmarked: 257))
    try window.press("u", see: counts(3, unmarked: 258), "▸   6 王蕾")
    try window.press("C-r", see: counts(3, unmarked: 257))
    // Seats.
    try window.press("2 6 3", see: "▸ 263 李建华")
    try window.press("Home 6 9", see: "▸  69 刘艳")
    // Finding by initials and by characters.
    try window.press("Home /", see: word(.find))
    try window.type("ly")
    try window.see("刘永梅", "龙雨晴", "李玉玲", "刘艳", gone: "孙维娜")
    try window.press("BSpace BSpace", see: "孙维娜")
    try window.type("劉艷")
    try window.see("▸  69 刘艳", " 138 刘艳", gone: "孙维娜")
    try window.press("Down Enter", see: "▸ 138 刘艳", "刘艳", gone: word(.find))
    try window.press("l", see: counts(4, unmarked: 256), saved(138, "刘艳", .late))
    try window.press("P y", see: counts(260, unmarked: 0))
    try window.press("u", see: counts(4, unmarked: 256))
    let shown = try sandbox.run("marks", Self.open, "--json").object()
    #expect(
      shown["counts"] as? [String: Int] == [
        "present": 1, "late": 2, "leftEarly": 1, "leave": 3, "absent": 0, "unmarked": 256,
      ])
    let marks = try #require(shown["marks"] as? [[String: Any]])
    #expect(marks[137]["status"] as? String == "late")
    #expect(marks.allSatisfy { $0["note"] is NSNull })
    try window.press("q", see: "\(word(.today)) (2)")
    try window.press("q", see: "[0]")
  }

  @Test(arguments: Language.allCases) func `help lists the keys of the screen`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.open, language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.see("孙维娜")
    let screen = try window.press(
      "?", see: word(.helpHeading), word(.keyLeftEarly), word(.keyRedo), gone: "孙维娜")
    #expect(screen.contains(/p Space +\S/))
    #expect(screen.contains(/\^R +\S/))
    try window.press("Escape", see: "孙维娜")
    try window.press("F1", see: word(.helpHeading))
    try window.press("q", see: "孙维娜")
  }

  @Test(arguments: Language.allCases) func `the roster narrows to what is typed`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    func found(_ count: Int) -> String {
      Screens.Message.matches(language, ["count": String(count)])
    }
    try window.see("\(word(.today)) (2)")
    try window.press(
      "r", see: Term.roster(language),
      Screens.Message.traineesInAll(language, ["count": "263"]), "189    阿依古丽")
    try window.press("/")
    try window.type("ly")
    try window.see("/ ly", found(10), "刘艳")
    try window.press("BSpace BSpace")
    try window.type("liuyan")
    try window.see("刘艳", "刘燕", gone: "龙雨晴")
    try window.press("C-u")
    try window.type("迪丽热巴")
    try window.see(found(1), "迪丽热巴·阿卜")
    try window.press("C-u")
    try window.type("柳树屯 刘")
    try window.see("柳树屯村", gone: "东沟村")
    try window.press("C-u")
    try window.type("没有这人")
    try window.see(found(0), word(.nothingMatches))
    try window.press("Escape", see: Screens.Message.traineesInAll(language, ["count": "263"]))
    try window.press("/")
    try window.type("ly 长兴")
    try window.see(found(1))
    try window.press("Enter", see: "\(Term.trainee(language)) · 刘艳", "130", "女干部培训班")
    // Two are of that name; this one's file shows where she works and what she attended.
    try window.see("\(Term.unit(language))", "liu yan", Forenoon.today.description)
    try window.press("Escape", see: Term.roster(language))
    try window.press("Escape", see: Screens.Message.traineesInAll(language, ["count": "263"]))
    try window.press("Escape", see: "\(word(.today)) (2)")
  }

  @Test(arguments: Language.allCases) func `the sheet is turned over page by page`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, language: language)
    try window.see("\(Screens.Message.today(language)) (2)")
    let first = try window.press(
      "s", see: Term.signature(language), "孙维娜")
    let pages = try #require(first.firstMatch(of: /1\D+?(\d+)/).flatMap { Int($0.1) })
    func page(_ number: Int) -> String {
      Screens.Message.pageOf(language, ["page": String(number), "pages": String(pages)])
    }
    try window.see(page(1))
    try window.press("Right", see: page(2), gone: "孙维娜")
    try window.press("Left", see: page(1), "孙维娜")
    let toTheEnd = Array(repeating: "Right", count: pages - 1).joined(separator: " ")
    try window.press(toTheEnd, see: page(pages))
    try window.press("End", see: "273")
    try window.press("Escape", see: "\(Screens.Message.today(language)) (2)")
  }

  @Test(arguments: Language.allCases) func `classes and visits are read`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.see("\(word(.today)) (2)")
    try window.press(
      "c", see: word(.classes), "女干部培训班", "农村实用技术培训班", "家庭教育指导培训班")
    try window.press("Down Enter", see: "婚姻家庭法律与司法解", "120/263", "08:30–11:30")
    try window.press("Enter", see: Term.rollCall(language), "孙维娜")
    try window.press("F5", see: Term.outreachLog(language), "石桥铺乡槐树村")
    try window.press("Down Enter", see: "槐树村妇女之家由执委轮值", "[~]", word(.gapsAndActions))
    // Departure, two stops, return, the first gap, what is under way about it.
    try window.press("Down Down Down Down Down x", see: "[x]", "✓ \(word(.saved))", gone: "[~]")
    try window.press("Escape", see: "滨岭市妇女儿童服务中心")
    try window.press("F2", see: "\(word(.today)) (2)")
  }
}
