import Model
import Testing

@testable import Screens

/// The views of a trainee's file: timeline, classes, hours by year.
@MainActor @Suite struct TraineeViewsTests {
  /// The township with a life of twenty years for 刘艳: two sessions and more in each, a visit with
  /// hours and what she wrote, results, a leave, a move.
  static func longLife() -> World {
    let world = World.township()
    let her: Identifier<Trainee> = id(6)
    world.township.duty = TrainingDuty(hours: 60)
    for year in 2007...2026 {
      var trainingClass = TrainingClass(
        id: id(year), name: "年度班", start: day("\(year)-03-01"), end: day("\(year)-04-30"))
      trainingClass.series = year - 2006
      trainingClass = trainingClass.enrolling([her])
      world.library.classes.append(trainingClass)
      world.library.sessions[trainingClass.id] = (0..<20).map { index in
        let status: AttendanceStatus = index < year - 2006 ? .present : .absent
        let date = "\(year)-03-\(index < 9 ? "0" : "")\(index + 1)"
        return .sample(
          year * 100 + index, of: trainingClass, date, "08:30", "11:30", "专题\(index + 1)",
          marks: [her: Mark(status: status)])
      }
      var results = Results(of: trainingClass.id)
      results[her].score = year == 2025 ? 55 : 80.5
      if year == 2025 { results[her].resit = 58 }
      if year == 2024 {
        results[her].rating = Rating(.excellent, reason: "全勤", on: day("2024-04-30"))
      }
      if year == 2023 {
        results[her].certificate = Certificate(
          .green, number: "绿证2023-001", issued: day("2023-05-02"))
      }
      world.library.results[trainingClass.id] = results
    }
    world.library.visits[0].hours = 6
    world.library.visits[0].reflections = [
      her: Reflection("那里一人一档，回来就建。", on: day("2026-10-20"))
    ]
    world.change(her) { trainee in
      trainee.postings = [
        Posting(
          id: Identifier(letter: "p", milliseconds: 1, random: 0), post: "委员",
          until: day("2026-10-01"))
      ]
      trainee.post = "主席"
      trainee.speciality = "剪纸"
    }
    return world
  }

  private func file(_ world: World, _ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("r / 刘艳 Enter")
    return desk
  }

  @Test func timelineInEnglish() {
    let desk = file(Self.longLife())
    for part in ["Reflection", "Moved", "Site visit", "Topic"] {
      #expect(desk.screen.contains(part), "\(part)")
    }
  }

  @Test func classesInSimplifiedChinese() {
    let desk = file(Self.longLife(), .simplified)
    desk.press("Tab")
    for part in ["实到/应到", "20/20", "✗ 55 / 58", "★ 优秀学员", "绿证2023-0"] {
      #expect(desk.screen.contains(part), "\(part)")
    }
  }

  @Test func yearsInTraditionalChinese() {
    let desk = file(Self.longLife(), .traditional)
    desk.press("Tab Tab")
    #expect(desk.screen.contains("歷年學時"))
    #expect(desk.screen.contains("✓ 已完成") && desk.screen.contains("✗ 未完成"))
  }

  @Test func yearsInEnglish() {
    let desk = file(Self.longLife())
    desk.press("Tab Tab")
    // Twenty years stand in a window of 80 by 24.
    for year in 2007...2026 { #expect(desk.screen.contains(String(year))) }
  }

  @Test func nobodyHasEmptyViews() {
    let world = World.township()
    world.library.sessions = [:]
    world.library.classes = []
    world.library.visits = []
    let desk = Desk(world)
    desk.press("r Enter")
    #expect(desk.screen.contains("No class and no visit yet"))
    desk.press("Enter Tab Enter")
    #expect(desk.screen.contains("No class and no visit yet"))
    desk.press("Tab Enter Down")
    #expect(desk.screen.contains("No hours in any year yet"))
    desk.press("Tab")
    #expect(desk.screen.contains("No class and no visit yet"))
  }

  @Test(arguments: [
    ("", "Site visit"), ("Down", "Site visit"), ("Down Down Down", "Results"),
    ("Down Down Down Down", "Roll call"), ("Tab", "Class"), ("Tab Down Down", "Class"),
  ])
  func enterGoesWhereItIsWrittenDown(way: String, title: String) {
    let desk = file(Self.longLife())
    desk.press("\(way) Enter")
    if way.isEmpty {
      // The next session of a class that is still to come stands first.
      #expect(desk.title.hasPrefix(" Roll call"))
    } else {
      #expect(!desk.title.hasPrefix(" Trainee"), "\(desk.screen)")
    }
  }

  @Test func aYearLeadsToItsLatestDay() {
    let desk = file(Self.longLife())
    desk.press("Tab Tab End Enter")
    #expect(desk.chosen?.contains("2007") == true)
    #expect(desk.screen.contains("Topic"))
  }

  @Test func theViewAndItsLineStayWhenSomethingChanges() {
    let world = Self.longLife()
    let desk = file(world)
    desk.press("Tab Down Down")
    let chosen = desk.chosen
    desk.elsewhere { world in
      world.library.classes.removeAll { $0.start > day("2026-03-01") }
    }
    #expect(desk.chosen == chosen)
  }

  @Test func aLongLifeIsScrolled() {
    let desk = file(Self.longLife())
    desk.press("End")
    #expect(desk.chosen?.contains("2007-03-01") == true)
    desk.press("PgUp Home")
    #expect(desk.rows.contains { $0.hasPrefix("▸2026-1") })
  }

  @Test func theDutyOfThisYearIsSaid() {
    let world = Self.longLife()
    #expect(file(world).screen.contains("duty of 2026 met"))
    world.township.duty = TrainingDuty(hours: 90)
    #expect(file(world).screen.contains("still owed"))
    world.township.duty = nil
    #expect(!file(world).screen.contains("2026: "))
  }

  @Test(arguments: [("", true), ("f ", false)])
  func herDossierIsWrittenAsItIsSeen(way: String, isMasked: Bool) {
    let world = World.township()
    let desk = Desk(world)
    desk.press("r Enter w \(way)w")
    #expect(world.written == [PaperOrder(.traineeDossier(id(1)), isMasked: isMasked)])
    desk.press("Esc Tab Tab w w")
    #expect(world.written.count == 2)
  }

  @Test func thoseOfAUnitAreWritten() {
    let world = World.township()
    let desk = Desk(world)
    desk.press("r U Down w w")
    #expect(world.written.count == 1)
    #expect(world.written.first?.isMasked == true)
    world.failure = LookupError.noUnit("u-1")
    desk.press("w")
    #expect(desk.notice?.contains("u-1") == true)
  }

  @Test func aUnitStandsWithThoseAboveIt() {
    let world = World.township()
    let units = world.library.roster.units.map { unit in
      var unit = unit
      if unit.name == "前盐村" { unit.parent = id(1) }
      return unit
    }
    world.library.roster = Roster(trainees: world.library.roster.trainees, units: units)
    #expect(file(world).screen.contains("前盐村 ‹ 大连湾街道"))
  }
}
