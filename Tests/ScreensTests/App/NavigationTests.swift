import Model
import Testing

@testable import Screens

@MainActor @Suite struct NavigationTests {
  /// A way to every screen and every mode of it, with the beginning of its title.
  nonisolated static let places: [(script: String, title: String)] = [
    ("", "Today"), ("r", "Roster"), ("r / wf", "Roster"), ("r Enter", "Trainee"), ("c", "Classes"),
    ("c / x", "Classes"), ("v / x", "Going out and inviting in"),
    ("c Down Enter", "Class"), ("Enter", "Roll call"), ("Enter v", "Roll call"),
    ("Enter n x", "Roll call"), ("Enter 2 m", "Roll call"), ("Enter / x", "Roll call"),
    ("s", "Sign-in sheet"), ("v", "Going out and inviting in"),
    ("v c", "Going out and inviting in"),
    ("v s", "Going out and inviting in"), ("v u", "Out and in by unit"), ("v g", "Open gaps"),
    ("v g / x", "Open gaps"), ("v Enter v", "Evaluation"),
    ("v Down Enter", "Site visit"),
    ("r n", "New trainee"), ("r e", "Edit trainee"), ("c n", "New class"),
    ("c Down e", "Edit class"), ("c Down Enter n", "New session"),
    ("c Down Enter Down e", "Edit session"),
    ("v n", "New site visit"), ("v Enter e", "Edit site visit"), ("v Enter n", "New gap"),
    ("v Down Enter Down Down Enter", "Edit gap"), ("c Down Enter t", "Enrol trainees"),
    ("c Down Enter L", "Leave requests"),
    ("c Down Enter L n", "New leave request"), ("c Down Enter T", "Enrolled"),
    ("c Down Enter T Enter", "Edit enrolment"),
    ("c Down Enter t / x", "Enrol trainees"), ("v Enter t", "Participants"), ("?", "Help"),
    ("c Down Enter N", "New sessions"), ("c Down Enter X x", "Class"),
    ("c R", "Rules of attendance"), ("c Down Enter R", "Rules of attendance"),
    ("c Down Enter S", "Who stands how"), ("c Down Enter S Enter", "Who stands how"),
    ("c Down Enter r", "Results"), ("c Down Enter r 8", "Results"),
    ("c Down Enter r n x", "Results"), ("c Down Enter r E", "Exam"),
    ("c Down Enter r e", "Rating and certificate"), ("c Down Enter r N", "Certificates"),
    ("v Enter r", "Reflections"), ("v Enter r e", "Reflection"),
    ("Enter y", "Roll call"), ("Enter y n x", "Roll call"), ("Enter d", "Roll call"),
    ("Enter d 9", "Roll call"), ("r Enter M", "Another file"),
    ("r Enter M Enter", "Merge two files"),
    ("r Enter M / x", "Another file"), ("r g", "Groups"), ("r g n", "New group"),
    ("r g Down e", "Edit group"), ("r g Down Down m", "Group"), ("c Down Enter t g", "Groups"),
    ("Enter d 9", "Roll call"), ("r x", "Export"), ("c Down Enter x", "Export of the class"),
    ("Enter d 9", "Roll call"), ("r U", "Units"), ("r U / x", "Units"), ("r U n", "New unit"),
    ("r U e", "Edit unit"), ("r U Enter", "Roster"), ("r U M", "Units"), ("r U M / x", "Units"),
    ("r Enter R", "Trainee"), ("r Enter Tab", "Trainee"), ("r Enter Tab Tab", "Trainee"),
    ("c Down Enter p", "Papers of the class"), ("c Down Enter w", "Papers to make"),
    ("Enter d 9", "Roll call"), ("r i", "Import"), ("c Down Enter i", "Import"),
    ("r i 名 Tab Enter", "Import"), ("r i 名 Tab Enter Space", "Import"),
    ("r i 名 Tab Enter Enter", "Import"), ("c Down Enter i 名 Tab Enter Enter", "Import"),
    ("r i 名 Tab Enter Enter Tab", "Import"), ("r i 名 Tab Enter Enter Tab Tab", "Import"),
    ("r i 名 Tab Enter Enter Tab Tab Tab", "Import"),
    ("r i 名 Tab Enter Enter Tab Tab Tab Tab", "Import"),
    ("r i 名 Tab Enter Enter I", "Import"), ("r i 名 Tab Enter Enter I Esc", "Roster"),
    ("r i 名 Tab Enter Enter I Esc u", "Roster"),
    ("c Down Enter l", "Letters"), ("c L", "Letterhead and wording"), ("c L Enter", "Letterhead"),
    ("c L Down Enter", "Wording: notice to unit"),
    ("c L End Enter", "Wording: other certificate"),
    ("m", "Monthly meetings"), ("m / x", "Monthly meetings"), ("m n", "New meeting"),
    ("m n F10", "Monthly meeting"), ("m n F10 X x", "Monthly meeting"),
    ("m n F10 e", "Edit meeting"), ("m n F10 a", "New item"), ("m n F10 d", "New decision"),
    ("m n F10 m", "Minutes"), ("m n F10 t", "Members"), ("m n F10 r", "Roll call"),
    ("m n F10 t Space Enter r", "Roll call"), ("m n F10 t Space Enter r v", "Roll call"),
    ("m n F10 t Space Enter r n x", "Roll call"), ("m n F10 t Space Enter r / x", "Roll call"),
    ("m n F10 a Down x F10 D", "Monthly meeting"),
    ("c Down Enter v", "Evaluation"), ("c Down Enter v f", "Opinion forms"),
    ("c Down Enter v n", "New question"), ("c Down Enter v o", "New opinion"),
    ("c Down Enter v p", "New problem"), ("c Down Enter v p x F10 Enter", "Edit problem"),
    ("c Down Enter v p x F10 a", "New action"), ("c Down Enter v p x F10 D", "Evaluation"),
    ("c Down Enter v t", "Trainer ratings"),
    ("v Enter s", "New stop"), ("v Enter s x F10 Enter", "Edit stop"),
    ("v Enter s x F10 c", "Roll call"), ("v Enter c", "Roll call"), ("v Enter Enter", "Roll call"),
    ("v Enter c n x", "Roll call"), ("v Enter c / x", "Roll call"),
    ("v Enter c P Enter", "Roll call"), ("v Enter f", "Files"), ("v Enter f n", "New file"),
    ("v Down Enter End a", "New action"), ("v Down Enter Down Down Down Enter", "Edit action"),
    ("v Down Enter End d", "Close the gap"), ("v Down Enter End X", "Site visit"),
  ]

