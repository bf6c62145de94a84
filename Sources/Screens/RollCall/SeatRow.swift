/// How the seats of a row share the width of a window: what each of them shows, and how many are
/// seen at once.
///
/// The sign of the mark is always seen; the name gives way before the number, and where even that
/// is too much, some seats are out of sight.
struct SeatRow: Equatable {
  /// The columns of a name that most names fit in: three Chinese characters.
  private static let usualName = 6
  /// Five characters, which hold nearly all names.
  private static let roomyName = 10
  private static let longestName = 16
  /// The place for the cursor before each seat, the sign, the blank before a name.
  private static let cursor = 1
  private static let sign = 1
  private static let blank = 1

  /// The columns of the number; 0 where it is left out.
  let number: Int
  /// The columns of the name; 0 where it is left out.
  let name: Int
  /// How many seats of a row are seen at once.
  let seen: Int

  /// The columns from one seat to the next.
  let pitch: Int

  /// A row of so many seats in `width` columns, whose numbers have up to `digits` digits.
  init(seatsPerRow: Int, width: Int, digits: Int) {
    let room = width / seatsPerRow - Self.cursor - Self.sign
    let besideNumber = room - digits - Self.blank
    if besideNumber >= Self.usualName {
      (number, name) = (digits, min(besideNumber, Self.longestName))
    } else if room - Self.blank >= Self.usualName {
      (number, name) = (0, room - Self.blank)
    } else {
      (number, name) = (digits, 0)
    }
    pitch = Self.cursor + number + Self.sign + (name == 0 ? 0 : Self.blank + name)
    seen = min(seatsPerRow, max(width / pitch, 1))
  }

  /// How many seats stand in a row where nobody has said: as many as show number, sign and name.
  /// Longer names are made room for where all seats, up to `last`, can be seen all the same.
  static func usualSeats(upTo last: Int, width: Int, rows: Int, digits: Int) -> Int {
    func seats(_ name: Int) -> Int { max(width / (cursor + digits + sign + blank + name), 1) }
    let roomy = seats(roomyName)
    return last <= roomy * rows ? roomy : seats(usualName)
  }
}
