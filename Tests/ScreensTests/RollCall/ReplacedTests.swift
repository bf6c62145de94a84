import Model
import Testing

@testable import Screens

/// What a key replaces is said.
@MainActor @Suite struct ReplacedTests {
  let world = World.withLeaves()

  @Test(arguments: [
    ("1 a", "✓ Saved: 1 阿依古丽·买买提 Absent (was Present)"),
    ("1 c", "✓ Saved: 1 阿依古丽·买买提 Unmarked (was Present)"),
    ("2 p", "✓ Saved: 2 𠮷田美惠 Present (was Late 10 min)"),
    ("2 m ^U 12 Enter", "✓ Saved: 2 𠮷田美惠 Late 12 min (was Late 10 min)"),
    ("4 p", "✓ Saved: 4 王芳 Present (was Official leave)"),
    ("4 n ^U hi Enter", "✓ Saved: 4 王芳 Official leave · hi"), ("3 p", "✓ Saved: 3 王芳 Present"),
    ("1 a u", "✓ Undone: 1 阿依古丽·买买提 Present"), ("1 a u ^R", "✓ Redone: 1 阿依古丽·买买提 Absent"),
  ])
  func aStatus(script: String, said: String) {
    let desk = Desk(world, rollCall: world.morning)
    desk.press(script)
    #expect(desk.notice == said)
  }

  @Test(arguments: [
    (Language.english, "✓ Saved: 6 刘艳 Present (was Sick leave, approved)"),
    (.simplified, "✓ 已保存：6 刘艳 出勤（原为已批准的病假）"),
    (.traditional, "✓ 已儲存：6 刘艳 出勤（原為已批准的病假）"),
  ])
  func leaveThatWasApproved(language: Language, said: String) {
    let past = world.library.sessions[id(1), default: []][1]
    let desk = Desk(world, language, rollCall: past)
    desk.press("6 p")
    #expect(desk.notice == said)
    // A mark that was given is no leave any more.
    desk.press("6 a")
    #expect(desk.notice?.contains(AttendanceStatus.present.term(language)) == true)
    #expect(desk.notice?.contains("approved") == false)
  }
}
