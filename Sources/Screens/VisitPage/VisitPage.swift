import Cells
import Model

/// One visit: why, who, its stops with their roll calls, the gaps and what is done about them.
struct VisitPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case open
    case openEvaluation
    case makeReport
    case edit
    case addStop
    case moveStop(Int)
    case callRoll
    case addGap
    case addAction
    case turnState
    case closeGap
    case remove
    case pickParticipants
    case callOff
    case takeBack(ChangeJournal.Way)
    case openReflections
    case openFiles
    case type(Key)
    case accept
    case cancel
  }

  /// A line that can be chosen.
  enum Line: Hashable {
    case point(VisitPoint)
    case gap(Identifier<Gap>)
    case action(Identifier<Model.Action>, of: Identifier<Gap>)
  }

  /// What a page is opened for.
  enum Start: Equatable, Sendable {
    case gap(Identifier<Gap>)
    case action(Identifier<Model.Action>)
  }

  /// What the next key belongs to.
  enum Mode: Equatable {
    case list
    /// Why it is called off.
    case callingOff(TextField)
    /// Whether a gap is to be open again.
    case reopening(Identifier<Gap>)
    /// Whether a line is to be gone.
    case removing(Line)
  }

  let id: Identifier<SiteVisit>
  /// Where the cursor is to stand when the visit is there.
  private var start: Start?
  private(set) var visit: SiteVisit?
  private(set) var roster = Roster()
  private(set) var cursor = ListCursor()
  private(set) var mode = Mode.list
  /// What is said once a change is saved, where it is more than that it is.
  private var answer: String?

  /// - Parameter start: where the cursor stands first; nil for the first line.
  init(id: Identifier<SiteVisit>, at start: Start? = nil) {
    self.id = id
    self.start = start
  }

  var request: Library.Request? { .init(roster: true, visit: id) }

  func title(_ language: Language) -> String {
    [Term.siteVisit(language), visit?.host].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    switch mode {
    case .list:
      Keymap(
        Keymap.moving(Action.move) + [
          .key(.enter, label: .keyOpen, .open),
          .key(.character("c"), label: .keyRollCall, .callRoll),
          .key(.character("s"), label: .keyNewStop, .addStop),
          .key(.character("n"), label: .keyNewGap, .addGap),
          .key(.character("a"), label: .keyNewAction, .addAction),
          .key(.character("x"), .character(" "), label: .keyState, .turnState),
          .key(.character("d"), label: .keyCloseGap, .closeGap),
          .key(.character("t"), label: .keyParticipants, .pickParticipants),
          .key(.character("r"), label: .keyReflections, .openReflections),
          .key(.character("f"), label: .keyFiles, .openFiles),
          .key(.character("e"), label: .keyEdit, .edit),
          .key(.character("u"), label: .keyUndo, .takeBack(.undo)),
          .quiet(.character("X"), label: .keyRemove, .remove),
          .quiet(.character("v"), label: .keyEvaluation, .openEvaluation),
          .quiet(.character("p"), label: .keyMakePaper, .makeReport),
          .quiet(.character("K"), label: .keyMoveUp, .moveStop(-1)),
          .quiet(.character("J"), label: .keyMoveDown, .moveStop(1)),
          .quiet(.character("C"), label: .keyCallOff, .callOff),
          .quiet(.control("r"), label: .keyRedo, .takeBack(.redo)),
        ])
    case .reopening: .asking(.keyOpenGap, yes: .accept, no: .cancel)
    case .callingOff:
      Keymap(
        [
          .key(.enter, label: .keySave, .accept), .key(.escape, label: .keyCancel, .cancel),
        ], text: Action.type)
    case .removing: .asking(.keyRemove, yes: .accept, no: .cancel)
    }
  }

  /// The points on the way, then each gap with its actions.
  var lines: [Line] { visit?.lines ?? [] }

  /// The line under the cursor.
  var chosen: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  /// The gap under the cursor, or that of the action there.
  private var chosenGap: Identifier<Gap>? {
    switch chosen {
    case .gap(let gap), .action(_, let gap): gap
    case .point, nil: nil
    }
  }

  private func isStart(_ line: Line) -> Bool {
    switch (start, line) {
    case (.gap(let id), .gap(let gap)): gap == id
    case (.action(let id), .action(let action, _)): action == id
    default: false
    }
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = chosen
      visit = library.visit(id)
      roster = library.roster
      move(to: lines.first(where: isStart) ?? kept, context)
      start = nil
      if !isPossible(mode) { mode = .list }
    case .saved(.visit(let saved, let was)):
      // What is new is what she goes on with.
      let known = Set(was?.lines ?? lines)
      let kept = chosen
      visit = saved
      move(to: lines.first { !known.contains($0) } ?? kept, context)
      return [.say(.done(answer ?? context.text(Message.saved)))]
    case .notSaved(.visit(_, let was?)): visit = was
    case .reopeningAsked(let gap): mode = .reopening(gap)
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    answer = nil
    guard let visit else { return [] }
    switch action {
    case .move(let motion): move(motion, context)
    case .open: return open(visit, context)
    case .edit: return [.open(.visitForm(visit))]
    case .openEvaluation: return [.open(.evaluation(.visit(id)))]
    case .makeReport: return [.open(.paper(.init(.visitReport(id))))]
    case .addStop: return [.open(.stopForm(nil, of: visit))]
    case .moveStop(let step): return moveStop(by: step, of: visit, context)
    case .callRoll: return callRoll(at: visit.nextPoint ?? .return, of: visit, context)
    case .addGap: return [.open(.gapForm(nil, of: visit, roster))]
    case .addAction:
      guard let chosenGap else { return [.say(.error(context.text(VisitMessage.chooseGap)))] }
      return [.open(.actionForm(.gap(chosenGap, of: visit), nil))]
    case .turnState: return turnState(of: visit, context)
    case .closeGap:
      guard let chosenGap else { return [.say(.error(context.text(VisitMessage.chooseGap)))] }
      return [.open(.closingForm(chosenGap, of: visit))]
    case .callOff: return callOff(visit, context)
    case .takeBack(let way): return [.takeBack(way, of: id.description)]
    case .remove: return remove(from: visit, context)
    case .openReflections: return [.open(.reflectionList(id))]
    case .openFiles: return [.open(.attachmentList(id))]
    case .pickParticipants: return [.open(.pickTrainees(.participants(visit)))]
    case .type(let key):
      guard case .callingOff(var field) = mode else { return [] }
      _ = field.type(key)
      mode = .callingOff(field)
    case .accept: return accept(visit, context)
    case .cancel: mode = .list
    }
    return []
  }

  private func open(_ visit: SiteVisit, _ context: Context) -> [Effect] {
    switch chosen {
    case .point(.stop(let stop)): [.open(.stopForm(visit.stop(stop), of: visit))]
    case .point(let point): callRoll(at: point, of: visit, context)
    case .gap(let gap): [.open(.gapForm(visit.gap(gap), of: visit, roster))]
    case .action(let action, let gap):
      [.open(.actionForm(.gap(gap, of: visit), visit.action(action)))]
    case nil: []
    }
  }

  /// Opens the roll call at a point; of a visit that is called off nobody is called.
  private func callRoll(
    at point: VisitPoint, of visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    if let why = visit.cancelled { return refuse(.calledOff(why), visit, context) }
    return [.open(.visitCall(id, at: point))]
  }

  private func refuse(
    _ error: VisitCallError, _ visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    [.say(.error(error.explanation(in: context.language, of: visit, roster)))]
  }

  private mutating func moveStop(
    by step: Int, of visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    guard case .point(.stop(let stop))? = chosen else {
      return [.say(.error(context.text(VisitMessage.chooseStop)))]
    }
    do throws(VisitCallError) {
      let moved = try visit.moving(stop, by: step)
      guard moved != visit else { return [] }
      let times = [visit, moved].map { $0.stops?.map { [$0.arrival, $0.departure] } }
      answer = context.text(times[0] == times[1] ? VisitMessage.timesStay : .timesGoAlong)
      return save(moved, was: visit)
    } catch {
      return refuse(error, visit, context)
    }
  }

  /// Planned, under way, done, and planned again.
  private mutating func turnState(of visit: SiteVisit, _ context: Context) -> [Effect] {
    guard case .action(let id, let gap)? = chosen, let action = visit.action(id) else {
      return [.say(.error(context.text(Message.chooseAction)))]
    }
    return save(visit.setting(action.turned(on: context.now.day), of: gap), was: visit)
  }

  /// Asks why it is called off; one that is called off takes place again.
  private mutating func callOff(_ visit: SiteVisit, _ context: Context) -> [Effect] {
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    do throws(VisitCallError) {
      guard visit.cancelled == nil else {
        answer = context.text(VisitMessage.takesPlace)
        return save(try visit.callingOff(nil), was: visit)
      }
      _ = try visit.callingOff("")
      mode = .callingOff(TextField())
      return []
    } catch {
      return refuse(error, visit, context)
    }
  }

  private mutating func remove(from visit: SiteVisit, _ context: Context) -> [Effect] {
    guard let chosen, chosen != .point(.departure), chosen != .point(.return) else {
      return [.say(.error(context.text(VisitMessage.chooseToRemove)))]
    }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    if case .point(.stop(let id)) = chosen, let stop = visit.stop(id), visit.isOnlyPlanned(stop) {
      return save(visit.removing(id), was: visit)
    }
    mode = .removing(chosen)
    return []
  }

  private mutating func accept(_ visit: SiteVisit, _ context: Context) -> [Effect] {
    switch mode {
    case .list: return []
    case .callingOff(let field):
      guard let why = Fields.text(field.text) else {
        return [.say(.error(InputError.missing.explanation(in: context.language)))]
      }
      do throws(VisitCallError) {
        let calledOff = try visit.callingOff(why)
        mode = .list
        answer = context.text(VisitMessage.calledOff)
        return save(calledOff, was: visit)
      } catch {
        return refuse(error, visit, context)
      }
    case .reopening(let id):
      mode = .list
      guard var gap = visit.gap(id) else { return [] }
      gap.closing = nil
      answer = context.text(VisitMessage.gapOpenAgain)
      return save(visit.setting(gap), was: visit)
    case .removing(let line):
      mode = .list
      switch line {
      case .point(.stop(let stop)): return save(visit.removing(stop), was: visit)
      case .point: return []
      case .gap(let gap): return save(visit.removing(gap), was: visit)
      case .action(let action, _): return save(visit.removing(action), was: visit)
      }
    }
  }

  private mutating func save(_ changed: SiteVisit, was: SiteVisit) -> [Effect] {
    let kept = chosen
    visit = changed
    if let kept, let line = lines.firstIndex(of: kept) {
      cursor.move(.to(line), count: lines.count, rows: lines.count)
    }
    return [.save(.visit(changed, was: was))]
  }

  /// Whether what is asked is about something that is still there.
  private func isPossible(_ mode: Mode) -> Bool {
    switch mode {
    case .list: true
    case .callingOff: visit?.cancelled == nil
    case .reopening(let gap): visit?.gap(gap)?.isClosed == true
    case .removing(let line): lines.contains(line)
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: listRows(context))
  }

  /// Moves to a line; the cursor stays about where it is when that is gone.
  private mutating func move(to line: Line?, _ context: Context) {
    move(line.flatMap { lines.firstIndex(of: $0) }.map { .to($0) } ?? .by(0), context)
  }
}

extension SiteVisit {
  /// What of it can be chosen on its page.
  fileprivate var lines: [VisitPage.Line] {
    itinerary.map { .point($0) }
      + gaps.flatMap { gap in
        [.gap(gap.id)] + gap.actions.map { .action($0.id, of: gap.id) }
      }
  }
}
