import Model
import Testing

/// Whose number it is.
@Suite struct EntryCodeTests {
  private let entries: [Roll.Entry]
  private let roster: Roster

  init() throws {
    var people = try [
      trainee("t-1", "王芳"), trainee("t-2", "刘艳"), trainee("t-3", "李梅"), trainee("t-4", "赵敏"),
    ]
    people[0].idCard = "11010519491231002X"
    people[1].idCard = "21021119850312006x"
    people[1].number = "0900A7"
    people[2].phone = "13800000003"
    people[3].idCard = "210211198503121222"
    entries = people.prefix(3).enumerated().map {
      Roll.Entry(trainee: $0.element, unitName: "", seat: $0.offset + 1, mark: nil)
    }
    roster = Roster(trainees: people)
  }

  @Test(
    arguments: [
      ("11010519491231002X", 0), ("11010519491231002x", 0), ("１１０１０５１９４９１２３１００２Ｘ", 0),
      ("21021119850312006X", 1), ("0900a7", 1), ("0900A7", 1), ("138 0000 0003", 2), ("3", nil),
      ("03", nil), ("11010519491231002", nil), ("", nil),
    ] as [(String, Int?)])
  func `number, phone and card, but no seat`(code: String, place: Int?) {
    let holder = EntryCode(code).holder(in: entries, of: roster)
    #expect(holder == place.map { .enrolled(entries[$0]) } ?? .unknown)
  }

  @Test func `a card of somebody else in the roster, and one that two have`() {
    let code = EntryCode("210211198503121222")
    #expect(code.holder(in: entries, of: roster) == .elsewhere(roster.trainees[3]))
    let twice =
      entries + [Roll.Entry(trainee: entries[0].trainee, unitName: "", seat: 9, mark: nil)]
    #expect(EntryCode("11010519491231002X").holder(in: twice, of: roster) == .ambiguous(2))
  }
}
