import Cells
import Model

extension ResultList {
  /// The rows above the list: one about the exam, one about who is chosen, one of column names.
  static let headRows = 3

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    guard let results else {
      grid.line(context.text(ResultMessage.cannotBeRead), row: rows.lowerBound)
      return
    }
    let rules = context.township.rules(of: trainingClass)
    grid.line(exam(of: results, rules, context), row: rows.lowerBound)
    if let chosen {
      grid.line(details(of: chosen, context), row: rows.lowerBound + 1, style: Style(.gray))
    }
    draw(into: &grid, rows: rows, context)
    if outcomes.isEmpty {
      grid.line(
        context.text(Message.nobodyEnrolled), row: rows.lowerBound + Self.headRows,
        style: Style(.gray))
    }
    ask(into: &grid, row: rows.upperBound, context)
  }

  private func draw(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let completions = Outcome.Completion.allCases.map { $0.phrase(context.language).columns }
    let ratings = Rating.Kind.allCases.map { context.text($0.term).columns }
    let table = Table(
      [
        .fixed(context.text(Term.seat), 4), .wide(context.text(Term.name), 16),
        .fixed(context.text(Term.score), 5), .fixed(context.text(Term.resit), 5),
        .fixed(context.text(ResultMessage.pass), 4),
        .fixed(context.text(Term.rating), ratings.max() ?? 0),
        .fixed(context.text(Term.completion), completions.max() ?? 0),
        .wide(context.text(Term.certificate), 12, share: 2),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + Self.headRows - 1)
    let window = cursor.window(count: outcomes.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), window) {
      table.draw(
        cells(outcomes[line], context), into: &grid, row: row, isChosen: line == cursor.index)
    }
  }

  private func cells(_ outcome: Outcome, _ context: Context) -> [(String, Style)] {
    let result = outcome.result
    return [
      (String(outcome.place.seat).paddedLeft(to: 4), Style(.gray)),
      (name(of: outcome.place.trainee), Style(.standard, bold: true)),
      (result.score.map { $0.written.paddedLeft(to: 5) } ?? "    –", .plain),
      (result.resit.map { $0.written.paddedLeft(to: 5) } ?? "", .plain),
      outcome.hasPassed.map { $0 ? ("✓", Style(.green)) : ("✗", Style(.red, bold: true)) }
        ?? ("", .plain),
      (
        result.rating.map { context.text($0.kind.term) } ?? "",
        result.rating?.kind == .poor ? Style(.red) : Style(.green)
      ),
      (outcome.completion.phrase(context.language), outcome.completion.style),
      (result.certificate?.number ?? "", .plain),
    ]
  }

  /// The exam and how it went, in one line.
  private func exam(
    of results: Results, _ rules: AttendanceRules, _ context: Context
  ) -> String {
    let exam = results.exam
    let scored = outcomes.compactMap(\.hasPassed)
    guard results.hasExam else { return context.text(ResultMessage.noExam) }
    return [
      exam?.form.map { context.text($0.term) } ?? context.text(Term.exam),
      exam?.date.map { context.day($0) },
      context.text(
        ResultMessage.marks,
        ["pass": results.passMark(by: rules).written, "full": results.fullMark.written]),
      context.text(
        ResultMessage.scored,
        [
          "scored": String(scored.count), "all": String(outcomes.count),
          "passed": String(scored.count(where: \.self)),
        ]),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// What has no column: what keeps her from the exam, why she is rated, what certificate she has.
  private func details(of outcome: Outcome, _ context: Context) -> String {
    let result = outcome.result
    let rating = result.rating.map {
      [context.text($0.kind.term), $0.reason, $0.date.description].compactMap(\.self)
        .joined(separator: " ")
    }
    let certificate = result.certificate.map {
      "\(context.text($0.kind.term)) \($0.issued)"
    }
    return [outcome.hindrances(in: context.language), rating, certificate].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What is said of a result once it is saved.
  func words(for outcome: Outcome, _ context: Context) -> String {
    let result = outcome.result
    let passed = outcome.hasPassed.map {
      context.text($0 ? Term.passed : .failed)
    }
    return [
      result.score?.written,
      result.resit.map { "\(context.text(Term.resit)) \($0.written)" }, passed,
      result.rating.map { context.text($0.kind.term) }, result.certificate?.number,
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// Draws what is asked for.
  private func ask(into grid: inout Grid, row: Int, _ context: Context) {
    switch mode {
    case .choosing: break
    case .typing(let field, let entry, let trainee):
      let name = label(of: trainee).truncated(to: grid.size.columns / 3)
      let label: ResultMessage =
        switch entry {
        case .score: .scoreOf
        case .resit: .resitOf
        case .rating(.excellent): .excellentOf
        case .rating(.poor): .poorOf
        case .certificate: .certificateOf
        }
      grid.prompt(context.text(label, ["name": name]), field, row: row)
    case .asking(_, _, let trainee):
      let lacking = outcome(of: trainee).map { $0.completion.phrase(context.language) } ?? ""
      let name = label(of: trainee).truncated(to: grid.size.columns / 3)
      grid.question(
        context.text(ResultMessage.barredQuestion, ["name": name, "lacking": lacking]), row: row)
    }
  }
}

extension Outcome.Completion {
  fileprivate var style: Style {
    switch self {
    case .completes: Style(.green)
    case .owesExam: .plain
    case .failed, .barred, .incomplete: Style(.red, bold: true)
    case .left: Style(.gray)
    }
  }
}
