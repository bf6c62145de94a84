import Cells

/// Digits and a slash in letters several rows high.
struct BlockText: Equatable {
  /// How many columns and rows of the window one dot of a letter takes.
  struct Scale: Equatable {
    let columns: Int
    let rows: Int
  }

  private static let dotRows = 5
  private static let gap = 1
  /// The largest first. A cell of a terminal is about twice as high as it is wide.
  private static let scales = (1...5).reversed().flatMap { rows in
    [Scale(columns: 2 * rows, rows: rows), Scale(columns: 2 * rows - 1, rows: rows)]
  }

  private let letters: [[String]]

  /// The text; whatever is no digit and no slash is left out.
  init(_ text: String) { letters = text.compactMap { Self.letters[$0] } }

  /// The largest scale at which the text fits; nil where none does.
  func scale(columns: Int, rows: Int) -> Scale? {
    Self.scales.first { width(at: $0) <= columns && height(at: $0) <= rows }
  }

  /// How many columns the text takes.
  func width(at scale: Scale) -> Int {
    let dots = letters.reduce(0) { $0 + $1[0].count + Self.gap }
    return max(dots - Self.gap, 0) * scale.columns
  }

  /// How many rows the text takes.
  func height(at scale: Scale) -> Int { Self.dotRows * scale.rows }

  /// Draws the text, its top left at `row` and `column`.
  func draw(into grid: inout Grid, row: Int, column: Int, at scale: Scale, style: Style) {
    var left = column
    for letter in letters {
      for (line, dots) in letter.enumerated() {
        for (place, dot) in dots.enumerated() where dot == "#" {
          for offset in 0..<scale.rows {
            grid.write(
              String(repeating: "█", count: scale.columns), row: row + line * scale.rows + offset,
              column: left + place * scale.columns, style: style)
          }
        }
      }
      left += (letter[0].count + Self.gap) * scale.columns
    }
  }

  private static let letters: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    "/": [" #", " #", " #", "# ", "# "],
  ]
}
