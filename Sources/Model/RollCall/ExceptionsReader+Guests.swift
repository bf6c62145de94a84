// What an exceptions line says beside what it says of seats.
extension ExceptionsReader {
  private typealias Mistake = ExceptionsLine.Mistake

  // MARK: Signatures

  /// Takes the word for the number of signatures, where it stands here.
  mutating func takesCount() -> Bool {
    if take("签", "簽") {
      _ = take("到")
      return true
    }
    guard take("s", "S") else { return false }
    for letter in "igned" {
      guard take(letter, Character(letter.uppercased())) else { break }
    }
    return true
  }

  mutating func count(from start: Int) throws(ExceptionsLine.Mistake) {
    while position < text.count, text[position].isWhitespace, !text[position].isNewline {
      position += 1
    }
    let place = position
    guard let count = number(), Session.possibleSignatures.contains(count) else {
      throw Mistake(position: place + 1, fault: .noCount)
    }
    guard signed == nil else { throw Mistake(position: start + 1, fault: .countedTwice) }
    signed = count
  }

  // MARK: Blank rows

  /// Takes the number of a blank row, where one stands here and begins no range.
  mutating func blankRow() -> Int? {
    let start = position
    guard position < text.count, text[position] != "0", let row = number(), !seats.contains(row),
      position == text.count || !Self.isRange(text[position]),
      rows.contains(row) || furtherRows.contains(row) && beginsName
    else {
      position = start
      return nil
    }
    return row
  }

  /// Whoever signed in a blank row: all up to the next comma.
  mutating func guest(in row: Int, from place: Int) throws(ExceptionsLine.Mistake) {
    let start = position
    let end = text[start...].firstIndex(where: Self.endsGuest) ?? text.count
    let words = words(in: start..<end)
    guard let first = words.first, !isStatuses(first) else {
      throw Mistake(position: start + 1, fault: .nameless(row))
    }
    for word in words.dropFirst() {
      // Nobody's unit is called like that: she has left something out.
      if isStatuses(word) { throw Mistake(position: word.lowerBound + 1, fault: .guestStatus) }
      if isItem(word) { throw Mistake(position: word.lowerBound + 1, fault: .noComma) }
    }
    position = end
    let line: WalkInLine
    do throws(InputError) {
      line = try WalkInLine(String(text[start..<end]))
    } catch {
      throw Mistake(
        position: start + 1, fault: error == .missing ? .nameless(row) : .guest(error))
    }
    if let other = walkIns.first(where: { $0.row == row }), other.name != line.name {
      throw Mistake(position: place + 1, fault: .taken(row, by: other.name))
    }
    let guest = ExceptionsLine.Guest(row: row, line: line)
    let person = person(row, line)
    if let fault = fault(of: guest, who: person) {
      throw Mistake(position: place + 1, fault: fault)
    }
    // Said twice of one person, it is said once.
    guard !guests.contains(guest) else { return }
    guard !guests.contains(where: { $0.row == row }) else {
      throw Mistake(position: place + 1, fault: .repeated(row))
    }
    guests.append(guest)
    signers[row] = person.trainee
    if case .enrolled(let entry) = person { rowsOfSeats[entry.seat] = row }
  }

  /// Why somebody cannot have signed in her row: she may be one of several, is said not to be there, or
  /// stands in another row.
  private func fault(
    of guest: ExceptionsLine.Guest, who person: WalkInLine.Person
  ) -> Mistake.Fault? {
    switch person {
    case .namesakes(let entries): return .namesakes(guest.line.name, entries.map(\.seat))
    case .enrolled(let entry) where away.contains(entry.seat):
      return .signedBelow(entry.seat, row: guest.row)
    case .enrolled, .already, .guest: break
    }
    let isHer = { (row: Int, line: WalkInLine, trainee: Identifier<Trainee>?) in
      row != guest.row
        && (line.isSurely(guest.line) || trainee != nil && trainee == person.trainee)
    }
    let here = guests.first { isHer($0.row, $0.line, signers[$0.row]) }?.row
    let before = walkIns.first { walkIn in
      walkIn.row.map { isHer($0, WalkInLine(walkIn), walkIn.trainee) } ?? false
    }?.row
    return (here ?? before).map { .samePerson($0, guest.row) }
  }

  /// Whether a name stands here, and not what is to be said of a seat.
  private var beginsName: Bool {
    let end = text[position...].firstIndex(where: Self.endsGuest) ?? text.count
    guard let first = words(in: position..<end).first else { return false }
    return text[first.lowerBound].isLetter && !isStatuses(first)
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    text[range].split(whereSeparator: \.isWhitespace).map { $0.startIndex..<$0.endIndex }
  }

  /// Whether a word says how somebody was there, and nothing else.
  private func isStatuses(_ word: Range<Int>) -> Bool {
    var reader = self
    reader.position = word.lowerBound
    while let status = reader.status() {
      if status.takesMinutes { _ = reader.number() }
    }
    return !word.isEmpty && reader.position == word.upperBound
  }

  /// Whether a word is an item of its own.
  private func isItem(_ word: Range<Int>) -> Bool {
    var reader = self
    reader.position = word.lowerBound
    if reader.takesCount() { return reader.number() != nil && reader.position == word.upperBound }
    guard text[word.lowerBound] != "0", let number = reader.number(),
      reader.position < word.upperBound
    else { return false }
    if seats.contains(number) { return isStatuses(reader.position..<word.upperBound) }
    return rows.contains(number) && text[reader.position].isLetter
  }

  private static func endsGuest(_ character: Character) -> Bool {
    ",;、。".contains(character) || character.isNewline
  }
}
