import Model
import Testing

@testable import Screens

/// The papers that can be made, as they are seen.
@MainActor @Suite struct PaperListScreenTests {
  @Test func whole() {
    let desk = Desk()
    desk.press("c Down Enter w")
    #expect(
      desk.screen == """
         Papers to make                                                  大连湾街道妇联
         女干部培训班 No. 13 · 2026-11-20 – 2026-11-28
         When           Paper                    Of
        ▸Before         Class notice
                        Roster of the class
                        Name badges
                        Table cards
         Day by day     Sign-in sheet            No. 3 · 2026-11-24 Tue · 08:30–11:30
                        Attendance posting       2026-11-24 Tue
                        Attendance posting       2026-11-23 Mon
                        Attendance posting       2026-11-20 Fri
                        Leave form
         Afterwards     Absence and lateness
                        Notice to unit
                        Certificates
                        Reimbursement envelope
                        Dossier






         Enter open                                                    ? help  Esc back
        """)
  }

  @Test func theDayIsNamedAgainWhereTheListBeginsWithinIt() {
    let desk = Desk(rows: 12)
    desk.press("c Down Enter w End")
    #expect(desk.rows[3].hasPrefix(" Day by day"), "\(desk.screen)")
  }

  @Test(arguments: [
    (Language.english, "Attendance posting", "2026-11-23"),
    (.simplified, "考勤公示", "2026-11-23"), (.traditional, "考勤公示", "2026-11-23"),
  ])
  func everyDayHasItsPosting(language: Language, name: String, day: String) {
    let desk = Desk(.township(), language)
    desk.press("c Down Enter w")
    #expect(desk.rows.contains { $0.contains(name) && $0.contains(day) }, "\(desk.screen)")
  }
}
