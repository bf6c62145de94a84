import Cells
import Model
import Testing

@testable import Screens

/// At 80 columns nothing that the program itself says is cut, in any language.
@MainActor @Suite struct LayoutTests {
  /// A way to every screen, mode and question, with short data, so that no … can come from data.
  nonisolated static let places =
    NavigationTests.places.map(\.script) + [
      "r / zzz", "r / zzz Tab", "r n F10", "r n x Esc", "c n F10", "c n x Esc", "v n F10",
      "c Down Enter n ^U F10", "c Down Enter n ^U 2030-01-01 F10",
      "v Enter n Down Down Down Down x F10",
      "c Down Enter t Space Esc",
      "c Enter Space", "Enter P", "Enter u", "Enter ^R", "Enter 9 9", "Enter l", "Enter 2 e",
      "Enter m", "Enter v s", "Enter P P", "s w", "s p", "s p Down Down Down x F10", "s p ^S",
      "r o", "r o o", "r o o o",
      "s Esc", "r f", "s f", "r Enter f",
      "v Down Enter x", "v Down Enter Down Down Down x", "c F1", "c Down Enter Home Enter p",
      "c Down Enter N Right Right", "c Down Enter N Down Down Down", "c Down Enter N F10",
      "c Down Enter N Up Up Up x F10", "c Down Enter N Down Down Down Down Down Right",
      "c Down Enter X Enter", "c R F10",
      "c R Up x", "c R Up Up x", "c R Up Up Up x", "c R Down x F10", "c R Down Down x F10",
      "c R Down Down Down", "c R Down Down Down Down", "c R Down Down Down Down Down",
      "c R Up Up Up Up", "c R Up Up Up Up Up", "c R Up Up Up Up Up Up", "c Down Enter R Down x",
      "Enter t", "Enter x", "Enter x 0 6 3", "Enter x 3 q Enter", "Enter 1 F6",
      "Enter t 210211198503121222 Enter", "Enter 1 a p",
    ]
    + ["2", "2102111985031212O2", "210211198502301222", "210211198503121221", "210211198503121222"]
    .map { "r n Down Down Down Down Down Down Down \($0) F10" } + [
      "r n Down Down zz", "r n Down F1", "Enter 2 e Up m Enter",
      "Enter y +", "Enter y -", "Enter y S", "Enter y / zzz", "Enter y U", "Enter y v",
      "r Enter M Enter Space", "r Enter M Enter x", "r Enter M Enter Enter",
      "r Enter M Enter Enter y",
      "r Enter M Enter Enter y u", "r Enter M Enter Enter y u y", "r g n Down Right",
      "r g n Down Down Down x F10", "r g n Down Down Down Down x F10",
      "r g n Down Down Down Down Down Down zz F10",
      "r g Down Enter", "r g Down Down Enter", "r g Down Down m", "c Down Enter t g Down Enter",
      "c Down Enter T o",
      "c Down Enter r 8 8 Enter", "c Down Enter r 8 x Enter", "c Down Enter r x Enter",
      "c Down Enter r p Enter", "c Down Enter r n 1 Enter", "c Down Enter r Down Down Down 9 Enter",
      "c Down Enter r Down Down Down 9 Enter y", "c Down Enter r E F10", "c Down Enter r E x F10",
      "c Down Enter r E Down Down x F10", "c Down Enter r E Down Down",
      "c Down Enter r e x F10", "c Down Enter r e Right Right F10", "c Down Enter r e Down x F10",
      "c Down Enter r N F10", "c Down Enter r N Down x F10", "c Down Enter r N Down 9 F10",
      "c Down Enter r u", "c Down Enter r 8 Enter u", "c Down Enter r Down Down Down Down",
      "v Enter r e x F10", "v Enter r e Down x F10", "v Enter e Up x F10",
      "c R Up Up Up Up Up x F10", "c R Up Up Up Up Up Up x F10", "c R Up Up Up Up Up Up Up x F10",
      "c R Up Up Up Up Up Up Up Up x F10",
      "r x Right Right Tab", "r x Down ^U x F10", "r x Right Esc", "r x F10",
      "c Down Enter x Right",
      "r U X", "r U n 9 F10 End X", "r U M Enter", "r U M Down Enter", "r U M Down Enter y",
      "r U e ^U F10", "r U n Down Down x F10", "r U / zzz Tab e", "r Enter R y", "r Enter R y R",
      "r n Down Down Down Down x F10", "r e Down Down Down Down 2 0 2 6 F10",
      "r e Down Down Down Down", "r n Up Up x F10", "r e Down Down x Down Down 2026-11-24 F10",
      "r i Enter", "r i x Enter", "r i Tab", "r i 名 Tab Enter Up", "r u", "c Down Enter u",
      "r i 名 Tab Enter Enter Tab Tab Tab n", "r i 名 Tab Enter Enter Tab Tab Tab 1 Esc",
      "r i 名 Tab Enter Enter I Tab", "r i 名 Tab Enter Enter I Esc u y",
      "c Down Enter l", "c Down Enter L w", "c L Down X", "c L X", "c L l", "c L l Down Enter",
      "c L l l Down Enter",
      "c L Down Enter ^U F10", "c L Down Enter Down ^U { x } F10", "c L Down Enter Down { x F10",
      "c L Down Enter Down Down x F10", "c L Down Enter Down Down ^U F10",
      "c L Down Enter Up", "c L Down Down Enter Up", "c L Down Down Down Enter",
      "c L Down Down Down Down Enter Down", "c L Enter Down Down", "c L Enter Up",
      "m n x F10", "m n Down Down 8 F10", "m n Down Down Down Down x F10",
      "m n Down Down Down Down Down 12", "m n Down Down Down Down Down x F10",
      "m n Down Down Down Down Down Down", "m n F10 Esc n",
      "m n F10 Esc n Down Down Down Down Down",
      "m n F10 t Enter", "m n F10 t Space Enter r p", "m n F10 t Space Enter r P u",
      "m n F10 t Space Enter r v s", "m n F10 t Space Enter r l Up m", "m n F10 r u", "m n F10 r P",
      "m n F10 a F10", "m n F10 a Down x F10 x", "m n F10 X x Enter", "m n F10 X x Enter X",
      "m n F10 d x F10", "m n F10 d x Down x Down 2026-12-31 F10",
      "m n F10 d x Down x Down 2026-12-31 F10 x", "m n F10 d x Down x Down 2026-12-31 F10 m x F10",
      "c Down Enter v a", "c Down Enter v x", "c Down Enter v 1", "c Down Enter v g",
      "c Down Enter v f 9 Down 8 F10", "c Down Enter v f 9 Down 99 F10",
      "c Down Enter v n F10", "c Down Enter v n Down", "c Down Enter v n x Down Down 9 F10",
      "c Down Enter v f 9 Down 8 F10 n x Down Down 9 F10", "c Down Enter v o F10",
      "c Down Enter v o x Down Down", "c Down Enter v o x Down Down 1 F10",
      "c Down Enter v o x F10 1", "c Down Enter v p x F10 o x Down Down 1 F10",
      "c Down Enter v p x F10 a x Down x Down 2026-12-31 F10",
      "c Down Enter v p x F10 a F10", "c Down Enter v p x F10 D y",
      "c Down Enter v f 9 Down 8 F10 n x Down x Down 9 F10 Down 8 F10 t",
      "c n x Up Up Up", "c n x Up x F10", "c n x Up Up Up x F10", "c Down e Up Up Up 前盐村 F10 Enter",
      "v Enter s F10", "v Enter s x Down x F10", "v Enter s Up x F10", "v Enter s Up Up",
      "v Enter s Up Up Up", "v n Down x Down Down x F10",
      "v n Down x Down Down 2 0 2 6 - 0 1 - 0 1 F10",
      "v n Down x Down Down 2 0 2 7 - 1 2 - 0 1 F10", "v n Down Down", "v n Down Down Down",
      "v Enter c Enter", "v Enter c P Enter 9 Enter", "v Enter c P Enter x Enter",
      "v Enter c P Enter 1 Enter", "v Enter c P Enter 9 Space 7 : 3 0 Enter",
      "v Enter c P Enter 1 Space 7 : 3 0 Enter", "v Enter c P Enter 1 Space 7 : 3 0 Enter P Enter",
      "v Enter c P Enter 1 Space 7 : 3 0 Enter P Enter 1 Space 6 : 3 0 Enter",
      "v Enter c P Enter 1 Space 7 : 3 0 Enter P Enter 1 Space 8 : 3 0 Enter",
      "v Enter c P Enter 1 Space 7 : 3 0 Enter [ p", "v Enter c P Enter 1 Space 7 : 3 0 Enter [ o",
      "v Enter c P Enter 1 Space 7 : 3 0 Enter Esc", "v Enter c P Esc", "v Enter c o",
      "v Enter c u",
      "v Enter c P u", "v Enter c P u ^R", "v Enter c a", "v Enter c n", "v Enter c ] Enter",
      "v Enter c / z z z", "v Enter c ] p", "v Enter f X", "v Enter f e", "v Enter f n F10",
      "v Enter f n x F10", "v Enter f n Down", "v Enter r e Down Down", "v Down Enter X",
      "v Down Enter End X", "v Down Enter Down Down Down X", "v Down Enter J", "v Down Enter a",
      "v Down Enter d", "v Down Enter Down Down d", "v Down Enter End d Enter",
      "v Down Enter End a F10", "v Down Enter End a Down Down", "v Down Enter End a Down Down Down",
      "v Down Enter End a Up", "v Enter n Down Down Down x F10", "v Enter n Down Down Down 村",
      "v Enter s x F10 s y F10 K", "v Enter s x F10 c p Esc Down X",
      "Enter d 9 9 9 9 Enter", "Enter d 1 Enter", "Enter d 0 1 4 Enter", "Enter d w",
    ]

