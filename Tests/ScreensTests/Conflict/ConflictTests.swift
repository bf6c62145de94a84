import Model
import Testing

@testable import Screens

/// Two programs set one value, each to something else, before either saw the other's.
@MainActor @Suite struct ConflictTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world, rollCall: world.morning) }

  private func mark(_ number: Int) -> Mark? { world.morning.marks[id(number)] }

  private func theySet(_ number: Int, _ mark: Mark) {
    world.change(world.morning) { $0.marks[id(number)] = mark }
  }

  @Test func bothAreShownAndNothingIsSaved() {
    theySet(3, Mark(status: .late, lateMinutes: 12, leftEarlyMinutes: 5, note: "堵车"))
    desk.press("3 p")
    #expect(desk.title.contains("Changed by two people"))
    #expect(desk.screen.contains("Session · 2026-11-24 Tue · 婚姻家庭编司法解释"))
    #expect(desk.screen.contains("王芳"))
    #expect(desk.screen.contains("mine: Present"))
    #expect(desk.screen.contains("theirs: Late 12 min, early 5 min · 堵车"))
    #expect(mark(3)?.status == .late)
    #expect(desk.notice == nil)
  }

  @Test func mineStands() {
    theySet(3, Mark(status: .absent))
    desk.press("3 p M")
    #expect(mark(3)?.status == .present)
    #expect(desk.notice == "✓ Yours stands, and is saved")
    #expect(desk.falseLines(world.morning) == [])
    #expect(desk.chosen?.contains("3 王芳") == true)
    desk.press("u")
    #expect(mark(3) == nil)
  }

  @Test func keysTypedOnForTheRollCallSettleNothing() {
    theySet(3, Mark(status: .absent))
    desk.press("3 p l e v a c u P n m s / 1 2 3 Space Enter ^R")
    #expect(desk.title.contains("Changed by two people"))
    #expect(mark(3)?.status == .absent)
    #expect(world.saves.isEmpty)
  }

  @Test func theirsStands() {
    theySet(3, Mark(status: .absent))
    desk.press("3 p T")
    #expect(mark(3)?.status == .absent)
    #expect(desk.notice == "✓ Theirs stands; what else you changed is saved")
    #expect(desk.falseLines(world.morning) == [])
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func escapeLeavesTheirs() {
    theySet(3, Mark(status: .absent))
    desk.press("3 p Esc")
    #expect(mark(3)?.status == .absent)
    #expect(desk.falseLines(world.morning) == [])
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func fillYieldsToWhatOthersHaveSet() {
    theySet(3, Mark(status: .absent))
    theySet(5, Mark(status: .leaveSick))
    desk.press("P")
    #expect(!desk.title.contains("Changed by two people"))
    #expect(mark(3)?.status == .absent)
    #expect(mark(5)?.status == .leaveSick)
    #expect([6, 7, 8, 9, 10, 11, 12].allSatisfy { mark($0)?.status == .present })
    #expect(desk.falseLines(world.morning) == [])
    desk.press("u")
    #expect(world.morning.marks.count == 5)
    #expect(mark(3)?.status == .absent)
  }

  @Test func undoOfWhatTheyRemovedIsAConflictToo() {
    desk.press("3 p 3 a")
    theySet(3, Mark(status: .leaveSick))
    desk.press("u")
    #expect(desk.title.contains("Changed by two people"))
    desk.press("T")
    #expect(mark(3)?.status == .leaveSick)
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test func manyValuesScroll() throws {
    world.failure = SaveConflict(
      mine: .session(world.morning, was: world.morning),
      values: try (5...12).map {
        .init(
          field: "marks/\(id($0) as Identifier<Trainee>)",
          mine: try JSON(encoding: Mark(status: .present)),
          theirs: try JSON(encoding: Mark(status: .absent)))
      })
    desk.press("3 p")
    #expect(!desk.screen.contains("孙丽华"))
    desk.press("End")
    #expect(desk.screen.contains("孙丽华"))
  }

  @Test func failureOnTheWayIsSaidAndCanBeTriedAgain() {
    theySet(3, Mark(status: .absent))
    desk.press("3 p")
    world.failure = Refusal.diskFull
    desk.press("M")
    #expect(desk.title.contains("Changed by two people"))
    #expect(desk.notice == "✗ The disk is full; make room")
    world.failure = nil
    desk.press("M")
    #expect(mark(3)?.status == .present)
  }

  @Test func formClosesOnceItIsSettled() {
    let desk = Desk(world)
    desk.press("r / ly Tab e")
    world.change(id(6)) { $0.post = "网格员" }
    desk.press("Down Down Down")
    desk.fill("妇联主席")
    desk.press("Down Down Down")
    desk.fill("13900000000")
    desk.press("F10")
    #expect(desk.screen.contains("Trainee · 刘艳"))
    #expect(desk.rows.contains { $0.hasPrefix(" Post") })
    #expect(desk.screen.contains("mine: 妇联主席"))
    #expect(desk.screen.contains("theirs: 网格员"))
    desk.press("T")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.library.roster[id(6)]?.post == "网格员")
    #expect(world.library.roster[id(6)]?.phone == "13900000000")
  }

  @Test func escapeGoesBackToTheDraft() {
    let desk = Desk(world)
    desk.press("r / ly Tab e")
    world.change(id(6)) { $0.note = "theirs" }
    desk.press("Up")
    desk.fill("mine")
    desk.press("Enter Esc")
    #expect(desk.title.hasPrefix(" Edit trainee"))
    #expect(desk.rows.contains { $0.contains("Note") && $0.contains("mine") })
  }

  @Test func partsOfAVisitAreCalledByTheirNames() {
    let action = world.library.visits[0].gaps[0].actions[0].id
    let values = [
      SaveConflict.Value(
        field: "gaps/\(world.library.visits[0].gaps[0].id)/actions/\(action)/due",
        mine: .string("2026-12-01"), theirs: nil),
      .init(field: "kind", mine: .string("seminar"), theirs: .string("observation")),
      .init(
        field: "participants", mine: .array([.string("\(id(6) as Identifier<Trainee>)")]),
        theirs: .array([])),
    ]
    let visit = world.library.visits[0]
    world.failure = SaveConflict(mine: .visit(visit, was: visit), values: values)
    let desk = Desk(world)
    desk.press("v Down Enter Down Down Down x")
    #expect(desk.screen.contains("Site visit · 旅顺口区三涧堡街道"))
    #expect(desk.screen.contains("Gap · Action · Due"))
    #expect(desk.screen.contains("mine: Seminar"))
    #expect(desk.screen.contains("mine: 刘艳"))
  }

  // MARK: A request for leave

  /// The screen after two have made something of one request.
  private func leave(
    _ language: Language = .english, mine: (inout LeaveRequest) -> Void,
    theirs: (inout LeaveRequest) -> Void
  ) throws -> Desk {
    let world = World.withLeaves()
    let leave = try #require(world.leave(2))
    var (first, second) = (leave, leave)
    mine(&first)
    theirs(&second)
    let (was, changed) = (world.library.classes[0], world.library.classes[0].setting(first))
    world.failure = SaveConflict(
      mine: .trainingClass(changed, was: was),
      values: [
        .init(
          field: "leaves/\(leave.id)", mine: try JSON(encoding: first),
          theirs: try JSON(encoding: second))
      ])
    let desk = Desk(world, language)
    desk.press("c Down Enter L p")
    return desk
  }

  @Test func leaveIsShownAsBothWantIt() throws {
    let desk = try leave {
      $0.approvedBy = nil
      $0.refused = day("2026-11-24")
    } theirs: {
      $0.kind = .personal
      $0.until = day("2026-11-24")
    }
    #expect(desk.title.hasPrefix(" Changed by two people"))
    #expect(desk.rows.contains(" Leave request · 刘艳"), "\(desk.screen)")
    #expect(desk.screen.contains("mine: Sick leave · 2026-11-23 · refused 2026-11-24"))
    #expect(
      desk.screen.contains("theirs: Personal leave · 2026-11-23–11-24 · approved by 孙丽华"))
    #expect(!desk.screen.contains("l-"))
  }

  @Test(arguments: [
    (Language.simplified, "请假申请 · 刘艳", "病假 · 2026-11-23 · 待销假", "事由: 住院 · 批准人: 孙丽华"),
    (.traditional, "請假申請 · 刘艳", "病假 · 2026-11-23 · 待銷假", "事由: 住院 · 批准人: 孙丽华"),
  ])
  func leaveIsShownInBothScripts(
    language: Language, name: String, mine: String, besides: String
  ) throws {
    let desk = try leave(language) {
      $0.reason = "住院"
    } theirs: {
      $0.approvedBy = nil
    }
    #expect(desk.rows.contains(" \(name)"), "\(desk.screen)")
    // It was over yesterday.
    #expect(desk.screen.contains(mine))
    #expect(desk.rows.contains("     \(besides)"), "\(desk.screen)")
    #expect(desk.screen.contains("病假 · 2026-11-23 · 待批"))
  }

  /// Where kind, days and state are the same, what is not can be seen all the same.
  @Test func leavesThatStandAlikeAreToldApart() throws {
    let desk = try leave {
      $0.trainee = id(3)
      $0.reason = "住院"
      $0.asked = day("2026-11-18")
    } theirs: {
      $0.paperSeen = nil
    }
    let text = desk.screen
    for words in ["王芳", "刘艳", "住院", "asked on 2026-11-18", "asked on 2026-11-19", "paper not seen"]
    {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func returnsAtOneDayAreToldApart() throws {
    let desk = try leave {
      $0.returned = instant("2026-11-24T08:10:00+08:00")
    } theirs: {
      $0.returned = instant("2026-11-24T08:40:00+08:00")
    }
    #expect(desk.screen.contains("2026-11-24 08:10"), "\(desk.screen)")
    #expect(desk.screen.contains("2026-11-24 08:40"), "\(desk.screen)")
  }

  @Test func leaveThatIsThereNoMore() throws {
    let world = World.withLeaves()
    let leave = try #require(world.leave(2))
    let trainingClass = world.library.classes[0]
    world.failure = SaveConflict(
      mine: .trainingClass(trainingClass, was: trainingClass),
      values: [
        .init(field: "leaves/\(leave.id)", mine: nil, theirs: try JSON(encoding: leave)),
        .init(field: "seatsPerRow", mine: .number("6"), theirs: .number("8")),
      ])
    let desk = Desk(world)
    desk.press("c Down Enter L p")
    #expect(desk.rows.contains(" Leave request · 刘艳"), "\(desk.screen)")
    #expect(desk.screen.contains("mine: –"))
    #expect(desk.screen.contains("theirs: Sick leave · 2026-11-23"))
    #expect(desk.rows.contains(" Seats a row"), "\(desk.screen)")
  }
}
