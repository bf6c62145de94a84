import Cells
import Model

/// All monthly meetings, the latest first.
struct MeetingsScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case call
    case addMeeting
    case editChosen
    case filter(ListFilter.Action)
  }

  private var list = FilteredList<MonthlyMeeting>()
  private var roster = Roster()
  private var groups: [TraineeGroup] = []
  private var isFirst = true
  /// How many columns the longest place and the longest agenda take.
  private var placeColumns = 0
  private var agendaColumns = 0

  let request: Library.Request? = .init(roster: true, groups: true, meetings: true)

  func title(_ language: Language) -> String { MeetingMessage.meetings(language) }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("r"), label: .keyRollCall, .call),
      .key(.character("n"), label: .keyNew, .addMeeting),
      .key(.character("e"), label: .keyEdit, .editChosen), open: .openChosen,
      move: Action.move, filter: Action.filter)
  }

  /// The rows above the list: the names of the columns, and what is typed.
  private var headRows: Int { list.filter.isActive ? 2 : 1 }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library): load(library, context)
    case .saved(.meetings(let made)): move(to: made, context)
    default: break
    }
    return []
  }

  /// Of meetings that were made ahead, the first that is to come is what she goes on with.
  private mutating func move(to made: [MonthlyMeeting], _ context: Context) {
    let ordered = made.sorted(by: MonthlyMeeting.takesPlaceBefore)
    let first = ordered.first { $0.date >= context.now.day } ?? ordered.last
    guard let line = list.seen.map(\.id).firstIndex(where: { $0 == first?.id }) else { return }
    list.move(.to(line), rows: context.rows - headRows)
  }

  private mutating func load(_ library: Library, _ context: Context) {
    roster = library.roster
    groups = library.groups
    let rows = context.rows - headRows
    placeColumns = library.monthlyMeetings.map { ($0.place ?? "").columns }.max() ?? 0
    agendaColumns = library.monthlyMeetings.map(\.topics.columns).max() ?? 0
    let latest = library.monthlyMeetings.sorted { MonthlyMeeting.takesPlaceBefore($1, $0) }
    list.show(latest, rows: rows) { meeting in
      .init(
        name: meeting.topics,
        texts: [meeting.date.description, meeting.place]
          + meeting.decisions.flatMap { [$0.text, $0.owner] })
    }
    // Of a year that was made ahead, the next one is what she comes for.
    let next = latest.lastIndex { $0.date >= context.now.day && $0.cancelled == nil }
    if isFirst, let next { list.move(.to(next), rows: rows) }
    isFirst = false
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows)
    case .openChosen: return list.chosen.map { [.open(.meetingPage($0.id))] } ?? []
    case .call: return list.chosen.map { [.open(.meetingCall($0.id))] } ?? []
    case .addMeeting:
      return [.open(.meetingForm(nil, among: list.all, roster, groups: groups))]
    case .editChosen:
      return list.chosen.map { [.open(.meetingForm($0, among: list.all, roster))] } ?? []
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns),
        // What the agenda does not need is the place's.
        .wide(context.text(Term.place), max(placeColumns, 13), share: 0),
        .wide(context.text(Term.agenda), min(agendaColumns, 20)),
        .fixed(context.text(MeetingMessage.came), 10), .fixed(context.text(Term.hours), 5),
        .fixed(context.text(MeetingMessage.decisions), 7),
      ], width: grid.size.columns)
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound, matches: list.seen.count, of: .recordsFound, context)
    }
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    let window = list.window(rows: rows.count - headRows)
    for (row, (meeting, isChosen)) in zip(rows.dropFirst(headRows), window) {
      let open = meeting.decisions.count { $0.done == nil }
      let isDue = meeting.decisions.contains { $0.isDue(on: context.now.day) }
      let count = meeting.decisions.count
      table.draw(
        [
          (context.day(meeting.date), .plain), (meeting.place ?? "", .plain),
          (meeting.topics, Style(.standard, bold: true)), came(meeting, context),
          (meeting.hours?.written ?? "–", .plain),
          (
            count == 0 ? "–" : "\(open)/\(count)\(isDue ? " !" : "")",
            isDue ? Style(.red) : .plain
          ),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      let text =
        list.all.isEmpty
        ? context.text(MeetingMessage.noMeetings) : context.text(Message.nothingFound)
      grid.line(text, row: rows.lowerBound + headRows + 1, style: Style(.gray))
    }
  }

  /// How many came of how many, or that it is not held, or that nobody called the roll.
  private func came(
    _ meeting: MonthlyMeeting, _ context: Context
  ) -> (text: String, style: Style) {
    if meeting.cancelled != nil { return (context.text(Term.cancelled), Style(.yellow)) }
    if meeting.isForgotten(on: context.now.day) {
      return ("! \(context.text(Term.unmarked))", Style(.red))
    }
    let tally = meeting.tally
    guard tally.taken > 0 else { return ("–/\(tally.expected)", .plain) }
    return (
      "\(tally.actual)/\(tally.expected)", tally.unmarked == 0 ? Style(.green) : Style(.yellow)
    )
  }
}
