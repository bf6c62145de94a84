import Model

/// Which line of the roll has which seat. A line is the place of an entry or, behind them all, of a
/// walk-in.
struct SeatMap: Equatable, Sendable {
  private var lines: [Int: Int] = [:]
  /// The lines without a seat of their own: walk-ins, and whoever has a seat that is another's.
  private(set) var seatless: [Int] = []
  /// The last seat that the class has, also where nobody sits there.
  private(set) var last = 0

  /// How many lines there are.
  private(set) var count = 0

  /// The digits of the longest seat number; two at least, so that small numbers stand in line.
  var digits: Int { max(String(last).count, 2) }

  init() {}

  /// The seats of a roll with so many walk-ins behind it, in a class with seats up to `last`.
  init(_ entries: [Roll.Entry], walkIns: Int, last: Int) {
    for (line, entry) in entries.enumerated() {
      if lines[entry.seat] == nil { lines[entry.seat] = line } else { seatless.append(line) }
    }
    count = entries.count + walkIns
    seatless += (0..<walkIns).map { entries.count + $0 }
    self.last = max(last, entries.last?.seat ?? 0)
  }

  /// The line of whoever has a place. Those without a seat have the places behind the last row.
  func line(at place: Int, in plan: SeatingPlan) -> Int? {
    let behind = place - firstBehind(plan)
    return behind < 0 ? lines[place] : seatless.indices.contains(behind) ? seatless[behind] : nil
  }

  /// The place of a line, its seat where it has one.
  func place(of line: Int, _ entries: [Roll.Entry], in plan: SeatingPlan) -> Int {
    if entries.indices.contains(line), lines[entries[line].seat] == line {
      return entries[line].seat
    }
    return firstBehind(plan) + (seatless.firstIndex(of: line) ?? 0)
  }

  /// How many rows are shown: those of seats, a heading, and those without a seat.
  func shownRows(in plan: SeatingPlan) -> Int {
    let behind = plan.rows(upTo: seatless.count)
    return seatRows(in: plan) + (behind == 0 ? 0 : 1 + behind)
  }

  /// In which of them a place is.
  func shownRow(of place: Int, in plan: SeatingPlan) -> Int {
    let row = plan.row(of: place)
    return row < seatRows(in: plan) ? row : row + 1
  }

  /// The row of the plan that one of them shows; nil for the heading.
  func planRow(at shownRow: Int, in plan: SeatingPlan) -> Int? {
    let seatRows = seatRows(in: plan)
    return shownRow == seatRows ? nil : shownRow < seatRows ? shownRow : shownRow - 1
  }

  private func seatRows(in plan: SeatingPlan) -> Int { plan.rows(upTo: last) }

  private func firstBehind(_ plan: SeatingPlan) -> Int {
    plan.seat(row: seatRows(in: plan), column: 0)
  }
}
