import Cells

@testable import Screens

extension Desk {
  /// The number of the seat that the cursor is on, where the plan shows numbers.
  var chosenSeat: Int? {
    rows.lazy.compactMap { row in
      row.split(separator: "▸").dropFirst(row.hasPrefix("▸") ? 0 : 1).first
    }
    .compactMap { Int($0.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }) }
    .first
  }

  /// Where the sign of a seat is on the plan.
  func place(ofSeat seat: Int) -> Position? {
    let number = String(seat)
    for row in 6..<terminal.size.rows {
      let cells = (0..<terminal.size.columns).map { terminal.frame[row, $0].character }
      for column in cells.indices.dropLast(number.count + 1)
      where String(cells[column + 1..<column + 1 + number.count]) == number
        && !cells[column].isNumber && !cells[column + 1 + number.count].isNumber
        && cells[column + 1 + number.count] != " "
      {
        return Position(row: row, column: column + 1 + number.count)
      }
    }
    return nil
  }
}
