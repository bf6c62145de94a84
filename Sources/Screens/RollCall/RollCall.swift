import Cells
import Model

/// Taking attendance: one key a mark, saved before the next key.
struct RollCall: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case give(AttendanceStatus)
    case askLeaveKind
    case clear
    case fillPresent
    case beginNote
    case beginMinutes
    case digit(Character)
    case beginFilter
    case undo
    case redo
    case beginExceptions
    case turnSession(Int)
    case beginCode
    case beginWalkIn
    case askForSheet(String)
    case beginMerging
    case askRemark
    case remark(Int)
    case toggleSignOut
    case signEverybodyOut
    case beginMakeUp
    case showStanding
    case showOnlyUnmarked
    case arrangeByUnit
    case show(Layout)
    case walk(SeatingPlan.Way)
    case widenRows(Int)
    case keepRows
    case askToClose
    case close(AttendanceStatus)
    case openSheet
    case openTrainee
    case type(Key)
    case accept
    case cancel
  }

  /// How the roll is seen.
  enum Layout: Equatable, Sendable {
    case list
    /// As the room is, seat by seat.
    case plan
    /// How many are there, in digits that can be read from afar, for the door.
    case door
  }

  /// What the next key belongs to.
  enum Mode: Equatable, Sendable {
    case marking
    case leaveKind
    /// Whether everybody is to be marked at a session that is still to come.
    case fillBeforehand
    case note(NoteField)
    /// The minutes of late or of left early; one mark can have both.
    case minutes(AttendanceStatus, TextField)
    /// A paper sheet is typed.
    case exceptions(TextField)
    /// Numbers come in, each with Enter behind it, from a reader or by hand.
    case code(TextField)
    /// Somebody came who is not enrolled.
    case walkIn(TextField)
    /// Who of the roster a walk-in is.
    case merging(WalkIn, TextField)
    /// Which remark is made.
    case remark
    /// How many hours were made up.
    case makeUp(TextField)
    /// What becomes of those who are unmarked, before the record is made final.
    case closing
    /// Why a record is changed that was final; nil opens it again.
    case reason(TextField, MarkJournal.Step?)
    /// A name is looked for, from where the cursor was.
    case finding(TextField, from: Identifier<Trainee>?)
  }

  let id: Identifier<Session>
  let trainingClass: Identifier<TrainingClass>
  var meeting: Meeting?
  var roll: Roll?
  var mode = Mode.marking
  var layout = Layout.list
  var cursor = ListCursor()
  /// The lines of the roll that are seen; all but while a name is being looked for.
  var lines: [Int] = []
  /// Whether only those are seen who are not taken yet.
  var showsOnlyUnmarked = false
  /// Whether those of one unit stand together.
  var isByUnit = false
  /// Who has which seat.
  var seats = SeatMap()
  /// How many seats a row of the plan has, where that was changed here; nil for what the class says.
  var seatsPerRow: Int?
  /// What is in sight of the plan.
  var sight = PlanSight()
  /// What is said at the door of the code that was read last.
  var answer: DoorAnswer?
  /// Whether the line above the footer tells how somebody stands; Esc takes it away.
  var tellsStanding = false
  /// Whether the last key ended a code.
  var takesCode = false
  /// Whether the last key took in what stands on paper.
  var isFromPaper = false
  /// The walk-ins that have no line of their own in the roll.
  private(set) var walkIns: [WalkIn] = []
  /// All sessions of the class, and who has to come to them, for how somebody stands.
  var sessions: [Session] = []
  var attendees = Attendees([], leaves: [])
  /// What is typed of a seat or a code, before anything is done with it.
  var seatDigits = ""
  /// When the last of them was typed.
  var seatTyped: Instant?
  /// Where the cursor was before the digits of a seat.
  var seatOrigin: Identifier<Trainee>?
  /// Who was marked late or as leaving early by the key before.
  var justMarked: Identifier<Trainee>?
  let first: Identifier<Trainee>?
  /// The code of the sheet with which one goes on.
  let sheet: SheetCode?
  /// Whether what stands on the sheet was asked for.
  var hasBegunSheet = false
  var roster = Roster()
  var index = TraineeFilter([])
  /// Looks for who of the whole roster a walk-in is.
  var rosterIndex = TraineeFilter([])
  var journal = MarkJournal()
  /// What the last key changed, while it is not known to be on disk.
  var pending: MarkJournal.Step?

  /// The roll call of a session, opened at a trainee or else where it was left; or at the line from
  /// paper, by the code of a sheet.
  init(
    id: Identifier<Session>, of trainingClass: Identifier<TrainingClass>,
    at first: Identifier<Trainee>? = nil, sheet: SheetCode? = nil
  ) {
    self.sheet = sheet
    self.id = id
    self.trainingClass = trainingClass
    self.first = first
  }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(trainingClass))
  }

  func title(_ language: Language) -> String {
    [Term.rollCall(language), meeting?.trainingClass.title(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// Plan and counter can be read in a small window too.
  var smallest: Size { layout == .list ? App.smallest : Size(columns: 40, rows: 12) }

  var entries: [Roll.Entry] { roll?.entries ?? [] }

  /// The trainee under the cursor.
  var chosen: Roll.Entry? {
    guard lines.indices.contains(cursor.index), entries.indices.contains(lines[cursor.index])
    else { return nil }
    return entries[lines[cursor.index]]
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      load(library, context)
      return beginSheet(context)
    case .saved(.session(let session, let was)):
      show(session)
      guard let step = pending else { return closed(session, was, context) }
      pending = nil
      let done = step.settled(in: session)
      journal.remember(done)
      if layout == .door, let answer = doorAnswer(to: done, context) {
        self.answer = answer
        return []
      }
      return [.say(.done(saved(done, context) + othersUnmarked(context)))]
    case .saved(.trainingClass(let trainingClass, _)):
      return keptRows(of: trainingClass, context)
    case .notSaved(.session(_, let was?)):
      show(was)
      let trainee = (pending?.changes.only?.trainee ?? nil) ?? chosen?.id
      guard takesCode else {
        returnToMarking(at: trainee, context)
        break
      }
      arrange(context)
      move(to: trainee, context)
      return failCode(of: trainee, context)
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    pending = nil
    answer = nil
    takesCode = false
    isFromPaper = false
    tellsStanding = false
    let seat = seatDigits
    if case .digit = action {} else { seatDigits = "" }
    let marked = justMarked
    justMarked = nil
    if action.isAboutChosen, !seat.isEmpty, line(ofSeat: seat) == nil {
      // Whoever the cursor is on is not whom she means.
      return [.say(.error(context.text(Message.noSuchSeat, ["seat": Masked.code(seat)])))]
    }
    if showsOnlyUnmarked, marked != nil, action != .beginMinutes { arrange(context) }
    switch action {
    case .move(let motion):
      if layout == .plan { walk(motion, context) } else { move(motion, context) }
    case .walk(let way):
      walk(way, context)
    case .give(let status):
      mode = .marking
      return give(status, context)
    case .askLeaveKind:
      return begin(context) { _ in .leaveKind }
    case .clear:
      return give(nil, context)
    case .fillPresent:
      let isToCome = meeting?.session.isToCome(at: context.now) ?? false
      guard isToCome, mode != .fillBeforehand else {
        mode = .marking
        return fillPresent(context)
      }
      return begin(context) { _ in .fillBeforehand }
    case .beginNote:
      return begin(context) { .note(NoteField(over: $0.mark?.note)) }
    case .beginMinutes:
      // Right after l or e they are those of whoever was marked, though the cursor has moved on.
      if let marked { move(to: marked, context) }
      guard let status = chosen?.mark?.status, status.takesMinutes else {
        return [.say(.error(context.text(Message.minutesOnlyLate)))]
      }
      return begin(context) {
        .minutes(status, TextField(proposing: $0.mark?.minutes.map(String.init) ?? ""))
      }
    case .digit(let digit) where layout == .door:
      return beginCode(String(digit), context)
    case .digit(let digit):
      return jump(digit, context)
    case .beginFilter:
      index.prepare()
      mode = .finding(TextField(), from: chosen?.id)
    case .beginExceptions:
      return begin(.exceptions(TextField()), context)
    case .turnSession(let step):
      return turnSession(by: step, context)
    case .beginCode:
      return beginCode("", context)
    case .askForSheet(let typed): return [.home, .pass(.sheetAsked(typed))]
    case .beginWalkIn:
      return begin(.walkIn(TextField()), context)
    case .beginMerging:
      return beginMerging(context)
    case .askRemark:
      return begin(context) { _ in .remark }
    case .remark(let number):
      mode = .marking
      return remark(number, context)
    case .toggleSignOut:
      return signOut(context)
    case .signEverybodyOut:
      return signEverybodyOut(context)
    case .beginMakeUp:
      return beginMakeUp(context)
    case .showStanding:
      return showStanding(context)
    case .showOnlyUnmarked:
      showsOnlyUnmarked.toggle()
      arrange(context)
    case .arrangeByUnit:
      isByUnit.toggle()
      arrange(context)
    case .show(let layout):
      return show(layout, context)
    case .widenRows(let step):
      return widenRows(by: step, context)
    case .keepRows:
      return keepRows(context)
    case .askToClose:
      return askToClose(context)
    case .close(let status):
      return close(unmarkedAs: status, context)
    case .undo:
      return step(journal.undo, nothing: .nothingToUndo, context)
    case .redo:
      return step(journal.redo, nothing: .nothingToRedo, context)
    case .openSheet:
      return [.open(.paper(.init(.sheet(id, of: trainingClass))))]
    case .openTrainee where !seat.isEmpty:
      // Enter after the digits of a seat ends the number, as people are used to. What is longer than
      // any seat comes from a reader.
      return isCode(seat) ? take(code: seat, context) : refuse(numberLikeSeat: seat, context)
    case .openTrainee:
      return chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .type(let key):
      type(key, context)
    case .accept:
      return accept(context)
    case .cancel:
      cancel(context)
    }
    return []
  }

  // MARK: The roll

  mutating func load(_ library: Library, _ context: Context) {
    let isFirst = meeting == nil
    let kept = chosen?.id
    meeting = library.meetings.first { $0.session.id == id }
    roster = library.roster
    attendees = meeting?.trainingClass.attendees ?? attendees
    rebuildRoll()
    rebuildIndex()
    sessions = library.sessions[trainingClass] ?? []
    lines = arrangement
    if case .finding(let field, _) = mode {
      lines = index.matches(field.text)
    } else if !isThere(whomToAskFor: kept) {
      mode = .marking
    }
    let unmarked = isFirst ? entries.first { $0.mark?.status == nil }?.id : nil
    move(to: isFirst ? first ?? unmarked : kept, context)
  }

  mutating func show(_ session: Session) {
    // What was shown when the key was pressed mostly stands on disk as it was.
    guard let meeting, meeting.session != session else { return }
    self.meeting = Meeting(
      trainingClass: meeting.trainingClass, session: session, number: meeting.number)
    sessions = sessions.map { $0.id == session.id ? session : $0 }
    rebuildRoll()
  }

  /// Whether whoever the next key is for is still there: the trainee under the cursor, or a walk-in.
  private func isThere(whomToAskFor kept: Identifier<Trainee>?) -> Bool {
    switch mode {
    case .leaveKind, .note, .minutes, .remark, .makeUp: entries.contains { $0.id == kept }
    case .merging(let walkIn, _): meeting?.session.walkIns?.contains { $0.id == walkIn.id } == true
    default: true
    }
  }

  /// Looks for names among those who are in the roll now.
  mutating func rebuildIndex() {
    index = TraineeFilter(entries.lazy.map { ($0.trainee, $0.unitName) })
    if case .merging = mode { rebuildRosterIndex() }
  }

  mutating func rebuildRoll() {
    roll = meeting.map { Roll(session: $0.session, attendees, in: roster) }
    walkIns = meeting?.session.guests(besides: Set(entries.lazy.map(\.id))) ?? []
    seats = SeatMap(
      entries, walkIns: walkIns.count, last: attendees.places.last?.seat ?? 0)
  }

  /// The lines that are seen while nobody is looked for, in their order.
  var arrangement: [Int] {
    var lines = Array(entries.indices)
    if showsOnlyUnmarked {
      // Whoever is late stays until the next key, which may be that for her minutes.
      lines.removeAll { entries[$0].mark?.status != nil && entries[$0].id != justMarked }
    }
    // The plan stands as the room does.
    if isByUnit, layout != .plan {
      lines.sort {
        (entries[$0].unitName, entries[$0].seat) < (entries[$1].unitName, entries[$1].seat)
      }
    }
    // Whoever came without being enrolled stands behind all others.
    return showsOnlyUnmarked ? lines : lines + walkIns.indices.map { entries.count + $0 }
  }

  /// Puts the lines in order again; the cursor stays on whom it was, or where it was.
  mutating func arrange(_ context: Context) {
    guard mode.isFinding == false else { return }
    let kept = chosen?.id
    lines = arrangement
    move(to: kept, context)
  }
}

extension RollCall.Action {
  /// Whether it concerns whoever the cursor is on.
  fileprivate var isAboutChosen: Bool {
    switch self {
    case .give, .askLeaveKind, .clear, .beginNote, .beginMinutes, .askRemark, .remark,
      .toggleSignOut, .beginMakeUp, .showStanding:
      true
    default: false
    }
  }
}

extension RollCall.Mode {
  /// Whether a name is being looked for.
  fileprivate var isFinding: Bool { if case .finding = self { true } else { false } }
}

extension Collection {
  /// The element, where there is just one.
  var only: Element? { count == 1 ? first : nil }
}
