import Cells
import Model

/// The day: sessions and meetings to take, those that nobody took, actions that are due.
struct Home: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case openSheet
    case openRoster
    case openClasses
    case openVisits
    case openMeetings
    case askWhereToBackUp
    case askForSheet(String)
    case openSheetOfCode
    case type(Key)
    case backUp
    case cancel
  }

  /// A line that can be chosen.
  enum Line: Equatable {
    case occasion(Occasion)
    case action(Overview.DueAction)
    case leave(Overview.PendingLeave)

    /// Tells it from the other lines, whatever becomes of it.
    fileprivate var id: String {
      switch self {
      case .occasion(let occasion): occasion.id
      case .action(let due): "\(due.source) \(due.action.id)"
      case .leave(let pending): "\(pending.trainingClass) \(pending.leave.id)"
      }
    }
  }

  /// A heading with the lines under it.
  struct Section: Equatable {
    let heading: Phrase
    let lines: [Line]
    /// What is said where there is no line; nil leaves the section out.
    let empty: Message?
  }

  private(set) var overview: Overview?
  private(set) var cursor = ListCursor()
  /// Whether the person has chosen a line; until then the cursor is on what is on now.
  private var hasChosen = false
  /// Where a backup is to go, while it is asked.
  private(set) var backupPlace: TextField?
  /// The code of a sheet, while it is typed.
  private(set) var sheetCode: TextField?
  /// The code whose session is being looked for.
  private var sought: SheetCode?

  var request: Library.Request? {
    .init(
      classes: sought != nil, sessions: sought.map { .sheet($0) } ?? .none, overview: true)
  }

  func title(_ language: Language) -> String { Message.home(language) }

  var keymap: Keymap<Action> {
    if backupPlace != nil {
      return Keymap(
        [
          .key(.enter, label: .keyBackup, .backUp),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { .type($0) })
    }
    if sheetCode != nil {
      return Keymap(
        [
          .key(.enter, label: .keyOpen, .openSheetOfCode),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { .type($0) })
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("s"), label: .keySheet, .openSheet),
        .key(.character("r"), label: .keyRoster, .openRoster),
        .key(.character("c"), label: .keyClasses, .openClasses),
        .key(.character("v"), label: .keyVisits, .openVisits),
        .key(.character("m"), label: .keyMeetings, .openMeetings),
        .key(.character("b"), label: .keyBackup, .askWhereToBackUp),
        .key(.character("#"), label: .keySheetCode, .askForSheet("")),
        // With this a reader begins what it reads of a sheet.
        .quiet(.character("Q"), label: .keySheetCode, .askForSheet("Q")),
      ])
  }

  var sections: [Section] {
    guard let overview, !overview.isBlank else { return [] }
    return [
      Section(
        heading: Message.today.phrase, lines: overview.today.map(Line.occasion),
        empty: .nothingToday),
      Section(
        heading: LeaveMessage.pending.phrase, lines: overview.leaves.map(Line.leave), empty: nil),
      Section(
        heading: Message.untaken.phrase, lines: overview.forgotten.map(Line.occasion), empty: nil),
      Section(
        heading: Message.actionsDue.phrase, lines: overview.actions.map(Line.action), empty: nil),
      Section(
        heading: Message.coming.phrase, lines: overview.coming.map(Line.occasion), empty: nil),
    ].filter { !$0.lines.isEmpty || $0.empty != nil }
  }

  private var lines: [Line] { sections.flatMap(\.lines) }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .sheetAsked(let typed) = response { sheetCode = TextField(typed) }
    if case .loaded(let library) = response {
      let kept = chosen?.id
      overview = library.overview
      // Enter is to open what is on, not what was before.
      let line =
        hasChosen
        ? lines.firstIndex { $0.id == kept } : overview?.current(at: context.now.time)
      cursor.move(line.map { .to($0) } ?? .by(0), count: lines.count, rows: context.rows)
      if let sought { return open(sought, in: library, context) }
    }
    return []
  }

  /// Opens the roll call of a sheet; a code that finds none stays to be mended.
  private mutating func open(
    _ code: SheetCode, in library: Library, _ context: Context
  ) -> [Effect] {
    sought = nil
    do throws(LookupError) {
      let meeting = try Meeting.find(code, in: library.meetings)
      sheetCode = nil
      return [.open(.rollCall(meeting.session.id, of: meeting.trainingClass.id, sheet: code))]
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      hasChosen = true
      cursor.move(motion, count: lines.count, rows: context.rows)
      return []
    case .openChosen:
      switch chosen {
      case .occasion(let occasion): return [.open(occasion.route)]
      case .action(let due): return [.open(due.route)]
      case .leave(let pending): return [.open(.leaveList(pending.trainingClass))]
      case nil: return []
      }
    case .openSheet:
      guard case .occasion(.session(let entry)) = chosen else {
        return [.say(.error(context.text(Message.chooseSession)))]
      }
      return [.open(.paper(.init(.sheet(entry.session.id, of: entry.trainingClass))))]
    case .openRoster: return [.open(.roster)]
    case .openClasses: return [.open(.classes)]
    case .openVisits: return [.open(.visits)]
    case .openMeetings: return [.open(.meetings)]
    case .askWhereToBackUp:
      backupPlace = TextField(overview?.backups?.place ?? "")
    case .askForSheet(let typed):
      sheetCode = TextField(typed)
    case .openSheetOfCode:
      guard let typed = Fields.text(sheetCode?.text ?? "") else { return [] }
      do throws(LookupError) {
        sought = try SheetCode(typed)
      } catch {
        return [.say(.error(error.explanation(in: context.language)))]
      }
      return [.load]
    case .type(let key):
      _ = backupPlace?.type(key)
      _ = sheetCode?.type(key)
    case .cancel:
      backupPlace = nil
      sheetCode = nil
    case .backUp:
      let place = Fields.text(backupPlace?.text ?? "")
      backupPlace = nil
      return place.map { [.backUp(to: $0)] } ?? []
    }
    return []
  }
}

extension Occasion {
  /// Where its roll is called; of a meeting, where all of it is written down.
  fileprivate var route: Route {
    switch self {
    case .session(let entry): .rollCall(entry.session.id, of: entry.trainingClass)
    case .meeting(let meeting, _): .meetingPage(meeting.id)
    case .visit(let visit): .visitPage(visit.id)
    }
  }
}

extension Overview.DueAction {
  /// Where it is written down.
  fileprivate var route: Route {
    switch source {
    case .visit(let id, _): .visitPage(id, at: .action(action.id))
    case .visitEvaluation(let id, _): .evaluation(.visit(id))
    case .monthlyMeeting(let id, _): .meetingPage(id)
    case .trainingClass(let id, _, _): .evaluation(.trainingClass(id))
    }
  }
}
