extension ExceptionsLine {
  /// The line that `text` writes of the sheet of a session of a class.
  public init(
    _ text: String, from session: Session, of trainingClass: TrainingClass, _ roll: Roll,
    in roster: Roster
  ) throws(Mistake) {
    try self.init(
      text, seats: roll.entries.lazy.map(\.seat), rows: trainingClass.blankRows,
      furtherRows: trainingClass.furtherBlankRows, walkIns: session.walkIns ?? [],
      person: { $1.person(row: $0, at: session, roll.entries, in: roster) },
      minutes: session.possibleMinutes)
  }
}

extension Session {
  /// The session with everything that an exceptions line says of seats, and with the number of
  /// signatures; all of it, or an error.
  ///
  /// - Parameter trainees: who sits at a seat.
  public func marking(
    _ line: ExceptionsLine, by trainees: [Int: Identifier<Trainee>], at now: Instant
  ) throws(MarkingError) -> Session {
    var session = self
    for item in line.items {
      for seat in item.seats {
        guard let trainee = trainees[seat] else { continue }
        // What was marked before says nothing to what the paper says: late alone is late alone.
        session.marks[trainee]?.clearStatus()
        for given in item.statuses {
          session = try session.marking(
            trainee, as: given.status, minutes: given.minutes, isClockTold: false, at: now)
        }
      }
    }
    guard let signed = line.signed else { return session }
    guard closed == nil else { throw .closed }
    session.signed = signed
    return session
  }

  /// The session with everything that an exceptions line says; all of it, or an error. Whoever stands
  /// in a blank row becomes a walk-in, unless she is in the roll: then she is present.
  public func taking(
    _ line: ExceptionsLine, from roll: Roll, in roster: Roster, ids: IDSeed, at now: Instant
  ) throws(MarkingError) -> Session {
    let seats = Dictionary(roll.entries.map { ($0.seat, $0.id) }) { first, _ in first }
    var session = try marking(line, by: seats, at: now)
    guard line.guests.isEmpty || closed == nil else { throw .closed }
    for (number, guest) in line.guests.enumerated() {
      let typed = guest.line
      switch typed.person(row: guest.row, at: session, roll.entries, in: roster) {
      case .already(var walkIn):
        walkIn.row = guest.row
        walkIn.unit = typed.unit ?? walkIn.unit
        walkIn.phone = typed.phone ?? walkIn.phone
        session.walkIns = session.walkIns?.map { $0.id == walkIn.id ? walkIn : $0 }
      case .enrolled(let entry):
        guard session.marks[entry.id]?.status?.isThere != true else { continue }
        session = try session.marking(entry.id, as: .present, at: now)
      case .namesakes(let entries):
        throw .namesakes(typed.name, entries.map(\.seat))
      case .guest(let known):
        var walkIn = WalkIn(
          id: ids.id(letter: "w", number: number), name: typed.name, unit: typed.unit,
          phone: typed.phone, at: now)
        walkIn.trainee = known
        walkIn.row = guest.row
        session = session.taking(walkIn)
      }
    }
    return session
  }
}

extension Mark {
  fileprivate mutating func clearStatus() {
    status = nil
    lateMinutes = nil
    leftEarlyMinutes = nil
  }
}
