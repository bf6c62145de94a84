import Cells
import Model

/// Choosing several trainees from the roster: who is enrolled in a class, who goes on a visit.
struct PickTrainees: Screen {
  /// What they are chosen for.
  enum Purpose: Equatable, Sendable {
    /// To be enrolled; whoever is enrolled already stays so.
    case enrol(TrainingClass)
    /// To take part in a visit.
    case participants(SiteVisit)
    /// To be expected at a monthly meeting.
    case members(MonthlyMeeting)
  }

  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case toggle
    case toggleAll
    case toggleRetired
    case filter(ListFilter.Action)
    case chooseGroup
    case save
    case leaveAnyway
    case stay
    case saveLatersToo
    case saveThisOnly
  }

  /// The rows above the list.
  private static let headRows = 2

  let purpose: Purpose
  private var roster = Roster()
  private var list = FilteredList<Trainee>()
  /// In the order in which they were chosen, which is the order of their seats.
  private var chosen: [Identifier<Trainee>]
  private let former: [Identifier<Trainee>]
  private let fixed: Set<Identifier<Trainee>>
  private var sessions: [Session] = []
  /// The group that alone is shown; nil for everybody. Whoever was chosen outside of it stays chosen.
  private var group: TraineeGroup?
  private var isLeaving = false
  private var showsRetired = false
  /// The later meetings at which the same people are expected as had been at this one.
  private var laters: [MonthlyMeeting] = []
  /// Whether it is asked if those follow.
  private var asksOfLaters = false

  init(purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .enrol(let trainingClass):
      fixed = Set(trainingClass.enrolment.map(\.trainee))
      chosen = []
    case .participants(let visit):
      // Whoever was with the group has taken part, whatever is chosen here.
      fixed = Set(visit.participants.filter(visit.travelled))
      chosen = visit.participants
    case .members(let meeting):
      fixed = []
      chosen = meeting.members
    }
    former = chosen
  }

  var request: Library.Request? {
    switch purpose {
    case .enrol(let trainingClass):
      .init(roster: true, sessions: .of(trainingClass.id), groups: group != nil)
    case .participants: .init(roster: true, groups: group != nil)
    case .members: .init(roster: true, groups: group != nil, meetings: true)
    }
  }

  func title(_ language: Language) -> String {
    switch purpose {
    case .enrol(let trainingClass):
      "\(Message.enrolment(language)) · \(trainingClass.title(in: language))"
    case .participants(let visit): "\(Term.participants(language)) · \(visit.host)"
    case .members(let meeting): "\(Term.members(language)) · \(meeting.date)"
    }
  }

  var keymap: Keymap<Action> {
    if isLeaving { return .leaving(discard: .leaveAnyway, stay: .stay, save: .save) }
    if asksOfLaters {
      return Keymap(
        [
          .key(.character("y"), label: .keyLatersToo, .saveLatersToo),
          .key(.character("n"), label: .keyThisOnly, .saveThisOnly),
          .key(.escape, label: .keyCancel, .stay),
        ], text: { _ in nil })
    }
    if list.filter.isTyping {
      return ListFilter.typing(
        .key(.enter, label: .keyToList, .filter(.accept)), move: Action.move,
        filter: Action.filter)
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.character(" "), label: .keyChoose, .toggle),
        .key(.character("A"), label: .keyChooseAll, .toggleAll),
        .key(.character("/"), label: .keyFilter, .filter(.begin)),
        .key(.character("g"), label: .keyGroups, .chooseGroup),
        .key(.character("R"), label: .keyRetiredToo, .toggleRetired),
        .key(.enter, label: .keySave, .save),
      ] + list.filter.clearing(Action.filter))
  }

  mutating func asksBeforeLeaving() -> Bool {
    isLeaving = chosen != former
    return isLeaving
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      // It may have been changed, or be gone.
      group = group.flatMap { known in library.groups.first { $0.id == known.id } }
      if case .enrol(let trainingClass) = purpose {
        sessions = library.sessions[trainingClass.id] ?? []
      }
      if case .members(let meeting) = purpose {
        laters = library.monthlyMeetings.following(meeting)
        asksOfLaters = asksOfLaters && !laters.isEmpty
      }
      show(context)
      return []
    case .narrowed(let group):
      self.group = group
      show(context)
      return []
    case .saved(.meetingsChanged(let changes)):
      let values: KeyValuePairs = ["count": String(changes.count - 1)]
      return [.back, .say(.done(context.text(MeetingMessage.latersFollowed, values)))]
    case .saved: return [.back, .say(.done(answer(context)))]
    default: return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .toggle:
      if case .participants = purpose, let chosen = list.chosen, fixed.contains(chosen.id) {
        return [.say(.error(context.text(VisitMessage.travelledStays, ["name": chosen.name])))]
      }
      if let chosen = list.chosen { toggle(chosen.id) }
      list.move(.by(1), rows: context.rows - Self.headRows)
    case .toggleAll:
      let ids = list.seen.map(\.id).filter { !fixed.contains($0) }
      let missing = ids.filter { !chosen.contains($0) }
      for id in missing.isEmpty ? ids : missing { toggle(id) }
    case .toggleRetired:
      showsRetired.toggle()
      show(context)
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .chooseGroup: return [.open(.groups)]
    case .save:
      isLeaving = false
      guard chosen != former, !laters.isEmpty, context.readOnlyReason == nil else {
        return save(context)
      }
      asksOfLaters = true
    case .saveThisOnly:
      asksOfLaters = false
      return save(context)
    case .saveLatersToo:
      asksOfLaters = false
      guard case .members(let meeting) = purpose else { break }
      return [
        .save(
          .meetingsChanged(
            ([meeting] + laters).map { was in
              var now = was
              now.members = chosen
              return Replacement(was: was, now: now)
            }))
      ]
    case .leaveAnyway: return [.back]
    case .stay: (isLeaving, asksOfLaters) = (false, false)
    }
    return []
  }

  /// Whoever has retired is left out, unless she was chosen before or is asked for.
  private mutating func show(_ context: Context) {
    let known = fixed.union(former)
    let seen = roster.narrowed(to: group, withRetired: true, on: context.now.day)
    let trainees = RosterOrder.pinyin.sorted(seen).filter {
      showsRetired || known.contains($0.id) || !$0.isRetired(on: context.now.day)
    }
    list.show(trainees, rows: context.rows - Self.headRows) {
      .init($0, unitName: roster.unitName(of: $0))
    }
  }

  private mutating func toggle(_ id: Identifier<Trainee>) {
    guard !fixed.contains(id) else { return }
    if let position = chosen.firstIndex(of: id) {
      chosen.remove(at: position)
    } else {
      chosen.append(id)
    }
  }

  /// The first day on which those who are enrolled now are expected.
  private func firstDay(in trainingClass: TrainingClass, _ context: Context) -> Day? {
    trainingClass.firstDay(ofNewcomersOn: context.now.day, sessions)
  }

  private func answer(_ context: Context) -> String {
    guard case .enrol(let trainingClass) = purpose else { return context.text(Message.saved) }
    let count = String(chosen.count)
    guard let day = firstDay(in: trainingClass, context) else {
      return context.text(LeaveMessage.enrolledWhole, ["count": count])
    }
    return context.text(
      LeaveMessage.enrolledFrom, ["count": count, "day": day.description])
  }

  private func save(_ context: Context) -> [Effect] {
    guard chosen != former else { return [.say(.error(context.text(Message.chooseTrainees)))] }
    switch purpose {
    case .enrol(let trainingClass):
      let enrolled = trainingClass.enrolling(chosen, from: firstDay(in: trainingClass, context))
      return [.save(.trainingClass(enrolled, was: trainingClass))]
    case .participants(let visit):
      var changed = visit
      changed.participants = chosen
      return [.save(.visit(changed, was: visit))]
    case .members(let meeting):
      var changed = meeting
      changed.members = chosen
      return [.save(.meeting(changed, was: meeting))]
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let count = [group?.name, context.text(Message.chosenCount, ["count": String(chosen.count)])]
      .compactMap { $0 }.joined(separator: " · ")
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound, matches: list.seen.count, beside: count, context)
    } else {
      grid.line(count, row: rows.lowerBound, style: Style(.cyan, bold: true))
    }
    let table = Table(
      [
        .fixed("", 3), .wide(context.text(Term.name), 16), .wide(context.text(Term.unit), 20),
        .wide(context.text(Term.post), 14),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + 1)
    let picked = Set(chosen)
    let window = list.window(rows: rows.count - Self.headRows)
    for (row, (trainee, isChosen)) in zip(rows.dropFirst(Self.headRows), window) {
      let sign = fixed.contains(trainee.id) ? " = " : picked.contains(trainee.id) ? "[x]" : "[ ]"
      table.draw(
        [
          (sign, Style(.green)), context.name(of: trainee),
          (roster.unitName(of: trainee), .plain), (trainee.post ?? "", .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      grid.line(nobody(context), row: rows.lowerBound + 3, style: Style(.gray))
    }
    if isLeaving { grid.question(context.text(Message.discardQuestion), row: rows.upperBound) }
    if asksOfLaters {
      let values: KeyValuePairs = ["count": String(laters.count)]
      grid.question(context.text(MeetingMessage.latersFollow, values), row: rows.upperBound)
    }
  }

  /// Why nobody is seen.
  private func nobody(_ context: Context) -> String {
    if !list.all.isEmpty { return context.text(Message.nothingMatches) }
    return group == nil ? context.text(Message.rosterIsEmpty) : context.text(GroupMessage.nobody)
  }
}
