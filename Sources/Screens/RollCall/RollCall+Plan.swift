import Cells
import Model

// The seating plan: the roll as the room is.
extension RollCall {
  /// The line under the cursor.
  var chosenLine: Int? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  /// How the seats stand: as was tried here, as the class says, or as many in a row as fit.
  func plan(_ context: Context) -> SeatingPlan {
    SeatingPlan(
      seatsPerRow: seatsPerRow ?? meeting?.trainingClass.seatsPerRow
        ?? SeatRow.usualSeats(
          upTo: seats.last, width: Self.planWidth(context), rows: planRoom(context),
          digits: seats.digits))
  }

  /// How the seats of a row share the window.
  func seatRow(of plan: SeatingPlan, _ context: Context) -> SeatRow {
    SeatRow(
      seatsPerRow: plan.seatsPerRow, width: Self.planWidth(context), digits: seats.digits)
  }

  /// One column stays free at each edge.
  private static func planWidth(_ context: Context) -> Int { context.columns - 2 }

  /// The rows above the seats: what session, the counts, whom the cursor is on, the front. In a
  /// low window the counts by status give way.
  static func planHeadRows(_ context: Context) -> Int { context.rows < 16 ? 4 : 5 }

  func planRoom(_ context: Context) -> Int { context.rows - Self.planHeadRows(context) }

  /// What is in sight with the cursor where it is, moved no more than it must be.
  func planSight(_ context: Context) -> PlanSight {
    let plan = plan(context)
    let place = chosenLine.map { seats.place(of: $0, entries, in: plan) }
    var sight = sight
    sight.rows.move(
      place.map { .to(seats.shownRow(of: $0, in: plan)) } ?? .by(0),
      count: seats.shownRows(in: plan), rows: planRoom(context))
    sight.columns.move(
      place.map { .to(plan.column(of: $0)) } ?? .by(0),
      count: plan.seatsPerRow, rows: seatRow(of: plan, context).seen)
    return sight
  }

  /// Moves as one does in a list; a line of it is a row of seats.
  mutating func walk(_ motion: ListCursor.Motion, _ context: Context) {
    switch motion {
    case .by(let rows): walk(.rows(rows), context)
    case .pages(let pages): walk(.rows(pages * max(planRoom(context) - 1, 1)), context)
    case .first: walk(SeatingPlan.Way.first, context)
    case .last: walk(SeatingPlan.Way.last, context)
    case .to: move(motion, context)
    }
  }

  /// Goes from seat to seat, among those that are not dimmed.
  mutating func walk(_ way: SeatingPlan.Way, _ context: Context) {
    guard let chosenLine else { return }
    let plan = plan(context)
    let places = lines.map { seats.place(of: $0, entries, in: plan) }
    let here = seats.place(of: chosenLine, entries, in: plan)
    guard let there = plan.seat(way, from: here, among: places),
      let index = places.firstIndex(of: there)
    else { return }
    move(.to(index), context)
  }

  /// Makes the rows longer or shorter; the class is told of it only when that is asked for.
  mutating func widenRows(by step: Int, _ context: Context) -> [Effect] {
    let count = SeatingPlan(seatsPerRow: plan(context).seatsPerRow + step).seatsPerRow
    seatsPerRow = count
    sight = planSight(context)
    return [.say(.advice(context.text(SeatingMessage.perRow, ["count": String(count)])))]
  }

  /// Saves with the class how many seats a row has.
  mutating func keepRows(_ context: Context) -> [Effect] {
    guard let was = meeting?.trainingClass else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    var trainingClass = was
    trainingClass.seatsPerRow = plan(context).seatsPerRow
    return [.save(.trainingClass(trainingClass, was: was))]
  }

  /// Takes the class as it was saved.
  mutating func keptRows(of trainingClass: TrainingClass, _ context: Context) -> [Effect] {
    guard let meeting, trainingClass.id == meeting.trainingClass.id else { return [] }
    self.meeting = Meeting(
      trainingClass: trainingClass, session: meeting.session, number: meeting.number)
    attendees = trainingClass.attendees
    rebuildRoll()
    rebuildIndex()
    seatsPerRow = nil
    arrange(context)
    let count = String(plan(context).seatsPerRow)
    return [.say(.done(context.text(SeatingMessage.keptPerRow, ["count": count])))]
  }
}
