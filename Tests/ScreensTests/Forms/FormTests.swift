import Model
import Testing

@testable import Screens

/// What every form does, whatever it is about.
@MainActor @Suite struct FormTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  private func row(_ label: String) -> String? {
    desk.rows.map { String($0.dropFirst(2)) }.first { $0.hasPrefix(label) }
  }

  @Test(arguments: [
    (
      "r n",
      [
        "Name", "Pinyin", "Unit", "Post", "Phone", "Number", "ID card", "Gender", "Birth",
        "Education", "Note",
      ]
    ),
    ("c n", ["Name", "Series", "Start", "End", "Place", "Host"]),
    ("c Down Enter n", ["Date", "Start", "End", "Topic", "Trainer", "Place", "Hours"]),
    (
      "v n",
      [
        "Kind", "Visited", "Date", "Last day", "Purpose", "Leader", "Received by", "Transport",
        "Cost (yuan)", "Findings", "Hours",
      ]
    ),
    (
      "v Enter n",
      ["Better there", "How it is here", "Importance", "Unit", "Action", "By whom", "Due"]
    ),
    (
      "v Enter s",
      ["Place", "Arrival", "Leaves", "Visited", "Received by", "Heard", "Seen", "Inspected"]
    ),
    ("v Down Enter End a", ["Action", "By whom", "Due", "Term", "State", "Evidence"]),
  ])
  func allFieldsAreSeenAt80By24(script: String, labels: [String]) {
    desk.press(script)
    for label in labels { #expect(row(label) != nil, "\(label)") }
    #expect(!desk.rows.contains { $0.hasPrefix("↓") || $0.hasPrefix("↑") })
  }

  @Test func fieldsThatDoNotFitAreShownToBeThere() {
    desk.resize(columns: 60, rows: 12)
    desk.press("r n")
    #expect(desk.rows.contains { $0.hasPrefix("↓") })
    desk.press("Down Down Down Down Down")
    #expect(row("Phone") != nil)
    #expect(desk.rows.contains { $0.hasPrefix("↑") })
    #expect(desk.rows.contains { $0.hasPrefix("↓") })
    desk.press("Up Up Up Up Up Up")
    #expect(row("Note") != nil)
    #expect(!desk.rows.contains { $0.hasPrefix("↓") })
  }

  @Test func enterGoesOnAndSavesAtTheLastField() {
    desk.press("c n")
    desk.type("农技班")
    desk.press("Enter Enter Enter Enter Enter Enter Enter Enter Enter")
    #expect(world.saves.isEmpty)
    #expect(desk.rows.last?.contains("Enter save") == true)
    desk.press("Enter")
    #expect(world.library.classes.last?.name == "农技班")
  }

  @Test func errorsStandAtTheirFieldsAndTheFirstIsInFocus() {
    desk.press("c n Down Down")
    desk.fill("2026-02-30")
    desk.press("^S")
    #expect(desk.notice == "✗ Not saved yet: mend the fields in red")
    let name = desk.rows.firstIndex { $0.hasPrefix("  Name") } ?? 0
    #expect(desk.rows[name + 1].hasSuffix("✗ must not be empty"))
    #expect(desk.rows.contains { $0.contains("“2026-02-30” is no date; write it as 2026-11-24") })
    desk.type("x")
    #expect(row("Name")?.hasSuffix("x") == true)
    #expect(desk.rows[name + 1].isEmpty)
  }

  @Test func errorBelowTheWindowIsBroughtIntoIt() {
    desk.resize(columns: 60, rows: 12)
    desk.press("r e Down Down Down Down Down Down")
    desk.fill("abc")
    desk.press("Up Up Up Up Up Up ^S")
    #expect(desk.screen.contains("✗ “abc” is no phone number"))
    #expect(world.saves.isEmpty)
  }

  @Test func unchangedFormIsLeftAtOnce() {
    desk.press("r e Esc")
    #expect(desk.title.hasPrefix(" Roster"))
    // A change that was taken back is none.
    desk.press("e x Backspace Esc")
    #expect(desk.title.hasPrefix(" Roster"))
  }

  @Test func changedFormAsksBeforeItIsLeft() {
    desk.press("r e x Esc")
    #expect(desk.screen.contains("y discards it, n goes on, s saves it"))
    desk.press("n")
    #expect(desk.title.hasPrefix(" Edit trainee"))
    desk.press("Esc Esc")
    #expect(desk.title.hasPrefix(" Edit trainee"))
    desk.press("Esc y")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.saves.isEmpty)
    desk.press("e x Esc s")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.saves.count == 1)
  }

  @Test func failedSaveKeepsTheDraft() {
    world.failure = Refusal.diskFull
    desk.press("r n")
    desk.type("钱芳")
    desk.press("^S")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(row("Name")?.hasSuffix("钱芳") == true)
    world.failure = nil
    desk.press("^S")
    #expect(world.library.roster.trainees.last?.name == "钱芳")
  }

  @Test func draftSurvivesHelpAndChangesElsewhere() {
    desk.press("r n x F1 Esc")
    desk.elsewhere { $0.library.visits = [] }
    #expect(row("Name")?.hasSuffix("x") == true)
  }

  @Test func choicesGoRound() {
    desk.press("v n")
    for kind in ["Outside visit", "Seminar", "On-site meeting", "Field observation"] {
      desk.press("Right")
      #expect(row("Kind")?.contains("◂ \(kind) ▸") == true)
    }
    desk.press("Left")
    #expect(row("Kind")?.contains("◂ On-site meeting ▸") == true)
    desk.press("Space x 5 Backspace")
    #expect(row("Kind")?.contains("◂ Field observation ▸") == true)
  }

  @Test func longTextIsSeenUpToTheCaret() {
    desk.press("r n")
    desk.type(String(repeating: "王", count: 60) + "芳")
    #expect(row("Name")?.hasSuffix("王芳") == true)
    desk.press("Down")
    #expect(row("Name")?.hasSuffix("…") == true)
  }
}
