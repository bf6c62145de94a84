/// An order in which trainees are listed.
public enum RosterOrder: String, CaseIterable, Sendable {
  /// By the sound of the name.
  case pinyin
  /// By the strokes of the surname (姓氏笔画).
  case strokes
  /// By the unit as the units lie below one another, within it by the sound of the name; those
  /// without one last.
  case unit
  /// By number, shorter numbers first; those without one last.
  case number

  /// The trainees of `roster` in this order.
  ///
  /// - Parameter strokes: the order of characters, which only that by strokes asks for.
  public func sorted(
    _ roster: Roster, strokes: @autoclosure () -> StrokeOrder = StrokeOrder()
  ) -> [Trainee] {
    switch self {
    case .pinyin:
      sort(roster.trainees) { ($0.reading, $0.name, $0.id) }
    case .strokes:
      strokes().sorted(roster.trainees)
    case .unit:
      sort(roster.trainees, by: unitKey(in: roster))
    case .number:
      sort(roster.trainees) {
        ($0.number?.count ?? Int.max, $0.number ?? $0.reading, $0.id)
      }
    }
  }

  /// The place of a trainee's unit in the tree, and her own reading.
  private func unitKey(in roster: Roster) -> (Trainee) -> (Int, String, Identifier<Trainee>) {
    let units = UnitTree.sorted(roster.units).map(\.id)
    let places = Dictionary(zip(units, units.indices)) { first, _ in first }
    return { ($0.unit.flatMap { places[$0] } ?? Int.max, $0.reading, $0.id) }
  }

  /// Sorts by a key that is worked out once for each trainee.
  private func sort<A: Comparable, B: Comparable, C: Comparable>(
    _ trainees: [Trainee], by key: (Trainee) -> (A, B, C)
  ) -> [Trainee] {
    trainees.map { (key: key($0), trainee: $0) }.sorted { $0.key < $1.key }.map(\.trainee)
  }
}
