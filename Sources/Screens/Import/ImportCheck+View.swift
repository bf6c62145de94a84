import Cells
import Model

extension ImportCheck {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    grid.line(
      [check.sheet.path, check.sheet.name].filter { !$0.isEmpty }.joined(separator: " · "),
      row: first, style: Style(.gray))
    if let plan {
      for (row, fact) in zip(first + 1..<first + headRows - 1, facts(of: plan, context)) {
        grid.line(fact.text, row: row, style: fact.style)
      }
      drawCounts(into: &grid, row: first + headRows - 1, plan, context)
      let room = room(rows.count)
      let list = first + headRows + 1..<first + headRows + 1 + room
      drawList(into: &grid, rows: list.clamped(to: rows), plan, context)
      drawDetail(into: &grid, rows: (list.upperBound..<rows.upperBound), plan, context)
    } else if let failure {
      for (row, line) in zip(
        rows.dropFirst(2), "✗ \(failure)".wrapped(to: context.columns - 2, lines: 6))
      {
        grid.line(line, row: row, style: Style(.red, bold: true))
      }
    }
    bar?.draw(into: &grid, row: rows.upperBound - 2, context)
    if isLeaving { grid.question(context.text(Message.discardQuestion), row: rows.upperBound) }
  }

  /// Who is enrolled by the import, and which units it adds.
  private func facts(
    of plan: RosterImport, _ context: Context
  ) -> [(text: String, style: Style)] {
    var facts: [(text: String, style: Style)] = []
    if let trainingClass {
      let (name, day) = (trainingClass.title(in: context.language), firstDay(context))
      let change = RosterChange(plan, enrollingIn: trainingClass, from: day)
      let count = String(change.places.count)
      let text =
        day.map {
          context.text(
            ImportMessage.enrolsFrom, ["count": count, "name": name, "day": $0.description])
        } ?? context.text(ImportMessage.enrols, ["count": count, "name": name])
      facts.append((text, .plain))
    }
    if let units = plan.newUnits(in: context.language) {
      facts.append((units, Style(.yellow, bold: true)))
    }
    return facts
  }

  private func drawCounts(
    into grid: inout Grid, row: Int, _ plan: RosterImport, _ context: Context
  ) {
    var column = 1
    for kind in Kind.allCases {
      // A trainee is one, however many values of her are changed; a doubt is none once decided.
      let count =
        switch kind {
        case .updated: plan.updated.count
        case .doubtful: plan.doubtful.count
        default: self.count(kind)
        }
      let style = Style(
        kind.color(count), bold: count > 0, reverse: kind == self.kind)
      column =
        grid.write(
          " \(context.text(kind.name)) \(count) ", row: row, column: column, style: style) + 1
    }
  }

  private func drawList(
    into grid: inout Grid, rows: Range<Int>, _ plan: RosterImport, _ context: Context
  ) {
    let table = table(context)
    table.drawHeader(into: &grid, row: rows.lowerBound - 1)
    let count = count(kind)
    for (row, index) in zip(rows, cursor.window(count: count, rows: rows.count)) {
      table.draw(
        cells(index, plan, context), into: &grid, row: row, isChosen: index == cursor.index)
    }
    if count == 0 {
      grid.line(context.text(ImportMessage.noLines), row: rows.lowerBound, style: Style(.gray))
    }
  }

  private func table(_ context: Context) -> Table {
    let (row, name) = (context.text(ImportMessage.row), context.text(Term.name))
    let columns: [Table.Column] =
      switch kind {
      case .added, .unchanged:
        [
          .fixed(context.text(Term.number), 6), .wide(name, 16),
          .wide(context.text(Term.unit), 18, share: 2), .wide(context.text(Term.post), 14),
          .fixed(context.text(Term.phone), 12),
        ]
      case .updated:
        [
          .fixed(row, 6), .wide(name, 10), .fixed(context.text(ImportMessage.field), 10),
          .wide(context.text(ImportMessage.before), 18),
          .wide(context.text(ImportMessage.after), 18),
        ]
      case .doubtful:
        [
          .fixed(row, 6), .wide(name, 10), .wide(context.text(ImportMessage.decision), 12),
          .wide(context.text(ImportMessage.reason), 34, share: 3),
        ]
      case .rejected:
        [
          .fixed(row, 6), .wide(name, 10), .wide(context.text(ImportMessage.column), 10),
          .wide(context.text(ImportMessage.reason), 34, share: 3),
        ]
      }
    return Table(columns, width: context.columns)
  }

  private func cells(
    _ index: Int, _ plan: RosterImport, _ context: Context
  ) -> [(text: String, style: Style)] {
    let bold = Style(.standard, bold: true)
    switch kind {
    case .added, .unchanged:
      let trainee = kind == .added ? plan.added[index] : plan.unchanged[index]
      return [
        (trainee.number ?? "", Style(.gray)), (trainee.name, bold),
        (unitName(of: trainee, plan), .plain), (trainee.post ?? "", .plain),
        (context.phone(trainee.phone) ?? "", .plain),
      ]
    case .updated:
      let line = lines[index]
      return [
        (String(line.update.row), Style(.gray)), (line.update.was.name, bold),
        (context.text(line.change.column.term), .plain),
        (context.value(line.change.was, of: line.change.column), Style(.gray)),
        (context.value(line.change.now, of: line.change.column), Style(.yellow)),
      ]
    case .doubtful:
      let doubt = doubts[index]
      return [
        (String(doubt.row), Style(.gray)), (name(inRow: doubt.row), bold),
        decision(on: doubt, context), (reason(doubt, plan, context), .plain),
      ]
    case .rejected:
      let rejection = plan.rejected[index]
      return [
        (String(rejection.row), Style(.gray)), (name(inRow: rejection.row), bold),
        (rejection.column, .plain),
        (context.words(for: rejection.reason), Style(.red)),
      ]
    }
  }

  /// What the person said of a doubt.
  private func decision(
    on doubt: RosterImport.Rejection, _ context: Context
  ) -> (text: String, style: Style) {
    switch check.decisions[doubt.row] {
    case .same(let id):
      let name = plan?.roster[id].map { $0.number ?? $0.name } ?? id.description
      return (context.text(ImportMessage.samePerson, ["name": name]), Style(.green))
    case .new: return (context.text(ImportMessage.newPerson), Style(.green))
    case .asRead: return (context.text(ImportMessage.asRead), Style(.green))
    case nil where leftOut.contains(doubt.row):
      return (context.text(ImportMessage.leftOut), Style(.gray))
    case nil: return (context.text(ImportMessage.undecided), Style(.yellow, bold: true))
    }
  }

  /// Why a row is in doubt, or why it is refused now that it is decided.
  private func reason(
    _ doubt: RosterImport.Rejection, _ plan: RosterImport, _ context: Context
  ) -> String {
    let latest =
      check.decisions[doubt.row] == nil
      ? nil : plan.rejected.first { $0.row == doubt.row }
    let reason = (latest ?? doubt).reason
    // They are listed below.
    if case .ambiguous = reason { return context.text(ImportMessage.fitsSeveral) }
    return context.words(for: reason)
  }

  /// The chosen line, said whole, with what can be decided about it.
  private func drawDetail(
    into grid: inout Grid, rows: Range<Int>, _ plan: RosterImport, _ context: Context
  ) {
    guard count(kind) > cursor.index, let first = rows.first else { return }
    let cells = cells(cursor.index, plan, context).map(\.text).filter { !$0.isEmpty }
    var texts: [(text: String, style: Style)] = []
    switch kind {
    case .added, .unchanged: break
    case .updated:
      let change = lines[cursor.index].change
      let words: KeyValuePairs = [
        "was": context.value(change.was, of: change.column),
        "now": context.value(change.now, of: change.column),
      ]
      texts = [(context.text(ImportMessage.change, words), .plain)]
    case .rejected: texts = [(cells.joined(separator: " · "), Style(.red))]
    case .doubtful:
      guard let doubt else { return }
      texts = [([doubt.column, reason(doubt, plan, context)].joined(separator: ": "), .plain)]
      let hint: ImportMessage = doubt.candidates.isEmpty ? .asReadHint : .candidateHint
      for (index, id) in doubt.candidates.prefix(9).enumerated() {
        texts.append(("\(index + 1)  \(person(id, context))", Style(.standard, bold: true)))
      }
      if !isDone { texts.append((context.text(hint), Style(.cyan))) }
    }
    let wrapped = texts.flatMap { text, style in
      text.wrapped(to: context.columns - 2, lines: 3).map { ($0, style) }
    }
    for (row, (text, style)) in zip(first + 1..<max(rows.upperBound, first + 1), wrapped) {
      grid.line(text, row: row, style: style)
    }
  }

  /// Somebody who may be meant, by what tells her from others.
  private func person(_ id: Identifier<Trainee>, _ context: Context) -> String {
    guard let roster = plan?.roster, let trainee = roster[id] else { return id.description }
    return [
      trainee.name, trainee.number, roster.unitName(of: trainee), trainee.post,
      trainee.birth?.description, context.phone(trainee.phone), context.idCard(trainee.idCard),
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func unitName(of trainee: Trainee, _ plan: RosterImport) -> String {
    let known = plan.roster.unitName(of: trainee)
    if !known.isEmpty { return known }
    return plan.units.first { $0.id == trainee.unit }?.name ?? ""
  }

  /// Who stands in a row of the file.
  private func name(inRow number: Int) -> String {
    guard let row = check.sheet.row(number),
      let column = row.cells.indices.first(where: { check.assignment[$0] == .name })
    else { return "" }
    return row[column].text
  }
}

extension Context {
  /// Why a row is not taken.
  fileprivate func words(for reason: RowError) -> String {
    (showsNumbers ? reason : reason.masked).explanation(in: language)
  }

  /// A value of somebody as the roster shows it.
  fileprivate func value(_ value: String?, of column: RosterColumn) -> String {
    guard let value else { return text(ImportMessage.blank) }
    if column == .gender, let gender = Trainee.Gender(rawValue: value) { return text(gender.term) }
    return showsNumbers ? value : Masked.cell(value, in: column)
  }
}

extension ImportCheck.Kind {
  fileprivate var name: ImportMessage {
    switch self {
    case .added: .added
    case .updated: .updated
    case .unchanged: .unchanged
    case .doubtful: .doubtful
    case .rejected: .rejected
    }
  }

  fileprivate func color(_ count: Int) -> Style.Color {
    switch self {
    case _ where count == 0: .gray
    case .added: .green
    case .updated, .doubtful: .yellow
    case .unchanged: .standard
    case .rejected: .red
    }
  }
}
