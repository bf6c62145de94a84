import Cells
import Model

/// What the rules of attendance say of one trainee: her numbers, and the source of each rule.
struct StandingPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openFile
  }

  let id: Identifier<Trainee>
  let classID: Identifier<TrainingClass>
  private var trainee: Trainee?
  private var trainingClass: TrainingClass?
  private var standing: Standing?
  private var cursor = ListCursor()

  init(id: Identifier<Trainee>, of classID: Identifier<TrainingClass>) {
    self.id = id
    self.classID = classID
  }

  var request: Library.Request? { .init(roster: true, classes: true, sessions: .of(classID)) }

  func title(_ language: Language) -> String {
    [RulesMessage.standing(language), trainee?.name ?? id.description].joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [.key(.enter, label: .keyTraineeFile, .openFile)])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .loaded(let library) = response else { return [] }
    trainee = library.roster[id]
    trainingClass = library.trainingClass(classID)
    standing = trainingClass.map {
      Standing(
        of: id, in: $0, library.sessions[classID] ?? [], attendees: $0.attendees,
        hours: context.township.hours, context.township.rules(of: $0))
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      cursor.scroll(motion, lines: lines(context).count, rows: context.rows)
      return []
    case .openFile:
      return trainee == nil ? [] : [.open(.traineeFile(id))]
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard standing != nil else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    let lines = lines(context)
    let first = cursor.firstSeen(lines: lines.count, rows: rows.count)
    for (row, line) in zip(rows, lines.dropFirst(first)) {
      grid.line(line.text, row: row, column: line.indent, style: line.style)
    }
  }

  private func lines(_ context: Context) -> [(text: String, indent: Int, style: Style)] {
    guard let standing, let trainingClass else { return [] }
    var lines: [(text: String, indent: Int, style: Style)] = [
      (
        [trainingClass.title(in: context.language), context.origin(of: trainingClass)]
          .joined(separator: " · "), 1, Style(.gray)
      ),
      (numbers(standing, context), 1, Style(.cyan, bold: true)), ("", 1, .plain),
    ]
    for finding in standing.findings {
      let words = finding.words(in: context.language)
      let style = finding.isBroken ? Style(.red, bold: true) : .plain
      for (index, part) in words.wrapped(to: context.columns - 4, lines: 3).enumerated() {
        lines.append(
          (index == 0 ? "\(finding.isBroken ? "✗" : "✓") \(part)" : part, index == 0 ? 1 : 3, style)
        )
      }
      lines.append((context.text(finding.rule.source), 3, Style(.gray)))
    }
    if standing.findings.isEmpty {
      lines.append((context.text(RulesMessage.everyRuleOff), 1, Style(.gray)))
    }
    if !standing.remarks.isEmpty {
      let remarks = standing.remarks.joined(separator: context.text(Message.comma))
      lines.append(("\(context.text(Term.remark)): \(remarks)", 1, .plain))
    }
    return lines
  }

  private func numbers(_ standing: Standing, _ context: Context) -> String {
    context.text(
      RulesMessage.numbers,
      [
        "earned": standing.earned.written, "hours": standing.hours.written,
        "leave": standing.leaveHours.written, "absent": standing.absentHours.written,
        "late": String(standing.late), "early": String(standing.leftEarly),
        "madeUp": standing.madeUp.written,
      ])
  }
}

extension Standing.Rule {
  /// Where the rule comes from.
  var source: RulesMessage {
    switch self {
    case .leaveShare: .sourceRegulations
    case .absentDays: .sourceDistrictSchool
    case .leaveDays: .sourceCitySchool
    case .unpunctualTimes, .missedShare: .sourceExam
    }
  }
}
