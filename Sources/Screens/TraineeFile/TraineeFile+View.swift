import Cells
import Model

extension TraineeFile {
  /// The rows above the list: six of facts, one of counts, one of column names.
  static let profileRows = 8

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainee, let dossier else {
      grid.line(context.text(Message.traineeGone), row: rows.lowerBound)
      return
    }
    var row = rows.lowerBound
    let half = grid.size.columns / 2
    for pair in facts(trainee, context) {
      draw(pair.0, into: &grid, row: row, column: 1, width: half, context)
      draw(pair.1, into: &grid, row: row, column: half, width: half, context)
      row += 1
    }
    draw(
      (.note, trainee.note), into: &grid, row: row, column: 1, width: grid.size.columns - 1, context
    )
    row += 1
    grid.line(summary(dossier, context), row: row, style: Style(.cyan, bold: true))
    drawList(into: &grid, rows: row + 1..<rows.upperBound, context)
  }

  private typealias Fact = (term: Term, value: String?)

  private func facts(_ trainee: Trainee, _ context: Context) -> [(Fact, Fact)] {
    let birth = trainee.birth.map {
      context.text(
        Message.birthAndAge,
        ["birth": $0.description, "age": String($0.age(on: context.now.day))])
    }
    return [
      ((.name, trainee.name), (.pinyin, trainee.reading)),
      ((.unit, unitName), (.post, trainee.post)),
      ((.phone, context.phone(trainee.phone)), (.number, trainee.number)),
      ((.idCard, context.idCard(trainee.idCard)), (.birth, birth)),
      (
        (.gender, trainee.gender.map { context.text($0.term) }), (.education, trainee.education)
      ),
    ]
  }

  private func draw(
    _ fact: Fact, into grid: inout Grid, row: Int, column: Int, width: Int, _ context: Context
  ) {
    let label = context.text(fact.term).padded(to: 10)
    let value = grid.write(label, row: row, column: column, style: Style(.gray)) + 1
    grid.write(
      (fact.value ?? "–").truncated(to: column + width - value - 1), row: row, column: value,
      style: Style(.standard, bold: fact.term == .name))
  }

  private func summary(_ dossier: Dossier, _ context: Context) -> String {
    let tally = dossier.tally(on: context.now.day)
    return context.text(
      Message.attendanceSummary,
      [
        "hours": dossier.hours.written, "actual": String(tally.actual),
        "late": String(tally.late), "early": String(tally.leftEarly),
        "leave": String(tally.leave), "absent": String(tally.absent),
        "unmarked": String(tally.unmarked),
      ])
  }

  private func drawList(
    into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let statuses =
      entries.map { status(of: $0, context).columns }
      + visits.map { context.text($0.kind.term).columns }
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns),
        .wide(context.text(Term.trainingClass), 19), .wide(context.text(Term.topic), 10, share: 2),
        .wide(Message.attendance(context.language), min(statuses.max() ?? 0, 28), share: 0),
        .fixed(context.text(Term.hours), 5),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: entries.count + visits.count, rows: rows.count - 1)
    for (offset, line) in window.enumerated() {
      let cells: [(String, Style)] =
        line < entries.count
        ? cells(entries[line], context) : cells(visits[line - entries.count], context)
      table.draw(
        cells, into: &grid, row: rows.lowerBound + 1 + offset, isChosen: line == cursor.index)
    }
    if window.isEmpty {
      grid.line(
        context.text(Message.attendedNothing), row: rows.lowerBound + 1, style: Style(.gray))
    }
  }

  private func cells(_ entry: Dossier.Entry, _ context: Context) -> [(String, Style)] {
    let session = entry.meeting.session
    return [
      (context.day(session.date), .plain),
      (entry.meeting.trainingClass.title(in: context.language), .plain),
      (session.topic ?? "", .plain),
      (status(of: entry, context), entry.mark?.status?.style ?? Style(.gray)),
      (entry.hours > 0 ? entry.hours.written : "", .plain),
    ]
  }

  private func status(of entry: Dossier.Entry, _ context: Context) -> String {
    let status = entry.words(on: context.now.day, in: context.language)
    return "\(entry.mark?.status?.sign ?? "·") \(status)"
  }

  private func cells(_ visit: SiteVisit, _ context: Context) -> [(String, Style)] {
    [
      (context.day(visit.date), .plain), (context.text(Term.siteVisit), Style(.magenta)),
      (visit.host, .plain), (context.text(visit.kind.term), .plain), ("", .plain),
    ]
  }
}
