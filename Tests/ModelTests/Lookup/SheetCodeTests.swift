import Model
import Testing

/// What stands in the corner of a sheet.
@Suite struct SheetCodeTests {
  @Test func `it is written for a machine and for people`() throws {
    let code = SheetCode(try ModelTests.id("s-01ke5zca65yhrtg2"), page: 3)
    #expect(code.payload == "QD/01KE5ZCA65YHRTG2/3")
    #expect(code.short == "65YH-RTG2")
    let several = SheetCode(try ModelTests.id("s-01ke5zca65yhrtg2"), following: 13, page: 12)
    #expect(several.payload == "QD/01KE5ZCA65YHRTG2+13/12")
    #expect(several.short == "65YH-RTG2+13")
    // The smallest but one of the square codes holds 38 capital letters, digits and such signs.
    #expect(several.payload.count <= 38)
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/+.:")
    #expect(several.payload.allSatisfy(allowed.contains))
  }

  @Test(arguments: [
    "QD/01KE5ZCA65YHRTG2/3", "qd/01ke5zca65yhrtg2/3", "ＱＤ／０１ＫＥ５ＺＣＡ６５ＹＨＲＴＧ２／３",
    "  QD/01KE-5ZCA-65YH-RTG2/3 ", "QD/OIKE5ZCA65YHRTG2/3", "qd/olke5zca65yhrtg2/3",
  ])
  func `what a reader types is what was printed`(typed: String) throws {
    let code = SheetCode(try ModelTests.id("s-01ke5zca65yhrtg2"), page: 3)
    #expect(try SheetCode(typed) == code)
    #expect(SheetCode(payload: typed) == code)
  }

  @Test(arguments: [
    "65YH-RTG2", "65yh-rtg2", "65yhrtg2", "65YH RTG2", "６５ＹＨ－ＲＴＧ２", "65YH–RTG2", "YHRTG2", "rtg2",
    "s-01ke5zca65yhrtg2", "S-01KE5ZCA65YHRTG2", "01ke5zca65yhrtg2", "QD/01KE5ZCA65YHRTG2/1",
    "65YH-RTG2/2",
  ])
  func `a sheet is found by how its code ends`(typed: String) throws {
    let meetings = try meetings("s-01ke5zca65yhrtg2", "s-01ke5zdgzt8sygeg")
    let found = try Meeting.find(try SheetCode(typed), in: meetings)
    #expect(found.session.id.description == "s-01ke5zca65yhrtg2")
  }

  @Test(arguments: [
    ("s-01ke500000111100", "OOiL-1lOo"), ("s-01ke500000111100", "o0I1ll0O"),
    ("s-01ke50000000000v", "OOOoooov"), ("s-01ke511111111111", "iIlL1iIl"),
  ])
  func `letters that look like digits are those digits`(session: String, typed: String) throws {
    let meetings = try meetings(session, "s-01ke5zdgzt8sygeg")
    #expect(try Meeting.find(SheetCode(typed), in: meetings).session.id.description == session)
  }

  @Test(arguments: [
    "", "rtg", "R-T-G", "第一次", "女干部/4", "65YH.RTG2", "65YH-RTG2/0", "65YH-RTG2/x", "65YH+",
    "65YH+x",
    "QD/", "QD/RTG", "A/B/C", "65YH-RTG2/1/2", "65YH-RTG2+1+2", "65YH-RTG2/1234",
  ])
  func `what is none is refused`(typed: String) {
    #expect(throws: LookupError.noSheetCode(typed)) { try SheetCode(typed) }
    for language in Language.allCases {
      let said = LookupError.noSheetCode(typed).explanation(in: language)
      #expect(typed.isEmpty || said.contains(typed))
    }
  }

