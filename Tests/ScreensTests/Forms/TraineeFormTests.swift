import Model
import Testing

@testable import Screens

@MainActor @Suite struct TraineeFormTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  private var newest: Trainee? { world.library.roster.trainees.last }

  /// Opens the form of a new trainee and fills one field, so many below the name.
  private func new(_ name: String, _ steps: Int, _ text: String) {
    desk.press("r n")
    desk.type(name)
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
  }

  @Test func nameAloneIsEnough() {
    desk.press("r n")
    desk.type(" 钱　小芳 ")
    desk.press("F10")
    #expect(newest?.name == "钱小芳")
    #expect(newest?.reading == "qian xiao fang")
    #expect(newest?.gender == .female)
    #expect(newest?.unit == nil)
    #expect(desk.notice == "✓ Saved")
  }

  @Test(arguments: [("Qián  XIǍO fāng", "qian xiao fang"), ("lǚ", "lv"), ("  ", "qian xiao fang")])
  func pinyinIsKeptInItsPlainForm(typed: String, kept: String) {
    new("钱小芳", 1, typed)
    #expect(newest?.pinyin == kept)
  }

  @Test func nameIsRequired() {
    desk.press("r n")
    desk.type("  ")
    desk.press("F10")
    #expect(desk.screen.contains("✗ must not be empty"))
    #expect(world.saves.isEmpty)
  }

  @Test(arguments: [
    (5, "138-0000-000a", "no phone number"), (5, "12", "no phone number"),
    (9, "85", "no birth"), (9, "1985-13", "no birth"), (9, "1985-02-30", "no birth"),
    (7, "21021119850312122", "18 characters, not 17"), (7, "210211850312122", "old numbers of 15"),
    (7, "2102111985031212O2", "at 17 stands “O”"),
    (7, "210211198502301222", "19850230, are no day"),
    (7, "210211198503121221", "the 18th should be 2"),
    (6, "003", "王芳 has number 003 already"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    new("钱芳", steps, text)
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
    // The field with the error is the one that is typed into.
    desk.press("^U F10")
    #expect(world.saves.count == 1)
  }

  @Test(arguments: [
    (5, "+86 139 0000 0000", "13900000000"), (5, "１３９００００００００", "13900000000"),
  ])
  func phoneIsDigitsAlone(steps: Int, text: String, phone: String) {
    new("钱芳", steps, text)
    #expect(newest?.phone == phone)
  }

  @Test(arguments: ["1985", "1985-03", "1985-03-12"])
  func birthIsAsFarAsKnown(birth: String) {
    new("钱芳", 9, birth)
    #expect(newest?.birth?.description == birth)
  }

  // MARK: The identity card

  @Test func aCardProposesBirthAndGender() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down Down Down Down Down Down")
    #expect(desk.screen.contains("18 characters, the last a digit or X"))
    desk.type("210211 19850312 123０")
    #expect(desk.screen.contains("the card says: born 1985-03-12, Male"))
    desk.press("Enter")
    #expect(desk.rows.contains { $0.hasPrefix("  Gender") && $0.contains("◂ Male ▸") })
    #expect(desk.rows.contains { $0.hasPrefix("  Birth") && $0.contains("1985-03-12") })
    desk.press("F10")
    #expect(newest?.idCard == "210211198503121230")
    #expect(newest?.birth?.description == "1985-03-12")
    #expect(newest?.gender == .male)
  }

  @Test func aCardLeavesWhatStandsThere() {
    world.change(id(6)) { $0.birth = PartialDay("1984") }
    desk.press("r / 006 Tab e Down Down Down Down Down Down Down Down 210211198503121230 F10")
    let her: Trainee? = world.library.roster[id(6)]
    #expect(her?.idCard == "210211198503121230")
    #expect(her?.birth?.description == "1984")
    #expect(her?.gender == .female)
  }

  @Test func whatIsOnlyPassedProposesNothing() {
    world.change(id(6)) { $0.idCard = "210211198503121222" }
    desk.press("r / 006 Tab e Down Down Down Down Down Down Down Down Down Down")
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.library.roster[id(6)]?.birth == nil)
  }

  @Test func aCorrectedCardCorrectsWhatTheFirstOneSaid() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down Down Down Down Down Down 210211198503121230 Tab Up")
    #expect(desk.rows.contains { $0.hasPrefix("  Birth") && $0.contains("1985-03-12") })
    desk.fill("11010519491231002X")
    desk.press("F10")
    #expect(newest?.idCard == "11010519491231002X")
    #expect(newest?.birth?.description == "1949-12-31")
    #expect(newest?.gender == .female)
    #expect(desk.notice == "✓ Saved")
  }

  @Test func aCardThatIsTakenAwayTakesWhatItSaidAlong() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down Down Down Down Down Down 210211198503121230 Tab Up ^U F10")
    #expect(newest?.name == "钱芳")
    #expect(newest?.birth == nil)
    #expect(newest?.gender == .female)
  }

  @Test func aGenderThatWasTakenAwayIsNotPutBack() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down Down Down Down Down Down 210211198503121230 Tab Right Up ^U F10")
    #expect(newest?.name == "钱芳")
    #expect(newest?.gender == nil)
  }

  @Test(arguments: [("Right", Trainee.Gender.male), ("Right Left", .female)])
  func aGenderThatWasChosenStays(keys: String, gender: Trainee.Gender) {
    let card = gender == .male ? "210211198503121222" : "210211198503121230"
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Up Up Up Up Up Up \(keys) Up \(card) Tab F10")
    #expect(newest?.gender == gender)
    #expect(newest?.birth?.description == "1985-03-12")
    #expect(desk.notice?.contains("the card says: born 1985-03-12") == true)
  }

  @Test func aBirthThatWasTypedStays() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down Down Down Down Down Down 210211198503121222 Tab Tab")
    desk.fill("1985-03")
    desk.press("Up Up")
    desk.fill("11010519491231002X")
    desk.press("F10")
    #expect(newest?.birth?.description == "1985-03")
    #expect(desk.notice == "✓ Saved, but the card says: born 1949-12-31, Female")
  }

  @Test(arguments: ["210211850312122", "210211198503121221", "2102111985031212O2"])
  func whatIsWrongAlreadyHindersNoOtherChange(card: String) {
    world.change(id(6)) {
      $0.idCard = card
      $0.phone = "138 0000"
      $0.number = "003"
    }
    desk.press("r / ly Tab e Down Down Down")
    desk.fill("妇联主席")
    desk.press("F10")
    let her: Trainee? = world.library.roster[id(6)]
    #expect(her?.post == "妇联主席")
    #expect(her?.idCard == card)
    #expect(her?.phone == "138 0000")
    #expect(her?.number == "003")
    // What is typed anew is judged.
    desk.press("e Down Down Down Down Down Down Down Down 2 F10")
    #expect(desk.rows.contains { $0.contains("✗") })
    #expect(world.saves.count == 1)
  }

  @Test func aCardOnFileThatAnotherHasTooHindersNoOtherChange() {
    world.change(id(6)) { $0.idCard = "210211198503121222" }
    world.change(id(3)) { $0.idCard = "210211198503121222" }
    desk.press("r / ly Tab e Down Down Down x F10")
    #expect(world.saves.count == 1)
  }

  @Test func aCardIsOnePersons() {
    world.change(id(6)) { $0.idCard = "21021119850312006x" }
    new("钱芳", 7, "21021119850312006X")
    #expect(desk.screen.contains("刘艳 has this card already"))
    #expect(world.saves.isEmpty)
    desk.press("Esc y / 006 Tab e Down F10")
    #expect(world.saves.count == 1)
  }

  @Test func ownNumberIsNotTaken() {
    desk.press("r / 003 Tab e Down Down Down")
    desk.fill("妇联主席")
    desk.press("F10")
    #expect(world.saves.count == 1)
  }

  @Test func numberIsFreeAgainOnceItsHolderHasAnother() {
    desk.elsewhere { world in world.change(id(3)) { $0.number = "300" } }
    new("钱芳", 6, "003")
    #expect(newest?.number == "003")
  }

  @Test func knownUnitIsTaken() {
    new("钱芳", 2, "前盐村")
    #expect(newest?.unit == SampleUnits().qianyan.id)
    #expect(world.library.roster.units.count == 5)
  }

  @Test func newUnitIsMadeWithTheTrainee() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down")
    desk.fill("棉花岛村")
    #expect(desk.screen.contains("a new unit of this name will be made"))
    desk.press("F10")
    #expect(world.library.roster.units.last?.name == "棉花岛村")
    #expect(world.library.roster.units.last?.kind == .village)
    #expect(newest?.unit == world.library.roster.units.last?.id)
  }

  @Test(arguments: [("盐村", "known: 前盐村, 后盐村"), ("前盐村委会", "known: 前盐村"), ("前盐村", nil)])
  func similarUnitsAreSuggested(text: String, hint: String?) {
    desk.press("r n Down Down")
    desk.fill(text)
    #expect(hint.map(desk.screen.contains) ?? !desk.screen.contains("known:"))
  }

  @Test func rightTakesTheFirstSuggestion() {
    desk.press("r n")
    desk.type("钱芳")
    desk.press("Down Down")
    desk.fill("盐村")
    desk.press("Left Right")
    #expect(desk.screen.contains("known:"))
    desk.press("Right Right F10")
    #expect(newest?.unit == SampleUnits().qianyan.id)
    #expect(world.library.roster.units.count == 5)
  }

  @Test func unitWhoseFileIsMissingIsKept() {
    world.library.roster = Roster(trainees: world.library.roster.trainees, units: [])
    let desk = Desk(world)
    desk.press("r / ly Tab e Down Down Down x F10")
    #expect(world.library.roster[id(6)]?.unit == SampleUnits().qianyan.id)
    desk.press("e Down Down")
    desk.type("后盐村")
    desk.press("F10")
    #expect(world.library.roster[id(6)]?.unit == world.library.roster.units.first?.id)
  }

  @Test func readingFollowsANewNameUnlessItIsTyped() {
    desk.press("r / 006 Tab e")
    desk.fill("单艳")
    desk.press("F10")
    #expect(world.library.roster[id(6)]?.pinyin == "shan yan")
    desk.press("e Down")
    desk.fill("dan yan")
    desk.press("F10")
    #expect(world.library.roster[id(6)]?.pinyin == "dan yan")
  }

  // MARK: Moves

  /// Opens the form of 刘艳 of 前盐村 and types another unit.
  private func beginMove(to unit: String) {
    desk.press("r / ly Tab e Down Down")
    desk.fill(unit)
    desk.press("Down Down")
  }

  private var her: Trainee? { world.library.roster[id(6)] }

  @Test func aMoveWithItsDayKeepsWhereSheWas() {
    beginMove(to: "后盐村")
    #expect(desk.screen.contains("empty: mends a slip"))
    // Today is proposed, and gives way to what is typed.
    #expect(desk.screen.contains("2026-11-24"))
    desk.type("2026-11-24")
    desk.press("F10")
    #expect(desk.notice == "✓ Saved: 刘艳 has moved; before 2026-11-24 she stays where she was")
    #expect(her?.unit == SampleUnits().houyan.id)
    #expect(her?.postSince?.description == "2026-11-24")
    #expect(her?.unit(on: day("2026-11-23")) == SampleUnits().qianyan.id)
    desk.press("Enter")
    #expect(desk.screen.contains("Formerly   –2026-11-24 前盐村"))
    #expect(desk.screen.contains("Post since 2026-11-24"))
  }

  @Test func theRollCallOfADayBeforeShowsTheOldUnit() {
    beginMove(to: "东泉社区")
    desk.type("2026-11-24")
    desk.press("F10")
    for (session, unit) in [(world.final, "前盐村"), (world.morning, "东泉社区")] {
      let roll = Desk(world, rollCall: session)
      #expect(roll.rows.contains { $0.contains("刘艳") && $0.contains(unit) }, "\(roll.screen)")
    }
  }

  @Test func anotherUnitIsAMoveOfTodayUnlessSomebodySaysOtherwise() {
    desk.press("r / ly Tab e Down Down")
    desk.fill("后盐村")
    desk.press("F10")
    #expect(desk.notice == "✓ Saved: 刘艳 has moved; before 2026-11-24 she stays where she was")
    #expect(her?.unit(on: day("2026-11-23")) == SampleUnits().qianyan.id)
  }

  @Test func withoutADayASlipIsMended() {
    beginMove(to: "后盐村")
    desk.press("^U")
    desk.press("F10")
    #expect(desk.notice == "✓ Saved")
    #expect(her?.unit == SampleUnits().houyan.id)
    #expect(her?.postings == nil)
    #expect(her?.unit(on: day("2026-11-23")) == SampleUnits().houyan.id)
  }

  @Test func aMoveThatMovesNothingIsRefused() {
    beginMove(to: "前盐村")
    desk.type("2026-11-24")
    desk.press("F10")
    #expect(desk.screen.contains("✗ unit and post are as before"))
    #expect(world.saves.isEmpty)
    desk.press("^U F10")
    #expect(world.saves.count == 1)
  }

  @Test func aMoveBeforeSheCameIsRefused() {
    world.change(id(6)) { $0.postSince = PartialDay("2026-05") }
    beginMove(to: "棉花岛村")
    desk.type("2026-04-30")
    desk.press("F10")
    #expect(desk.screen.contains("✗ she came there only on 2026-05"))
    desk.fill("2026-05-01")
    desk.press("F10")
    #expect(world.library.roster.units.last?.name == "棉花岛村")
    #expect(her?.postings?.first?.since?.description == "2026-05")
  }

  @Test func postSpecialityAndIncomeAreKept() {
    desk.press("r / ly Tab e Down Down Down Down Down")
    desk.type("2024-03")
    desk.press("Up Up Up Up Up Up Up")
    desk.type("1.5-2万")
    desk.press("Up")
    desk.type("剪纸")
    desk.press("F10")
    #expect(her?.postSince?.description == "2024-03")
    #expect(her?.income == IncomeBand(from: 15_000, to: 20_000))
    #expect(her?.speciality == "剪纸")
    desk.press("Enter")
    #expect(desk.screen.contains("Post since 2024-03"))
    #expect(desk.screen.contains("Income     15000-20000 yuan"))
    #expect(desk.screen.contains("Speciality 剪纸"))
  }

  @Test(arguments: [(4, "2024-13", "is no date"), (12, "8000-7000", "is no yearly income")])
  func refusesWhatIsNoDateAndNoIncome(steps: Int, text: String, error: String) {
    new("钱芳", steps, text)
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func changedFieldsOnlyAreWritten() {
    desk.press("r / ly Tab e Down Down Down")
    desk.fill("妇联主席")
    world.change(id(6)) { $0.education = "本科" }
    desk.press("F10")
    #expect(world.library.roster[id(6)]?.post == "妇联主席")
    #expect(world.library.roster[id(6)]?.education == "本科")
  }
}
