import Model
import Testing

@testable import Screens

/// Entering results. Seats 4 and 5 have leave above a seventh of the hours; all others may sit the exam.
@MainActor @Suite struct ResultListTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter r")
  }

  private func result(_ seat: Int) -> TraineeResult {
    world.library.results[id(1)]?[id(seat)] ?? TraineeResult()
  }

  /// Moves to a seat.
  private func choose(_ seat: Int) {
    desk.press("Home " + String(repeating: "Down ", count: seat - 1))
  }

  @Test func `scores are typed like going down a stack of papers`() {
    desk.press("8 8 . 5 Enter 6 0 Enter Enter 5 9 Enter")
    #expect([1, 2, 3].map { result($0).score } == [88.5, 60, nil])
    // Nothing begins without a digit: Enter opened the form of seat 3, where 59 and Enter are choices.
    #expect(desk.title.hasPrefix(" Rating and certificate"))
  }

  @Test func `what was saved is said, and the next paper is on top`() {
    desk.press("8 8 . 5 Enter")
    #expect(desk.notice == "✓ Saved: 1 阿依古丽·买买提 88.5 · passed")
    #expect(desk.chosen?.hasPrefix("   2 ") == true)
    desk.press("5 9 Enter")
    #expect(desk.notice?.hasSuffix("59 · failed") == true)
    #expect(desk.chosen?.hasPrefix("   3 ") == true)
  }

  @Test func `the same score once more saves nothing and goes on`() {
    desk.press("7 0 Enter Up 7 0 Enter")
    #expect(world.saves.count == 1)
    #expect(desk.chosen?.hasPrefix("   2 ") == true)
  }

  @Test func `a paper is left out with nothing typed`() {
    desk.press("7 ⌫")
    desk.press([.backspace, .backspace, .enter])
    #expect(world.saves.isEmpty)
    #expect(desk.chosen?.hasPrefix("   2 ") == true)
  }

  @Test(arguments: ["101", "88.55", "x", "-1"])
  func `what is no mark is said, and stays to be mended`(typed: String) {
    desk.press("1")
    desk.fill(typed)
    desk.press("Enter")
    #expect(desk.notice?.contains("write 0 to 100") == true)
    #expect(desk.screen.contains("score: \(typed)"))
    #expect(world.saves.isEmpty)
    desk.press("Esc")
    #expect(!desk.screen.contains("score: "))
  }

  @Test func `a score for somebody who may not sit the exam needs a y`() {
    choose(5)
    #expect(desk.screen.contains("Leave 3 hours; at most 1/7 of 18, which is 2.57"))
    desk.press("7 0 Enter")
    #expect(desk.screen.contains("5 王芳 (attendance): y enters it all the same"))
    #expect(world.saves.isEmpty)
    // Keys typed fast are no answer.
    desk.press("8 Enter x")
    #expect(world.saves.isEmpty)
    desk.press("n")
    #expect(world.saves.isEmpty)
    desk.press("7 0 Enter y")
    #expect(result(5).score == 70)
    #expect(desk.chosen?.hasPrefix("   6 ") == true)
  }

  @Test func `after a resit comes the next one who has to sit it again`() {
    desk.press("7 0 Enter 4 0 Enter 8 0 Enter")
    choose(6)
    desk.press("3 0 Enter")
    choose(2)
    desk.press("r 6 1 Enter")
    #expect(result(2).resit == 61)
    #expect(desk.notice?.hasSuffix("40 · Resit 61 · passed") == true)
    #expect(desk.chosen?.hasPrefix("   6 ") == true)
    desk.press("r 5 0 Enter")
    #expect(desk.chosen?.hasPrefix("   6 ") == true)
    #expect(desk.chosen?.contains("failed") == true)
    desk.press("r ^U Enter")
    #expect(result(6).resit == nil)
    // Nobody sits again what she has not sat.
    desk.press("Down r")
    #expect(desk.notice == "✗ She has no first score yet: type that first")
  }

  @Test func `praise may have a reason, criticism must, and the same key takes it back`() {
    desk.press("x Enter")
    #expect(result(1).rating == Rating(.excellent, on: day("2026-11-24")))
    desk.press("p Enter")
    #expect(desk.notice == "✗ must not be empty")
    desk.type("迟到三次")
    desk.press("Enter")
    #expect(result(1).rating == Rating(.poor, reason: "迟到三次", on: day("2026-11-24")))
    #expect(desk.screen.contains("poor 迟到三次 2026-11-24"))
    #expect(desk.chosen?.hasPrefix("   1 ") == true)
    desk.press("p")
    #expect(result(1).isBlank)
  }

  @Test func `certificates are entered one by one, and no number twice in any class`() {
    world.library.results[id(2)] = Results(of: id(2))
    world.library.results[id(2)]?[id(13)].certificate = Certificate(
      number: "2026-007", issued: day("2026-10-01"))
    let desk = Desk(world)
    desk.press("c Down Enter r n")
    desk.type("２０２６-007")
    desk.press("Enter")
    #expect(desk.notice == "✗ 周桂兰 has certificate 2026-007 already; write another")
    desk.press([.backspace])
    desk.press("8 Enter")
    #expect(
      result(1).certificate == Certificate(number: "2026-008", issued: day("2026-11-24")))
    desk.press("Down n")
    desk.type("2026-008")
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ 1 阿依古丽") == true)
    desk.press("Esc Up n Enter")
    #expect(world.saves.count == 1)
    desk.press("n ^U Enter")
    #expect(result(1).certificate == nil)
  }

  @Test func `certificates go to all who complete the class and have none`() {
    desk.press("n")
    desk.type("A-1")
    desk.press("Enter 8 0 Enter 8 0 Enter 5 0 Enter")
    choose(6)
    desk.press("9 0 Enter N")
    #expect(desk.title.hasPrefix(" Certificates"))
    desk.press("Down")
    desk.type("A-09")
    #expect(desk.screen.contains("2 who complete and have none: A-09 to A-10"))
    desk.press("F10")
    #expect(desk.notice == "✓ Saved: 2 trainees")
    #expect(
      (1...12).map { result($0).certificate?.number }
        == ["A-1", "A-09", nil, nil, nil, "A-10", nil, nil, nil, nil, nil, nil])
    desk.press("N")
    #expect(desk.notice == "✗ Nobody who completes the class is without a certificate")
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 2 trainees")
    #expect((1...12).compactMap { result($0).certificate?.number } == ["A-1"])
    desk.press("^R")
    #expect(desk.notice == "✓ Redone: 2 trainees")
    #expect((1...12).compactMap { result($0).certificate?.number } == ["A-1", "A-09", "A-10"])
  }

  @Test func `a series that comes to a number that somebody has is refused`() {
    desk.press("n")
    desk.type("A-10")
    desk.press("Enter 8 0 Enter 8 0 Enter 8 0 Enter N Down")
    for (typed, error) in [("A-9", "阿依古丽·买买提 has certificate A-10"), ("A", "does not end with")] {
      desk.fill(typed)
      desk.press("F10")
      #expect(desk.screen.contains(error), "\(desk.screen)")
    }
    #expect(world.saves.count == 4)
  }

  @Test func `undo and redo`() {
    desk.press("7 0 Enter 8 0 Enter")
    desk.press("u")
    #expect(result(2).score == nil)
    #expect(desk.notice == "✓ Undone: 2 𠮷田美惠")
    #expect(desk.chosen?.hasPrefix("   2 ") == true)
    desk.press("u")
    #expect(result(1).score == nil)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
    desk.press("^R ^R")
    #expect([1, 2].map { result($0).score } == [70, 80])
    desk.press("^R")
    #expect(desk.notice == "✗ Nothing to redo")
    desk.press("u 9 9 Enter ^R")
    #expect(desk.notice == "✗ Nothing to redo")
  }

  @Test func `what somebody else has changed since is not undone`() {
    desk.press("7 0 Enter")
    desk.elsewhere { $0.library.results[id(1)]?[id(1)].score = 71 }
    desk.press("u")
    #expect(desk.notice?.hasPrefix("✗ Somebody else has changed it since") == true)
    #expect(result(1).score == 71)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `scores are cleared, and that is undone`() {
    desk.press("4 0 Enter Up r 5 0 Enter c")
    #expect(result(1).isBlank)
    desk.press("u")
    #expect(result(1).score == 40)
    #expect(result(1).resit == 50)
  }

  @Test func `the exam has form, day and marks`() {
    desk.press("E Right Down")
    desk.type("2026-11-28")
    desk.press("Down Down")
    desk.type("150")
    desk.press("Up")
    #expect(desk.screen.contains("empty: 90, by the rules"))
    desk.press("F10")
    let exam = world.library.results[id(1)]?.exam
    #expect(exam?.form == .openBook)
    #expect(exam?.date == day("2026-11-28"))
    #expect(exam?.passMark == nil)
    #expect(exam?.fullMark == 150)
    #expect(desk.screen.contains("Open-book · 2026-11-28 Sat · pass 90 of 150"))
    desk.press("1 4 9 Enter E Down Down Down")
    desk.fill("100")
    desk.press("F10")
    #expect(desk.screen.contains("write 149 to 1000"))
    desk.fill("")
    desk.press("F10")
    #expect(desk.screen.contains("write 149 to 1000"))
    desk.fill("149")
    desk.press("Up")
    desk.fill("149.5")
    desk.press("F10")
    #expect(desk.screen.contains("write 0 to 149"))
    desk.fill("149")
    desk.press("F10")
    #expect(desk.chosen?.hasPrefix("   2 ") == true)
    #expect(world.library.results[id(1)]?.exam?.passMark == 149)
  }

  @Test func `an exam of which nothing is left is none`() {
    desk.press("E Right F10")
    #expect(world.library.results[id(1)]?.exam != nil)
    desk.press("E Left F10")
    #expect(world.library.results[id(1)]?.exam == nil)
    #expect(desk.screen.contains("No exam; type a score"))
  }

  @Test func `rating and certificate of one are filled in as a form`() {
    desk.press("e Right Right Down Down Down Down")
    desk.type("B-3")
    desk.press("F10")
    #expect(desk.screen.contains("✗ must not be empty"))
    desk.type("早退")
    desk.press("Down")
    desk.type("2026-11-23")
    desk.press("Down Right Down Down")
    desk.fill("2026-11-22")
    desk.press("F10")
    #expect(result(1).rating == Rating(.poor, reason: "早退", on: day("2026-11-23")))
    #expect(
      result(1).certificate == Certificate(.green, number: "B-3", issued: day("2026-11-22")))
    #expect(desk.screen.contains("Green certificate 2026-11-22"))
    desk.press("u")
    #expect(result(1).isBlank)
  }

  @Test func `a reason without a rating is not lost, and a number is hers alone`() {
    desk.press("n")
    desk.type("A-1")
    desk.press("Enter Down e Down")
    desk.type("好")
    desk.press("Down Down Down")
    desk.type("A-1")
    desk.press("F10")
    #expect(desk.screen.contains("阿依古丽·买买提 has certificate A-1"))
    #expect(desk.screen.contains("✗ must not be empty"))
    #expect(world.saves.count == 1)
  }

  @Test func `a score that two entered is shown with both, and either stands`() {
    world.library.results[id(1)] = Results(of: id(1))
    world.library.results[id(1)]?[id(1)].score = 71
    desk.press("7 0 Enter")
    #expect(desk.title.hasPrefix(" Changed by two people"))
    #expect(desk.screen.contains("阿依古丽·买买提 · Score"))
    #expect(desk.screen.contains("mine: 70") && desk.screen.contains("theirs: 71"))
    desk.press("T")
    #expect(desk.title.hasPrefix(" Results"))
    #expect(result(1).score == 71)
    #expect(desk.screen.contains("71"))
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `a failed save changes nothing`() {
    world.failure = Refusal.diskFull
    desk.press("7 0 Enter")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.chosen?.hasPrefix("   1 ") == true)
    world.failure = nil
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
    desk.press("7 0 Enter u")
    #expect(desk.notice?.hasPrefix("✓ Undone") == true)
  }

  @Test func `nothing is entered where nothing can be saved`() {
    world.readOnlyReason = "only looking"
    let desk = Desk(world)
    desk.press("c Down Enter r")
    for key in ["7", "r", "x", "p", "n", "N", "c", "u", "e", "E"] {
      desk.press(key)
      #expect(desk.title.hasPrefix(" Results"), "\(key)")
      #expect(!desk.screen.contains("score:"), "\(key)")
    }
    #expect(world.saves.isEmpty)
  }

  @Test func `results that cannot be read are not taken for none`() {
    world.unreadableResults = true
    let desk = Desk(world)
    desk.press("c Down Enter r")
    #expect(desk.screen.contains("These results cannot be read; look with: qiandao check"))
    desk.press("7 0 Enter x E N u")
    #expect(world.saves.isEmpty)
    #expect(desk.title.hasPrefix(" Results"))
  }

  @Test func `whoever is taken out of the class meanwhile is given nothing`() {
    desk.press("7 0")
    desk.elsewhere { $0.library.classes[0].enrolment.removeFirst() }
    desk.press("Enter")
    #expect(world.saves.isEmpty)
  }

  @Test func `a class without trainees has nobody to choose`() {
    world.library.classes[0].enrolment = []
    let desk = Desk(world)
    desk.press("c Down Enter r")
    for key in ["7", "r", "x", "p", "n", "c", "e"] {
      desk.press(key)
      #expect(desk.notice == "✗ Choose a trainee first")
    }
  }
}