  @Test(arguments: places)
  func everyPlaceIsReached(script: String, title: String) {
    let desk = Desk()
    desk.press(script)
    #expect(desk.title.hasPrefix(" \(title)"))
  }

  @Test(arguments: places)
  func functionKeysGoAnywhereFromAnywhere(script: String, title: String) {
    let targets = [("F2", "Today"), ("F3", "Roster"), ("F4", "Classes"), ("F5", "Going out")]
    for (key, target) in targets {
      let desk = Desk()
      desk.press(script)
      desk.press(key)
      #expect(desk.title.hasPrefix(" \(target)"))
      // However long the way was, Esc leads Home.
      desk.press("Esc")
      #expect(desk.title.hasPrefix(" Today"))
    }
  }

  @Test(arguments: places)
  func helpKnowsTheKeysOfWhereOneWas(script: String, title: String) {
    let desk = Desk()
    desk.press(script)
    let footer = desk.rows.suffix(2).joined(separator: " ")
    let before = desk.title
    desk.press("F1")
    #expect(desk.title.hasPrefix(" Help"))
    desk.resize(columns: 80, rows: 60)
    for label in ["save", "cancel", "new", "edit", "roll call", "find", "order", "print", "enrol"]
    where footer.contains(" \(label)  ") {
      #expect(desk.rows.contains { $0.contains("  \(label)") }, "\(label) \(desk.screen)")
    }
    #expect(desk.rows.contains { $0.contains(" F3 ") })
    // Help on help would be no help.
    desk.press("F1 ?")
    if script != "?" {
      desk.press("Esc")
      #expect(desk.title == before)
    }
  }

