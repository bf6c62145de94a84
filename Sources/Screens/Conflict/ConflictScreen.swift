import Cells
import Model

/// Two people changed one value: both are shown, and the person says which one stands.
struct ConflictScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case keepMine
    case keepTheirs
    case toggleNumbers
  }

  let conflict: SaveConflict
  private var roster = Roster()
  private var cursor = ListCursor()
  private var isKeepingTheirs = false

  let request: Library.Request? = .init(roster: true)

  init(conflict: SaveConflict) { self.conflict = conflict }

  func title(_ language: Language) -> String { Message.conflict(language) }

  var keymap: Keymap<Action> {
    // Keys that mean nothing in the roll call: whoever types fast is still there in her mind.
    Keymap(
      [
        .key(.character("M"), label: .keyMine, .keepMine),
        .key(.character("T"), label: .keyTheirs, .keepTheirs),
      ] + (conflict.holdsNumbers ? [.unmasking(.toggleNumbers)] : [])
        + Keymap.moving(Action.move))
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      return []
    case .saved:
      // The screen below asked for it, and goes on as if nothing had come between.
      let said: Message = isKeepingTheirs ? .keptTheirs : .keptMine
      return [.back, .pass(response), .say(.done(context.text(said)))]
    default: return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      cursor.scroll(motion, lines: lines(context).count, rows: context.rows - Self.headRows)
      return []
    case .toggleNumbers:
      return [context.toggleNumbers(of: conflict.mine.id)]
    case .keepMine:
      isKeepingTheirs = false
      return [.save(conflict.mine, precedence: .mine)]
    case .keepTheirs:
      isKeepingTheirs = true
      // Whatever else I changed is saved all the same.
      return [.save(conflict.mine, precedence: .theirs)]
    }
  }

  // MARK: View

  /// The rows above the values: three that explain, one empty, one that says what it is about.
  private static let headRows = 5

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let explained = context.text(Message.conflictExplained)
      .wrapped(to: grid.size.columns - 3, lines: 3)
    for (row, line) in zip(rows, explained) { grid.line(line, row: row) }
    grid.line(
      subject(context), row: rows.lowerBound + Self.headRows - 1,
      style: Style(.cyan, bold: true))
    let lines = lines(context)
    let first = cursor.firstSeen(lines: lines.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), lines.dropFirst(first)) {
      grid.line(line.text, row: row, column: line.indent, style: line.style)
    }
  }

  private func lines(_ context: Context) -> [(text: String, indent: Int, style: Style)] {
    conflict.values.map { context.showsNumbers ? $0 : $0.masked }.flatMap { value in
      let leave = LeaveVersions(value, in: conflict.mine, roster)
      let name = leave?.name(context) ?? name(of: value.field, context)
      return [(name, 1, Style(.standard, bold: true))]
        + side(
          .keyMine, leave?.mine(context) ?? [words(for: value.mine, context)], Style(.green),
          context)
        + side(
          .keyTheirs, leave?.theirs(context) ?? [words(for: value.theirs, context)],
          Style(.yellow), context)
    }
  }

  /// What one of the two wants, in as many lines as it takes.
  private func side(
    _ whose: Message, _ words: [String], _ style: Style, _ context: Context
  ) -> [(text: String, indent: Int, style: Style)] {
    words.enumerated().map { index, line in
      index == 0 ? ("\(context.text(whose)): \(line)", 3, style) : (line, 5, style)
    }
  }

  /// The record that both changed.
  private func subject(_ context: Context) -> String {
    switch conflict.mine {
    case .trainee(let trainee, _, _): "\(context.text(Term.trainee)) · \(trainee.name)"
    case .trainingClass(let trainingClass, _): trainingClass.title(in: context.language)
    case .session(let session, _):
      [context.text(Term.session), context.day(session.date), session.topic].compactMap { $0 }
        .joined(separator: " · ")
    case .sessions: context.text(Message.sessions)
    case .township: context.text(RulesMessage.title)
    case .letterhead: context.text(LetterheadMessage.title)
    case .group(let group, _), .groupRemoved(let group):
      "\(context.text(Term.group)) · \(group.name)"
    case .merge(let merge): "\(context.text(Term.trainee)) · \(merge.kept.name)"
    case .mergeUndone(let trainee, _, _): "\(context.text(Term.trainee)) · \(trainee.name)"
    case .unit(let unit, _), .unitRemoved(let unit), .unitsMerged(_, let unit):
      "\(context.text(Term.unit)) · \(unit.name)"
    case .visit(let visit, _), .attachment(let visit, _, _):
      "\(context.text(Term.siteVisit)) · \(visit.host)"
    case .meeting(let meeting, _):
      "\(context.text(Term.monthlyMeeting)) · \(context.day(meeting.date))"
    case .meetings, .meetingsChanged: context.text(Term.monthlyMeeting)
    case .evaluation: context.text(Term.evaluation)
    case .results: context.text(ResultMessage.results)
    }
  }

  /// A field as people call it: a mark by the name of the trainee, an action of a gap as both.
  private func name(of field: String, _ context: Context) -> String {
    let parts = field.split(separator: "/").map(String.init)
    let words = parts.compactMap { part -> String? in
      if let id = Identifier<Trainee>(part), let trainee = roster[id] { return trainee.name }
      if let letter = LetterKind(rawValue: part) { return letter.phrase(context.language) }
      return Self.names[part].map { $0(context.language) }
    }
    return words.isEmpty ? field : words.joined(separator: " · ")
  }

  /// The fields of records that have a word; those not named here are called as their term is, and
  /// rules by their words in files.
  private static let names: [String: Phrase] = {
    let terms = Dictionary(uniqueKeysWithValues: Term.allCases.map { ("\($0)", $0.phrase) })
    let rules = RulesMessage.allCases.map { ("\($0)", $0.phrase) }
    return terms.merging(rules) { term, _ in term }.merging([
      "gaps": Term.gap.phrase, "actions": Term.action.phrase,
      "postings": Term.posting.phrase, "leaves": Term.leaveRequest.phrase,
      "reflections": Term.reflection.phrase,
      "stops": Term.stop.phrase, "calls": Term.rollCall.phrase, "here": Term.gapHere.phrase,
      "closing": Term.whatChanged.phrase, "attachments": Term.attachment.phrase,
      "issued": Term.issuedForms.phrase, "returned": Term.returnedForms.phrase,
      "opinions": Term.opinion.phrase, "problems": Term.problem.phrase,
      "questions": Term.trainerRating.phrase, "decisions": Term.decision.phrase,
      "localPlan": Term.invitedSession.phrase, "left": Term.headCount.phrase,
      "seatsPerRow": SeatingMessage.seatsPerRow.phrase,
      "filedPapers": DossierMessage.papers.phrase,
      "footer": LetterheadMessage.footer.phrase,
      "leavesSealSpace": LetterheadMessage.sealSpace.phrase,
      "signed": SheetMessage.signatures.phrase, "row": SheetMessage.row.phrase,
      "walkIns": Term.walkIn.phrase,
    ]) { $1 }
  }()

  private func words(for value: JSON?, _ context: Context) -> String {
    switch value {
    case .string(let text): return words(for: text, context)
    case .number(let text): return text
    case .object:
      if let mark = value.flatMap({ try? Mark(tree: $0) }), !mark.isBlank {
        return [Optional(mark).words(in: context.language), mark.note].compactMap { $0 }.joined(
          separator: " · ")
      }
      if let mark = value.flatMap({ VisitCall.Mark(tree: $0) }) {
        return [context.text(mark.isHere ? Term.here : .notHere), mark.note].compactMap { $0 }
          .joined(separator: " · ")
      }
      if let band = value.flatMap({ IncomeBand(tree: $0) }) {
        return band.words(in: context.language)
      }
      if case .string(let word)? = value?["kind"], let kind = Rating.Kind(rawValue: word) {
        let reason = value?["reason"].map { words(for: $0, context) }
        return [context.text(kind.term), reason].compactMap(\.self).joined(separator: " · ")
      }
      let told = ["text", "change", "place", "topic", "trainee", "why", "unit", "number", "title"]
        .lazy.compactMap {
          value?[$0]
        }.first
      return told.map { words(for: $0, context) } ?? "–"
    case .array(let values):
      return values.map { words(for: $0, context) }.joined(separator: " ")
    case .bool(let value): return context.text(value ? RulesMessage.yes : .no)
    case .null, nil: return "–"
    }
  }

  /// What stands for something else in a file is called by its name.
  private func words(for text: String, _ context: Context) -> String {
    if let id = Identifier<Trainee>(text), let trainee = roster[id] { return trainee.name }
    if let id = Identifier<WorkUnit>(text), let unit = roster[id] { return unit.name }
    let term =
      SiteVisit.Kind(rawValue: text)?.term ?? Trainee.Gender(rawValue: text)?.term
      ?? Exam.Form(rawValue: text)?.term
      ?? WorkUnit.Kind(rawValue: text)?.term ?? Importance(rawValue: text)?.term
      ?? ActionTerm(rawValue: text)?.term ?? AgendaItem.Kind(rawValue: text)?.term
    return term.map { context.text($0) } ?? text
  }
}

extension SaveConflict {
  /// Whether numbers that are people's own are among the values.
  fileprivate var holdsNumbers: Bool { values.contains { $0 != $0.masked } }
}

extension SaveConflict.Value {
  /// The same with numbers that are people's own masked.
  fileprivate var masked: Self {
    Self(field: field, mine: mine?.masked(as: field), theirs: theirs?.masked(as: field))
  }
}
