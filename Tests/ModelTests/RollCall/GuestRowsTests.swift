import Model
import Testing

/// The blank rows of a sheet, and its signatures, in the line in which it is typed.
@Suite struct GuestRowsTests {
  private func line(_ text: String, taken: [Int: String] = [:]) throws -> ExceptionsLine {
    let walkIns = try taken.map { row, name in
      var walkIn = WalkIn(id: try id("w-\(row)"), name: name, at: now)
      walkIn.row = row
      return walkIn
    }
    return try ExceptionsLine(
      text, seats: 1...263, rows: 264..<274, furtherRows: 274..<363, walkIns: walkIns,
      minutes: 0...180)
  }

  private func read(_ text: String) throws -> [String] {
    try line(text).guests.map { guest in
      [String(guest.row), guest.line.name, guest.line.unit, guest.line.phone].compactMap { $0 }
        .joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("264王芳 东沟村 13912345678", ["264|王芳|东沟村|13912345678"]),
    ("264王芳，265李娜", ["264|王芳", "265|李娜"]),
    (
      "264王芳 东沟村、265李娜；266 阿依古丽·买买提 139 1234 5678",
      [
        "264|王芳|东沟村", "265|李娜", "266|阿依古丽·买买提|13912345678",
      ]
    ),
    ("２６４王芳　东沟村，3迟10", ["264|王芳|东沟村"]), ("3迟10 264王芳", ["264|王芳"]),
    ("264王芳 3组", ["264|王芳|3组"]), ("264早川", ["264|早川"]), ("264到福", ["264|到福"]),
    // Said twice of one person, it is said once.
    ("264王芳，264王芳", ["264|王芳"]),
  ])
  func `a blank row takes whoever signed there`(text: String, guests: [String]) throws {
    #expect(try read(text) == guests)
  }

  @Test(arguments: [
    "签208", "簽208", "签到208", "s208", "S208", "signed 208", "Signed208", "签 208", "ｓ２０８",
    "3迟10 签208 7假", "3迟10签208", "s208,264王芳", "264王芳，签208",
  ])
  func `the signatures are counted`(text: String) throws {
    #expect(try line(text).signed == 208)
  }

  @Test(arguments: [
    ("264", 4, ExceptionsLine.Mistake.Fault.nameless(264)), ("264迟", 4, .nameless(264)),
    ("264迟10", 4, .nameless(264)), ("264 a", 4, .nameless(264)), ("264 缺 3迟", 4, .nameless(264)),
    ("264，3迟", 4, .nameless(264)), ("3缺 264v", 7, .nameless(264)),
    ("264 13912345678", 4, .nameless(264)), ("264王芳 139", 4, .guest(.noPhone("139"))),
    ("264王芳 迟10", 7, .guestStatus), ("264王芳 265李娜", 7, .noComma),
    ("264王芳 东沟村 3迟10", 11, .noComma), ("264王芳 s208", 7, .noComma),
    ("264王芳，264李娜", 7, .repeated(264)), ("363王芳", 1, .unknownSeat(363)),
    ("274缺", 1, .unknownSeat(274)), ("5、274缺", 3, .unknownSeat(274)), ("274", 1, .unknownSeat(274)),
    ("264王芳 东沟，265王芳 东沟", 10, .samePerson(264, 265)),
    ("264王芳 13912345678，265王芳 东沟 13912345678", 19, .samePerson(264, 265)),
    ("264-266王芳", 5, .unknownSeat(266)), ("0264王芳", 1, .rosterNumber("0264")),
    ("签", 2, .noCount), ("s", 2, .noCount), ("签 x", 3, .noCount), ("签100000", 2, .noCount),
    ("签2 签3", 4, .countedTwice), ("s2 signed 3", 4, .countedTwice),
  ])
  func `what is wrong is said with its place`(
    text: String, position: Int, fault: ExceptionsLine.Mistake.Fault
  ) {
    let mistake = ExceptionsLine.Mistake(position: position, fault: fault)
    #expect(throws: mistake) { try line(text) }
    for language in Language.allCases {
      let words = mistake.explanation(in: language)
      #expect(words.contains(String(position)) && !words.contains("{"))
    }
  }

