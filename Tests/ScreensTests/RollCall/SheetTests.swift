import Cells
import Model
import Testing

@testable import Screens

/// The way back from a signed sheet: its code, its blank rows, its signatures.
@MainActor @Suite struct SheetTests {
  let world = World.township()

  private var code: SheetCode { SheetCode(world.morning.id, page: 2) }

  @Test func fromHomeThroughTheCodeToMarksAndWalkIns() {
    let desk = Desk(world)
    desk.press("#")
    #expect(desk.screen.contains("Code of the sheet (such as 65YH-RTG2):"))
    desk.type(code.short.lowercased())
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Roll call · 女干部培训班 No. 13"))
    #expect(desk.notice == "! Sheet of 女干部培训班 No. 13, session 3")
    #expect(desk.screen.contains("From paper, by seat (not number):"))
    desk.type("3l10 13Xiao Yan 13611112222, 14周桂兰 后盐, s5")
    #expect(desk.screen.contains("3 王芳 Late 10 min"))
    #expect(desk.screen.contains("13 Xiao Yan 136****2222 Walk-in"))
    #expect(desk.screen.contains("Signatures 5"))
    #expect(world.saves.isEmpty)
    desk.press("Enter")
    #expect(desk.notice == "✓ Saved: 1 marks, 2 walk-ins, Signatures 5; 8 unmarked: P for present")
    #expect(world.saves.count == 1)
    let session = world.morning
    #expect(session.marks[id(3)]?.lateMinutes == 10)
    #expect(session.walkIns?.map(\.row) == [13, 14])
    #expect(session.walkIns?.map(\.trainee) == [nil, id(13)])
    #expect(session.signed == 5)
    desk.press("End")
    #expect(desk.screen.contains(" 13+ Xiao"))
    #expect(desk.screen.contains(" 14+ 周桂兰"))
    // One key takes all of it back, and one does it again.
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 1 marks, 2 walk-ins, Signatures –")
    #expect(world.morning.walkIns == nil && world.morning.signed == nil)
    #expect(world.morning.marks[id(3)] == nil)
    desk.press("^R")
    #expect(world.morning.walkIns?.count == 2 && world.morning.signed == 5)
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func aReaderNeedsNoKey() {
    let desk = Desk(world)
    desk.press(typing(code.payload) + [.enter])
    #expect(desk.title.hasPrefix(" Roll call · 女干部培训班"))
    #expect(desk.notice == "! Sheet of 女干部培训班 No. 13, session 3, page 2")
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Roll call"))
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Today"))
    #expect(world.saves.isEmpty)
  }

  @Test func whatIsNoCodeIsSaidAndStays() {
    let desk = Desk(world)
    desk.press("#")
    desk.type("ABCD-EFGH")
    desk.press("Enter")
    #expect(
      desk.notice == "✗ No session has a sheet ABCD-EFGH; look at the corner of the sheet again")
    #expect(desk.screen.contains("65YH-RTG2): ABCD-EFGH"))
    desk.fill("xy")
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ “xy” is no code of a sheet") == true)
    // All sessions of the township were made with one chance.
    desk.fill("0000")
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ The codes of several sheets end with 0000") == true)
    desk.fill(code.short)
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Roll call"))
    desk.press("Esc Esc")
    #expect(!desk.screen.contains("Code of the sheet"))
    desk.press("# Esc")
    #expect(!desk.screen.contains("Code of the sheet"))
    // An empty one opens nothing.
    desk.press("# Enter")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func nothingIsTypedWhereNothingCanBeSaved() {
    world.readOnlyReason = "read-only"
    let desk = Desk(world)
    desk.press(typing(code.payload) + [.enter])
    #expect(desk.notice == "✗ read-only")
    #expect(!desk.screen.contains("From paper"))
  }

  @Test func theSheetOfADayOpensTheSessionThatWaits() {
    world.change(world.morning) { session in
      for number in 1...12 { session.marks[id(number)] = Mark(status: .present) }
    }
    let desk = Desk(world)
    desk.press("#")
    desk.type(SheetCode(world.morning.id, following: 1).short)
    desk.press("Enter")
    #expect(
      desk.notice == "! Session 4 of 3–4 on this sheet; [ ] for the others: 女干部培训班 No. 13")
    // The other ones are reached while nothing is typed.
    desk.press("]")
    #expect(desk.notice == "! This is the last session")
    desk.press("[")
    #expect(desk.notice?.hasPrefix("! Session 3 of 3–4 on this sheet") == true)
    #expect(desk.screen.contains("From paper, by seat (not number):"))
    desk.press("[")
    #expect(desk.notice == "! This is the first session")
    desk.type("3a")
    desk.press("[")
    #expect(desk.screen.contains("3a["))
    desk.press("Esc Esc")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func bracketsGoToTheOtherSessionsOfTheClass() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("]")
    #expect(desk.rows[1].contains("Session 4"))
    #expect(!desk.screen.contains("From paper"))
    desk.press("[")
    #expect(desk.rows[1].contains("Session 3"))
  }

