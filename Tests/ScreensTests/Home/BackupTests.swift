import Model
import Testing

@testable import Screens

/// The reminder on Home, and the backup that is made from it.
@MainActor @Suite struct BackupTests {
  private func world(daysAgo days: Int, place: String? = "/media/usb") -> World {
    let world = World.township()
    let day = world.now.day.advanced(by: -days)
    world.note = place.map { BackupNote(outside: day, place: $0) } ?? BackupNote(first: day)
    return world
  }

  @Test func `nothing is said where none is due`() {
    for world in [World.township(), world(daysAgo: 7)] {
      let desk = Desk(world)
      #expect(desk.rows[1] == " 2026-11-24 Tue")
      #expect(!desk.screen.contains("(b)"))
    }
  }

  @Test(arguments: [
    (
      Language.english, " 2026-11-24 Tue   Last backup off this machine: 2026-11-16 (b)",
      "b backup"
    ),
    (.simplified, " 2026-11-24 周二   上次机外备份：2026-11-16（按 b 备份）", "b 备份"),
    (.traditional, " 2026-11-24 週二   上次機外備份：2026-11-16（按 b 備份）", "b 備份"),
  ])
  func `after a week it is said, with the key`(language: Language, line: String, hint: String) {
    let desk = Desk(world(daysAgo: 8), language)
    #expect(desk.rows[1] == line)
    #expect(desk.screen.contains(hint))
  }

  @Test func `a folder that never had one says so`() {
    let desk = Desk(world(daysAgo: 8, place: nil), columns: 60, rows: 12)
    #expect(desk.rows[1] == " 2026-11-24 Tue   No backup off this machine yet (b)")
  }

  @Test func `b proposes the last place and makes the backup`() {
    let world = world(daysAgo: 8)
    let desk = Desk(world)
    desk.press("b")
    #expect(desk.screen.contains("Back up to (folder or file): /media/usb"))
    #expect(!desk.screen.contains("q quit"))
    desk.press("Enter")
    #expect(world.backups == ["/media/usb"])
    #expect(desk.notice == "✓ Backed up: /media/usb")
    #expect(desk.rows[1] == " 2026-11-24 Tue")
  }

  @Test func `another place is typed, letters are letters there`() {
    let world = World.township()
    let desk = Desk(world)
    desk.press("b")
    desk.type("qrc备份")
    #expect(desk.title.hasPrefix(" Today"))
    desk.press("Enter")
    #expect(world.backups == ["qrc备份"])
    desk.press("b Enter b")
    desk.type("x")
    desk.press("Esc")
    #expect(world.backups == ["qrc备份"] || world.backups == ["qrc备份", "qrc备份"])
    #expect(!desk.screen.contains("Back up to"))
  }

  @Test(arguments: Language.allCases)
  func `one on the same disk does not count, and one with gaps is told`(language: Language) {
    let world = world(daysAgo: 8)
    world.isOutside = false
    let desk = Desk(world, language)
    desk.press("b Enter")
    #expect(desk.notice?.hasPrefix("!") == true)
    #expect(desk.screen.contains("2026-11-16"))
    #expect(desk.said.contains("/media/usb"))
    world.missingInBackup = 3
    desk.press("b Enter")
    #expect(desk.notice?.hasPrefix("✗") == true)
    #expect(desk.said.contains("qiandaocheck"))
  }

  @Test func `what could not be noted of it is said`() {
    let world = world(daysAgo: 8)
    world.complaintOfBackup = "the log is full"
    let desk = Desk(world)
    desk.press("b Enter")
    #expect(desk.notice?.hasPrefix("✗ Backed up: /media/usb") == true)
    #expect(desk.said.contains("thelogisfull"))
  }

  @Test func `what goes wrong is said`() {
    let world = world(daysAgo: 8)
    world.failure = Refusal.diskFull
    let desk = Desk(world)
    desk.press("b Enter")
    #expect(desk.notice == "✗ The disk is full; make room")
    world.failure = nil
    world.complaint = "No automatic backup was made"
    desk.press("Down")
    #expect(desk.notice == "✗ No automatic backup was made")
    desk.press("Down")
    #expect(desk.notice == nil)
  }
}
