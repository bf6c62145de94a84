import Model

// The exceptions line: a paper sheet in one line.
extension RollCall {
  /// What is typed, as a line; nil while nothing is.
  func exceptions(
    _ field: TextField
  ) -> Result<ExceptionsLine, ExceptionsLine.Mistake>? {
    guard let meeting, let roll, Fields.text(field.text) != nil else { return nil }
    do throws(ExceptionsLine.Mistake) {
      return .success(
        try ExceptionsLine(
          field.text, from: meeting.session, of: meeting.trainingClass, roll, in: roster))
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
      guard let roll else { return [] }
      let roster = roster
      isFromPaper = true
      return change(context) { session throws(MarkingError) in
        try session.taking(
          line, from: roll, in: roster, ids: context.idSeed, at: context.now)
      }
    }
  }

  /// What the line would do, a line of text for each seat, each walk-in and the signatures.
  func preview(of line: ExceptionsLine, _ context: Context) -> [String] {
    let bySeat = Dictionary(entries.map { ($0.seat, $0) }) { first, _ in first }
    let marks = line.items.flatMap { item in
      item.seats.map { seat in
        let mark = item.statuses.reduce(Mark?.none) { mark, given in
          (mark ?? Mark()).setting(given.status, minutes: given.minutes, at: context.now)
        }
        return "\(seat) \(words(of: mark, replacingThatOf: bySeat[seat], context))"
      }
    }
    let signatures = line.signed.map { "\(context.text(SheetMessage.signatures)) \($0)" }
    return marks + line.guests.map { preview(of: $0, context) } + [signatures].compactMap(\.self)
  }

  /// Her name with the mark that a line gives her, and what that would replace.
  private func words(
    of mark: Mark?, replacingThatOf entry: Roll.Entry?, _ context: Context
  ) -> String {
    guard let meeting, let entry else { return mark.words(in: context.language) }
    let session = meeting.session
    let words = meeting.trainingClass.attendees.words(
      of: entry.id, at: session.marking(entry.id, mark), replacing: session.marks[entry.id],
      in: context.language)
    return "\(entry.trainee.name) \(words)"
  }

  private func preview(of guest: ExceptionsLine.Guest, _ context: Context) -> String {
    let line = guest.line
    var words = [String(guest.row), line.name]
    let person = meeting.map {
      line.person(row: guest.row, at: $0.session, entries, in: roster)
    }
    if case .enrolled(let entry)? = person {
      words += ["= \(entry.seat)", context.text(Term.present)]
    } else {
      words += [line.unit, context.phone(line.phone), context.text(Term.walkIn)].compactMap(\.self)
    }
    return words.joined(separator: " ")
  }
}
