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

  /// The lines seen: as before where the chosen one is among them, else moved just far enough.
  func window(count: Int, rows: Int) -> Range<Int> {
    let rows = max(rows, 1)
    var start = min(top, max(count - rows, 0))
    if index < start { start = index }
    if index >= start + rows { start = index - rows + 1 }
    return start..<min(start + rows, max(count, start))
  }
}
