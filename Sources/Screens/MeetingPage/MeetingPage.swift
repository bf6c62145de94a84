import Cells
import Model

/// One monthly meeting: when and where, what is on it, what was decided.
struct MeetingPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case editLine
    case addItem
    case addDecision
    case moveLine(Int)
    case askRemoval
    case remove
    case toggleDone
    case call
    case edit
    case writeMinutes
    case pickMembers
    case makePaper
    case askWhyCancelled
    case type(Key)
    case cancelMeeting
    case leave
    case takeBack(ChangeJournal.Way)
  }

  /// A line that can be chosen.
  enum Line: Equatable {
    case item(AgendaItem)
    case decision(Model.Action)

    /// Tells it from the other lines, whatever becomes of it.
    fileprivate var id: String {
      switch self {
      case .item(let item): item.id.description
      case .decision(let action): action.id.description
      }
    }

    /// What it says.
    fileprivate var text: String {
      switch self {
      case .item(let item): item.topic
      case .decision(let action): action.text
      }
    }
  }

  /// What is asked for above the footer.
  enum Asking: Equatable {
    /// Why it is cancelled.
    case why(NoteField)
    /// Whether a line is to go.
    case removal(Line)
  }

  let id: Identifier<MonthlyMeeting>
  private(set) var meeting: MonthlyMeeting?
  private(set) var names: [String] = []
  private(set) var cursor = ListCursor()
  private(set) var asking: Asking?
  private var others: [MonthlyMeeting] = []
  private var roster = Roster()

  init(id: Identifier<MonthlyMeeting>) { self.id = id }

  let request: Library.Request? = .init(roster: true, meetings: true)

  func title(_ language: Language) -> String {
    [Term.monthlyMeeting(language), meeting?.date.description].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    switch asking {
    case .why:
      return Keymap(
        [
          .key(.enter, label: .keyCancelMeeting, .cancelMeeting),
          .key(.escape, label: .keyBack, .leave),
        ], text: { .type($0) })
    case .removal: return .asking(.keyRemove, yes: .remove, no: .leave)
    case nil:
      return Keymap(
        Keymap.moving(Action.move) + [
          .key(.enter, label: .keyEdit, .editLine),
          .key(.character("r"), label: .keyRollCall, .call),
          .key(.character("a"), label: .keyNewItem, .addItem),
          .key(.character("d"), label: .keyNewDecision, .addDecision),
          .key(.character("x"), .character(" "), label: .keyState, .toggleDone),
          .key(.character("m"), label: .keyMinutesOf, .writeMinutes),
          .key(.character("t"), label: .keyExpected, .pickMembers),
          .key(.character("e"), label: .keyEditMeeting, .edit),
          .key(.character("X"), label: .keyCancelMeeting, .askWhyCancelled),
          .key(.character("p"), label: .keyMakePaper, .makePaper),
          .quiet(.character("K"), label: .keyMoveUp, .moveLine(-1)),
          .quiet(.character("J"), label: .keyMoveDown, .moveLine(1)),
          .quiet(.delete, .character("D"), label: .keyRemove, .askRemoval),
          .quiet(.character("u"), label: .keyUndo, .takeBack(.undo)),
          .quiet(.control("r"), label: .keyRedo, .takeBack(.redo)),
        ])
    }
  }

  var lines: [Line] {
    (meeting?.agenda ?? []).map(Line.item) + (meeting?.decisions ?? []).map(Line.decision)
  }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      others = library.monthlyMeetings
      roster = library.roster
      show(library.monthlyMeeting(id), context)
      names = (meeting?.members ?? []).map { roster[$0]?.name ?? $0.description }
    case .saved(.meeting(let saved, let was)):
      let isHeldAgain = was?.cancelled != nil && saved.cancelled == nil
      let isCancelled = was?.cancelled == nil && saved.cancelled != nil
      let isLess =
        saved.agenda.count + saved.decisions.count
        < (was?.agenda.count ?? 0) + (was?.decisions.count ?? 0)
      show(saved, context)
      return [
        .say(
          .done(
            isHeldAgain
              ? context.text(MeetingMessage.takenBack)
              : isCancelled
                ? context.text(SeriesMessage.cancelled)
                : isLess ? context.text(MeetingMessage.removed) : context.text(Message.saved)))
      ]
    case .notSaved(.meeting(_, let was?)): show(was, context)
    default: break
    }
    return []
  }

  /// Shows the meeting as it stands now; the cursor stays on its line.
  private mutating func show(_ meeting: MonthlyMeeting?, _ context: Context) {
    let kept = chosen?.id
    self.meeting = meeting
    let line = lines.firstIndex { $0.id == kept }
    move(line.map { .to($0) } ?? .by(0), context)
    // What is asked about has to be there.
    switch asking {
    case .removal(let line): asking = lines.first { $0.id == line.id }.map { .removal($0) }
    case .why where meeting == nil: asking = nil
    case .why, nil: break
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    guard let meeting else { return [] }
    switch action {
    case .move(let motion): move(motion, context)
    case .addItem: return [.open(.agendaForm(nil, of: meeting))]
    case .addDecision: return [.open(.actionForm(.decision(of: meeting), nil))]
    case .call: return [.open(.meetingCall(id))]
    case .edit: return [.open(.meetingForm(meeting, among: others, roster))]
    case .writeMinutes: return [.open(.minutesForm(meeting))]
    case .pickMembers: return [.open(.pickTrainees(.members(meeting)))]
    case .makePaper: return [.open(.paper(.init(.minutes(id))))]
    case .askWhyCancelled: return askWhyCancelled(meeting, context)
    case .type(let key):
      guard case .why(var reason) = asking else { return [] }
      reason.type(key)
      asking = .why(reason)
    case .cancelMeeting:
      guard case .why(let reason) = asking else { return [] }
      return cancel(meeting, because: reason, context)
    case .leave: asking = nil
    case .takeBack(let way): return [.takeBack(way, of: id.description)]
    case .remove:
      guard case .removal(let line) = asking else { return [] }
      asking = nil
      return remove(line, from: meeting)
    case .editLine, .moveLine, .askRemoval, .toggleDone:
      guard let chosen else { return [.say(.error(context.text(MeetingMessage.chooseLine)))] }
      return update(action, chosen, of: meeting, context)
    }
    return []
  }

  /// Does what is about the chosen line.
  private mutating func update(
    _ action: Action, _ line: Line, of meeting: MonthlyMeeting, _ context: Context
  ) -> [Effect] {
    if case .editLine = action {
      return switch line {
      case .item(let item): [.open(.agendaForm(item, of: meeting))]
      case .decision(let action): [.open(.actionForm(.decision(of: meeting), action))]
      }
    }
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    switch (action, line) {
    case (.askRemoval, _): asking = .removal(line)
    case (.moveLine(let places), .item(let item)):
      return save(meeting) { $0.agenda = $0.agenda.moving(item.id, by: places) }
    case (.moveLine(let places), .decision(let decision)):
      return save(meeting) { $0.decisions = $0.decisions.moving(decision.id, by: places) }
    case (.toggleDone, .decision(let decision)):
      return save(meeting) {
        $0.decisions = $0.decisions.setting(decision.turned(on: context.now.day))
      }
    case (.toggleDone, .item):
      return [.say(.error(context.text(MeetingMessage.chooseDecision)))]
    default: break
    }
    return []
  }

  private mutating func remove(_ line: Line, from meeting: MonthlyMeeting) -> [Effect] {
    save(meeting) {
      switch line {
      case .item(let item): $0.agenda = $0.agenda.removing(item.id)
      case .decision(let action): $0.decisions = $0.decisions.removing(action.id)
      }
    }
  }

  /// Asks why it is cancelled; one that is cancelled is held again.
  private mutating func askWhyCancelled(
    _ meeting: MonthlyMeeting, _ context: Context
  ) -> [Effect] {
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    guard meeting.cancelled != nil else {
      asking = .why(NoteField(over: nil))
      return []
    }
    return save(meeting) { $0.cancelled = nil }
  }

  /// Cancels it; where somebody else has done so meanwhile, both reasons are shown, and Enter saves them.
  private mutating func cancel(
    _ meeting: MonthlyMeeting, because reason: NoteField, _ context: Context
  ) -> [Effect] {
    var reason = reason
    if reason.takeIn(meeting.cancelled) {
      asking = .why(reason)
      return [.say(.advice(context.text(MeetingMessage.cancelledMeanwhile)))]
    }
    guard let why = reason.text else {
      return [.say(.error(InputError.missing.explanation(in: context.language)))]
    }
    asking = nil
    return save(meeting) { $0.cancelled = why }
  }

  private mutating func save(
    _ was: MonthlyMeeting, _ change: (inout MonthlyMeeting) -> Void
  ) -> [Effect] {
    var changed = was
    change(&changed)
    guard changed != was else { return [] }
    return [.save(.meeting(changed, was: was))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.factRows)
  }

  /// What is asked for above the footer.
  func drawPrompt(into grid: inout Grid, row: Int, _ context: Context) {
    switch asking {
    case .why(let reason):
      grid.prompt(context.text(SeriesMessage.whyCancel), reason.field, row: row)
    case .removal(let line):
      grid.question(
        context.text(MeetingMessage.removeQuestion, ["what": line.text.truncated(to: 50)]),
        row: row)
    case nil: break
    }
  }
}
