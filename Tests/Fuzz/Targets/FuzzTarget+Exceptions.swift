import Model

@testable import Store

extension FuzzTarget {
  /// A paper sheet in one line: text to items, items to marks.
  static let exceptions = FuzzTarget(name: "exceptions") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let sheet = try Sheet()
    let line: ExceptionsLine
    do throws(ExceptionsLine.Mistake) {
      line = try sheet.line(text)
    } catch {
      return try isShown(error, in: text, sheet)
    }
    try fits(line, sheet)
    try reads(line, sheet)
    try marks(line, sheet)
    try refuses(text, sheet)
  }

  /// What is read is of seats that there are, each once, and can stand together.
  private static func fits(_ line: ExceptionsLine, _ sheet: Sheet) throws(BrokenPromise) {
    let seats = line.items.flatMap(\.seats)
    try promise(seats.allSatisfy { sheet.seats[$0] != nil }, "every seat is there")
    try promise(Set(seats).count == seats.count, "a seat is spoken of once")
    try promise(line.count == seats.count, "the seats are counted")
    let rows = line.guests.map(\.row)
    try promise(rows.allSatisfy(Sheet.rows.contains), "every row is blank on the sheet")
    try promise(Set(rows).count == rows.count, "one has signed in a row")
    try promise(
      line.guests.allSatisfy { $0.row != 91 || $0.line.name == "小燕" }, "a row stays hers")
    try promise(
      line.signed.map(Session.possibleSignatures.contains) != false, "a sheet can hold as many")
    for given in line.items.map(\.statuses) {
      let statuses = given.map(\.status)
      try promise(
        statuses.count == 1 || Set(statuses) == [.late, .leftEarly] && statuses.count == 2,
        "only late and left early stand together")
      try promise(
        given.allSatisfy { given in
          given.minutes.map {
            given.status.takesMinutes && sheet.session.possibleMinutes.contains($0)
          } ?? true
        }, "minutes go with late and early, and are no more than there are")
    }
  }

  /// What is read, written in signs or letters, is read as the same.
  private static func reads(_ line: ExceptionsLine, _ sheet: Sheet) throws {
    // A name can be written so that it is no text of its own any more.
    guard line.guests.isEmpty else { return }
    for way in Sheet.Way.allCases {
      let written = sheet.written(line, way)
      try promise(try sheet.line(written) == line, "“\(written)” says the same")
    }
  }

  /// Each mark is what the line says of its seat, and nothing else is changed.
  private static func marks(_ line: ExceptionsLine, _ sheet: Sheet) throws {
    let marked = try sheet.marking(line)
    var others = marked
    for item in line.items {
      for seat in item.seats {
        guard let trainee = sheet.seats[seat] else { continue }
        let before = sheet.session.marks[trainee]
        try promise(
          marked.marks[trainee] == sheet.mark(item, over: before), "seat \(seat) has what was said")
        try promise(marked.marks[trainee]?.fits(marked) == true, "seat \(seat) fits the session")
        let counted = sheet.trainingClass.attendees.mark(of: trainee, at: marked)
        try promise(counted == marked.marks[trainee], "what was said stands before any leave")
        others = others.marking(trainee, before)
      }
    }
    try promise(marked.signed == line.signed, "the signatures are what was said")
    others.signed = nil
    try promise(others == sheet.session, "nobody else and nothing else is changed")
    try promise(sheet.tally(marked).expected == sheet.seats.count, "as many are expected")
    try promise(
      try sheet.marking(line, in: marked) == marked, "said once more, it is the same")
    let backwards = try sheet.line(sheet.written(line, .letters, isReversed: true))
    try promise(try sheet.marking(backwards) == marked, "the order of the items is no matter")
    try guests(line, sheet)
    let tree = try JSONParser.parse(try TreeEncoder.encode(marked).printed)
    try promise(try TreeDecoder.decode(Session.self, from: tree) == marked, "it can be kept")
    var closed = sheet.session
    closed.closed = sheet.now
    try promise(
      line.count == 0 || (try? sheet.marking(line, in: closed)) == nil, "a final record stays")
  }

  /// Whoever signed in a blank row is there, in that row and no other.
  private static func guests(_ line: ExceptionsLine, _ sheet: Sheet) throws {
    let taken = try sheet.taking(line)
    for guest in line.guests {
      let found = taken.walkIns?.filter { $0.row == guest.row }
      try promise(found?.map(\.name) == [guest.line.name], "row \(guest.row) is hers")
    }
    try promise(
      taken.walkIns?.count == Set(line.guests.map(\.row)).union([91]).count, "nobody else came")
    try promise(try sheet.taking(line, in: taken) == taken, "said once more, it is the same")
    let tree = try JSONParser.parse(try TreeEncoder.encode(taken).printed)
    try promise(try TreeDecoder.decode(Session.self, from: tree) == taken, "it can be kept")
  }

  /// One mistake behind a line refuses all of it, and is where it stands.
  private static func refuses(_ text: String, _ sheet: Sheet) throws(BrokenPromise) {
    do throws(ExceptionsLine.Mistake) {
      _ = try sheet.line(text + "\n0l")
    } catch {
      let place = (text + "\n").count + 1
      return try promise(
        error == .init(position: place, fault: .unknownSeat(0)), "\(error), not seat 0 at \(place)")
    }
    throw BrokenPromise(description: "there is no seat 0")
  }

  /// A mistake is in the line, is one, and is the first, whatever follows.
  private static func isShown(
    _ mistake: ExceptionsLine.Mistake, in text: String, _ sheet: Sheet
  ) throws(BrokenPromise) {
    try promise((1...text.count + 1).contains(mistake.position), "\(mistake) is in the line")
    for language in Language.allCases {
      let words = mistake.explanation(in: language)
      try promise(!words.isEmpty && words.isHarmless, "a mistake is told in one line")
    }
    switch mistake.fault {
    case .unknownSeat(let seat): try promise(sheet.seats[seat] == nil, "there is no \(seat)")
    case .repeated(let seat):
      try promise(sheet.seats[seat] != nil || Sheet.rows.contains(seat), "there is a \(seat)")
    case .nameless(let row), .taken(let row, _):
      try promise(Sheet.rows.contains(row), "row \(row) is blank")
    case .reversed(let first, let last): try promise(first > last, "it is backwards")
    case .tooLong(let minutes, let most):
      try promise(
        minutes > most && most <= sheet.session.minutes, "there are no \(minutes) minutes")
    case .rosterNumber(let number):
      try promise(number.count > 1 && number.first == "0", "\(number) is no seat")
    case .noSeat, .noStatus, .contradiction, .guest, .guestStatus, .noComma, .noCount,
      .countedTwice, .minutesOrSeat, .namesakes, .signedBelow:
      break
    case .samePerson(let first, let second):
      try promise(first != second, "row \(first) is not twice the same")
    }
    do throws(ExceptionsLine.Mistake) {
      _ = try sheet.line(text + "\n20p")
    } catch {
      return try promise(error == mistake, "\(error) is \(mistake), whatever follows")
    }
    throw BrokenPromise(description: "\(mistake) is not forgotten")
  }
}

