/// Reads an exceptions line from left to right.
struct ExceptionsReader {
  private typealias Mistake = ExceptionsLine.Mistake

  private(set) var items: [ExceptionsLine.Item] = []
  var guests: [ExceptionsLine.Guest] = []
  var signed: Int?

  let text: [Character]
  let seats: Set<Int>
  let rows: Range<Int>
  let furtherRows: Range<Int>
  let walkIns: [WalkIn]
  let person: (Int, WalkInLine) -> WalkInLine.Person
  private let mostMinutes: Int
  var position = 0
  private var seen: Set<Int> = []
  /// The seats that are said not to be there.
  private(set) var away: Set<Int> = []
  /// Who of the roster signed in a blank row of this line, by row.
  var signers: [Int: Identifier<Trainee>] = [:]
  /// In which blank row of this line somebody enrolled signed, by seat.
  var rowsOfSeats: [Int: Int] = [:]
  /// Where late or left early ended without minutes.
  private var bareEnd: Int?

  init(
    _ text: String, seats: Set<Int>, rows: Range<Int>, furtherRows: Range<Int>, walkIns: [WalkIn],
    person: @escaping (Int, WalkInLine) -> WalkInLine.Person, mostMinutes: Int
  ) {
    // Full-width letters and digits are as good; each stays one character.
    self.text = Array(Fields.narrow(text))
    self.seats = seats
    self.rows = rows
    self.furtherRows = furtherRows
    self.walkIns = walkIns
    self.person = person
    self.mostMinutes = mostMinutes
  }

  mutating func read() throws(ExceptionsLine.Mistake) {
    skipBetween()
    while position < text.count {
      let start = position
      if takesCount() {
        try count(from: start)
      } else if let row = blankRow() {
        try guest(in: row, from: start)
      } else {
        try item()
      }
      skipBetween()
    }
  }

  /// Seats and ranges of them, and what is said of all of these.
  private mutating func item() throws(ExceptionsLine.Mistake) {
    let isAfterBare = isAfterBare
    var ranges: [(start: Int, seats: ClosedRange<Int>)] = []
    var end: Int
    repeat {
      let start = position
      ranges.append((start, try seatRange()))
      end = position
      let seats = ranges[0].seats
      if isAfterBare, ranges.count == 1, seats.count == 1, !beginsStatus {
        throw Mistake(position: start + 1, fault: .minutesOrSeat(seats.lowerBound))
      }
      skipBetweenSeats()
    } while beginsSeat
    if !beginsStatus { position = end }
    let statuses = try statuses()
    for (start, seats) in ranges {
      for seat in seats where !seen.insert(seat).inserted {
        throw Mistake(position: start + 1, fault: .repeated(seat))
      }
      if statuses.contains(where: { !$0.status.isThere }) {
        for seat in seats {
          if let row = rowsOfSeats[seat] {
            throw Mistake(position: start + 1, fault: .signedBelow(seat, row: row))
          }
        }
        away.formUnion(seats)
      }
      items.append(.init(seats: seats, statuses: statuses))
    }
    let isBare = statuses.last.map { $0.status.takesMinutes && $0.minutes == nil } ?? false
    bareEnd = isBare ? position : nil
  }

  /// Whether nothing but blanks stands between here and late or left early without minutes, so that a
  /// number may be meant as these.
  private var isAfterBare: Bool {
    guard let bareEnd, bareEnd < position else { return false }
    return text[bareEnd..<position].allSatisfy { $0.isWhitespace && !$0.isNewline }
  }

  private var beginsStatus: Bool {
    var reader = self
    return reader.status() != nil
  }

  /// Whether a seat stands here, and not the number of a blank row.
  private var beginsSeat: Bool {
    var reader = self
    guard reader.blankRow() == nil else { return false }
    return reader.number() != nil
  }

