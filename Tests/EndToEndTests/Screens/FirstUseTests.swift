import Foundation
import Harness
import Model
import Testing

@testable import Screens

/// From nothing to a roll that is taken, by keys alone.
@Suite struct FirstUseTests {
  @Test(arguments: Language.allCases) func `a new user makes everything by keys`(
    language: Language
  ) throws {
    let sandbox = try Sandbox.empty()
    let window = try Window(sandbox, language: language)
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.see(word(.firstSteps), "测试镇妇联")
    try addTrainees(window, language)
    try window.press("q", see: word(.firstSteps))
    try addClass(window, language)
    try window.press("F5", see: Term.outreachLog(language))
    try addVisit(window, language)
    try window.press("F2", see: "\(word(.today)) (2)", "08:30–11:30 例会", "青岛村")
    try window.press("q", see: "[0]")

    let trainees = try sandbox.run("trainees", "--json").list()
    #expect(trainees.compactMap { $0["name"] as? String } == ["刘艳", "王芳", "曾敏"])
    #expect(trainees.map { $0["pinyin"] as? String } == ["liu yan", "wang fang", "zeng min"])
    #expect(trainees.map { $0["unitName"] as? String } == ["柳树屯村", "柳树屯村", "镇医院"])
    #expect(trainees[1]["phone"] as? String == "13800000001")
    #expect(trainees[1]["birth"] as? String == "1985-03")
    let shown = try sandbox.run("marks", "例会/1", "--json").object()
    let marks = try #require(shown["marks"] as? [[String: Any]])
    #expect(marks.map { $0["name"] as? String } == ["刘艳", "王芳", "曾敏"])
    #expect(marks.map { $0["status"] as? String } == ["present", "leave-sick", "absent"])
    #expect(marks[2]["note"] as? String == "住院")
    let visit = try sandbox.run("visit", "青岛", "--json").object()
    #expect(visit["kind"] as? String == "outside-visit")
    let gap = try #require((visit["gaps"] as? [[String: Any]])?.first)
    let action = try #require((gap["actions"] as? [[String: Any]])?.first)
    #expect(action["owner"] as? String == "王芳")
    #expect(action["due"] as? String == "2026-12-31")
    #expect(try sandbox.run("check").status == 0)
  }

  private func addTrainees(_ window: Window, _ language: Language) throws {
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.press("r", see: word(.rosterEmpty))
    try window.press("n", see: word(.newTrainee))
    // Nothing typed yet: the name is asked for.
    try window.press("C-s", see: word(.mendFields))
    try window.type("王芳")
    try window.press("Enter Tab", see: "王芳")
    try window.type("柳树屯村")
    try window.see(word(.newUnitHint))
    try window.press("Tab Tab Tab")
    try window.type("138-0000 0001")
    try window.press("Tab Tab Tab Tab")
    try window.type("1985-03")
    try window.press("C-s", see: "✓ \(word(.saved))", "王芳", "138****0001")
    try window.press("n", see: word(.newTrainee))
    try window.type("刘艳")
    try window.press("Tab Tab")
    try window.type("柳树屯村")
    try window.press("F10", see: "✓ \(word(.saved))", "刘艳")
    try window.press("n", see: word(.newTrainee))
    try window.type("曾敏")
    try window.press("Tab Tab")
    try window.type("镇医院")
    try window.see("曾敏", "镇医院")
    // Leaving asks first, and saves if wanted.
    try window.press("Escape", see: word(.discardQuestion))
    try window.press("n", see: word(.newTrainee), gone: word(.discardQuestion))
    try window.press("Escape", see: word(.discardQuestion))
    try window.press("s", see: "✓ \(word(.saved))", "曾敏", "镇医院")
  }

  private func addClass(_ window: Window, _ language: Language) throws {
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.press("c", see: word(.noClasses))
    try window.press("n", see: word(.newClass), Forenoon.today.description)
    try window.type("例会")
    try window.press(
      "C-s", see: "例会", Screens.Message.enrolledCount(language, ["count": "0"]),
      word(.noSessions))
    try window.press("t", see: word(.enrolment), "刘艳")
    try window.press("Space", see: Screens.Message.chosenCount(language, ["count": "1"]), "[x]")
    try window.press("/")
    try window.type("wf")
    try window.see(Screens.Message.matches(language, ["count": "1"]), "王芳", gone: "刘艳")
    try window.press("Enter Space", see: Screens.Message.chosenCount(language, ["count": "2"]))
    try window.press("Escape", see: "刘艳")
    try window.press("A", see: Screens.Message.chosenCount(language, ["count": "3"]))
    try window.press(
      "Enter", see: "✓ \(word(.saved))", Screens.Message.enrolledCount(language, ["count": "3"]))
    try window.press("n", see: word(.newSession), "08:30", Forenoon.today.description)
    try window.press("Tab Tab Tab")
    try window.type("维权")
    try window.press("C-s", see: "✓ \(word(.saved))", "维权", "08:30–11:30")
    try window.press("Enter", see: Term.rollCall(language), "▸   1 刘艳")
    try window.press("p", see: "▸   2 王芳", "✓ \(Term.present(language))")
    try window.press("v s", see: "▸   3 曾敏")
    try window.press("a n", see: Screens.Message.noteFor(language, ["name": "曾敏"]))
    try window.type("住院")
    try window.press("Enter", see: "住院", "A \(Term.absent(language))")
  }

  private func addVisit(_ window: Window, _ language: Language) throws {
    func word(_ message: Screens.Message) -> String { message(language) }
    try window.press("n", see: word(.newVisit), "◂ \(Term.observation(language)) ▸")
    try window.press("Right", see: "◂ \(Term.outsideVisit(language)) ▸")
    try window.press("Tab")
    try window.type("青岛村")
    try window.press("C-s", see: "青岛村", word(.noGaps))
    try window.press("n", see: word(.newGap))
    try window.type("我镇庭院整治不够")
    try window.press("Enter Enter Enter Enter", see: word(.actionHint))
    try window.type("选两个村试办")
    try window.press("Enter")
    try window.type("王芳")
    try window.press("Enter", see: VisitMessage.dueHint(language))
    try window.type("2026-13-31")
    try window.press("Enter", see: word(.mendFields))
    try window.press("C-u")
    try window.type("2026-12-31")
    try window.press("Enter", see: "选两个村试办", "2026-12-31", "王芳", gone: word(.newGap))
  }
}
