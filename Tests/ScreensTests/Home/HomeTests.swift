import Model
import Testing

@testable import Screens

@MainActor @Suite struct HomeTests {
  @Test(arguments: Language.allCases)
  func firstRunSaysHowToBegin(language: Language) {
    let desk = Desk(World(), language)
    #expect(
      desk.rows.count { row in ["1.", "2.", "3.", "4."].contains { row.hasPrefix(" \($0)") } } == 4)
    #expect(desk.screen.contains(Message.stepRoster(language)))
    #expect(!desk.screen.contains("…"))
    desk.press("Enter s Down")
    #expect(desk.title.hasPrefix(" \(Message.home(language))"))
  }

  @Test func firstStepsLeadToARollCall() {
    let world = World()
    let desk = Desk(world)
    desk.press("r n")
    desk.type("王芳")
    desk.press("F10 F4 n")
    desk.type("女干部培训班")
    desk.press("F10 t Space Enter n F10 Enter p")
    #expect(world.library.sessions.values.first?.first?.marks.count == 1)
    desk.press("F2")
    #expect(desk.chosen?.hasSuffix("1 of 1 taken") == true)
  }

  @Test func cursorStaysOnItsLineWhenAnotherGoes() {
    let desk = Desk()
    desk.press("Down Down Down Down")
    #expect(desk.chosen?.contains("2026-11-26") == true)
    desk.elsewhere { world in
      world.change(world.library.sessions[id(1), default: []][1]) {
        $0.marks[id(1)] = Mark(status: .present)
      }
    }
    #expect(desk.chosen?.contains("2026-11-26") == true)
    #expect(!desk.screen.contains("Past, nobody taken"))
  }

  @Test func theCursorFollowsWhatIsOnUntilALineIsChosen() {
    let world = World.township()
    let desk = Desk(world)
    #expect(desk.chosen?.hasPrefix("08:30") == true)
    world.now = instant("2026-11-24T14:00:00+08:00")
    desk.press("r F2")
    #expect(desk.chosen?.hasPrefix("13:30") == true)
    desk.press("Up r F2")
    #expect(desk.chosen?.hasPrefix("08:30") == true)
  }

  @Test func entersWhatIsChosen() {
    let desk = Desk()
    desk.press("Down Down Down Enter")
    #expect(desk.title.contains("旅顺口区三涧堡街道"))
    desk.press("Esc s")
    #expect(desk.notice == "✗ Choose a session first")
    desk.press("Up s")
    #expect(desk.title.hasPrefix(" Sign-in sheet"))
  }

  @Test func longListScrolls() {
    let world = World.township()
    let cadres = world.library.classes[0]
    world.library.sessions[cadres.id] = (1...40).map {
      .sample($0, of: cadres, "2026-11-20", "08:30", "11:30", "第\($0)讲")
    }
    let desk = Desk(world)
    for key in ["End", "Up", "PgUp", "Home", "PgDn", "PgDn", "PgDn", "PgDn"] {
      desk.press(key)
      #expect(desk.chosen != nil)
    }
  }

  @Test func dayWithoutASessionSaysSo() {
    let world = World.township()
    world.now = instant("2026-11-25T09:00:00+08:00")
    #expect(
      Desk(world).screen.contains("Today – no session, no meeting; make one under Classes (c) or m")
    )
  }

  @Test func opensTheMeetingOfToday() {
    let desk = Desk(.withMeetings())
    desk.press("Down Enter")
    #expect(desk.title.hasPrefix(" Monthly meeting · 2026-11-24"))
    desk.press("Esc s")
    #expect(desk.notice == "✗ Choose a session first")
  }

  @Test func aMeetingThatNobodyTookIsToldUntilOneIsMarked() {
    let world = World.withMeetings()
    world.now = instant("2026-11-25T08:00:00+08:00")
    let desk = Desk(world)
    #expect(desk.screen.contains("2026-11-24 Tue 09:00–11:00 Monthly meeting"))
    desk.elsewhere { $0.library.monthlyMeetings[1].marks[id(3)] = Mark(status: .absent) }
    #expect(!desk.screen.contains("2026-11-24 Tue 09:00–11:00 Monthly meeting"))
  }
}