  /// The sample township with names that fit everywhere.
  private func world() -> World {
    let world = World.township()
    let short = Dictionary(
      uniqueKeysWithValues: world.library.roster.units.map { ($0.id, "前盐村") })
    let units = world.library.roster.units.map { unit in
      WorkUnit(id: unit.id, name: short[unit.id] ?? "", kind: unit.kind)
    }
    let trainees = world.library.roster.trainees.map { trainee in
      var trainee = trainee
      trainee.post = trainee.post.map { _ in "主席" }
      // A seat of the plan has room for three characters.
      trainee.name = String(trainee.name.prefix(3))
      return trainee
    }
    world.library.roster = Roster(trainees: trainees, units: units)
    for index in world.library.classes.indices {
      world.library.classes[index].name = "培训班"
      world.library.classes[index].place = "党校"
    }
    for key in world.library.sessions.keys {
      for index in world.library.sessions[key, default: []].indices {
        world.library.sessions[key, default: []][index].topic = "法律"
      }
    }
    for index in world.library.visits.indices {
      world.library.visits[index].host = "三涧堡街道"
      world.library.visits[index].findings = "档案齐全"
    }
    for language in Language.allCases {
      for kind in LetterKind.allCases {
        let wording = Wording(title: "函", kind.required.map { $0.written(in: language) })
        let letterhead = try? world.library.letterhead?.setting(wording, of: kind, in: language)
        world.library.letterhead = letterhead ?? world.library.letterhead
      }
    }
    return world
  }

