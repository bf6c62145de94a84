import Cells
import Model

// What each class came to.
extension TraineeFile {
  func drawClasses(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let today = context.now.day
    let table = Table(
      [
        .fixed(context.text(DossierMessage.day), 10), .wide(context.text(Term.trainingClass), 16),
        .fixed(context.text(DossierMessage.attended), 7), .fixed(context.text(Term.hours), 5),
        .fixed(context.text(Term.score), 9),
        .fixed(context.text(Term.rating), context.language == .english ? 11 : 10),
        .wide(context.text(Term.certificate), 11),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: classes.count, rows: rows.count - 1)
    for (offset, line) in window.enumerated() {
      let record = classes[line]
      let tally = record.tally(on: today)
      table.draw(
        [
          (record.trainingClass.start.description, .plain),
          (record.trainingClass.title(in: context.language), .plain),
          ("\(tally.actual)/\(tally.expected)", tally.absent > 0 ? Style(.red) : .plain),
          (record.hours > 0 ? record.hours.written : "", .plain), context.score(of: record),
          record.result.rating.map(context.rating) ?? ("", .plain), end(of: record, context),
        ], into: &grid, row: rows.lowerBound + 1 + offset, isChosen: line == cursor.index)
    }
    if window.isEmpty {
      grid.line(
        context.text(Message.attendedNothing), row: rows.lowerBound + 1, style: Style(.gray))
    }
  }

  /// What she was given, or else whether she completes it.
  private func end(
    of record: Dossier.ClassRecord, _ context: Context
  ) -> (text: String, style: Style) {
    if let certificate = record.result.certificate { return (certificate.number, Style(.green)) }
    let completion = record.completion(on: context.now.day)
    return (completion.map { $0.phrase(context.language) } ?? "", Style(.gray))
  }
}
