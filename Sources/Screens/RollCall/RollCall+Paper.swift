import Model

// The exceptions line: a paper sheet in one line.
extension RollCall {
  /// What is typed, as a line; nil while nothing is.
  func exceptions(
    _ field: TextField
  ) -> Result<ExceptionsLine, ExceptionsLine.Mistake>? {
    guard let session = meeting?.session, Fields.text(field.text) != nil else { return nil }
    do throws(ExceptionsLine.Mistake) {
      return .success(
        try ExceptionsLine(
          field.text, seats: entries.lazy.map(\.seat), minutes: session.possibleMinutes))
    } catch {
      return .failure(error)
    }
  }

  /// Applies all of the line or, where anything in it is wrong, nothing.
  mutating func acceptExceptions(_ field: TextField, _ context: Context) -> [Effect] {
    switch exceptions(field) {
    case nil:
      mode = .marking
      return []
    case .failure(let mistake):
      return [.say(.error(mistake.explanation(in: context.language)))]
    case .success(let line):
      mode = .marking
      let trainees = Dictionary(entries.map { ($0.seat, $0.id) }) { first, _ in first }
      return change(context) { session throws(MarkingError) in
        try session.marking(line, by: trainees, at: context.now)
      }
    }
  }

  /// What the line would do, a line of text for each seat.
  func preview(of line: ExceptionsLine, _ context: Context) -> [String] {
    let bySeat = Dictionary(entries.map { ($0.seat, $0) }) { first, _ in first }
    return line.items.flatMap { item in
      item.seats.map { seat in
        let mark = item.statuses.reduce(Mark?.none) { mark, given in
          (mark ?? Mark()).setting(given.status, minutes: given.minutes, at: context.now)
        }
        return "\(seat) \(bySeat[seat]?.trainee.name ?? "") \(mark.words(in: context.language))"
      }
    }
  }
}