  @Test(arguments: ["r", "c", "v", "s", "Enter", "c Enter", "r Enter", "v Enter"])
  func escapeAndQGoBack(script: String) {
    for key in ["Esc", "q"] {
      let desk = Desk()
      desk.press(script)
      desk.press(String(repeating: "\(key) ", count: script.split(separator: " ").count))
      #expect(desk.title.hasPrefix(" Today"))
    }
  }

  @Test func qQuitsAtHomeOnly() {
    let desk = Desk()
    desk.press("Esc Esc r q q r")
    #expect(desk.title.hasPrefix(" Today"))
    let frames = desk.terminal.frames.count
    desk.press("r")
    #expect(desk.title.hasPrefix(" Today"))
    #expect(desk.terminal.frames.count == frames + 1)
  }

  @Test(arguments: ["r / ", "c Down Enter t / ", "Enter / ", "Enter n "])
  func lettersThatAreTypedAreNoCommands(script: String) {
    let desk = Desk()
    desk.press(script + "q j k ? n e u s P")
    #expect(desk.screen.contains("qjk?neusP"))
    #expect(desk.world.saves.isEmpty)
  }

  @Test func questionAboutTheUnsavedIsNotLeftByQ() {
    let desk = Desk()
    desk.press("r n x Esc q ? r")
    #expect(desk.title.hasPrefix(" New trainee"))
    #expect(desk.screen.contains("Something is not saved"))
    desk.press("n")
    #expect(!desk.screen.contains("Something is not saved"))
  }

  @Test(arguments: ["F2", "F3", "F5"])
  func functionKeysDoNotLoseADraft(key: String) {
    let desk = Desk()
    desk.press("r n x \(key)")
    #expect(desk.title.hasPrefix(" New trainee"))
    #expect(desk.screen.contains("Something is not saved"))
    desk.press("Esc F1 \(key)")
    #expect(desk.title.hasPrefix(" New trainee"))
    #expect(desk.screen.contains("Something is not saved"))
    desk.press("y")
    #expect(desk.title.hasPrefix(" Roster"))
  }

  @Test func rollCallCanBeTheFirstScreen() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.afternoon)
    #expect(desk.title.hasPrefix(" Roll call"))
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func comingBackKeepsTheChosenLine() {
    let desk = Desk()
    desk.press("r / wf Tab Down Enter Esc")
    #expect(desk.chosen?.contains("东泉社区") == true)
    desk.press("F2 c Down Enter Down Enter Esc")
    #expect(desk.chosen?.contains("4 ") == true)
    desk.press("Esc")
    #expect(desk.chosen?.contains("女干部培训班") == true)
  }

  @Test(arguments: places)
  func everySizeIsDrawn(script: String, title: String) {
    let desk = Desk()
    desk.press(script)
    for (columns, rows) in [(60, 12), (200, 60), (59, 12), (60, 11), (1, 1), (0, 0), (80, 24)] {
      desk.resize(columns: columns, rows: rows)
      desk.press("Down Up")
    }
    #expect(desk.title.hasPrefix(" \(title)"))
  }

  @Test(arguments: [(50, 10), (59, 24), (80, 11)])
  func nothingIsDoneUnseen(columns: Int, rows: Int) {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    let before = desk.screen
    desk.resize(columns: columns, rows: rows)
    desk.press("End p P v s n x Enter Esc q F3")
    #expect(world.saves.isEmpty)
    desk.resize(columns: 80, rows: 24)
    #expect(desk.screen == before)
    desk.resize(columns: columns, rows: rows)
    desk.press("p")
    desk.resize(columns: 80, rows: 24)
    desk.press("p")
    #expect(world.saves.count == 1)
  }

  @Test func qQuitsAtHomeInAnyWindow() {
    let desk = Desk(columns: 50, rows: 10)
    desk.press("r q")
    let frames = desk.terminal.frames.count
    desk.press("p")
    #expect(desk.terminal.frames.count == frames + 1)
  }

  @Test func tooSmallAWindowSaysSo() {
    let desk = Desk()
    desk.resize(columns: 30, rows: 8)
    #expect(desk.screen.hasPrefix("Window too small (30×8): make\nit at least 60×12"))
    desk.resize(columns: 60, rows: 12)
    #expect(desk.title.hasPrefix(" Today"))
  }
}