  @Test func `a row that is somebody's stays hers`() throws {
    let mistake = ExceptionsLine.Mistake(position: 4, fault: .taken(264, by: "李娜"))
    #expect(throws: mistake) { try line("3缺 264王芳", taken: [264: "李娜"]) }
    #expect(try line("264李娜 东沟村", taken: [264: "李娜"]).guests.count == 1)
  }

  @Test func `without blank rows there are no walk-ins`() throws {
    #expect(throws: ExceptionsLine.Mistake(position: 1, fault: .unknownSeat(264))) {
      try ExceptionsLine("264王芳", seats: 1...263, minutes: 0...180)
    }
  }

  // MARK: Into the session

  private let now = Instant(epochSeconds: 1_795_480_200, offsetMinutes: 480)

  /// A class of three, and one of the roster who is in no class.
  private func sheet() throws -> (trainingClass: TrainingClass, roster: Roster, session: Session) {
    let session = try session()
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "例会", start: session.date, end: session.date)
    trainingClass.enrolment = try (1...3).map {
      Enrolment(trainee: try id("t-\($0)"), seat: $0)
    }
    var trainees = try (1...4).map { try trainee("t-\($0)", "王芳\($0)") }
    for index in trainees.indices { trainees[index].phone = "1391234567\(index + 1)" }
    return (trainingClass, Roster(trainees: trainees, units: []), session)
  }

  private func taking(_ text: String, in session: Session? = nil) throws -> Session {
    let (trainingClass, roster, blank) = try sheet()
    let before = session ?? blank
    let roll = Roll(session: before, of: trainingClass, in: roster)
    let line = try ExceptionsLine(text, from: before, of: trainingClass, roll, in: roster)
    return try before.taking(
      line, from: roll, in: roster, ids: IDSeed(milliseconds: 5, random: 1), at: now)
  }

  @Test func `marks, walk-ins and signatures come in together`() throws {
    let taken = try taking("1迟10 4小燕 北沟村 13800001111，5李娜，签5")
    #expect(taken.marks[try id("t-1")]?.lateMinutes == 10)
    let guests = try #require(taken.walkIns)
    #expect(guests.map(\.row) == [4, 5])
    #expect(guests.map(\.name) == ["小燕", "李娜"])
    #expect(guests[0].unit == "北沟村" && guests[0].phone == "13800001111" && guests[0].at == now)
    #expect(guests[0].id != guests[1].id)
    #expect(taken.signed == 5)
    // Once more, it is the same.
    #expect(try taking("4小燕 北沟村 13800001111，5李娜", in: taken) == taken)
  }

  @Test func `whoever is known is known`() throws {
    // Enrolled, she is present and no walk-in; in the roster alone, she is a walk-in who is known.
    let taken = try taking("4王芳2 13912345672，5王芳4 13912345674")
    #expect(taken.marks[try id("t-2")]?.status == .present)
    #expect(taken.walkIns?.map(\.trainee) == [try id("t-4")])
    #expect(taken.walkIns?.map(\.row) == [5])
    var late = try sheet().session
    late.marks[try id("t-2")] = Mark(status: .late, lateMinutes: 9, at: now)
    #expect(try taking("4王芳2 13912345672", in: late).marks == late.marks)
  }

  @Test func `who came without a row gets hers, and more is known of her`() throws {
    var before = try sheet().session
    before.walkIns = [WalkIn(id: try id("w-1"), name: "小燕", at: now)]
    let taken = try taking("4小燕", in: before)
    #expect(taken.walkIns?.map(\.row) == [4])
    #expect(try taking("4小燕 北沟村", in: taken).walkIns?.map(\.unit) == ["北沟村"])
    // In another row another one has signed.
    #expect(try taking("5小燕", in: taken).walkIns?.map(\.row) == [4, 5])
    #expect(throws: ExceptionsLine.Mistake(position: 1, fault: .taken(4, by: "小燕"))) {
      try taking("4李娜", in: taken)
    }
  }

  @Test func `nobody of the roll is silently made a stranger`() throws {
    var (trainingClass, roster, session) = try sheet()
    var trainees = roster.trainees
    for index in trainees.indices {
      trainees[index].name = "王芳"
      trainees[index].unit = try id(index == 2 ? "u-2" : "u-1")
    }
    roster = Roster(
      trainees: trainees,
      units: [WorkUnit(id: try id("u-1"), name: "东沟村"), WorkUnit(id: try id("u-2"), name: "西沟村")])
    let roll = Roll(session: session, of: trainingClass, in: roster)
    func line(_ text: String) throws -> ExceptionsLine {
      try ExceptionsLine(text, from: session, of: trainingClass, roll, in: roster)
    }
    #expect(throws: ExceptionsLine.Mistake(position: 4, fault: .namesakes("王芳", [1, 2]))) {
      try line("3缺 4王芳 东沟")
    }
    #expect(throws: ExceptionsLine.Mistake(position: 1, fault: .namesakes("王芳", [1, 2, 3]))) {
      try line("4王芳")
    }
    // Where she works or her phone says that she is another one, and only one is meant in 西沟村.
    for text in ["4王芳 北沟村", "4王芳 东沟村 13800009999", "4王芳 西沟村"] {
      #expect(try line(text).guests.count == 1)
    }
    session.walkIns = [WalkIn(id: try id("w-1"), name: "王芳", at: now)]
    #expect(try line("4王芳").guests.count == 1)
  }

  @Test(arguments: [
    ("2缺，4王芳2 13912345672", 4, ExceptionsLine.Mistake.Fault.signedBelow(2, row: 4)),
    ("4王芳2 13912345672，1-2假", 18, .signedBelow(2, row: 4)),
    ("4王芳4 13912345674，5王芳4 13912345674", 18, .samePerson(4, 5)),
  ])
  func `nobody is there and away, or there twice`(
    text: String, position: Int, fault: ExceptionsLine.Mistake.Fault
  ) throws {
    #expect(throws: ExceptionsLine.Mistake(position: position, fault: fault)) { try taking(text) }
    // Late is there.
    #expect(try taking("2迟10，4王芳2 13912345672").marks[try id("t-2")]?.lateMinutes == 10)
    let taken = try taking("4小燕 北沟村")
    #expect(throws: ExceptionsLine.Mistake(position: 1, fault: .samePerson(4, 5))) {
      try taking("5小燕 北沟村", in: taken)
    }
  }

  @Test func `another layout of the sheet had more rows`() throws {
    #expect(try line("300王芳 东沟村").guests.map(\.row) == [300])
    var (trainingClass, _, _) = try sheet()
    trainingClass.sheet = SheetLayout()
    trainingClass.sheet?.blankRows = 2
    #expect(trainingClass.furtherBlankRows == 6..<103)
    trainingClass.sheet?.blankRows = 99
    #expect(trainingClass.furtherBlankRows.isEmpty)
  }

  @Test(arguments: ["4小燕", "签3", "1缺"])
  func `a final record takes nothing`(text: String) throws {
    var final = try sheet().session
    final.closed = now
    #expect(throws: MarkingError.closed) { try taking(text, in: final) }
  }

  @Test func `signatures differ from those there`() throws {
    let (trainingClass, _, _) = try sheet()
    let attendees = trainingClass.attendees
    var session = try taking("1到 2迟5 3缺 4小燕，5王芳4 13912345674")
    #expect(session.there(of: attendees) == 4)
    #expect(session.signedDifference(attendees) == nil)
    session.signed = 4
    #expect(session.signedDifference(attendees) == 0)
    session.signed = 6
    #expect(session.signedDifference(attendees) == 2)
    // Enrolled meanwhile, she is counted once.
    var later = trainingClass
    later.enrolment.append(Enrolment(trainee: try id("t-4"), seat: 4))
    #expect(session.there(of: later.attendees) == 4)
  }

  @Test func `rows begin behind the last seat`() throws {
    var (trainingClass, _, _) = try sheet()
    #expect(trainingClass.blankRows == 4..<14)
    // Who has left keeps her row.
    trainingClass.enrolment.append(Enrolment(trainee: try id("t-4"), seat: 4))
    trainingClass.enrolment[3].leftOn = trainingClass.start
    #expect(trainingClass.blankRows == 5..<15)
    trainingClass.sheet = SheetLayout()
    trainingClass.sheet?.blankRows = 0
    #expect(trainingClass.blankRows.isEmpty)
  }
}
