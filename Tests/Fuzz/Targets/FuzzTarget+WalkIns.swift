import Model

@testable import Store

extension FuzzTarget {
  /// What is typed of a walk-in: text to who she is, and what becomes of her in the session.
  static let walkins = FuzzTarget(name: "walkins") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let guests = try Guests()
    let line: WalkInLine
    do throws(InputError) {
      line = try WalkInLine(text)
    } catch {
      for language in Language.allCases {
        try promise(!error.explanation(in: language).isEmpty, "a refusal has a reason")
      }
      return
    }
    try fits(line)
    try loses(nothingOf: text, line)
    try reads(line)
    try matches(line, guests)
    try comes(line, guests)
  }

  private static func fits(_ line: WalkInLine) throws {
    try promise(!line.name.isEmpty && line.name.isHarmless, "a name is one harmless line")
    try promise(try Fields.name(line.name) == line.name, "a name is read once")
    if let unit = line.unit {
      try promise(Fields.text(unit) == unit && unit.isHarmless, "a unit is one harmless line")
    }
    if let phone = line.phone {
      try promise(try Fields.phone(phone) == phone, "a phone is digits")
    }
  }

  /// Every digit and sign that was typed stands in one of the three.
  private static func loses(
    nothingOf text: String, _ line: WalkInLine
  ) throws(BrokenPromise) {
    let typed = Fields.narrow(text).unicodeScalars.filter { !isBetween($0) }
    let kept = [line.name, line.unit, line.phone].compactMap(\.self).joined().unicodeScalars
    var missing = Dictionary(typed.map { ($0, 1) }, uniquingKeysWith: +)
    for scalar in kept { missing[scalar, default: 0] -= 1 }
    missing = missing.filter { $0.value != 0 }
    // Of a phone only digits are kept, and not its country.
    for sign in "+-()‐‑–—".unicodeScalars { missing[sign] = nil }
    let country = missing.filter { $0.value > 0 }.keys.sorted()
    try promise(
      country.isEmpty || ["6", "8"] == country || ["0", "6", "8"] == country,
      "“\(text)” is \(line), without \(country)")
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ",、;".unicodeScalars.contains(scalar)
      || [.control, .format].contains(scalar.properties.generalCategory)
  }

  /// However the parts are written, they are read as the same.
  private static func reads(_ line: WalkInLine) throws {
    let parts = [line.name.replacing(" ", with: ""), line.unit, line.phone]
    guard line.name == parts[0] else { return }
    for separator in [" ", "、", "，", "　", "; "] {
      let written = parts.compactMap(\.self).joined(separator: separator)
      try promise(try WalkInLine(written) == line, "“\(written)” says the same")
    }
    // A phone is known wherever it stands.
    if let phone = line.phone {
      let written = [phone, line.name, line.unit].compactMap(\.self).joined(separator: " ")
      try promise(try WalkInLine(written) == line, "“\(written)” says the same")
      // With an area, part of one can be as long as a phone.
      if phone.first != "0" || phone.count >= 10 {
        let beside = (try? WalkInLine("\(line.name) 3 \(phone)")) == nil
        try promise(beside, "a number beside “\(phone)” is no part of it")
      }
    }
  }

  /// Whoever is found is the only one of whom it can be true.
  private static func matches(_ line: WalkInLine, _ guests: Guests) throws(BrokenPromise) {
    let possible = guests.roster.trainees.filter { trainee in
      if let phone = line.phone { return trainee.phone == phone }
      let unit = guests.roster.unitName(of: trainee)
      guard let named = line.unit, trainee.name == line.name, !unit.isEmpty else { return false }
      return named.contains(unit) || unit.contains(named)
    }
    let found = line.match(in: guests.roster, on: guests.session.date)
    try promise(found == (possible.count == 1 ? possible[0] : nil), "she is known or not")
    let other = Roster(
      trainees: guests.roster.trainees.reversed(), units: guests.roster.units.reversed())
    try promise(
      line.match(in: other, on: guests.session.date) == found,
      "the order of the roster is no matter")
  }

  /// She stands in the session, is there as whoever she is said to be, and can be taken away again.
  private static func comes(_ line: WalkInLine, _ guests: Guests) throws {
    let (session, people) = (guests.session, guests.trainingClass.attendees)
    var guest = WalkIn(
      id: guests.id, name: line.name, unit: line.unit, phone: line.phone, at: guests.now)
    let taken = session.adding(guest)
    try promise(taken.walkIns?.filter { $0.id == guest.id } == [guest], "she stands there once")
    try promise(taken.adding(guest) == taken, "taken in once more, it is the same")
    try promise(taken.removing(guest.id) == session, "taken away, it is as it was")
    try promise(taken.marks == session.marks, "no mark is changed")
    try promise(
      people.expected(at: taken) == people.expected(at: session), "nobody else is expected")
    try kept(taken)
    for trainee in guests.roster.trainees {
      guest.trainee = trainee.id
      let merged = taken.adding(guest)
      try promise(merged.walkIns?.count == taken.walkIns?.count, "she stands there once")
      try promise(merged.removing(guest.id) == session, "taken away, it is as it was")
      for other in guests.roster.trainees {
        let (before, after) = (
          people.mark(of: other.id, at: session), people.mark(of: other.id, at: merged)
        )
        let isHers = other.id == trainee.id && session.marks[other.id]?.status == nil
        try promise(after == before || isHers && after?.status == .present, "only she is present")
        try promise(!isHers || after?.status == .present, "she is present, whatever leave she has")
      }
      try kept(merged)
    }
  }

  private static func kept(_ session: Session) throws {
    let tree = try JSONParser.parse(try TreeEncoder.encode(session).printed)
    try promise(try TreeDecoder.decode(Session.self, from: tree) == session, "it can be kept")
  }
}

