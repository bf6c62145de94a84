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
  }

  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case toggle
    case toggleAll
    case beginFilter
    case typeFilter(Key)
    case acceptFilter
    case clearFilter
    case save
    case leaveAnyway
    case stay
  }

  let purpose: Purpose
  private var roster = Roster()
  private var listed: [Trainee] = []
  private var index = TraineeFilter([])
  private var matches: [Int] = []
  private var filter = ListFilter()
  private var cursor = ListCursor()
  /// In the order in which they were chosen, which is the order of their seats.
  private var chosen: [Identifier<Trainee>]
  private let former: [Identifier<Trainee>]
  private let fixed: Set<Identifier<Trainee>>
  private var isLeaving = false

  init(purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .enrol(let trainingClass):
      fixed = Set(trainingClass.enrolment.map(\.trainee))
      chosen = []
    case .participants(let visit):
      fixed = []
      chosen = visit.participants
    }
    former = chosen
  }

  var request: Library.Request? { .init(roster: true) }

  func title(_ language: Language) -> String {
    switch purpose {
    case .enrol(let trainingClass):
      "\(Message.enrolment(language)) · \(trainingClass.title(in: language))"
    case .participants(let visit): "\(Term.participants(language)) · \(visit.host)"
    }
  }

  var keymap: Keymap<Action> {
    if isLeaving { return .leaving(discard: .leaveAnyway, stay: .stay, save: .save) }
    if filter.isTyping {
      return Keymap(
        Keymap.movingWhileTyping(Action.move) + [
          .key(.enter, label: .keyToList, .acceptFilter),
          .key(.escape, label: .keyClearFilter, .clearFilter),
        ], text: Action.typeFilter)
    }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.character(" "), label: .keyChoose, .toggle),
        .key(.character("A"), label: .keyChooseAll, .toggleAll),
        .key(.character("/"), label: .keyFilter, .beginFilter),
        .key(.enter, label: .keySave, .save),
      ] + (filter.isActive ? [.key(.escape, label: .keyClearFilter, .clearFilter)] : []))
  }

  mutating func asksBeforeLeaving() -> Bool {
    isLeaving = chosen != former
    return isLeaving
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = trainee
      roster = library.roster
      listed = RosterOrder.pinyin.sorted(roster)
      index = TraineeFilter(listed.lazy.map { [roster] in ($0, roster.unitName(of: $0)) })
      matches = index.matches(filter.query)
      move(to: kept, context)
      return []
    case .saved: return [.back, .say(.done(context.text(Message.saved)))]
    default: return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .toggle:
      if let trainee { toggle(trainee) }
      move(.by(1), context)
    case .toggleAll:
      let ids = matches.map { listed[$0].id }.filter { !fixed.contains($0) }
      let missing = ids.filter { !chosen.contains($0) }
      for id in missing.isEmpty ? ids : missing { toggle(id) }
    case .beginFilter: filter.begin()
    case .typeFilter(let key):
      filter.type(key)
      matches = index.matches(filter.query)
      move(.first, context)
    case .acceptFilter: filter.accept()
    case .clearFilter:
      let kept = trainee
      filter.clear()
      matches = index.matches(filter.query)
      move(to: kept, context)
    case .save:
      isLeaving = false
      return save(context)
    case .leaveAnyway: return [.back]
    case .stay: isLeaving = false
    }
    return []
  }

  /// The trainee under the cursor.
  private var trainee: Identifier<Trainee>? {
    matches.indices.contains(cursor.index) ? listed[matches[cursor.index]].id : nil
  }

  private mutating func toggle(_ id: Identifier<Trainee>) {
    guard !fixed.contains(id) else { return }
    if let position = chosen.firstIndex(of: id) {
      chosen.remove(at: position)
    } else {
      chosen.append(id)
    }
  }

  private func save(_ context: Context) -> [Effect] {
    guard chosen != former else { return [.say(.error(context.text(Message.chooseTrainees)))] }
    switch purpose {
    case .enrol(let trainingClass):
      return [.save(.trainingClass(trainingClass.enrolling(chosen), was: trainingClass))]
    case .participants(let visit):
      var changed = visit
      changed.participants = chosen
      return [.save(.visit(changed, was: visit))]
    }
  }

  /// Moves to the line of a trainee, where it is seen.
  private mutating func move(to trainee: Identifier<Trainee>?, _ context: Context) {
    let line = matches.firstIndex { listed[$0].id == trainee }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: matches.count, rows: context.rows - 2)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let count = context.text(Message.chosenCount, ["count": String(chosen.count)])
    if filter.isActive {
      filter.draw(into: &grid, row: rows.lowerBound, matches: matches.count, beside: count, context)
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
    for (offset, line) in cursor.window(count: matches.count, rows: rows.count - 2).enumerated() {
      let trainee = listed[matches[line]]
      let sign = fixed.contains(trainee.id) ? " = " : picked.contains(trainee.id) ? "[x]" : "[ ]"
      table.draw(
        [
          (sign, Style(.green)), (trainee.name, Style(.standard, bold: true)),
          (roster.unitName(of: trainee), .plain), (trainee.post ?? "", .plain),
        ], into: &grid, row: rows.lowerBound + 2 + offset, isChosen: line == cursor.index)
    }
    if matches.isEmpty {
      let message: Message = listed.isEmpty ? .rosterIsEmpty : .nothingMatches
      grid.line(context.text(message), row: rows.lowerBound + 3, style: Style(.gray))
    }
    if isLeaving { grid.question(context.text(Message.discardQuestion), row: rows.upperBound) }
  }
}