/// A class of thirteen with gaps between the seats, some with leave, and a session of three hours at
/// which some were taken already.
private struct Sheet {
  /// How a line is written.
  enum Way: CaseIterable {
    case signs, letters, wide
  }

  /// The rows behind the last seat; in the first of them somebody has signed already.
  static let rows = 91..<190

  let trainingClass: TrainingClass
  let session: Session
  /// Who sits where.
  let seats: [Int: Identifier<Trainee>]
  let now = Instant(epochSeconds: 1_795_480_200, offsetMinutes: 480)

  init() throws {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> {
      guard let id = Identifier<Kind>(text) else { throw BrokenPromise(description: "an id") }
      return id
    }
    let day = now.day
    var trainingClass = TrainingClass(id: try id("c-1"), name: "例会", start: day, end: day)
    for seat in [1, 2, 3, 4, 5, 6, 7, 9, 20, 21, 88, 89, 90] {
      trainingClass.enrolment.append(Enrolment(trainee: try id("t-\(seat)"), seat: seat))
    }
    // The leave of 5 is approved, that of 6 is only asked for.
    for seat in [5, 6] {
      var leave = LeaveRequest(
        id: try id("l-\(seat)"), of: try id("t-\(seat)"), kind: .sick, from: day, until: day,
        asked: day)
      if seat == 5 { leave.approvedBy = "主任" }
      trainingClass = trainingClass.setting(leave)
    }
    var session = Session(
      id: try id("s-1"), trainingClass: trainingClass.id, date: day,
      start: TimeOfDay(clamping: 510), end: TimeOfDay(clamping: 690))
    let early = Instant(epochSeconds: 1_795_479_000, offsetMinutes: 480)
    var missed = Mark(status: .absent, at: early)
    missed.makeUp = MakeUp(hours: 1.5, date: day)
    var there = Mark(status: .present, note: "雪", at: early)
    there.remarks = ["睡觉"]
    there.signedOut = early
    session.marks = [
      try id("t-1"): Mark(status: .late, lateMinutes: 10, leftEarlyMinutes: 0, at: early),
      try id("t-2"): there,
      try id("t-3"): Mark(status: .leftEarly, leftEarlyMinutes: 20, at: early),
      try id("t-4"): missed, try id("t-90"): Mark(note: "只有备注", at: early),
    ]
    var known = WalkIn(id: try id("w-1"), name: "小燕", at: early)
    known.row = Self.rows.lowerBound
    session.walkIns = [known]
    self.trainingClass = trainingClass
    self.session = session
    seats = Dictionary(uniqueKeysWithValues: trainingClass.places.map { ($0.seat, $0.trainee) })
  }

