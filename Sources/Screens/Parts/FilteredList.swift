import Cells
import Model

/// A list of records that narrows as something is typed, and the line that is chosen in it.
struct FilteredList<Item: Identifiable & Sendable>: Sendable where Item.ID: Sendable {
  /// All records, in the order of the list.
  private(set) var all: [Item] = []
  private(set) var filter = ListFilter()
  private var cursor = ListCursor()
  /// What a search goes over.
  private(set) var index = SearchIndex([])
  /// The positions of those that match what was typed. Of a long list most of it is never looked at,
  /// so that no record of it is copied at a key.
  private var matches: [Int] = []

  /// Those that match what was typed.
  var seen: some RandomAccessCollection<Item> { matches.lazy.map { all[$0] } }

  /// The record under the cursor.
  var chosen: Item? {
    matches.indices.contains(cursor.index) ? all[matches[cursor.index]] : nil
  }

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
    cursor.move(motion, count: matches.count, rows: rows)
  }

  /// Narrows the list, or shows all of it again.
  mutating func update(_ action: ListFilter.Action, rows: Int) {
    let kept = chosen?.id
    filter.update(action)
    switch action {
    case .begin: index.prepare()
    case .accept: break
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
    cursor.window(count: matches.count, rows: rows).lazy
      .map { (item: all[matches[$0]], isChosen: $0 == cursor.index) }
  }

  private mutating func narrow() { matches = index.matches(filter.query) }

  /// Moves to the line of a record, where it is seen.
  private mutating func move(to id: Item.ID?, rows: Int) {
    let line = matches.firstIndex { all[$0].id == id }
    move(line.map { .to($0) } ?? .by(0), rows: rows)
  }
}
