import Model
import Testing

@testable import Screens

@MainActor @Suite struct VisitCallScreenTests {
  let world = World.township()

  init() {
    var stop = Stop(
      id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "党群中心")
    stop.arrival = time("09:30")
    stop.departure = time("11:00")
    world.library.visits[0] = world.library.visits[0].setting(stop)
  }

  private var visit: SiteVisit { world.library.visits[0] }
  private var stop: VisitPoint { visit.points[1] }

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("v Down Enter c")
    return desk
  }

  private func here(_ point: VisitPoint) -> [Identifier<Trainee>] { visit.present(at: point) }

  @Test func `one key marks, and the next one is there`() {
    let desk = open()
    desk.press("p a")
    #expect(visit.call(at: .departure).marks[id(1)]?.isHere == true)
    #expect(visit.call(at: .departure).marks[id(3)]?.isHere == false)
    #expect(desk.notice == "✓ Saved: 王芳 not with us")
    #expect(desk.chosen?.contains("刘艳") == true)
    #expect(desk.screen.contains("Expected 4 · here 1 · not with us 1 · not called 2"))
    desk.press("Up n")
    desk.type("晕车")
    desk.press("Enter")
    #expect(
      visit.call(at: .departure).marks[id(3)] == VisitCall.Mark(isHere: false, note: "晕车"))
    desk.press("c")
    #expect(visit.call(at: .departure).marks[id(3)] == nil)
  }

  @Test func `whoever has a note alone is not with the group`() {
    let desk = open()
    desk.press("n")
    desk.type("自驾前往")
    desk.press("Enter")
    #expect(
      visit.call(at: .departure).marks == [id(1): VisitCall.Mark(isHere: false, note: "自驾前往")])
    // Brought by car, she is here, and the note stays.
    desk.press("p")
    #expect(
      visit.call(at: .departure).marks == [id(1): VisitCall.Mark(isHere: true, note: "自驾前往")])
  }

  @Test func `the rest is here at one key, and all keys are undone and redone`() {
    let desk = open()
    desk.press("a P")
    #expect(here(.departure) == [3, 6, 9].map { id($0) })
    #expect(desk.notice == "✓ Saved: 3 here")
    desk.press("P")
    #expect(desk.notice == "✗ Nobody is unmarked")
    desk.press("u")
    #expect(visit.call(at: .departure).marks.count == 1)
    #expect(desk.notice == "✓ Undone: 3 · 王芳, 刘艳, 李秀英")
    desk.press("u u")
    #expect(visit.calls == nil)
    #expect(desk.notice == "✗ Nothing to undo")
    desk.press("^R ^R ^R")
    #expect(here(.departure).count == 3)
    #expect(desk.notice == "✗ Nothing to redo")
  }

  @Test func `what somebody else has changed since is not undone`() {
    let desk = open()
    desk.press("p")
    desk.elsewhere { world in
      world.library.visits[0].calls?[.departure]?.marks[id(1)]?.isHere = false
    }
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    #expect(visit.call(at: .departure).marks[id(1)]?.isHere == false)
  }

  @Test func `nobody goes on while somebody is not called, or a head is missing`() {
    let desk = open()
    desk.press("p Enter")
    #expect(desk.notice == "✗ 3 not called: 王芳, 刘艳, 李秀英")
    desk.press("P Enter")
    desk.type("3 7:30")
    desk.press("Enter")
    #expect(desk.notice == "✗ 3 counted, 4 called: 1 missing. Nobody goes on yet")
    desk.press("^U")
    desk.type("4 7:30")
    desk.press("Enter")
    #expect(
      visit.call(at: .departure).left
        == .init(date: day("2026-10-15"), time: time("07:30"), count: 4))
    #expect(desk.notice == "✓ Set off at 07:30 with 4")
    #expect(desk.screen.contains("Point 2 of 3: 1. 党群中心"))
  }

  @Test func `the plan says when the group leaves, or the clock does`() {
    let desk = open()
    desk.press("P Enter 4 Enter")
    #expect(desk.notice == "✗ type the time as well: 4 17:30")
    desk.press("^U")
    desk.type("4 7:30")
    desk.press("Enter P Enter 4 Enter")
    #expect(visit.call(at: stop).left?.time == time("11:00"))
    world.now = instant("2026-10-15T16:20:00+08:00")
    desk.press("P Enter 4 Enter")
    #expect(
      visit.call(at: .return).left
        == .init(date: day("2026-10-15"), time: time("16:20"), count: 4))
    #expect(desk.notice == "✓ All 4 are home")
  }

  @Test func `whoever did not set off cannot be marked at the return`() {
    let desk = open()
    desk.press("a P Enter")
    desk.type("3 7:30")
    desk.press("Enter P Enter 3 Enter")
    #expect(desk.screen.contains("Point 3 of 3: Return"))
    #expect(desk.screen.contains("Expected 3"))
    #expect(!desk.screen.contains("阿依古丽"))
    // Another desk may have put her there.
    desk.elsewhere { world in
      var call = VisitCall()
      call.marks[id(1)] = VisitCall.Mark(isHere: false)
      world.library.visits[0].calls?[.return] = call
    }
    desk.press("End p")
    #expect(
      desk.notice
        == "✗ 阿依古丽·买买提 was never with the group; call her where she joined it")
    #expect(visit.call(at: .return).marks[id(1)]?.isHere == false)
  }

  @Test func `whoever joins later is called where she joins`() {
    let desk = open()
    desk.press("a P Enter")
    desk.type("3 7:30")
    desk.press("Enter End")
    #expect(desk.chosen?.contains("may join here") == true)
    desk.press("p P Enter 4 Enter")
    #expect(visit.call(at: stop).left?.count == 4)
    #expect(visit.expected(at: .return).count == 4)
  }

  @Test func `a point that was left is opened again, the last one first`() {
    let desk = open()
    desk.press("P Enter")
    desk.type("4 7:30")
    desk.press("Enter P Enter 4 Enter [ [")
    #expect(desk.screen.contains("off 2026-10-15 07:30 with 4"))
    desk.press("p")
    #expect(desk.notice == "✗ The group has left the start; o opens its roll call again")
    desk.press("u")
    #expect(desk.notice == "✗ The group has left 1. 党群中心; ] goes there, then o opens it")
    desk.press("[ o")
    #expect(
      desk.notice == "✗ It has left 1. 党群中心 as well; ] goes there, then o opens it")
    desk.press("] o")
    #expect(visit.call(at: stop).left == nil)
    #expect(visit.call(at: stop).marks.count == 4)
    desk.press("o")
    #expect(desk.notice == "✗ The group has not left here yet")
  }

  @Test func `a name is found by its initials`() {
    let desk = open()
    desk.press("/ l x y Enter a")
    #expect(visit.call(at: .departure).marks.keys.map { $0 } == [id(9)])
    desk.press("Home / l y Esc")
    #expect(desk.chosen?.contains("阿依古丽") == true)
  }

  @Test func `a failed save takes a mark back`() {
    let desk = open()
    world.failure = Refusal.diskFull
    desk.press("p")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.screen.contains("here 0"))
    world.failure = nil
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `a failed save keeps the group where it is`() {
    let desk = open()
    desk.press("P Enter")
    desk.type("4 7:30")
    world.failure = Refusal.diskFull
    desk.press("Enter")
    #expect(desk.screen.contains("Point 1 of 3"))
    #expect(visit.call(at: .departure).left == nil)
  }

  @Test func `a stop that is gone is left for where the group is`() {
    let desk = open()
    desk.press("]")
    desk.elsewhere { $0.library.visits[0].stops = nil }
    #expect(desk.screen.contains("Point 1 of 2: Departure"))
    desk.elsewhere { $0.library.visits = [] }
    #expect(desk.screen.contains("This visit is no longer there"))
    desk.press("p a P Enter o u")
    #expect(world.saves.isEmpty)
  }

  // MARK: Notes

  @Test func `a note of nothing changes nothing`() {
    let desk = open()
    desk.press("n Enter")
    #expect(world.saves.isEmpty && visit.calls == nil)
    desk.press("p Up n Enter")
    #expect(here(.departure) == [id(1)])
    #expect(world.saves.count == 1)
  }

  @Test func `a note stays with whom it was begun for, or goes with her`() {
    let desk = open()
    desk.press("Down Down n")
    desk.type("晕车")
    // Whoever stood before her on the list is gone.
    desk.elsewhere { $0.library.visits[0].participants.removeFirst() }
    desk.press("Enter")
    #expect(visit.call(at: .departure).marks == [id(6): .init(isHere: false, note: "晕车")])
    desk.press("Home n")
    desk.type("迟到")
    let first = visit.participants[0]
    desk.elsewhere { $0.library.visits[0].participants.removeFirst() }
    desk.press("Enter")
    #expect(visit.call(at: .departure).marks.values.allSatisfy { $0.note == "晕车" })
    #expect(visit.call(at: .departure).marks[first] == nil)
  }

  @Test func `a note that somebody else has written meanwhile is not replaced unasked`() {
    let desk = open()
    desk.press("a Up n")
    desk.type("晕车")
    desk.elsewhere { world in
      world.library.visits[0].calls?[.departure]?.marks[id(1)]?.note = "自驾"
    }
    desk.press("Enter")
    #expect(desk.notice == "! Somebody else noted “自驾”; both stand here, Enter saves")
    #expect(visit.call(at: .departure).marks[id(1)]?.note == "自驾")
    desk.press("Enter")
    #expect(visit.call(at: .departure).marks[id(1)]?.note == "自驾 晕车")
  }

  @Test
  func `at a point that was left no note is begun, and what is typed is kept where it is refused`()
  {
    let desk = open()
    desk.press("P n")
    desk.type("晕车")
    world.failure = Refusal.diskFull
    desk.press("Enter")
    #expect(desk.rows.contains { $0.contains("晕车") }, "\(desk.screen)")
    world.failure = nil
    desk.press("Enter")
    #expect(visit.call(at: .departure).marks.values.count { $0.note == "晕车" } == 1)
    desk.press("Enter")
    desk.type("4 7:30")
    desk.press("Enter [ n")
    #expect(desk.notice == "✗ The group has left the start; o opens its roll call again")
    desk.press("u")
    #expect(desk.screen.contains("Point 1 of 3"))
  }

  @Test func `a count is not taken to another point, nor at one that was left elsewhere`() {
    let desk = open()
    desk.press("P Enter")
    desk.type("4 7:30")
    desk.press("Enter P Enter 4")
    desk.elsewhere {
      $0.library.visits[0] = $0.library.visits[0].removing($0.library.visits[0].stops![0].id)
    }
    #expect(desk.screen.contains("Point 2 of 2: Return"))
    let saves = world.saves.count
    desk.press("Enter")
    #expect(world.saves.count == saves, "\(desk.screen)")
  }

  @Test func `Esc works in a question when the visit is gone`() {
    let desk = open()
    desk.press("n 晕")
    desk.elsewhere { $0.library.visits = [] }
    desk.press("Esc")
    #expect(!desk.title.hasPrefix(" Roll call"), "\(desk.screen)")
  }

  // MARK: Who is not back

  /// Goes on from a point with so many at a time.
  private func leave(_ desk: Desk, _ typed: String) {
    desk.press("Enter")
    desk.type(typed)
    desk.press("Enter")
  }

  @Test func `who is not back is said by name, and the return is set only when asked`() {
    let desk = open()
    desk.press("P")
    leave(desk, "4 7:30")
    desk.press("a P")
    leave(desk, "3 11:00")
    #expect(
      desk.notice == "✓ Left 1. 党群中心 at 11:00 with 3 · 1 not with us: 阿依古丽·买买提")
    desk.press("a P")
    leave(desk, "2 16:20")
    #expect(visit.call(at: .return).left == nil)
    #expect(desk.screen.contains("2 not back: 阿依古丽·买买提, 王芳. y ends it all the same"))
    desk.press("n")
    #expect(desk.rows.contains { $0.hasSuffix("2 16:20") }, "\(desk.screen)")
    desk.press("Enter y")
    #expect(visit.call(at: .return).left?.count == 2)
    #expect(desk.notice == "✓ Home at 16:20 with 2 · 2 not back: 阿依古丽·买买提, 王芳")
  }

  @Test(arguments: Language.allCases)
  func `where many are not back, the question fits`(language: Language) {
    world.library.visits[0].participants = (1...12).map { id($0) }
    let desk = open(language)
    desk.press("P")
    leave(desk, "12 7:30")
    desk.press("P")
    leave(desk, "12 11:00")
    desk.press("a a a a a a a a a a a a")
    leave(desk, "0 16:20")
    let row = desk.rows.last { $0.contains("12") && $0.contains(" y ") || $0.contains(". y") }
    #expect(row.map { !$0.hasSuffix("…") } == true, "\(desk.screen)")
    desk.press("y")
    #expect(visit.call(at: .return).left?.count == 0)
    #expect(desk.notice?.contains("12") == true)
  }

  // MARK: What is to come

  @Test func `before the day all are here only when asked`() {
    world.now = instant("2026-10-14T18:00:00+08:00")
    let desk = open()
    desk.press("P")
    #expect(desk.screen.contains("This is still to come: y marks all 4 not called as here"))
    desk.press("n")
    #expect(visit.calls == nil)
    desk.press("P y")
    #expect(here(.departure).count == 4)
    leave(desk, "4 7:30")
    #expect(visit.call(at: .departure).left == nil)
    #expect(desk.screen.contains("that is still to come; now it is 2026-10-14 18:00"))
  }

  @Test func `before anybody has set off nobody is expected at the return`() {
    let desk = open()
    desk.press("] ]")
    #expect(desk.screen.contains("Nobody is under way; [ goes back to call whoever sets off"))
    #expect(!desk.screen.contains("Nobody matches"))
  }

  @Test func `of two desks that let the group leave otherwise both are seen`() throws {
    let desk = open()
    let sides = try ["07:30", "07:40"].map { clock in
      try JSON(encoding: VisitCall.Left(date: visit.date, time: time(clock), count: 4))
    }
    world.failure = SaveConflict(
      mine: .visit(visit, was: visit),
      values: [.init(field: "calls/departure/left", mine: sides[0], theirs: sides[1])])
    desk.press("p")
    #expect(desk.screen.contains("2026-10-15 07:30 · 4 people"), "\(desk.screen)")
    #expect(desk.screen.contains("2026-10-15 07:40 · 4 people"))
  }

  // MARK: Undo

  @Test func `a step that somebody else came before does not block the earlier ones`() {
    let desk = open()
    desk.press("p a")
    desk.elsewhere { world in
      world.library.visits[0].calls?[.departure]?.marks[id(3)]?.isHere = true
    }
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 阿依古丽·买买提 Unmarked")
    #expect(visit.call(at: .departure).marks == [id(3): .init(isHere: true)])
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `of a key for many, what somebody else has changed stays`() {
    let desk = open()
    desk.press("P")
    desk.elsewhere { world in
      world.library.visits[0].calls?[.departure]?.marks[id(3)]?.isHere = false
    }
    desk.press("u")
    #expect(visit.call(at: .departure).marks == [id(3): .init(isHere: false)])
    #expect(desk.notice == "✓ Undone: 3 · 阿依古丽·买买提, 刘艳, 李秀英")
    desk.press("^R")
    #expect(here(.departure) == [1, 6, 9].map { id($0) })
  }

  @Test func `what a mark replaced is said`() {
    let desk = open()
    desk.press("p Up a")
    #expect(desk.notice == "✓ Saved: 阿依古丽·买买提 not with us (was here)")
  }

  @Test func `of a visit that is called off nobody is called`() {
    let desk = open()
    desk.elsewhere { $0.library.visits[0].cancelled = "大雨" }
    #expect(desk.screen.contains("Called off: 大雨"))
    for script in ["p", "P", "n", "Enter"] {
      desk.press(script)
      #expect(desk.notice == "✗ Called off: 大雨; C on its page takes that back")
    }
    #expect(world.saves.isEmpty)
  }

  @Test func `without participants nobody goes on`() {
    world.library.visits[0].participants = []
    let desk = open()
    desk.press("p Enter")
    #expect(desk.notice == "✗ Nobody takes part; press t on the page of the visit")
  }
}
