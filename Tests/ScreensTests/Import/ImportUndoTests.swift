import Model
import Testing

@testable import Screens

@MainActor @Suite struct ImportUndoTests {
  let world = World.township()
  private static let done = "r i 名 Tab Enter Enter I Esc"

  @Test func takesTheImportBackAsAWhole() {
    let before = world.library.roster
    let desk = Desk(world)
    desk.press(Self.done + " u")
    #expect(desk.screen.contains("Take the import back: 1 added, 1 updated, 0 enrolled?"))
    desk.press("n")
    #expect(world.library.roster.trainees.count == 15)
    desk.press("u y")
    #expect(desk.notice == "✓ Taken back: 1 removed, 1 as they were")
    #expect(world.library.roster == before)
    desk.press("u")
    #expect(desk.notice?.hasPrefix("✗ No import since the program was started") == true)
  }

  @Test func alsoAfterOneWasElsewhere() {
    let desk = Desk(world)
    desk.press(Self.done + " F2 F3 u y")
    #expect(desk.notice == "✓ Taken back: 1 removed, 1 as they were")
  }

  @Test func whatOthersChangedSinceIsNamedAndStays() throws {
    let desk = Desk(world)
    desk.press(Self.done)
    let her = try #require(world.library.roster.trainees.last)
    desk.elsewhere { world in
      world.change(id(6)) { $0.phone = "13700000000" }
      world.library.classes[1] = world.library.classes[1].enrolling([her.id])
    }
    desk.press("u y")
    #expect(desk.said.contains("!Nothingcouldbetakenback·changedsince,sotheystay:刘艳"))
    #expect(desk.said.contains("sotheystay:孙秀,新港村"))
    #expect(world.library.roster[id(6)]?.phone == "13700000000")
    #expect(world.library.roster[id(6)]?.post == "主席")
    #expect(world.library.roster[her.id] == her)
  }

  @Test func aFailureIsSaidAndItCanBeTriedAgain() {
    let desk = Desk(world)
    desk.press(Self.done)
    world.failure = Refusal.diskFull
    desk.press("u y")
    #expect(desk.notice == "✗ The disk is full; make room")
    world.failure = nil
    desk.press("u y")
    #expect(world.library.roster.trainees.count == 14)
  }
}