  @Test(arguments: Language.allCases)
  func nothingIsCut(language: Language) {
    for script in Self.places {
      let desk = Desk(world(), language)
      desk.press(script)
      #expect(!desk.screen.contains("…"), "\(script)\n\(desk.screen)")
    }
  }

  @Test(arguments: Language.allCases)
  func conflictIsNotCut(language: Language) {
    let world = world()
    let desk = Desk(world, language, rollCall: world.afternoon)
    world.change(world.afternoon) { $0.marks[id(1)] = Mark(status: .late, lateMinutes: 120) }
    desk.press("p")
    #expect(!desk.screen.contains("…"), "\(desk.screen)")
    #expect(desk.title.hasPrefix(" \(Message.conflict(language))"))
  }

  @Test(arguments: Language.allCases)
  func conflictAboutALeaveIsNotCut(language: Language) throws {
    let world = world()
    var mine = LeaveRequest(
      id: Identifier(letter: "l", milliseconds: 1, random: 0), of: id(1), kind: .personal,
      from: day("2026-11-24"), until: day("2027-01-26"), asked: day("2026-11-20"))
    mine.fromTime = time("08:30")
    mine.untilTime = time("11:30")
    mine.approvedBy = "阿依古丽·买买提"
    var theirs = mine
    theirs.trainee = id(3)
    theirs.reason = "孩子家长会，需往返市区两天，已与村委会商量妥当"
    theirs.paperSeen = true
    theirs.asked = day("2026-11-21")
    world.library.classes[0].leaves = [mine]
    let was = world.library.classes[0]
    world.failure = SaveConflict(
      mine: .trainingClass(was, was: was),
      values: [
        .init(
          field: "leaves/\(mine.id)", mine: try JSON(encoding: mine),
          theirs: try JSON(encoding: theirs))
      ])
    let desk = Desk(world, language)
    desk.press("c Down Enter L p")
    #expect(desk.title.hasPrefix(" \(Message.conflict(language))"), "\(desk.screen)")
    #expect(!desk.screen.contains("…"), "\(desk.screen)")
    for day in ["2027-01-26", "2026-11-20", "2026-11-21", "阿依古丽"] {
      #expect(desk.said.contains(day), "\(desk.screen)")
    }
  }

  @Test(arguments: Language.allCases)
  func footerHoldsEveryHint(language: Language) {
    for (name, hints, fixed) in footers {
      let footer = Footer(hints, fixed: fixed, width: 80, language: language)
      var grid = Grid(size: Size(columns: 80, rows: footer.rows))
      footer.draw(into: &grid, row: 0)
      for hint in hints + fixed {
        let text = "\(hint.keys[0]) \(hint.label(language))"
        #expect(grid.text.contains(text), "\(name): \(text)\n\(grid.text)")
      }
    }
  }

  /// What the footer of every place is made from.
  private var footers: [(name: String, hints: [Hint], fixed: [Hint])] {
    Self.places.map { script in
      let desk = Desk(world())
      desk.press(script)
      let (hints, fixed) = desk.runtime.app.footerHints
      return (script, hints, fixed)
    }
  }
}
