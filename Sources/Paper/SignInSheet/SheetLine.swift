import Model

/// A row of a sign-in sheet: who it is, and what is known beforehand of her at each session.
public struct SheetLine: Equatable, Sendable {
  /// What stands in the box of a session before anybody has signed.
  public enum Box: Equatable, Sendable {
    /// Nothing: she signs there.
    case free
    /// The leave that she was given.
    case leave(AttendanceStatus)
    /// She is not expected there.
    case notExpected
  }

  /// Who, with unit, post and seat as they are at the first session where she is expected.
  public let entry: Roll.Entry
  /// What stands in her boxes, one a session.
  public let boxes: [Box]

  /// Everybody who is expected at one of the sessions, in the order of the rows.
  static func all(
    at sessions: [Session], of trainingClass: TrainingClass, in roster: Roster,
    by order: SheetLayout.Order, strokes: @autoclosure () -> StrokeOrder
  ) -> [SheetLine] {
    let attendees = trainingClass.attendees
    let rolls = sessions.map { session in
      Roll(session: session, attendees, in: roster).entries
    }
    let byTrainee = rolls.map { entries in
      Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    }
    var seen = Set<Identifier<Trainee>>()
    let entries = rolls.joined().filter { seen.insert($0.id).inserted }
    let lines = sorted(Array(entries), in: roster, by: order, strokes: strokes())
    return lines.map { entry in
      SheetLine(
        entry: entry,
        boxes: byTrainee.map { roll in
          guard let there = roll[entry.id] else { return .notExpected }
          guard let status = there.mark?.status, status.isLeave else { return .free }
          return .leave(status)
        })
    }
  }

  private static func sorted(
    _ entries: [Roll.Entry], in roster: Roster, by order: SheetLayout.Order,
    strokes: @autoclosure () -> StrokeOrder
  ) -> [Roll.Entry] {
    let bySeat = entries.sorted { $0.seat < $1.seat }
    let rosterOrder: RosterOrder
    switch order {
    case .seat: return bySeat
    case .pinyin: rosterOrder = .pinyin
    case .strokes: rosterOrder = .strokes
    case .unit: rosterOrder = .unit
    }
    let own = Roster(trainees: bySeat.map(\.trainee), units: roster.units)
    let places = Dictionary(
      rosterOrder.sorted(own, strokes: strokes()).enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    let sorted = bySeat.sorted { (places[$0.id] ?? .max) < (places[$1.id] ?? .max) }
    guard order == .unit else { return sorted }
    // The unit of the day, which is not hers now where she has moved since.
    var units: [String] = []
    for entry in sorted where !units.contains(entry.unitName) { units.append(entry.unitName) }
    let byUnit = Dictionary(grouping: sorted, by: \.unitName)
    return units.flatMap { byUnit[$0] ?? [] }
  }
}
