import Model
import Testing

/// Which papers a list offers of a class.
@Suite struct PaperChoiceTests {
  private func choices(_ held: Held, at now: Instant? = nil) -> [PaperChoice] {
    PaperOrder.Subject.papers(of: held.trainingClass, held.meetings, at: now ?? held.now)
  }

  @Test func `papers stand in the order in which they are needed`() throws {
    let held = try Held()
    let id = held.trainingClass.id
    let (monday, tuesday) = (try day("2026-11-23"), try day("2026-11-24"))
    #expect(
      choices(held).map(\.subject) == [
        .letters(.classNotice, of: id), .classRoster(id), .badges(id), .tableCards(id),
        .sheet(held.meetings[2].session.id, of: id), .posting(tuesday, of: id),
        .posting(monday, of: id), .letters(.leaveForm(), of: id), .exceptions(id),
        .letters(.unitNotices(), of: id), .letters(.certificates(), of: id), .envelope(id),
        .classDossier(id),
      ])
    #expect(
      choices(held).map(\.phase)
        == Array(repeating: .before, count: 4) + Array(repeating: .during, count: 4)
        + Array(repeating: .after, count: 5))
  }

  @Test(arguments: [
    ("2026-11-22T09:00:00+08:00", 1), ("2026-11-23T11:29:00+08:00", 1),
    ("2026-11-23T11:30:00+08:00", 3), ("2026-11-24T12:00:00+08:00", 4),
    ("2026-11-25T12:00:00+08:00", 5), ("2027-01-01T00:00:00+08:00", 5),
  ])
  func `the sheet is that of the session that comes next, else of the last`(
    at: String, number: Int
  ) throws {
    let sheets = choices(try Held(), at: try instant(at)).compactMap(\.meeting)
    #expect(sheets.map(\.number) == [number])
  }

  @Test func `a class without sessions has neither sheet nor posting`() throws {
    let held = try Held { _, sessions in sessions = [] }
    #expect(choices(held).count { $0.phase == .during } == 1)
    #expect(choices(held).count == 10)
  }

  @Test func `every paper is called something in every language`() throws {
    let all =
      choices(try Held()).map(\.subject) + [
        .roster(nil), .traineeDossier(try id("t-1")), .unitDossiers(try id("u-1")),
      ]
    #expect(all.allSatisfy { $0.phrase.isWhole })
  }

  @Test func `the log is told whose paper it is`() throws {
    #expect(PaperOrder(.roster(nil)).id == "trainees")
    #expect(try PaperOrder(.roster(id("u-1"))).id == "u-1")
    for choice in choices(try Held()) where choice.meeting == nil {
      #expect(PaperOrder(choice.subject).id == "c-1")
    }
  }
}
