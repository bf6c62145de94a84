/// One column of one row: a sign and its style.
///
/// A wide sign, such as a Chinese character, fills two cells: its own and a continuation.
public struct Cell: Equatable, Sendable {
  /// The sign, safe to send to a terminal; a blank in a continuation.
  public let character: Character
  /// How the sign looks.
  public internal(set) var style: Style
  /// The columns that the sign takes: 1 or 2, and 0 in a continuation.
  public let columns: Int

  /// Whether this is the second half of the wide sign on its left.
  public var isContinuation: Bool { columns == 0 }

  /// An empty cell.
  public static func blank(_ style: Style = .plain) -> Cell {
    Cell(character: " ", style: style, columns: 1)
  }

  /// The second half of a wide sign.
  static func continuation(_ style: Style) -> Cell {
    Cell(character: " ", style: style, columns: 0)
  }
}