  @Test func theLineTellsWhatCanBeWritten() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x F1")
    for words in ["3迟10 3l10", "5、12缺 5 12a", "several seats alike", "264王芳", "签208 s208"] {
      #expect(desk.screen.contains(words))
    }
  }

  @Test(arguments: [
    ("13", "At 3: row 13 is blank on the sheet; write the name of who signed there"),
    ("13迟", "At 3: row 13 is blank on the sheet"), ("123小燕", "At 1: there is no seat 123; look"),
    ("13小燕 14李娜", "At 6: a comma has to stand before this"),
    ("13小燕，13李娜", "At 6: seat 13 stands there twice"),
    ("13小燕 12", "At 3: "), ("s", "At 2: the number of signatures"),
  ])
  func oneBadRowAppliesNothing(line: String, said: String) {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    desk.type(line)
    #expect(desk.screen.contains(said), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ \(said)") == true)
    #expect(world.saves.isEmpty)
  }

  @Test func aRowThatIsHersIsNobodyElses() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    desk.type("13小燕")
    desk.press("Enter")
    #expect(desk.notice == "✓ Walk-in: 小燕; 9 unmarked: P for present")
    desk.press("x")
    desk.type("13李娜")
    desk.press("Enter")
    #expect(desk.notice == "✗ At 1: row 13 is 小燕 already")
    desk.fill("13小燕 北沟村")
    desk.press("Enter")
    #expect(world.morning.walkIns?.map(\.unit) == ["北沟村"])
  }

  @Test func whoeverIsEnrolledIsPresentAtHerSeat() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    desk.type("13刘艳 前盐村")
    #expect(desk.screen.contains("13 刘艳 = 6 Present"))
    desk.press("Enter")
    #expect(world.morning.walkIns == nil)
    #expect(world.morning.marks[id(6)]?.status == .present)
  }

  @Test(arguments: Language.allCases)
  func theTopicStandsBesideSignaturesThatDiffer(language: Language) {
    world.change(world.morning) {
      $0.signed = 262
      $0.topic = "妇女权益保障法解读"
    }
    let desk = Desk(world, language, rollCall: world.morning)
    #expect(desk.rows[1].contains("262"))
    #expect(desk.rows[1].replacing(" ", with: "").contains("妇女权益保障法解读"))
  }

  @Test func namesakesOfTheRollAreNoStrangers() {
    let desk = Desk(world, rollCall: world.morning)
    for key in ["w", "x"] {
      desk.press(key)
      desk.type(key == "w" ? "王芳" : "13王芳")
      desk.press("Enter")
      #expect(desk.notice?.contains("王芳 is at seat 3, 4, 5: mark that") == true, "\(desk.screen)")
      #expect(desk.screen.contains("王芳"))
      desk.press("Esc")
    }
    #expect(world.saves.isEmpty)
  }

  @Test func aFinalRecordAsksWhy() {
    let desk = Desk(world, rollCall: world.final)
    desk.press("x")
    desk.type("13小燕，s12")
    desk.press("Enter")
    #expect(desk.screen.contains("It is final. Why the change?"))
    desk.type("sheet came late")
    desk.press("Enter")
    #expect(world.final.walkIns?.map(\.name) == ["小燕"])
    #expect(world.final.signed == 12)
    #expect(world.final.closed != nil)
    #expect(world.reasons == ["sheet came late"])
  }

  @Test func signaturesThatDifferAreSaidWhereItCounts() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("P x s 1 4 Enter")
    #expect(desk.notice == "✓ Saved: Signatures 14")
    let there = world.morning.there(of: world.library.classes[0].attendees)
    #expect(there == 11)
    #expect(desk.rows[1].contains("Session 3 · 14 signed on paper, 11 recorded as there · "))
    desk.press("F")
    #expect(desk.notice == "! The paper holds 14 signatures, 11 are recorded as there")
    desk.press("Esc x s 9 Enter")
    #expect(desk.rows[1].contains("9 signed on paper, 11 recorded as there"))
    desk.press("Esc")
    desk.press("c Down Enter")
    #expect(desk.screen.contains("The paper holds 9 signatures, 11 are recorded as there"))
    desk.press("Enter x s 1 1 Enter F")
    #expect(desk.notice == nil)
    #expect(desk.rows[1].contains("Signatures 11 ·"))
  }

  @Test(arguments: Language.allCases)
  func theExamplesFitInEveryLanguage(language: Language) {
    let desk = Desk(.bigClass(), language, rollCall: World.bigClass().only)
    desk.press("x")
    #expect(!desk.screen.contains("…"))
    #expect(desk.screen.contains("264"))
  }

  @Test(arguments: Language.allCases)
  func itIsFoundOnHomeInEveryLanguage(language: Language) {
    let desk = Desk(world, language)
    #expect(desk.screen.contains("# \(Message.keySheetCode(language))"))
    #expect(!desk.screen.contains("…\n"))
  }
}
