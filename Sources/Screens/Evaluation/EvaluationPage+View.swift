import Cells
import Model

extension EvaluationPage {
  /// The row above the lines: how many forms came back.
  static let factRows = 1

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard record != nil else {
      grid.line(context.text(EvaluationMessage.gone), row: rows.lowerBound)
      return
    }
    grid.line(forms(context), row: rows.lowerBound, style: Style(.cyan, bold: true))
    let lines = lines
    let window = HeadedLines(counts: sections.map(\.count))
      .window(chosen: cursor.index, rows: rows.count - Self.factRows)
    for (row, item) in zip(rows.dropFirst(Self.factRows), window) {
      switch item {
      case .heading(let section): drawHeading(section, into: &grid, row: row, context)
      case .line(let line):
        draw(lines[line], into: &grid, row: row, isChosen: line == cursor.index, context)
      }
    }
    if lines.isEmpty {
      grid.line(
        context.text(EvaluationMessage.nothingYet), row: rows.lowerBound + 2, style: Style(.gray))
    }
    drawQuestion(into: &grid, row: rows.upperBound, context)
  }

  private func forms(_ context: Context) -> String {
    guard evaluation.issued != nil || evaluation.returned != nil else {
      return context.text(EvaluationMessage.formsUncounted)
    }
    let count = context.text(
      EvaluationMessage.forms,
      [
        "issued": evaluation.issued.map(String.init) ?? "–",
        "returned": evaluation.returned.map(String.init) ?? "–",
      ])
    let rate = evaluation.returnRate.map {
      context.text(EvaluationMessage.rate, ["rate": String($0)])
    }
    return [count, rate].compactMap(\.self).joined(separator: " · ")
  }

  private func drawHeading(
    _ section: Int, into grid: inout Grid, row: Int, _ context: Context
  ) {
    switch section {
    case 0: questions(grid.size.columns, context).drawHeader(into: &grid, row: row)
    case 1:
      grid.line(
        context.text(EvaluationMessage.opinions), row: row, style: Style(.standard, bold: true))
    default:
      grid.line(
        context.text(EvaluationMessage.problems), row: row, style: Style(.standard, bold: true))
    }
  }

  private func questions(_ width: Int, _ context: Context) -> Table {
    Table(
      [
        .wide(context.text(EvaluationMessage.questions), 20),
        .fixed(context.text(EvaluationMessage.grades), 19),
        .fixed(context.text(Term.gradeScore), 5),
        .fixed(context.text(Term.satisfaction), 6),
      ], width: width)
  }

  private func draw(
    _ line: Line, into grid: inout Grid, row: Int, isChosen: Bool, _ context: Context
  ) {
    let width = grid.size.columns
    switch line {
    case .question(let question):
      let grades = RatedQuestion.Grade.allCases.map { String(question[$0]) }
      questions(width, context).draw(
        [
          (question.text, .plain),
          (question.answers == 0 ? "–" : grades.joined(separator: "·"), Style(.gray)),
          (question.score?.written ?? "–", Style(.standard, bold: true)),
          (question.satisfaction.map { "\($0)%" } ?? "–", .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    case .opinion(let opinion):
      let number = opinion.problem.flatMap(evaluation.number)
      Table([.fixed("", 6), .wide("", 30), .fixed("", 6)], width: width).draw(
        [
          ("×\(opinion.count)".paddedLeft(to: 6), Style(.gray)), (opinion.text, .plain),
          number.map { ("→ \($0).", Style(.green)) } ?? ("→ ?", Style(.yellow)),
        ], into: &grid, row: row, isChosen: isChosen)
    case .problem(let problem):
      let number = evaluation.number(of: problem.id) ?? 0
      let count = context.text(
        EvaluationMessage.opinionsOf, ["count": String(evaluation.count(of: problem.id))])
      Table([.fixed("", 4), .wide("", 30), .fixed("", count.columns)], width: width).draw(
        [
          ("\(number).".paddedLeft(to: 4), Style(.gray)),
          (problem.text, Style(.standard, bold: true)), (count, Style(.gray)),
        ], into: &grid, row: row, isChosen: isChosen)
    case .action(let action, _):
      grid.draw(action, kind: ("", 2), row: row, isChosen: isChosen, context)
    }
  }
}
