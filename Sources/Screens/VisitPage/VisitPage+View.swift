import Cells
import Model

extension VisitPage {
  /// One thing that is said above the list, and how.
  private struct Fact {
    let label: Phrase
    var value: String?
    var style = Style.plain
    /// The rows that it has at least.
    var least = 1
  }

  /// The columns before what a fact says.
  private static let factColumns = 14
  /// The rows of the names of both parts of the list.
  private static let headingRows = 2
  /// The most columns that the name of a place takes from what was found there.
  private static let widestPlace = 33
  /// As many lines as a fact is given at most.
  private static let mostFactLines = 8

  /// How many lines of the list are seen.
  func listRows(_ context: Context) -> Int {
    guard let visit else { return 1 }
    let taken = lineCounts(of: facts(of: visit, context), context).reduce(0, +)
    return max(context.rows - taken - Self.headingRows, 1)
  }

  /// How many lines each fact has: what it needs, as far as there is room beside the whole list.
  private func lineCounts(of facts: [Fact], _ context: Context) -> [Int] {
    let width = context.columns - Self.factColumns - 1
    let needed = facts.map {
      max(($0.value ?? "–").wrapped(to: width, lines: Self.mostFactLines).count, 1)
    }
    var counts = zip(facts, needed).map { min($0.least, $1) }
    var room = context.rows - counts.reduce(0, +) - lines.count - Self.headingRows
    for index in counts.indices where room > 0 {
      let more = min(needed[index] - counts[index], room)
      counts[index] += more
      room -= more
    }
    return counts
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    var row = rows.lowerBound
    let facts = facts(of: visit, context)
    for (fact, count) in zip(facts, lineCounts(of: facts, context)) {
      draw(fact, into: &grid, rows: row..<row + count, context)
      row += count
    }
    let lines = lines
    var heading: Phrase?
    for index in cursor.window(count: lines.count, rows: listRows(context)) {
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
    // One row is left free below the list.
    drawWhole(
      of: visit, into: &grid, rows: min(row + 1, rows.upperBound)..<rows.upperBound, context)
    drawQuestion(into: &grid, row: rows.upperBound, visit, context)
  }

  /// Draws what the chosen line has no room for, as far as rows are left below the list.
  private func drawWhole(
    of visit: SiteVisit, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let lines = whole(of: visit, context).joined(separator: " · ")
      .wrapped(to: grid.size.columns - 2, lines: rows.count)
    for (row, line) in zip(rows.suffix(lines.count), lines) {
      grid.line(line, row: row, style: Style(.cyan))
    }
  }

  /// All that the chosen line is about, in words.
  private func whole(of visit: SiteVisit, _ context: Context) -> [String] {
    func labelled(_ term: Term, _ value: String?) -> String? {
      value.map { "\(context.text(term)) \($0)" }
    }
    let parts: [String?]
    switch chosen {
    case .point(.stop(let id)):
      let stop = visit.stop(id)
      parts = [
        stop?.place, stop?.host, labelled(.hostPeople, stop?.people), labelled(.heard, stop?.heard),
        labelled(.seen, stop?.seen), labelled(.inspected, stop?.inspected),
      ]
    case .gap(let id):
      let gap = visit.gap(id)
      parts = [
        gap?.text, labelled(.gapHere, gap?.here), labelled(.whatChanged, gap?.closing?.change),
      ]
    case .action(let id, _):
      let action = visit.action(id)
      parts = [action?.text, action?.owner, labelled(.evidence, action?.evidence)]
    case .point, nil: parts = []
    }
    return parts.compactMap(\.self)
  }

  private func facts(of visit: SiteVisit, _ context: Context) -> [Fact] {
    func joined(_ parts: [String?]) -> String? {
      let said = parts.compactMap { $0 }
      return said.isEmpty ? nil : said.joined(separator: " · ")
    }
    func labelled(_ term: Term, _ value: String?) -> String? {
      value.map { "\(context.text(term)) \($0)" }
    }
    func listed(_ words: [String]) -> String {
      words.isEmpty ? "–" : "\(words.count) · \(words.joined(separator: " "))"
    }
    let days = [visit.date, visit.end].compactMap { $0 }.map(context.day)
    let names = visit.participants.map { roster[$0]?.name ?? $0.description }
    let files = (visit.attachments ?? []).map(\.title)
    let why = visit.cancelled.map { context.text(VisitMessage.calledOffFor, ["why": $0]) }
    return [
      Fact(
        label: Term.date.phrase,
        value: joined([
          why, days.joined(separator: " – "), context.text(visit.kind.term),
          labelled(.hours, visit.hours?.written),
        ]), style: why == nil ? .plain : Style(.red, bold: true)),
      Fact(label: Term.purpose.phrase, value: visit.purpose),
      Fact(
        label: Term.leader.phrase,
        value: joined([
          visit.leader, labelled(.hostPeople, visit.hostPeople), visit.transport,
          labelled(.cost, visit.cost?.written),
        ])),
      Fact(label: Term.participants.phrase, value: listed(names)),
      Fact(label: ResultMessage.reflections.phrase, value: reflections(on: visit, context)),
      Fact(label: Term.attachment.phrase, value: listed(files)),
      Fact(label: Term.findings.phrase, value: visit.findings, least: 2),
    ]
  }

  /// How many have handed in what they wrote, and who still owes it.
  private func reflections(on visit: SiteVisit, _ context: Context) -> String? {
    let written = Set((visit.reflections ?? [:]).keys)
    let all = written.union(visit.attendees)
    guard visit.cancelled == nil, visit.date <= context.now.day, !all.isEmpty else { return nil }
    let count = context.text(
      ResultMessage.reflectionsOf, ["count": String(written.count), "all": String(all.count)])
    let owing = visit.owing(on: context.now.day).map { roster[$0]?.name ?? $0.description }
    guard !owing.isEmpty else { return count }
    let names = owing.joined(separator: " ")
    return "\(count) · \(context.text(ResultMessage.owedBy, ["names": names]))"
  }

  private func draw(
    _ fact: Fact, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    grid.write(
      fact.label[context.language].truncated(to: Self.factColumns - 2), row: rows.lowerBound,
      column: 1, style: Style(.gray))
    let lines = (fact.value ?? "–").wrapped(
      to: grid.size.columns - Self.factColumns - 1, lines: rows.count)
    for (row, line) in zip(rows, lines) {
      grid.line(line, row: row, column: Self.factColumns, style: fact.style)
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
      grid.draw(action, row: row, isChosen: isChosen, context)
    }
  }

  private func draw(
    _ point: VisitPoint, of visit: SiteVisit, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    let stop: Stop? = if case .stop(let id) = point { visit.stop(id) } else { nil }
    let longest = visit.itinerary.map { visit.name(of: $0, in: context.language).columns }.max()
    let table = Table(
      [
        .wide("", min(max(longest ?? 0, 20), Self.widestPlace)),
        .fixed("", visit.end == nil ? 11 : 17), .fixed("", 19), .wide("", 12, share: 3),
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
        // Nobody can be called any more at a stop that came in behind the group.
        (visit.points.contains(point) ? context.text(Term.unmarked) : "–", Style(.gray))
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
    let hasUnits = visit?.gaps.contains { $0.unit != nil } == true
    let table = Table(
      [
        .fixed("", 2), .wide("", 30, share: 3),
        .wide("", hasUnits ? 12 : 0, share: hasUnits ? 1 : 0), .fixed("", 17),
      ],
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

  private func drawQuestion(
    into grid: inout Grid, row: Int, _ visit: SiteVisit, _ context: Context
  ) {
    switch mode {
    case .list: break
    case .callingOff(let field):
      grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
      grid.prompt(context.text(VisitMessage.whyCallOff), field, row: row)
    case .reopening: grid.question(context.text(VisitMessage.askReopen), row: row)
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
