import Model
import Testing

@testable import Screens

@MainActor @Suite struct VisitPageTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("v Down Enter")
  }

  private var visit: SiteVisit { world.library.visits[0] }
  private var actions: [Action] { visit.gaps[0].actions }

  // MARK: Actions

  @Test func `an action is planned, under way, done and planned again`() {
    desk.press("Down Down Down x")
    #expect(actions[0].begun == day("2026-11-24"))
    #expect(desk.chosen?.contains("[!]") == true)
    desk.press("Space")
    #expect(actions[0].done == day("2026-11-24"))
    #expect(desk.chosen?.contains("done 2026-11-24") == true)
    desk.press("x")
    #expect(actions[0].state == .planned && actions[0].begun == nil)
  }

  @Test func `what is no action has no state`() {
    desk.press("x")
    #expect(desk.notice == "✗ Choose an action first")
    desk.press("Down Down x")
    #expect(desk.notice == "✗ Choose an action first")
  }

  @Test func `a failed save takes it back`() {
    world.failure = Refusal.diskFull
    desk.press("Down Down Down x")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.chosen?.contains("[!]") == true)
    #expect(actions[0].begun == nil)
  }

  @Test func `a further action is added to the gap, and the cursor is on it`() {
    desk.press("End a")
    desk.type("每周一次活动")
    desk.press("Enter")
    desk.type("刘艳")
    desk.press("Enter")
    desk.type("2027-06-30")
    desk.press("F10")
    #expect(visit.gaps[1].actions.map(\.text) == ["每周一次活动"])
    #expect(visit.gaps[1].actions.map(\.term) == [.medium])
    #expect(desk.chosen?.contains("每周一次活动") == true)
    #expect(desk.chosen?.contains("2027-06-30 Wed") == true)
  }

  @Test(arguments: [
    ("", "刘艳", "2026-12-31"), ("立卷", "", "2026-12-31"), ("立卷", "刘艳", ""),
    ("立卷", "刘艳", "12月"),
  ])
  func `an action without who does it or by when is refused at the field`(
    text: String, owner: String, due: String
  ) {
    desk.press("End a")
    for typed in [text, owner, due] {
      desk.type(typed)
      desk.press("Down")
    }
    desk.press("F10")
    #expect(desk.notice == "✗ Not saved yet: mend the fields in red")
    #expect(desk.rows.count { $0.contains("✗ ") } == 2)
    #expect(world.saves.isEmpty)
    for typed in [text, owner, due] where !typed.isEmpty { #expect(desk.screen.contains(typed)) }
  }

  @Test func `the words, the term and the evidence of an action are mended`() {
    desk.press("Down Down Down Enter")
    desk.fill("建立一人一档")
    desk.press("Down Down")
    desk.fill("2026-12-15")
    desk.press("Down Right Down Right Down")
    desk.type("台账照片")
    desk.press("Enter")
    #expect(actions.map(\.text) == ["建立一人一档", "补录2025年培训记录"])
    #expect(actions[0].owner == "刘艳")
    #expect(actions[0].due == day("2026-12-15"))
    // → after the proposal of the day: from short to medium.
    #expect(actions[0].term == .medium)
    #expect(actions[0].state == .underway)
    #expect(actions[0].evidence == "台账照片")
    #expect(desk.chosen?.contains("建立一人一档") == true)
  }

  // MARK: Gaps

  @Test func `a gap is closed with what has changed, and opened again`() {
    desk.press("Down Down d")
    #expect(desk.notice == "! Actions still open: 1; Enter closes the gap all the same")
    desk.press("Enter")
    #expect(desk.notice == "✗ Say what has changed, or Esc leaves it open")
    desk.type("已一人一档")
    desk.press("Enter")
    #expect(visit.gaps[0].closing == GapClosing("已一人一档", on: day("2026-11-24")))
    #expect(desk.chosen?.contains("closed 2026-11-24") == true)
    desk.press("d")
    #expect(visit.gaps[0].closing == nil)
  }

  @Test func `Esc leaves a gap open`() {
    desk.press("End d")
    desk.type("x")
    desk.press("Esc")
    #expect(world.saves.isEmpty)
    #expect(desk.title.hasPrefix(" Site visit"))
  }

  @Test func `what is no gap is not closed`() {
    desk.press("d")
    #expect(desk.notice == "✗ Choose a gap first; n makes one")
  }

  @Test func `a gap that goes elsewhere is asked about no more`() {
    desk.press("End d")
    desk.type("x")
    desk.elsewhere { $0.library.visits[0].gaps.remove(at: 1) }
    desk.press("Enter")
    #expect(world.saves.isEmpty)
  }

  // MARK: Stops

  @Test func `stops are added one after the other, and change places`() {
    for place in ["党群中心", "妇女之家"] {
      desk.press("s")
      desk.type(place)
      desk.press("F10")
      #expect(desk.chosen?.contains(place) == true)
    }
    desk.press("K")
    #expect(visit.stops?.map(\.place) == ["妇女之家", "党群中心"])
    #expect(desk.chosen?.contains("1. 妇女之家") == true)
    desk.press("J")
    #expect(visit.stops?.map(\.place) == ["党群中心", "妇女之家"])
    desk.press("Home J")
    #expect(desk.notice == "✗ Choose a stop first; s makes one")
  }

  @Test func `a stop of which something is known goes only when asked`() {
    desk.press("s x F10 X")
    #expect(visit.stops == nil)
    desk.press("s y F10 Enter Up z F10 X")
    #expect(visit.stops?.map(\.inspected) == ["z"])
    #expect(desk.screen.contains("y removes the stop"))
    desk.press("n X y")
    #expect(visit.stops == nil)
    #expect(desk.screen.contains("Departure"))
  }

  @Test func `gaps and actions go only when asked`() {
    desk.press("Down Down Down X n")
    #expect(actions.count == 2)
    desk.press("X y")
    #expect(actions.map(\.text) == ["补录2025年培训记录"])
    desk.press("Up X y")
    #expect(visit.gaps.map(\.text) == ["村级妇女之家活动少"])
    desk.press("Home X")
    #expect(desk.notice == "✗ Choose a stop, a gap or an action first")
  }

  @Test(arguments: [
    ("12:00", "", "leaves before it arrives"), ("11:59", "14:00", "leaves 党群中心 only on"),
    ("25:00", "", "is no time"),
  ])
  func `times that contradict the plan are said at the field`(
    arrival: String, departure: String, error: String
  ) {
    let isSecond = error.hasPrefix("leaves 党群中心")
    desk.press("s")
    desk.type("党群中心")
    desk.press("Down")
    desk.type(isSecond ? "9:00" : arrival)
    desk.press("Down")
    desk.type(isSecond ? "12:00" : departure.isEmpty ? "11:00" : departure)
    desk.press("F10")
    if isSecond {
      desk.press("s")
      desk.type("妇女之家")
      desk.press("Down")
      desk.type(arrival)
      desk.press("F10")
    }
    #expect(desk.screen.contains("✗ ") && desk.screen.contains(error), "\(desk.screen)")
    #expect(desk.title.hasPrefix(" New stop"))
    #expect(visit.stops?.count ?? 0 == (isSecond ? 1 : 0))
  }

  @Test func `a stop outside the days of the visit is said at its day`() {
    desk.press("e Down Down Down")
    desk.type("10-16")
    desk.press("F10 s")
    desk.type("党群中心")
    desk.press("Down")
    desk.fill("10-17")
    desk.press("F10")
    #expect(desk.screen.contains("✗ outside the days of the visit; write 2026-10-15 to 2026-10-16"))
    desk.fill("10-16")
    desk.press("F10")
    #expect(visit.stops?.map(\.date) == [day("2026-10-16")])
    // The visit cannot be made shorter now, unless the stop moves.
    desk.press("e Down Down Down ^U F10")
    #expect(desk.screen.contains("✗ stop 党群中心 is on 2026-10-16: move that first"))
  }

  // MARK: The screen

  @Test func `the cursor stays on its line`() {
    desk.press("End")
    desk.elsewhere { $0.library.visits[0].gaps.remove(at: 0) }
    #expect(desk.chosen?.contains("村级妇女之家活动少") == true)
  }

  @Test func `a visit that is gone is said`() {
    desk.elsewhere { $0.library.visits = [] }
    desk.press("x n e t s a d c X Enter Down")
    #expect(desk.screen.contains("This visit is no longer there"))
  }

  @Test func `nothing is changed where nothing can be saved`() {
    world.readOnlyReason = "read only"
    let desk = Desk(world)
    for script in ["v Down Enter End d", "X", "x", "s", "a", "Home c P", "Enter"] {
      desk.press(script)
    }
    #expect(world.saves.isEmpty)
  }
}
