import Model
import Testing

@testable import Screens

/// Forms, as it is seen.
@MainActor @Suite struct FormScreenTests {
  @Test func newTraineeRefused() {
    let desk = Desk()
    desk.press("r n F10")
    #expect(
      desk.screen == """
         New trainee                                                     大连湾街道妇联
          Name
                      ✗ must not be empty
          Pinyin
          Unit
          Post
          Post since
          Phone
          Number
          ID card
          Gender      Female
          Birth
          Education
          Speciality
          Income
          Note






         ✗ Not saved yet: mend the fields in red
         ^S save  Enter next  Esc cancel
        """)
  }

  @Test func editedTraineeBeingLeft() {
    let desk = Desk()
    desk.press("r e x Esc")
    #expect(
      desk.screen == """
         Edit trainee                                                    大连湾街道妇联
          Name        阿依古丽·买买提x

          Pinyin      a yi gu li mai mai ti
          Unit        大连湾街道海滨社区妇女儿童之家服务中心
          Post        妇联执委
          Moved on
          Post since
          Phone       13800000001
          Number      001
          ID card
          Gender      Female
          Birth       1985-03-12
          Education   大专
          Speciality
          Income
          Note





         Something is not saved. y discards it, n goes on, s saves it.
         y discard  n go on  s save
        """)
  }

  @Test func newClass() {
    let desk = Desk()
    desk.press("c n")
    #expect(
      desk.screen == """
         New class                                                       大连湾街道妇联

          Name

          Series

          Start               2026-11-24

          End                 2026-11-24

          Place

          Host                大连湾街道妇联

          Invited session

          Need it answers

          Visitors

          Local arrangements


         ^S save  Enter next  Esc cancel
        """)
  }

  @Test func newSessionAtItsLastField() {
    let desk = Desk()
    desk.press("c Down Enter n Up")
    #expect(
      desk.screen == """
         New session                                                     大连湾街道妇联

          Date          2026-11-24

          Start         08:30

          End           11:30

          Topic

          Trainer

          Place

          Hours

          Sign out too  ◂ no ▸






         ^S save  Enter save  Esc cancel  ← previous  → next
        """)
  }

  @Test func newVisit() {
    let desk = Desk()
    desk.press("v n")
    #expect(
      desk.screen == """
         New site visit                                                  大连湾街道妇联
          Kind         ◂ Field observation ▸

          Visited

          Date         2026-11-24

          Last day

          Purpose

          Leader

          Received by

          Transport

          Cost (yuan)

          Findings

          Hours

         ^S save  Enter next  Esc cancel  ← previous  → next
        """)
  }

  @Test func newGap() {
    let desk = Desk()
    desk.press("v Enter n Down")
    #expect(
      desk.screen == """
         New gap                                                         大连湾街道妇联

          Better there

          How it is here

          Importance      –

          Unit

          Action

          By whom

          Due








         ^S save  Enter next  Esc cancel
        """)
  }

  /// In whatever window, what is said of a field has a row of its own.
  @Test(arguments: 12...24)
  func whatIsSaidOfTheLastFieldAndOfAll(rows: Int) {
    let desk = Desk(rows: rows)
    desk.press("c Down Enter N Up")
    #expect(desk.screen.contains("Place"), "\(desk.screen)")
    #expect(desk.screen.contains("empty: "), "\(desk.screen)")
    #expect(desk.screen.contains("Makes 10 sessions"), "\(desk.screen)")
  }
}
