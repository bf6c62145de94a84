/// How the numbered seats of a room stand: in rows from the front on, counted along each row.
public struct SeatingPlan: Equatable, Sendable {
  /// A way to go from one seat to another.
  public enum Way: Equatable, Sendable {
    /// To the seat before, or the one after; at the end of a row to the next row.
    case along(Int)
    /// So many rows away from the front, or towards it where it is below 0.
    case rows(Int)
    case first
    case last
  }

  /// How many seats a row can have.
  public static let possibleSeatsPerRow = 1...99

  /// How many seats a row has.
  public let seatsPerRow: Int

  /// A room with so many seats in a row. A number that no room has, as a file may hold it, is taken
  /// for the nearest one.
  public init(seatsPerRow: Int) {
    let possible = Self.possibleSeatsPerRow
    self.seatsPerRow = min(max(seatsPerRow, possible.lowerBound), possible.upperBound)
  }

  /// The row of a seat, from 0 at the front.
  public func row(of seat: Int) -> Int { (seat - 1) / seatsPerRow }

  /// The column of a seat, from 0.
  public func column(of seat: Int) -> Int { (seat - 1) % seatsPerRow }

  /// The seat in a row and column.
  public func seat(row: Int, column: Int) -> Int { row * seatsPerRow + column + 1 }

  /// How many rows hold the seats up to `last`; 0 where there is none.
  public func rows(upTo last: Int) -> Int { last < 1 ? 0 : row(of: last) + 1 }

  /// The seat that a way leads to, among those that one can stop at; nil where none lies there.
  ///
  /// By rows it is the one in the row nearest to where the way leads, and there the one nearest to
  /// the column that one comes from.
  public func seat(_ way: Way, from seat: Int, among stops: some Sequence<Int>) -> Int? {
    switch way {
    case .along(let steps):
      return steps < 0
        ? stops.filter { $0 < seat }.max() : stops.filter { $0 > seat }.min()
    case .rows(let rows):
      let (here, column) = (row(of: seat), column(of: seat))
      func distance(_ stop: Int) -> (Int, Int, Int) {
        (abs(row(of: stop) - here - rows), abs(self.column(of: stop) - column), stop)
      }
      return stops.filter { rows < 0 ? row(of: $0) < here : row(of: $0) > here }
        .min { distance($0) < distance($1) }
    case .first: return stops.min()
    case .last: return stops.max()
    }
  }
}
