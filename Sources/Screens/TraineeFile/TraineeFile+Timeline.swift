import Cells
import Model

// Everything that happened, in one list.
extension TraineeFile {
  func drawTimeline(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns),
        .wide(context.text(Term.trainingClass), 19), .wide(context.text(Term.topic), 10, share: 2),
        .wide(Message.attendance(context.language), min(statusColumns, 28), share: 0),
        .fixed(context.text(Term.hours), 5),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: events.count, rows: rows.count - 1)
    for (offset, line) in window.enumerated() {
      let event = events[line]
      let (what, about) = words(of: event, context)
      let hours =
        event.hours(of: dossier?.trainee.id ?? id, by: context.now.day).flatMap {
          $0 > 0 ? $0.written : nil
        } ?? ""
      table.draw(
        [
          (context.day(event.day), .plain), what, (about, .plain), status(of: event, context),
          (hours, .plain),
        ], into: &grid, row: rows.lowerBound + 1 + offset, isChosen: line == cursor.index)
    }
    if window.isEmpty {
      grid.line(
        context.text(Message.attendedNothing), row: rows.lowerBound + 1, style: Style(.gray))
    }
  }

  /// What it belongs to, and what it is about.
  private func words(
    of event: Dossier.Event, _ context: Context
  ) -> (what: (text: String, style: Style), about: String) {
    func inClass(_ trainingClass: TrainingClass) -> (text: String, style: Style) {
      (trainingClass.title(in: context.language), .plain)
    }
    func beside(_ word: some Catalogue) -> (text: String, style: Style) {
      (context.text(word), Style(.magenta))
    }
    return switch event {
    case .session(let entry):
      (inClass(entry.meeting.trainingClass), entry.meeting.session.topic ?? "")
    case .makeUp(let meeting, _, _): (inClass(meeting.trainingClass), meeting.session.topic ?? "")
    case .leave(let leave): (inClass(leave.trainingClass), leave.request.period)
    case .visit(let visit): (beside(Term.siteVisit), visit.host)
    case .monthlyMeeting(let meeting): (beside(Term.monthlyMeeting), meeting.topics)
    case .reflection(let visit, let reflection):
      (beside(Term.siteVisit), "\(visit.host) \(reflection.text)")
    case .exam(let record): (inClass(record.trainingClass), context.text(Term.exam))
    case .rating(let trainingClass, let rating): (inClass(trainingClass), rating.reason ?? "")
    case .certificate(let trainingClass, let certificate):
      (inClass(trainingClass), "\(certificate.number) \(context.text(certificate.kind.term))")
    case .moved(let move):
      (
        beside(DossierMessage.moved),
        context.text(DossierMessage.move, ["from": move.from, "to": move.to])
      )
    case .retired: (beside(Term.retired), "")
    }
  }

  /// What it came to.
  func status(
    of event: Dossier.Event, _ context: Context
  ) -> (text: String, style: Style) {
    switch event {
    case .session(let entry):
      let words = entry.words(on: context.now.day, in: context.language)
      let status = entry.mark?.status
      return ("\(status?.sign ?? "·") \(words)", status?.style ?? Style(.gray))
    case .makeUp: return ("+ \(context.text(Term.makeUp))", Style(.green))
    case .leave(let leave):
      let rules = context.township.rules(of: leave.trainingClass)
      let state = leave.request.state(
        on: context.now.day, asksForReturn: rules.asksForReturn)
      let kind = context.text(leave.request.kind.term)
      return ("\(kind) · \(context.words(state))", state.style)
    case .visit(let visit):
      let part = visit.part(of: dossier?.trainee.id ?? id, on: context.now.day)
      return part == .tookPart
        ? (context.text(visit.kind.term), .plain) : ("· \(context.text(part.term))", Style(.gray))
    case .monthlyMeeting(let meeting):
      guard let status = meeting.marks[dossier?.trainee.id ?? id]?.status else {
        let word = meeting.date > context.now.day ? Term.toCome : .unmarked
        return ("· \(context.text(word))", Style(.gray))
      }
      return ("\(status.sign) \(context.text(status.term))", status.style)
    case .reflection: return (context.text(Term.reflection), .plain)
    case .exam(let record): return context.score(of: record)
    case .rating(_, let rating): return context.rating(rating)
    case .certificate: return ("✓ \(context.text(Term.certificate))", Style(.green))
    case .moved, .retired: return ("", .plain)
    }
  }
}

extension Context {
  /// A score with that of the resit, and whether the exam is passed: `✗ 55 / 58 failed`.
  func score(of record: Dossier.ClassRecord) -> (text: String, style: Style) {
    let scores = [record.result.score, record.result.resit].compactMap(\.self).map(\.written)
    guard !scores.isEmpty else { return ("–", Style(.gray)) }
    let text = scores.joined(separator: " / ")
    guard let hasPassed = record.outcome?.hasPassed else { return (text, .plain) }
    return hasPassed
      ? ("✓ \(text)", Style(.green)) : ("✗ \(text)", Style(.red, bold: true))
  }

  /// A rating, with a sign that tells praise from criticism without colour.
  func rating(_ rating: Rating) -> (text: String, style: Style) {
    switch rating.kind {
    case .excellent: ("★ \(text(rating.kind.term))", Style(.green, bold: true))
    case .poor: ("! \(text(rating.kind.term))", Style(.yellow, bold: true))
    }
  }
}

extension Dossier.Event {
  /// The hours that count on its day; nil where it is nothing that counts.
  fileprivate func hours(of trainee: Identifier<Trainee>, by today: Day) -> Double? {
    switch self {
    // What was made up for it counts on another line.
    case .session(let entry): entry.mark?.status?.isThere == true ? entry.hours : nil
    case .makeUp(_, _, let hours): hours
    case .visit(let visit): visit.hours(of: trainee, by: today)
    case .monthlyMeeting(let meeting): meeting.wasAttended(by: trainee) ? meeting.hours : nil
    default: nil
    }
  }
}
