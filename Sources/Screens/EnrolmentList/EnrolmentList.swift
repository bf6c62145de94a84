import Cells
import Model

/// Who is enrolled in a class, by seat: who came later, and who has left.
struct EnrolmentList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case edit
    case changeOrder
  }

  let id: Identifier<TrainingClass>
  private var trainingClass: TrainingClass?
  private var places: [Enrolment] = []
  /// The order of the list; nil for that by seat.
  private var order: RosterOrder?
  private var strokes = StrokeOrder()
  private var roster = Roster()
  private var cursor = ListCursor()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? {
    .init(roster: true, classes: true, strokes: order == .strokes)
  }

  func title(_ language: Language) -> String {
    [LeaveMessage.enrolledTrainees(language), trainingClass?.title(in: language)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, .character("e"), label: .keyEdit, .edit),
        .key(.character("o"), label: .keyOrder, .changeOrder),
      ])
  }

  private var chosen: Enrolment? {
    places.indices.contains(cursor.index) ? places[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.trainee
      roster = library.roster
      strokes = library.strokes
      trainingClass = library.trainingClass(id)
      places = trainingClass?.places(by: order, in: roster, strokes: strokes) ?? []
      move(places.firstIndex { $0.trainee == kept }.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .changeOrder:
      order = order.next
      return [
        .say(.done(context.text(Message.orderedBy, ["order": context.text(order.message)]))), .load,
      ]
    case .edit:
      guard let trainingClass, let chosen else {
        return [.say(.error(context.text(LeaveMessage.chooseTrainee)))]
      }
      return [.open(.enrolmentForm(chosen, name(of: chosen), of: trainingClass))]
    }
  }

  private func name(of place: Enrolment) -> String {
    roster[place.trainee]?.name ?? place.trainee.description
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: places.count, rows: context.rows - 1)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(LeaveMessage.noClass), row: rows.lowerBound)
      return
    }
    let departures = Enrolment.Departure.allCases.map { context.text($0.term).columns }
    let table = Table(
      [
        .fixed(context.text(Term.seat), 5), .wide(context.text(Term.name), 12),
        .wide(context.text(Term.unit), 16), .fixed(context.text(LeaveMessage.firstDay), 10),
        .fixed(context.text(LeaveMessage.leftOn), 11 + (departures.max() ?? 0)),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let window = cursor.window(count: places.count, rows: rows.count - 1)
    for (row, line) in zip(rows.dropFirst(), window) {
      let place = places[line]
      let style = place.isExpected(on: context.now.day) ? Style.plain : Style(.gray)
      table.draw(
        [
          (String(place.seat), style), (name(of: place), style),
          (roster.unitName(of: place.trainee, in: trainingClass), style),
          (place.from?.description ?? "", style), (departure(of: place, context), style),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if places.isEmpty {
      grid.line(
        context.text(LeaveMessage.nobodyEnrolled), row: rows.lowerBound + 1, style: Style(.gray))
    }
  }

  private func departure(of place: Enrolment, _ context: Context) -> String {
    guard let day = place.leftOn else { return "" }
    guard let how = place.departure else { return day.description }
    return context.text(
      LeaveMessage.departedOn, ["day": day.description, "how": context.text(how.term)])
  }
}