  private mutating func seatRange() throws(ExceptionsLine.Mistake) -> ClosedRange<Int> {
    let start = position
    guard let first = try seat() else { throw Mistake(position: start + 1, fault: .noSeat) }
    guard position < text.count, Self.isRange(text[position]) else {
      try require(first, at: start)
      return first...first
    }
    position += 1
    let place = position
    guard let last = try seat() else { throw Mistake(position: place + 1, fault: .noSeat) }
    guard first <= last else {
      throw Mistake(position: start + 1, fault: .reversed(first, last))
    }
    try require(last, at: place)
    for seat in first..<last { try require(seat, at: start) }
    return first...last
  }

  static func isRange(_ character: Character) -> Bool { "-~–—至".contains(character) }

  private mutating func seat() throws(ExceptionsLine.Mistake) -> Int? {
    let start = position
    let seat = number()
    let written = text[start..<position]
    guard written.count < 2 || written.first != "0" else {
      throw Mistake(position: start + 1, fault: .rosterNumber(String(written)))
    }
    return seat
  }

  private func require(_ seat: Int, at place: Int) throws(ExceptionsLine.Mistake) {
    guard seats.contains(seat) else {
      throw Mistake(position: place + 1, fault: .unknownSeat(seat))
    }
  }

  private mutating func statuses() throws(ExceptionsLine.Mistake) -> [ExceptionsLine.Given] {
    var given: [ExceptionsLine.Given] = []
    while let status = status() {
      let place = position
      let minutes = status.takesMinutes ? number() : nil
      // Who is late and leaves early is there in between.
      let most = mostMinutes - given.compactMap(\.minutes).reduce(0, +)
      if let minutes, minutes > most {
        throw Mistake(position: place + 1, fault: .tooLong(minutes, most: most))
      }
      given.append(.init(status: status, minutes: minutes))
      // Only late and left early can stand together.
      let isPair = given.allSatisfy { $0.status.takesMinutes }
      guard given.count == 1 || given.count == 2 && isPair && given[0].status != given[1].status
      else { throw Mistake(position: place, fault: .contradiction) }
    }
    guard !given.isEmpty, isAtEndOfItem else {
      throw Mistake(position: position + 1, fault: .noStatus)
    }
    return given
  }

  mutating func status() -> AttendanceStatus? {
    if take("迟", "遲", "l", "L") {
      _ = take("到")
      return .late
    }
    if take("早", "e", "E") {
      _ = take("退")
      return .leftEarly
    }
    if take("病") { return leave(.leaveSick) }
    if take("事") { return leave(.leavePersonal) }
    if take("公") { return leave(.leaveOfficial) }
    if take("假", "请", "請") { return leave(.leavePersonal) }
    if take("v", "V") {
      if take("s", "S") { return .leaveSick }
      if take("o", "O") { return .leaveOfficial }
      _ = take("p", "P")
      return .leavePersonal
    }
    if take("缺", "旷", "曠", "a", "A") {
      _ = take("席", "课", "課")
      return .absent
    }
    if take("到", "出", "p", "P") {
      _ = take("勤")
      return .present
    }
    return nil
  }

  private mutating func leave(_ status: AttendanceStatus) -> AttendanceStatus {
    _ = take("假")
    return status
  }

  private var isAtEndOfItem: Bool {
    position == text.count || Self.isBetween(text[position]) || text[position].isWholeNumber
      || "签簽".contains(text[position])
  }

  static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || ",;、。.:/|·和与與及".contains(character)
  }

  /// Skips what may stand between seats of which the same is said; a new line begins another item.
  private mutating func skipBetweenSeats() {
    while position < text.count, Self.isBetween(text[position]), !text[position].isNewline {
      position += 1
    }
  }

  private mutating func skipBetween() {
    while position < text.count, Self.isBetween(text[position]) { position += 1 }
  }

  mutating func take(_ characters: Character...) -> Bool {
    guard position < text.count, characters.contains(text[position]) else { return false }
    position += 1
    return true
  }

  /// The number that begins here; none is larger than any seat or minute can be.
  mutating func number() -> Int? {
    let digits = text[position...].prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    position += digits.count
    return Int(String(digits.prefix(9)))
  }
}