  @Test func `ten thousand are found again, as typed and as read`() throws {
    // Chance that is the same each time (splitmix64).
    var state: UInt64 = 7
    func chance() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
    // A series is made in one moment: its ids have one chance among them, and follow one another.
    var ids: [Identifier<Session>] = []
    while ids.count < 10_000 {
      let seed = IDSeed(
        milliseconds: 1_700_000_000_000 + chance() % 700_000_000_000,
        random: UInt32(chance() % (1 << 30)))
      ids += (0..<14).map { seed.id(number: $0) }
    }
    #expect(Set(ids.map { SheetCode($0).short }).count == ids.count)
    for id in ids {
      let code = SheetCode(id, page: 2)
      #expect(try SheetCode(code.payload) == code)
      #expect(try SheetCode(code.short).matches(id))
      #expect(try SheetCode(code.short.lowercased()).matches(id))
    }
  }

  @Test func `endings that several have are refused with all of them`() throws {
    let meetings = try meetings("s-01ke5zca65yhrtg2", "s-01ke5zca66yhrtg2", "s-01ke5zdgzt8sygeg")
    #expect(
      throws: LookupError.severalSheets(
        "YH-RTG2", ["65YH-RTG2 例会/1 2026-11-01", "66YH-RTG2 例会/2 2026-11-02"])
    ) { try Meeting.find(SheetCode("yhrtg2"), in: meetings) }
    #expect(try Meeting.find(SheetCode("66yhrtg2"), in: meetings).number == 2)
    #expect(throws: LookupError.noSheet("ABCD-EFGH")) {
      try Meeting.find(SheetCode("abcdefgh"), in: meetings)
    }
  }

  @Test func `a whole id is meant before one that ends like it`() throws {
    let meetings = try meetings("s-1", "s-00001", "s-a00001", "s-plenum-1")
    #expect(try Meeting.find(SheetCode("QD/PLENUM-1/1"), in: meetings).number == 4)
    #expect(
      try SheetCode(SheetCode(meetings[0].session.id, page: 1).payload).matches(
        meetings[0].session.id))
    #expect(try Meeting.find(SheetCode("00001"), in: meetings).number == 2)
    #expect(try Meeting.find(SheetCode("0001"), in: meetings).number == 1)
  }

  @Test func `a sheet of several opens the first that waits`() throws {
    var meetings = try meetings(
      "s-01ke5zca65yhrtg2", "s-01ke5zca66yhrtg2", "s-01ke5zca67yhrtg2", "s-01ke5zca68yhrtg2")
    let code = try #require(SheetCode(for: Array(meetings[0...2]), page: 1))
    #expect(code.following == 2)
    #expect(code.short == "65YH-RTG2+2")
    #expect(try Meeting.find(code, in: meetings).number == 1)
    func change(_ index: Int, _ change: (inout Session) throws -> Void) rethrows {
      var session = meetings[index].session
      try change(&session)
      meetings[index] = Meeting(
        trainingClass: meetings[index].trainingClass, session: session, number: index + 1)
    }
    // Everybody is marked, or the record is final, or it does not take place.
    try change(0) { $0.marks[try ModelTests.id("t-1")] = Mark(status: .absent) }
    #expect(try Meeting.find(code, in: meetings).number == 2)
    try change(1) { $0.closed = try instant("2026-11-24T08:30:00+08:00") }
    #expect(try Meeting.find(code, in: meetings.reversed()).number == 3)
    try change(2) {
      $0.cancelled = Cancellation(at: try instant("2026-11-24T08:30:00+08:00"), why: nil)
    }
    #expect(try Meeting.find(code, in: meetings).number == 1)
    // The fourth is not on it.
    #expect(SheetCode(for: []) == nil)
    #expect(SheetCode(for: [meetings[3], meetings[1]])?.following == 2)
  }

  /// The sessions of a class of one, a day each.
  private func meetings(_ ids: String...) throws -> [Meeting] {
    let start = try day("2026-11-01")
    var trainingClass = TrainingClass(
      id: try ModelTests.id("c-1"), name: "例会", start: start, end: start)
    trainingClass.enrolment = [Enrolment(trainee: try ModelTests.id("t-1"), seat: 1)]
    let sessions = try ids.enumerated().map { index, id in
      Session(
        id: try ModelTests.id(id), trainingClass: trainingClass.id,
        date: start.advanced(by: index), start: try time("08:30"), end: try time("11:30"))
    }
    return Meeting.all(of: trainingClass, sessions)
  }
}
