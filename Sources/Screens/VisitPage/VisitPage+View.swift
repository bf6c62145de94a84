import Cells
import Model

extension VisitPage {
  /// The rows of facts above the list and the headings in it.
  private static let otherRows = 6 + 2

  /// The rows for what was found, as far as something is written there.
  private var findingRows: Int { visit?.findings == nil ? 1 : 2 }

  /// How many lines of the list are seen.
  func listRows(_ rows: Int) -> Int { max(rows - Self.otherRows - findingRows, 1) }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    var row = rows.lowerBound
    for fact in facts(of: visit, context) {
      draw(fact.label, fact.value ?? "–", into: &grid, rows: row..<row + 1, context)
      row += 1
    }
    draw(
      Term.findings.phrase, visit.findings ?? "–", into: &grid, rows: row..<row + findingRows,
      context)
    row += findingRows
    let lines = lines
    var heading: Phrase?
    for index in cursor.window(count: lines.count, rows: listRows(rows.count)) {
      let wanted = lines[index].heading
      if heading != wanted {
        grid.line(wanted(context.language), row: row, style: Style(.standard, bold: true))
        heading = wanted
        row += 1
      }
      draw(
        lines[index], of: visit, into: &grid, row: row, isChosen: index == cursor.index, context)
      row += 1
    }
    if visit.gaps.isEmpty, row < rows.upperBound {
      grid.line(context.text(Message.noGaps), row: row, style: Style(.gray))
    }
    drawQuestion(into: &grid, row: rows.upperBound, visit, context)
  }

  private func facts(
    of visit: SiteVisit, _ context: Context
  ) -> [(label: Phrase, value: String?)] {
    func joined(_ parts: [String?]) -> String? {
      let said = parts.compactMap { $0 }
      return said.isEmpty ? nil : said.joined(separator: " · ")
    }
    func labelled(_ term: Term, _ value: String?) -> String? {
      value.map { "\(context.text(term)) \($0)" }
    }
    let days = [visit.date, visit.end].compactMap { $0 }.map(context.day)
    let names = visit.participants.map { roster[$0]?.name ?? $0.description }
    let files = (visit.attachments ?? []).map(\.title)
    return [
      (
        Term.date.phrase,
        joined([
          days.joined(separator: " – "), context.text(visit.kind.term),
          labelled(.hours, visit.hours?.written),
        ])
      ),
      (Term.purpose.phrase, visit.purpose),
      (
        Term.leader.phrase,
        joined([
          visit.leader, labelled(.hostPeople, visit.hostPeople), visit.transport,
          labelled(.cost, visit.cost?.written),
        ])
      ),
      (Term.participants.phrase, "\(names.count) · \(names.joined(separator: " "))"),
      (ResultMessage.reflections.phrase, reflections(on: visit, context)),
      (
        Term.attachment.phrase,
        files.isEmpty ? nil : "\(files.count) · \(files.joined(separator: " "))"
      ),
    ]
  }

  /// How many have handed in what they wrote, and who still owes it.
  private func reflections(on visit: SiteVisit, _ context: Context) -> String? {
    let written = Set((visit.reflections ?? [:]).keys)
    let all = written.union(visit.attendees)
    guard visit.date <= context.now.day, !all.isEmpty else { return nil }
    let count = context.text(
      ResultMessage.reflectionsOf, ["count": String(written.count), "all": String(all.count)])
    let owing = visit.owing(on: context.now.day).map { roster[$0]?.name ?? $0.description }
    guard !owing.isEmpty else { return count }
    let names = owing.joined(separator: " ")
    return "\(count) · \(context.text(ResultMessage.owedBy, ["names": names]))"
  }

  private func draw(
    _ label: Phrase, _ value: String, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    grid.write(
      label[context.language].truncated(to: 12), row: rows.lowerBound, column: 1,
      style: Style(.gray))
    for (row, line) in zip(rows, value.wrapped(to: grid.size.columns - 15, lines: rows.count)) {
      grid.line(line, row: row, column: 14)
    }
  }

  private func draw(
    _ line: Line, of visit: SiteVisit, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    switch line {
    case .point(let point):
      draw(point, of: visit, into: &grid, row: row, isChosen: isChosen, context)
    case .gap(let id):
      guard let gap = visit.gap(id) else { return }
      let number = (visit.gaps.firstIndex { $0.id == id } ?? 0) + 1
      draw(gap, number: number, into: &grid, row: row, isChosen: isChosen, context)
    case .action(let id, _):
      guard let action = visit.action(id) else { return }
      draw(action, into: &grid, row: row, isChosen: isChosen, context)
    }
  }

  private func draw(
    _ point: VisitPoint, of visit: SiteVisit, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    let stop: Stop? = if case .stop(let id) = point { visit.stop(id) } else { nil }
    let table = Table(
      [
        .wide("", 20), .fixed("", visit.end == nil ? 11 : 17), .fixed("", 19),
        .wide("", 12, share: 3),
      ],
      width: grid.size.columns)
    let call = visit.call(at: point)
    let state: (text: String, style: Style) =
      if let left = call.left {
        (
          context.text(
            point.leftMessage,
            ["time": left.time.description, "count": String(left.count)]), Style(.green)
        )
      } else if !call.isBlank {
        (
          context.text(
            Message.takenOf,
            [
              "taken": String(call.marks.count),
              "expected": String(visit.expected(at: point).count),
            ]), Style(.yellow)
        )
      } else {
        (context.text(Term.unmarked), Style(.gray))
      }
    table.draw(
      [
        (visit.name(of: point, in: context.language), .plain),
        (stop.map { times(of: $0, on: visit) } ?? "", Style(.gray)), state,
        (stop?.heard ?? stop?.seen ?? stop?.inspected ?? "", Style(.gray)),
      ], into: &grid, row: row, isChosen: isChosen)
  }

  /// `10-16 09:30–11:00`, the day where the visit has several.
  private func times(of stop: Stop, on visit: SiteVisit) -> String {
    let day = visit.end == nil ? nil : String(visit.day(of: stop).description.dropFirst(5))
    let times = [stop.arrival, stop.departure].compactMap { $0?.description }
    let span = times.isEmpty ? nil : times.joined(separator: "–")
    return [day, span].compactMap { $0 }.joined(separator: " ")
  }

  private func draw(
    _ gap: Gap, number: Int, into grid: inout Grid, row: Int, isChosen: Bool, _ context: Context
  ) {
    let table = Table(
      [.fixed("", 2), .wide("", 30, share: 3), .wide("", 12), .fixed("", 17)],
      width: grid.size.columns)
    // What has changed stands beside what was lacking.
    let text = [gap.text, gap.closing?.change].compactMap { $0 }.joined(separator: " → ")
    let state: (text: String, style: Style) =
      if let closing = gap.closing {
        (context.text(VisitMessage.closedOn, ["day": closing.date.description]), Style(.green))
      } else if gap.isReadyToClose {
        (context.text(VisitMessage.readyToClose), Style(.yellow))
      } else {
        (gap.importance.map { context.text($0.term) } ?? "", .plain)
      }
    table.draw(
      [
        ("\(number).", Style(.gray)), (text, Style(.standard, bold: true)),
        (gap.unit.flatMap { roster[$0]?.name } ?? "", .plain), state,
      ], into: &grid, row: row, isChosen: isChosen)
  }

  private func draw(
    _ action: Model.Action, into grid: inout Grid, row: Int, isChosen: Bool, _ context: Context
  ) {
    let isDue = action.isDue(on: context.now.day)
    let table = Table(
      [.fixed("", 5), .wide("", 24), .wide("", 8, share: 0), .fixed("", 11), .fixed("", 17)],
      width: grid.size.columns)
    let sign: (text: String, style: Style) =
      switch action.state {
      case .done: ("  [x]", Style(.green))
      case .underway: (isDue ? "  [!]" : "  [~]", isDue ? Style(.red, bold: true) : Style(.yellow))
      case .planned: (isDue ? "  [!]" : "  [ ]", isDue ? Style(.red, bold: true) : .plain)
      }
    table.draw(
      [
        sign, (action.text, .plain), (action.owner ?? "", .plain),
        (action.term.map { context.text($0.term) } ?? "", Style(.gray)),
        (
          action.done.map { context.text(Message.doneOn, ["day": $0.description]) }
            ?? action.due.map(context.day) ?? "", isDue ? Style(.red) : Style(.gray)
        ),
      ], into: &grid, row: row, isChosen: isChosen)
  }

  private func drawQuestion(
    into grid: inout Grid, row: Int, _ visit: SiteVisit, _ context: Context
  ) {
    switch mode {
    case .list: break
    case .closing(_, let field):
      grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
      grid.prompt(context.text(VisitMessage.whatChanged), field, row: row)
    case .removing(let line):
      let message: VisitMessage =
        switch line {
        case .point: .removeStop
        case .gap: .removeGap
        case .action: .removeAction
        }
      grid.question(context.text(message), row: row)
    }
  }
}

extension VisitPage.Line {
  /// Under which heading it stands.
  fileprivate var heading: Phrase {
    switch self {
    case .point: Term.itinerary.phrase
    case .gap, .action: Message.gapsAndActions.phrase
    }
  }
}
