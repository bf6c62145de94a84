/// Which line of a list is chosen, and which is the first one seen.
struct ListCursor: Equatable, Sendable {
  /// A way to move.
  enum Motion: Equatable, Sendable {
    case by(Int)
    case pages(Int)
    case first
    case last
    case to(Int)
  }

  private(set) var index = 0
  private var top = 0

  /// Moves within a list of `count` lines of which `rows` are seen.
  mutating func move(_ motion: Motion, count: Int, rows: Int) {
    switch motion {
    case .by(let lines): index += lines
    case .pages(let pages): index += pages * max(rows - 1, 1)
    case .first: index = 0
    case .last: index = count - 1
    case .to(let line): index = line
    }
    index = min(max(index, 0), max(count - 1, 0))
    top = window(count: count, rows: rows).lowerBound
  }

  /// Moves a text of `lines` lines of which `rows` are seen; the chosen line is the first of them.
  mutating func scroll(_ motion: Motion, lines: Int, rows: Int) {
    let motion: Motion =
      if case .pages(let pages) = motion { .by(pages * max(rows - 1, 1)) } else { motion }
    move(motion, count: max(lines - rows + 1, 1), rows: 1)
  }

  /// The first line seen of such a text, in a window that may have become larger since.
  func firstSeen(lines: Int, rows: Int) -> Int { min(index, max(lines - rows, 0)) }

  /// The lines seen: as before where the chosen one is among them, else moved just far enough.
  func window(count: Int, rows: Int) -> Range<Int> {
    let rows = max(rows, 1)
    var start = min(top, max(count - rows, 0))
    if index < start { start = index }
    if index >= start + rows { start = index - rows + 1 }
    return start..<min(start + rows, max(count, start))
  }
}
