import Cells
import Model

/// The day: sessions to take, sessions that nobody took, actions that are due.
struct Home: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case openSheet
    case openRoster
    case openClasses
    case openVisits
  }

  /// A line that can be chosen.
  enum Line: Equatable {
    case meeting(Meeting)
    case action(Overview.DueAction)

    /// Tells it from the other lines, whatever becomes of it.
    fileprivate var id: String {
      switch self {
      case .meeting(let meeting): meeting.session.id.description
      case .action(let due): "\(due.visit.id) \(due.action.id)"
      }
    }
  }

  /// A heading with the lines under it.
  struct Section: Equatable {
    let heading: Message
    let lines: [Line]
    /// What is said where there is no line; nil leaves the section out.
    let empty: Message?
  }

  private var overview: Overview?
  /// Sessions of the next seven days.
  private var coming: [Meeting] = []
  /// Whether there is neither class nor visit: the program was opened for the first time.
  private(set) var isEmpty = false
  private(set) var cursor = ListCursor()

  let request: Library.Request? = .init(classes: true, sessions: .all, visits: true)

  func title(_ language: Language) -> String { Message.home(language) }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("s"), label: .keySheet, .openSheet),
        .key(.character("r"), label: .keyRoster, .openRoster),
        .key(.character("c"), label: .keyClasses, .openClasses),
        .key(.character("v"), label: .keyVisits, .openVisits),
      ])
  }

  var sections: [Section] {
    guard let overview, !isEmpty else { return [] }
    return [
      Section(
        heading: .today, lines: overview.sessions.map(Line.meeting), empty: .noSessionToday),
      Section(heading: .untaken, lines: overview.forgotten.map(Line.meeting), empty: nil),
      Section(heading: .actionsDue, lines: overview.actions.map(Line.action), empty: nil),
      Section(heading: .coming, lines: coming.map(Line.meeting), empty: nil),
    ].filter { !$0.lines.isEmpty || $0.empty != nil }
  }

  private var lines: [Line] { sections.flatMap(\.lines) }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.id
      let meetings = library.meetings
      isEmpty = library.classes.isEmpty && library.visits.isEmpty
      let today = context.now.day
      overview = Overview(on: today, meetings: meetings, visits: library.visits)
      coming = meetings.filter {
        today < $0.session.date && $0.session.date <= today.advanced(by: 7)
      }
      let line = lines.firstIndex { $0.id == kept }
      cursor.move(line.map { .to($0) } ?? .by(0), count: lines.count, rows: context.rows)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      cursor.move(motion, count: lines.count, rows: context.rows)
      return []
    case .openChosen:
      switch chosen {
      case .meeting(let meeting):
        return [.open(.rollCall(meeting.session.id, of: meeting.trainingClass.id))]
      case .action(let due): return [.open(.visitPage(due.visit.id))]
      case nil: return []
      }
    case .openSheet:
      guard case .meeting(let meeting) = chosen else {
        return [.say(.error(context.text(Message.chooseSession)))]
      }
      return [.open(.sheetPreview(meeting.session.id, of: meeting.trainingClass.id))]
    case .openRoster: return [.open(.roster)]
    case .openClasses: return [.open(.classes)]
    case .openVisits: return [.open(.visits)]
    }
  }
}