/// A roster with two 王芳 and two 李秀英 of one unit, and a class of some of them.
private struct Guests {
  let roster: Roster
  let trainingClass: TrainingClass
  let session: Session
  let id: Identifier<WalkIn>
  let now = Instant(epochSeconds: 1_795_480_200, offsetMinutes: 480)

  init() throws {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> {
      guard let id = Identifier<Kind>(text) else { throw BrokenPromise(description: "an id") }
      return id
    }
    let people: [(name: String, unit: String?, phone: String?)] = [
      ("王芳", "u-1", nil), ("王芳", "u-2", "13800000001"), ("刘艳", nil, "13800000002"),
      ("李秀英", "u-1", nil), ("李秀英", "u-1", "13800000003"), ("赵敏", "u-2", "13800000003"),
    ]
    let trainees = try people.enumerated().map { number, person in
      var trainee = Trainee(id: try id("t-\(number)"), name: person.name)
      trainee.unit = try person.unit.map { try id($0) }
      trainee.phone = person.phone
      return trainee
    }
    let units = [
      WorkUnit(id: try id("u-1"), name: "北沟村"), WorkUnit(id: try id("u-2"), name: "南沟"),
    ]
    roster = Roster(trainees: trainees, units: units)
    let day = now.day
    var leave = LeaveRequest(
      id: try id("l-1"), of: trainees[0].id, kind: .sick, from: day, until: day, asked: day)
    leave.approvedBy = "主任"
    trainingClass = TrainingClass(id: try id("c-1"), name: "例会", start: day, end: day)
      .enrolling(trainees.prefix(4).map(\.id)).setting(leave)
    session = Session(
      id: try id("s-1"), trainingClass: trainingClass.id, date: day,
      start: TimeOfDay(clamping: 510), end: TimeOfDay(clamping: 690)
    ).marking(trainees[2].id, Mark(status: .absent))
      .adding(WalkIn(id: try id("w-1"), name: "小燕", at: now))
    self.id = try id("w-2")
  }
}