  func line(_ text: String) throws(ExceptionsLine.Mistake) -> ExceptionsLine {
    try ExceptionsLine(text, from: session, of: trainingClass, roll, in: Roster())
  }

  private var roll: Roll { Roll(session: session, of: trainingClass, in: Roster()) }

  func taking(_ line: ExceptionsLine, in other: Session? = nil) throws -> Session {
    try (other ?? session).taking(
      line, from: roll, in: Roster(), ids: IDSeed(milliseconds: 1, random: 1), at: now)
  }

  func marking(_ line: ExceptionsLine, in other: Session? = nil) throws -> Session {
    try (other ?? session).marking(line, by: seats, at: now)
  }

  func tally(_ session: Session) -> Tally {
    Meeting(trainingClass: trainingClass, session: session, number: 1).tally
  }

  /// A line as somebody else would write it.
  func written(_ line: ExceptionsLine, _ way: Way, isReversed: Bool = false) -> String {
    let items = line.items.map { item in
      let (first, last) = (item.seats.lowerBound, item.seats.upperBound)
      let seats = first == last ? "\(first)" : "\(first)-\(last)"
      return item.statuses.reduce(seats) { text, given in
        text + sign(of: given.status, way) + (given.minutes.map(String.init) ?? "")
      }
    }
    let signed = line.signed.map { [(way == .signs ? "签" : "s") + "\($0)"] } ?? []
    let all = items + signed
    let text = (isReversed ? all.reversed() : all).joined(separator: way == .signs ? "、" : ", ")
    guard way == .wide else { return text }
    // As a Chinese keyboard writes it.
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
        }))
  }

  private func sign(of status: AttendanceStatus, _ way: Way) -> String {
    let (sign, letter) =
      switch status {
      case .present: ("到", "p")
      case .late: ("迟到", "l")
      case .leftEarly: ("早退", "e")
      case .leavePersonal: ("事假", "v")
      case .leaveSick: ("病假", "vs")
      case .leaveOfficial: ("公假", "vo")
      case .absent: ("缺席", "a")
      }
    return way == .signs ? sign : letter
  }

  /// The mark that an item makes of the one before, worked out without `Mark.setting`.
  func mark(_ item: ExceptionsLine.Item, over before: Mark?) -> Mark {
    let late = item.statuses.first { $0.status == .late }
    let early = item.statuses.first { $0.status == .leftEarly }
    let status = late == nil ? item.statuses[0].status : .late
    var mark = Mark(
      status: status, lateMinutes: late?.minutes,
      leftEarlyMinutes: early.flatMap { $0.minutes ?? (late == nil ? nil : 0) },
      note: before?.note, at: now)
    let isThere = [.present, .late, .leftEarly].contains(status)
    mark.remarks = before?.remarks ?? []
    mark.makeUp = isThere ? nil : before?.makeUp
    mark.signedOut = isThere ? before?.signedOut : nil
    return mark
  }
}
