import Model

// Moving and finding.
extension RollCall {
  mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
    if layout == .plan { sight = planSight(context) }
  }

  /// Moves to the line of a trainee, where it is seen.
  mutating func move(to trainee: Identifier<Trainee>?, _ context: Context) {
    let line = lines.firstIndex { entries.indices.contains($0) && entries[$0].id == trainee }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  /// After how many seconds a digit begins another seat.
  private static let pauseBetweenSeats = 3

  /// The line of whoever has just the seat that is typed.
  func line(ofSeat typed: String) -> Int? { entries.firstIndex { String($0.seat) == typed } }

  mutating func jump(_ digit: Character, _ context: Context) -> [Effect] {
    // A seat that was typed some while ago is no beginning of another. A code is typed at once.
    if let seatTyped, context.now.epochSeconds - seatTyped.epochSeconds >= Self.pauseBetweenSeats,
      !isCode(seatDigits) || isNoSeat(seatDigits)
    {
      seatDigits = ""
    }
    seatTyped = context.now
    guard seatDigits.count < Self.longestCode else { return [] }
    seatDigits += String(digit)
    let typed = seatDigits
    if typed.count == 1 { seatOrigin = chosen?.id }
    if isCode(typed) {
      // The seats on the way to a number that is none were not meant.
      move(to: seatOrigin, context)
      if isNoSeat(typed) {
        return [.say(.error(context.text(Message.noSuchSeat, ["seat": typed])))]
      }
      return [.say(.done(context.text(RollCallMessage.code, ["code": Masked.code(typed)])))]
    }
    if let place = line(ofSeat: typed) {
      // Whoever is asked for by her seat is seen, whoever else is not.
      if !lines.contains(place) { showsOnlyUnmarked = false }
      arrange(context)
      move(to: entries[place].id, context)
    } else {
      // It begins a seat; until it is one, the cursor is on whom it was on.
      move(to: seatOrigin, context)
    }
    return [.say(.done(context.text(Message.seat, ["seat": typed])))]
  }

  /// Whether a number that is no seat is written like one.
  private func isNoSeat(_ typed: String) -> Bool {
    let longest = entries.map { String($0.seat).count }.max() ?? 0
    return isCode(typed) && typed.count <= longest && !typed.hasPrefix("0")
  }

  /// Shows the whole roll again, the cursor on a trainee.
  mutating func returnToMarking(at trainee: Identifier<Trainee>?, _ context: Context) {
    mode = .marking
    lines = arrangement
    move(to: trainee, context)
  }

  mutating func cancel(_ context: Context) {
    if case .finding(_, let from) = mode {
      returnToMarking(at: from, context)
    } else {
      if mode == .closing { showsOnlyUnmarked = false }
      returnToMarking(at: chosen?.id, context)
    }
  }
}
