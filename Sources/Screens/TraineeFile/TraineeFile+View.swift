import Cells
import Model

extension TraineeFile {
  /// The rows above the lines of a list: facts, counts and names of columns; of the chart only its
  /// own.
  func headRows(of sight: Sight, _ context: Context) -> Int {
    sight == .years ? 1 : 8 + moreLines(context).count + (dutyLine(context) == nil ? 0 : 1)
  }

  /// How her training of this year stands, where any is owed and the list keeps some room.
  private func dutyLine(_ context: Context) -> String? {
    guard context.township.duty != nil, context.rows > 8 + Self.leastList else { return nil }
    let today = context.now.day
    guard let trainee, !trainee.isRetired(on: today) else { return nil }
    let balance =
      years.first { $0.year == today.year }
      ?? dossier.flatMap { dossier in
        context.township.duty.map {
          DutyBalance(of: dossier, $0, in: today.year, on: today)
        }
      }
    return balance.map { "\($0.year): \($0.stateWords(in: context.language))" }
  }

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
    let duty = dutyLine(context) == nil ? 0 : 1
    let room = max(context.rows - 8 - duty - Self.leastList, 0)
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
    guard sight != .years else { return drawYears(into: &grid, rows: rows, context) }
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
    row += 1
    if let duty = dutyLine(context) {
      grid.line(duty, row: row, style: Style(.cyan))
      row += 1
    }
    if sight == .classes {
      drawClasses(into: &grid, rows: row..<rows.upperBound, context)
    } else {
      drawTimeline(into: &grid, rows: row..<rows.upperBound, context)
    }
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
      ((.unit, roster.path(of: trainee.unit).joined(separator: " ‹ ")), (.post, trainee.post)),
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
        "hours": dossier.hours(on: context.now.day).written, "actual": String(tally.actual),
        "late": String(tally.late), "early": String(tally.leftEarly),
        "leave": String(tally.leave), "absent": String(tally.absent),
        "unmarked": String(tally.unmarked),
      ])
  }
}
