extension TrainingClass {
  /// Who sits where, in an order of the roster; nil is that by seat. Whoever's file is missing stands
  /// last.
  ///
  /// - Parameter strokes: the order of characters, which only that by strokes asks for.
  public func places(
    by order: RosterOrder?, in roster: Roster,
    strokes: @autoclosure () -> StrokeOrder = StrokeOrder()
  ) -> [Enrolment] {
    let places = places
    guard let order else { return places }
    let byTrainee = Dictionary(places.map { ($0.trainee, $0) }) { first, _ in first }
    let enrolled = Roster(
      trainees: roster.trainees.filter { byTrainee[$0.id] != nil }, units: roster.units)
    return order.sorted(enrolled, strokes: strokes()).compactMap { byTrainee[$0.id] }
      + places.filter { roster[$0.trainee] == nil }
  }
}
