import Model
import Testing

@Suite struct ActionTests {
  @Test(arguments: [
    ("2026-10-15", "2026-10-15", ActionTerm.short), ("2026-10-15", "2027-01-15", .short),
    ("2026-10-15", "2027-01-16", .medium), ("2026-10-15", "2027-10-15", .medium),
    ("2026-10-15", "2027-10-16", .long), ("2026-11-30", "2027-02-28", .short),
    ("2026-11-30", "2027-03-01", .medium), ("2026-10-15", "2026-01-01", .short),
  ])
  func `the day tells the term`(found: String, due: String, term: ActionTerm) throws {
    #expect(ActionTerm(from: try day(found), until: try day(due)) == term)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-10-15", 3, "2027-01-15"),
    ("2026-10-15", 0, "2026-10-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-03-31", -13, "2025-02-28"), ("2026-12-31", 12, "2027-12-31"),
  ])
  func `months are counted by the calendar`(from: String, months: Int, to: String) throws {
    #expect(try day(from).advanced(byMonths: months) == (try day(to)))
  }

  @Test(
    arguments: [
      ("2026-12-31", "2026-12-31"), ("12-31", "2026-12-31"), ("10-15", "2026-10-15"),
      ("10-14", "2027-10-14"), ("1-5", "2027-01-05"), ("02-29", "2028-02-29"),
      ("１２－３１", "2026-12-31"),
      ("13-01", nil), ("12-32", nil), ("12-", nil), ("", nil), ("2026-1-1", nil),
    ] as [(String, String?)])
  func `a month and a day are the next such day`(typed: String, expected: String?) throws {
    let first = try day("2026-10-15")
    var read: Day?
    let error = thrown { () throws(InputError) in read = try Fields.day(typed, onOrAfter: first) }
    #expect(read?.description == expected)
    #expect((error == nil) == (expected != nil))
  }

  @Test func `a state has its day, and the next one follows`() throws {
    let action = Action(id: try id("a-1"), text: "立卷", owner: "刘艳", due: try day("2026-12-31"))
    let (first, second) = (try day("2026-11-01"), try day("2026-11-20"))
    let begun = action.setting(action.state.next, on: first)
    #expect(begun.state == .underway && begun.begun == first)
    let done = begun.setting(begun.state.next, on: second)
    #expect(done.state == .done && done.begun == first && done.done == second)
    #expect(done.setting(done.state.next, on: second) == action)
    #expect(done.setting(.underway, on: second).begun == first)
    #expect(done.setting(.done, on: first) == done)
    #expect(begun.turned(on: second) == done)
    // Nothing is begun after it was done.
    #expect(begun.done(on: try day("2026-10-20")).begun == (try day("2026-10-20")))
  }

  @Test(
    arguments: [
      ("2026-11-24", "2026-11-24"), ("11-24", "2026-11-24"), ("11-25", nil),
      ("10-15", "2026-10-15"), ("10-14", nil), ("2026-11-25", nil), ("", nil),
    ] as [(String, String?)])
  func `what has happened lies between the visit and today`(typed: String, expected: String?) throws
  {
    let (first, today) = (try day("2026-10-15"), try day("2026-11-24"))
    var read: Day?
    let error = thrown { () throws(InputError) in
      read = try Fields.day(typed, from: first, until: today)
    }
    #expect(read?.description == expected)
    #expect((error == nil) == (expected != nil))
  }

  @Test func `nothing is due before the visit that showed it`() throws {
    let visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "三涧堡街道", date: try day("2026-04-22"))
    #expect(
      thrown { () throws(InputError) in _ = try visit.due("2026-04-21") }
        == .visitPlan(.dueBefore(visit.date)))
    #expect(try visit.due("2026-04-22") == visit.date)
    #expect(try visit.due("4-21").description == "2027-04-21")
  }

  @Test func `gaps and actions are found, put and taken away by their ids`() throws {
    var visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "三涧堡街道", date: try day("2026-04-22"))
    let gap: Identifier<Gap> = try id("g-1")
    let action = Action(id: try id("a-1"), text: "立卷", owner: "刘艳", due: try day("2026-12-31"))
    #expect(visit.setting(action, of: gap) == visit)
    visit = visit.setting(Gap(id: gap, text: "台账零散")).setting(action, of: gap)
    #expect(visit.action(action.id) == action)
    var mended = action
    mended.text = "一人一档"
    visit = visit.setting(mended, of: gap)
    #expect(visit.gap(gap)?.actions == [mended])
    #expect(visit.gap(gap)?.isReadyToClose == false)
    let done = visit.setting(mended.setting(.done, on: try day("2026-11-01")), of: gap)
    #expect(done.gap(gap)?.isReadyToClose == true)
    #expect(visit.removing(action.id).gap(gap)?.actions == [])
    #expect(visit.removing(gap).gaps == [])
  }
}
