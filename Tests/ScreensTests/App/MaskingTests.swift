import Model
import Testing

@testable import Screens

/// Phones are seen whole only by whoever asks for them.
@MainActor @Suite struct MaskingTests {
  let world = World.township()

  private var phones: [String] { world.library.roster.trainees.compactMap(\.phone) }

  private func showsPhones(_ desk: Desk) -> Bool { phones.contains(where: desk.screen.contains) }

  @Test(arguments: NavigationTests.places)
  func noScreenShowsAPhoneUnasked(script: String, title: String) {
    let desk = Desk(world)
    desk.press(script)
    // What is edited has to be seen.
    #expect(showsPhones(desk) == (title == "Edit trainee"), "\(desk.screen)")
  }

  @Test(arguments: [("r", "trainees"), ("r / aygl Enter", "\(id(1) as Identifier<Trainee>)")])
  func theKeyShowsThemOnceItIsLoggedAndMasksThemAgain(script: String, subject: String) {
    let desk = Desk(world)
    desk.press(script)
    #expect(desk.screen.contains("138****0001"))
    desk.press("f")
    #expect(desk.screen.contains("13800000001"))
    #expect(!desk.screen.contains("****"))
    #expect(desk.notice?.hasPrefix("✓ Numbers are shown") == true)
    #expect(world.accesses == [.unmask(of: subject, to: "screen")])
    desk.press("f")
    #expect(desk.screen.contains("138****0001"))
    #expect(!showsPhones(desk))
    #expect(world.accesses.count == 1)
  }

  @Test(arguments: [("r", "? Esc"), ("r", "e Esc"), ("r", "Enter Esc"), ("r", "F2 r"), ("r", "F3")])
  func theyAreMaskedAgainOnceTheScreenWasLeft(script: String, away: String) {
    let desk = Desk(world)
    desk.press(script)
    desk.press("f")
    #expect(showsPhones(desk))
    desk.press(away)
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(!showsPhones(desk))
    #expect(desk.screen.contains("138****0001"))
  }

  @Test func aChangeElsewhereAndTheSizeOfTheWindowDoNotMaskThem() {
    let desk = Desk(world)
    desk.press("r f")
    desk.elsewhere { $0.change(id(4)) { $0.phone = "13700000004" } }
    desk.resize(columns: 100, rows: 30)
    #expect(desk.screen.contains("13700000004"))
  }

  @Test func anIdentityCardIsMaskedLikeAPhone() {
    world.change(id(7)) { $0.idCard = "21021119850312006X" }
    let desk = Desk(world)
    desk.press("r / 007 Enter")
    #expect(desk.screen.contains("ID card    210**************X"))
    desk.press("f")
    #expect(desk.screen.contains("ID card    21021119850312006X"))
    desk.press("e")
    #expect(desk.screen.contains("21021119850312006X"))
    // She has no phone: the form is logged for her card.
    let unmasking = Access.unmask(of: "\(id(7) as Identifier<Trainee>)", to: "screen")
    #expect(world.accesses == [unmasking, unmasking])
  }

  @Test func whatCannotBeLoggedIsNotShown() {
    let desk = Desk(world)
    world.logFailure = Refusal.diskFull
    for script in ["r f", "Esc r Enter f", "Esc Esc s f"] {
      desk.press(script)
      #expect(desk.notice == "✗ The disk is full; make room")
      #expect(!showsPhones(desk) && !desk.screen.contains("whole"))
    }
    desk.press("p ^S")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(world.printed.isEmpty)
  }

  @Test func whatIsTypedIsNoKey() {
    let desk = Desk(world)
    desk.press("r / f")
    #expect(desk.rows[1].hasPrefix(" / f"))
    #expect(world.accesses.isEmpty)
  }

  @Test func digitsOfAPhoneFindHerWhileItIsMasked() {
    let desk = Desk(world)
    desk.press("r / 12345")
    #expect(desk.rows[1].hasSuffix("1 found"))
    #expect(desk.chosen?.contains("139****5678") == true)
    #expect(!showsPhones(desk))
  }

