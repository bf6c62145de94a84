import Cells
import Model

extension TraineeFile {
  /// The rows above the list: six of facts and those that not everybody has, one of counts, one of
  /// column names.
  func profileRows(_ context: Context) -> Int { 8 + moreLines(context).count }

  /// Facts that not everybody has: two in a line, then each former post, the latest first. The list
  /// keeps some room.
  private func moreLines(_ context: Context) -> [[Fact]] {
    guard let trainee else { return [] }
    let facts: [Fact] = [
      (.postSince, trainee.postSince?.description),
      (.income, trainee.income?.words(in: context.language)),
      (.speciality, trainee.speciality), (.retired, trainee.retired?.description),
    ].filter { $0.value != nil }
    let pairs = stride(from: 0, to: facts.count, by: 2).map { Array(facts[$0...].prefix(2)) }
    let postings = trainee.formerPostings.reversed().map { posting -> [Fact] in
      let words = [posting.period, roster.name(of: posting.unit), posting.post ?? ""]
      return [(.posting, words.filter { !$0.isEmpty }.joined(separator: " "))]
    }
    let room = max(context.rows - 8 - Self.leastList, 0)
    let lines = pairs + postings
    guard lines.count > room, room > 0 else { return Array(lines.prefix(room)) }
    let left = context.text(
      MoveMessage.morePostings, ["count": String(lines.count - room + 1)])
    return lines.prefix(room - 1) + [[(.posting, left)]]
  }

  /// The rows that the list has at least, with the names of its columns.
  private static let leastList = 4

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
    for line in moreLines(context) {
      for (place, fact) in line.enumerated() {
        draw(
          fact, into: &grid, row: row, column: place == 0 ? 1 : half,
          width: line.count > 1 ? half : grid.size.columns - 1, context)
      }
      row += 1
    }
    grid.line(summary(dossier, context), row: row, style: Style(.cyan, bold: true))
    drawList(into: &grid, rows: row + 1..<rows.upperBound, context)
    undoing.draw(into: &grid, row: rows.upperBound, trainee, in: roster, context)
    if isRetiring {
      grid.question(
        context.text(MoveMessage.retireQuestion, ["name": trainee.name]), row: rows.upperBound)
    }
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
      ((.unit, roster.unitName(of: trainee)), (.post, trainee.post)),
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
