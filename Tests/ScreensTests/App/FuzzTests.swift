import Cells
import Model
import Testing

@testable import Screens

/// Whatever is pressed, and however large the window is: no crash, and no mark that the screen
/// shows and the disk has not, or the other way round.
@MainActor @Suite struct FuzzTests {
  @Test(arguments: 1...3)
  func anythingAnywhere(seed: Int) {
    let world = World.township()
    let desk = Desk(world, Language.allCases[seed % 3])
    var keys = RandomKeys(seed: UInt64(seed))
    for _ in 0..<3000 {
      disturb(world, &keys)
      desk.play([keys.next()])
    }
    expectTrueRollCall(world)
  }

  /// Most of the keys go into a roll call, and the window shows all of it.
  @Test(arguments: 1...3)
  func anythingInTheRollCall(seed: Int) {
    let world = World.township()
    var keys = RandomKeys(seed: UInt64(seed) + 100)
    var desk = Desk(world, rollCall: world.afternoon)
    for step in 0..<3000 {
      disturb(world, &keys)
      desk.play([keys.next()])
      guard step.isMultiple(of: 8) else { continue }
      desk.resize(columns: 80, rows: 40)
      guard desk.rows[1].hasPrefix(" Session 4 ") else {
        desk = Desk(world, rollCall: world.afternoon)
        continue
      }
      // What others changed is not known before the screens are told of it.
      guard !world.hasChanges else { continue }
      let lines = desk.falseLines(world.afternoon)
      #expect(lines == [], "\(desk.screen)")
      if !lines.isEmpty { return }
    }
    #expect(world.saves.count > 40)
  }

  /// Now and then saves fail for a while, or another program sets a mark.
  private func disturb(_ world: World, _ keys: inout RandomKeys) {
    switch keys.roll(100) {
    case 0: world.failure = Refusal.diskFull
    case 1...4: world.failure = nil
    case 5:
      let statuses = AttendanceStatus.allCases
      let number = 1 + keys.roll(12)
      let status = statuses[keys.roll(statuses.count)]
      world.change(world.afternoon) { $0.marks[id(number)] = Mark(status: status) }
      world.hasChanges = true
    default: break
    }
  }

  private func expectTrueRollCall(_ world: World) {
    for session in [world.morning, world.afternoon, world.final] {
      let desk = Desk(world, rows: 60, rollCall: session)
      #expect(desk.falseLines(session) == [])
    }
  }
}
