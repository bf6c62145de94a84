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
    desk.press("Down Right Down Right Down Down")
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

  @Test func `a gap is closed with what has changed, on a day since the visit`() {
    desk.press("Down Down d F10")
    #expect(desk.screen.contains("✗ must not be empty"))
    #expect(desk.screen.contains("Actions still open: 1 · 那里一人一档"))
    desk.type("已一人一档")
    for wrong in ["2026-10-14", "2026-11-25"] {
      desk.press("Down")
      desk.fill(wrong)
      desk.press("F10")
      #expect(desk.screen.contains("✗ write a day from 2026-10-15 to 2026-11-24"))
      desk.press("Up")
    }
    desk.press("Down")
    desk.fill("11-20")
    desk.press("F10")
    #expect(visit.gaps[0].closing == GapClosing("已一人一档", on: day("2026-11-20")))
    #expect(desk.chosen?.contains("closed 2026-11-20") == true)
    // The same form mends it.
    desk.press("d")
    desk.fill("一人一档，按月更新")
    desk.press("F10")
    #expect(visit.gaps[0].closing == GapClosing("一人一档，按月更新", on: day("2026-11-20")))
  }

  @Test func `a gap is open again only when asked, and u closes it again`() {
    desk.press("Down Down d")
    desk.type("已一人一档")
    desk.press("F10")
    let closing = visit.gaps[0].closing
    desk.press("d ^U F10")
    #expect(visit.gaps[0].closing == closing)
    #expect(desk.screen.contains("y opens the gap again"))
    desk.press("n")
    #expect(visit.gaps[0].closing == closing)
    desk.press("d ^U F10 y")
    #expect(visit.gaps[0].closing == nil)
    desk.press("u")
    #expect(visit.gaps[0].closing == closing)
  }

  @Test func `Esc leaves a gap open`() {
    desk.press("End d")
    desk.type("x")
    desk.press("Esc y")
    #expect(world.saves.isEmpty)
    #expect(desk.title.hasPrefix(" Site visit"))
  }

  @Test func `what is no gap is not closed`() {
    desk.press("d")
    #expect(desk.notice == "✗ Choose a gap first; n makes one")
  }

  @Test func `a gap that goes elsewhere is asked about no more`() {
    world.library.visits[0].gaps[1].closing = GapClosing("有了", on: day("2026-11-20"))
    desk.press("F5 Down Enter End d ^U F10")
    #expect(desk.screen.contains("y opens the gap again"))
    desk.elsewhere { $0.library.visits[0].gaps.remove(at: 1) }
    desk.press("y")
    #expect(world.saves.isEmpty)
  }

  @Test func `the day on which an action was done says that it is`() {
    desk.press("Down Down Down Enter Down Down Down Down Down")
    desk.fill("2026-10-14")
    desk.press("F10")
    #expect(desk.screen.contains("✗ write a day from 2026-10-15 to 2026-11-24"))
    desk.fill("11-20")
    desk.press("F10")
    #expect(actions[0].state == .done && actions[0].done == day("2026-11-20"))
    // Put back to planned, the day is no more.
    desk.press("Enter Down Down Down Down Right F10")
    #expect(actions[0].state == .planned && actions[0].done == nil)
  }

  @Test func `an action cannot be due before the visit`() {
    desk.press("Down Down Down Enter Down Down")
    desk.fill("2026-10-14")
    desk.press("F10")
    #expect(desk.screen.contains("✗ before the visit of 2026-10-15; write a later day"))
    #expect(world.saves.isEmpty)
  }

  // MARK: Undo

  @Test func `what was changed is taken back and done again, the last change first`() {
    let before = visit
    desk.press("Down Down Down x")
    desk.press("e Down")
    desk.fill("三涧堡街道")
    desk.press("F10 s")
    desk.type("党群中心")
    desk.press("F10")
    let after = visit
    desk.press("u")
    #expect(desk.notice == "✓ Undone: Site visit · 三涧堡街道")
    #expect(visit.stops?.isEmpty != false)
    desk.press("u u")
    #expect(visit.host == before.host && visit.gaps == before.gaps)
    #expect(actions[0].begun == nil)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
    desk.press("^R ^R ^R")
    #expect(visit == after)
    desk.press("^R")
    #expect(desk.notice == "✗ Nothing to redo")
  }

  @Test func `undo leaves what others have changed since`() {
    desk.press("Down Down Down x")
    desk.elsewhere { $0.library.visits[0].leader = "刘艳" }
    desk.press("u")
    #expect(actions[0].begun == nil)
    #expect(visit.leader == "刘艳")
  }

  @Test
  func `where others have changed the same, both are shown, and it does not block what was before`()
  {
    desk.press("Down Down Down x e Down")
    desk.fill("三涧堡街道")
    desk.press("F10")
    desk.elsewhere { $0.library.visits[0].host = "十三里堡" }
    desk.press("u")
    #expect(desk.title.hasPrefix(" Changed by two people"), "\(desk.screen)")
    #expect(actions[0].begun != nil)
    desk.press("Esc u")
    #expect(actions[0].begun == nil)
    #expect(visit.host == "十三里堡")
  }

  @Test func `where nothing can be saved, what stands there is seen, and u works later`() {
    desk.press("Down Down Down x")
    desk.elsewhere { $0.library.visits[0].leader = "刘艳" }
    world.failure = Refusal.diskFull
    desk.press("u")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.screen.contains("Leader       刘艳"), "\(desk.screen)")
    world.failure = nil
    desk.press("u")
    #expect(actions[0].begun == nil && visit.leader == "刘艳")
  }

  @Test func `a change that could not be saved is not taken back`() {
    world.failure = Refusal.diskFull
    desk.press("Down Down Down x")
    world.failure = nil
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `what was changed before a roll call rests under it`() {
    desk.press("Down Down Down x Home c P Esc u")
    #expect(desk.notice == "✗ Nothing to undo")
    #expect(visit.present(at: .departure).count == 4)
  }

  // MARK: Called off

  @Test func `a visit is called off with a reason, and takes place again`() {
    desk.press("C Enter")
    #expect(desk.notice == "✗ must not be empty")
    desk.type("大雨")
    desk.press("Enter")
    #expect(visit.cancelled == "大雨")
    #expect(desk.screen.contains("Called off: 大雨 · 2026-10-15"))
    #expect(!desk.screen.contains("owed by"))
    for script in ["c", "Home Enter"] {
      desk.press(script)
      #expect(desk.notice == "✗ Called off: 大雨; C on its page takes that back")
    }
    desk.press("C")
    #expect(visit.cancelled == nil)
    #expect(desk.notice == "✓ It takes place again")
  }

  @Test func `Esc calls nothing off, nor is a visit called off on which the group has set off`() {
    desk.press("C Esc")
    #expect(world.saves.isEmpty)
    world.library.visits[0].calls = [.departure: VisitCall()]
    world.library.visits[0].calls?[.departure]?.left = .init(
      date: day("2026-10-15"), time: time("07:30"), count: 0)
    desk.press("F5 Down Enter C")
    #expect(desk.notice == "✗ The group has set off: it cannot be called off any more")
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
    #expect(desk.notice == "✓ Moved; the times of the plan stayed in their places")
    #expect(desk.chosen?.contains("1. 妇女之家") == true)
    desk.press("J")
    #expect(visit.stops?.map(\.place) == ["党群中心", "妇女之家"])
    desk.press("Home J")
    #expect(desk.notice == "✗ Choose a stop first; s makes one")
  }

  @Test
  func `a stop that is added when all are home comes to its place among those that were called`()
    throws
  {
    var stop = Stop(id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "党群中心")
    stop.arrival = time("09:30")
    var visit = world.library.visits[0].setting(stop)
    for (point, clock) in zip(visit.points, ["07:30", "11:00", "16:20"]) {
      visit = try visit.fillingCall(at: point)
        .leaving(point, .init(date: visit.date, time: time(clock), count: 4))
    }
    world.library.visits[0] = visit
    desk.press("F5 Down Enter s")
    desk.type("学校")
    desk.press("F10")
    #expect(desk.chosen?.contains("2. 学校") == true)
    #expect(desk.chosen?.contains("Unmarked") == false)
    desk.press("K")
    #expect(self.visit.stops?.map(\.place) == ["学校", "党群中心"])
    #expect(desk.notice == "✓ Moved; each stop kept its own times")
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Edit stop"))
    desk.press("Esc Down K")
    #expect(desk.notice == "✗ The roll was called at 2. 党群中心: its place on the way stays")
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

  @Test func `people, costs and long names are seen whole where there is room`() {
    let stop = Stop(
      id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "大连湾街道海滨社区党群服务中心")
    desk.elsewhere { world in
      var visit = world.library.visits[0].setting(stop)
      visit.hostPeople = "三涧堡街道党工委王书记、妇联刘主席、档案室张主任"
      visit.transport = "街道大巴一辆"
      visit.cost = 12345.5
      world.library.visits[0] = visit
    }
    for text in ["12345.5", "档案室张主任", "大连湾街道海滨社区党群服务中心"] {
      #expect(desk.said.contains(text), "\(desk.screen)")
    }
    // What a line of the list has no room for stands below it.
    let gap = "档案一人一盒，台账按月更新，网格员入户走访有记录，各村都有专人负责"
    desk.elsewhere { $0.library.visits[0].gaps[1].text = gap }
    desk.press("End")
    #expect(desk.said.contains(gap), "\(desk.screen)")
    desk.elsewhere { $0.library.visits[0].participants = [] }
    #expect(desk.rows.contains { $0.hasSuffix("Participants –") }, "\(desk.screen)")
  }

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