  @Test func theFormShowsAPhoneAndIsLogged() {
    let desk = Desk(world)
    desk.press("r / aygl Tab e")
    #expect(showsPhones(desk))
    #expect(
      world.accesses == [.unmask(of: "\(id(1) as Identifier<Trainee>)", to: "screen")])
    desk.press("Esc n")
    #expect(world.accesses.count == 1)
  }

  @Test func whatCannotBeLoggedIsNotOpenedForEditing() {
    world.logFailure = Refusal.diskFull
    let desk = Desk(world)
    desk.press("r / aygl Tab e")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(!showsPhones(desk))
  }

  // MARK: The sheet

  @Test func theSheetIsMadeAsItIsSeen() {
    let desk = Desk(world)
    desk.press("s w p ^S")
    #expect(world.written.map(\.isMasked) == [true])
    #expect(world.printed.map(\.isMasked) == [true])
    desk.press("f")
    #expect(desk.screen.contains("whole"))
    // What was seen is printed; whoever comes back from there sees numbers masked again.
    desk.press("w p ^S")
    #expect(!desk.screen.contains("whole"))
    desk.press("w")
    #expect(world.written.map(\.isMasked) == [true, false, true])
    #expect(world.printed.map(\.isMasked) == [true, false])
    let session = world.morning.id.description
    #expect(
      world.accesses == [
        .print(of: session, to: "office", isMasked: true),
        .unmask(of: session, to: "screen"),
        .print(of: session, to: "office", isMasked: false),
      ])
  }

  @Test func theSheetIsMaskedAgainOnceItWasLeft() {
    let desk = Desk(world)
    desk.press("s f ? Esc")
    #expect(!desk.screen.contains("whole"))
    desk.press("w f F2 s w")
    #expect(world.written.map(\.isMasked) == [true, true])
  }

  // MARK: Conflicts

  private func conflict() -> Desk {
    let desk = Desk(world)
    desk.press("r / aygl Tab e Down Down Down Down Down Down")
    world.change(id(1)) { $0.phone = "13711112222" }
    desk.fill("13600000001")
    desk.press("F10")
    return desk
  }

  @Test func bothPhonesOfAConflictAreMasked() {
    let desk = conflict()
    #expect(desk.screen.contains("mine: 136****0001"))
    #expect(desk.screen.contains("theirs: 137****2222"))
    desk.press("f")
    #expect(desk.screen.contains("mine: 13600000001"))
    #expect(desk.screen.contains("theirs: 13711112222"))
    let unmasking = Access.unmask(of: "\(id(1) as Identifier<Trainee>)", to: "screen")
    // The form showed her phone as well.
    #expect(world.accesses == [unmasking, unmasking])
    desk.press("M")
    #expect(world.library.roster[id(1)]?.phone == "13600000001")
  }

  @Test func aConflictWithoutNumbersOffersNothing() {
    let desk = Desk(world, rollCall: world.afternoon)
    world.change(world.afternoon) { $0.marks[id(1)] = Mark(status: .absent) }
    desk.press("p")
    #expect(desk.title.hasPrefix(" Changed by two people"))
    #expect(!desk.screen.contains("unmask"))
    desk.press("f")
    #expect(world.accesses.isEmpty)
  }

  // MARK: The folder

  @Test(arguments: Language.allCases)
  func whatIsWrongWithTheFolderIsSaidUntilTheFirstKey(language: Language) {
    world.warning = "The data folder is open; run chmod"
    let desk = Desk(world, language)
    #expect(desk.notice == "✗ The data folder is open; run chmod")
    desk.resize(columns: 90, rows: 30)
    #expect(desk.notice == "✗ The data folder is open; run chmod")
    desk.press("j")
    #expect(desk.notice == nil)
  }

  @Test func itIsSaidBesideFilesThatCannotBeRead() {
    world.warning = "The folder is open."
    world.problems = ["trainees/t-1.json: line 4"]
    for session in [nil, world.morning] {
      let desk = Desk(world, rollCall: session)
      #expect(desk.said.contains("Thefolderisopen.·trainees/t-1.json:line4"))
    }
  }
}
