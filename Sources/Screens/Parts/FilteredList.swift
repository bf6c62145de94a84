import Cells
import Model

/// A list of records that narrows as something is typed, and the line that is chosen in it.
struct FilteredList<Item: Record>: Sendable {
  /// All records, in the order of the list.
  private(set) var all: [Item] = []
  /// Those that match what was typed.
  private(set) var seen: [Item] = []
  private(set) var filter = ListFilter()
  private var cursor = ListCursor()
  private var index = SearchIndex([])

  /// The record under the cursor.
  var chosen: Item? { seen.indices.contains(cursor.index) ? seen[cursor.index] : nil }

  /// Shows these records, each with what it is found by; the cursor stays on its record.
  mutating func show(_ items: [Item], rows: Int, by row: (Item) -> SearchIndex.Row) {
    let kept = chosen?.id
    all = items
    index = SearchIndex(items.map(row))
    narrow()
    move(to: kept, rows: rows)
  }

  /// Moves the cursor in a window of that many rows.
  mutating func move(_ motion: ListCursor.Motion, rows: Int) {
    cursor.move(motion, count: seen.count, rows: rows)
  }

  /// Narrows the list, or shows all of it again.
  mutating func update(_ action: ListFilter.Action, rows: Int) {
    let kept = chosen?.id
    filter.update(action)
    switch action {
    case .begin, .accept: break
    case .type:
      narrow()
      move(.first, rows: rows)
    case .clear:
      narrow()
      move(to: kept, rows: rows)
    }
  }

  /// The records that a window of that many rows shows.
  func window(rows: Int) -> some Sequence<(item: Item, isChosen: Bool)> {
    cursor.window(count: seen.count, rows: rows).lazy
      .map { (item: seen[$0], isChosen: $0 == cursor.index) }
  }

  private mutating func narrow() { seen = index.matches(filter.query).map { all[$0] } }

  /// Moves to the line of a record, where it is seen.
  private mutating func move(to id: Identifier<Item>?, rows: Int) {
    let line = seen.firstIndex { $0.id == id }
    move(line.map { .to($0) } ?? .by(0), rows: rows)
  }
}
