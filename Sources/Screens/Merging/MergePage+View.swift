import Cells
import Model

extension MergePage {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let merge else {
      let why = problem?.explanation(in: context.language)
      grid.line(why ?? context.text(Message.traineeGone), row: rows.lowerBound)
      return
    }
    let row = rows.lowerBound
    draw(merge.kept, MergeMessage.keptFile, Style(.green, bold: true), into: &grid, row, context)
    draw(merge.other, MergeMessage.otherFile, Style(.yellow), into: &grid, row + 1, context)
    grid.line(
      merge.saidOfOther.comesOver(in: context.language), row: row + 2, style: Style(.gray))
    if let doubt = merge.doubt(in: context.language) {
      grid.line(doubt, row: row + 3, style: Style(.yellow, bold: true))
    }
    let table = Table(
      [
        .wide(context.text(MergeMessage.subject), 18),
        .wide(context.text(MergeMessage.keptFile), 24),
        .wide(context.text(MergeMessage.otherFile), 24),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: row + Self.headRows - 1)
    let window = cursor.window(count: merge.differences.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), window) {
      let subject = merge.differences[line]
      let isOther = merge.fromOther.contains(subject)
      table.draw(
        [
          (merge.name(of: subject, in: library, context.language), .plain),
          side(value(of: subject, merge.kept, merge.said, context), isRight: !isOther),
          side(value(of: subject, merge.other, merge.saidOfOther, context), isRight: isOther),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if merge.differences.isEmpty {
      grid.line(
        context.text(MergeMessage.noDifferences), row: row + Self.headRows, style: Style(.gray))
    }
    if isAsking {
      grid.question(
        context.text(
          MergeMessage.askMerge,
          ["other": merge.other.numberedName, "name": merge.kept.numberedName]),
        row: rows.upperBound)
    }
  }

  private func draw(
    _ trainee: Trainee, _ label: MergeMessage, _ style: Style, into grid: inout Grid, _ row: Int,
    _ context: Context
  ) {
    let words = [
      trainee.name, trainee.number ?? "", library.roster.unitName(of: trainee), trainee.post ?? "",
      context.phone(trainee.phone) ?? "",
    ].filter { !$0.isEmpty }
    let column = grid.write(
      context.text(label).padded(to: 12), row: row, column: 1, style: Style(.gray))
    grid.line(words.joined(separator: " · "), row: row, column: column, style: style)
  }

  /// What stands has a sign, since not every terminal has colours.
  private func side(_ text: String, isRight: Bool) -> (text: String, style: Style) {
    isRight ? ("● \(text)", Style(.green, bold: true)) : ("○ \(text)", Style(.gray))
  }

  private func value(
    of subject: TraineeMerge.Subject, _ trainee: Trainee, _ said: Involvement, _ context: Context
  ) -> String {
    switch subject {
    case .fact(let fact): words(for: fact, of: trainee, context)
    case .mark(let session): said.marks[session].words(in: context.language)
    case .result(let trainingClass):
      said.results[trainingClass].map { words(for: $0, context) } ?? "–"
    }
  }

  private func words(for fact: TraineeFact, of trainee: Trainee, _ context: Context) -> String {
    let words: String? =
      switch fact {
      case .name: trainee.name
      case .number: trainee.number
      case .idCard: context.idCard(trainee.idCard)
      case .gender: trainee.gender.map { context.text($0.term) }
      case .birth: trainee.birth?.description
      case .posting:
        [library.roster.unitName(of: trainee), trainee.post ?? ""].filter { !$0.isEmpty }
          .joined(separator: " ")
      case .phone: context.phone(trainee.phone)
      case .education: trainee.education
      case .speciality: trainee.speciality
      case .income: trainee.income?.words(in: context.language)
      }
    return words ?? "–"
  }

  private func words(for result: TraineeResult, _ context: Context) -> String {
    [
      result.score?.written, result.resit.map { "\(context.text(Term.resit)) \($0.written)" },
      result.rating.map { context.text($0.kind.term) }, result.certificate?.number,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
