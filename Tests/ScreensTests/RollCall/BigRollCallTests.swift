import Model
import Testing

@testable import Screens

/// A whole roll call by keys alone. After every key the disk says what the screen says.
@MainActor @Suite struct BigRollCallTests {
  let world = World.bigClass()
  let desk: Desk

  init() { desk = Desk(world, rows: 280, rollCall: world.only) }

  /// Presses keys one by one and compares after each.
  private func take(_ script: String) {
    for key in keys(script) {
      desk.press([key])
      #expect(desk.falseLines(world.only) == [])
    }
  }

  private func mark(_ number: Int) -> Mark? { world.only.marks[id(number)] }

  @Test func everybodyInMinutes() {
    // Most are there, one key each.
    desk.press(String(repeating: "p ", count: 250))
    #expect(desk.falseLines(world.only) == [])
    #expect(world.saves.count == 250)
    // The rest of the row: late, early, each kind of leave, absent.
    take("l e v p v s v o a Space")
    #expect(mark(251)?.lateMinutes == 35)
    #expect(mark(252)?.leftEarlyMinutes == 145)
    #expect(
      (253...257).map { mark($0)?.status }
        == [.leavePersonal, .leaveSick, .leaveOfficial, .absent, .present])
    // By seat: late and early on one mark, minutes of both, a note, a status taken away.
    take("2 5 1 e 2 5 1 m Backspace 0 Enter ^U 5 Enter")
    #expect(mark(251)?.lateMinutes == 30)
    #expect(mark(251)?.leftEarlyMinutes == 5)
    take("2 5 2 n s i c k Enter 1 7 c 1 7 l")
    #expect(mark(252)?.note == "sick")
    #expect(mark(17)?.status == .late)
    // By initials, traditional name and phone.
    take("/ l y Enter a / 劉艷 Enter n 请假条 Enter / 0 2 5 8 Enter v s")
    #expect(mark(200)?.status == .absent)
    #expect(mark(200)?.note == "请假条")
    #expect(mark(258)?.status == .leaveSick)
    // The rest is present; nobody else is touched.
    take("P")
    #expect((259...263).allSatisfy { mark($0)?.status == .present })
    #expect(mark(254)?.status == .leaveSick)
    #expect(mark(256)?.status == .absent)
    #expect(world.only.marks.count == 263)
  }

  @Test func undoAndRedoGoAllTheWay() {
    take("p l e v p v s v o a 5 n n o t e Enter 2 m ^U 7 Enter 1 l 1 e 3 c P")
    let done = world.only.marks
    let count = world.saves.count
    take(String(repeating: "u ", count: count))
    #expect(world.only.marks.isEmpty)
    take("u")
    #expect(desk.notice == "✗ Nothing to undo")
    take(String(repeating: "^R ", count: count))
    #expect(world.only.marks == done)
    take("^R")
    #expect(desk.notice == "✗ Nothing to redo")
    // What is done after an undo ends what could be redone.
    take("u 9 a ^R")
    #expect(desk.notice == "✗ Nothing to redo")
  }
}
