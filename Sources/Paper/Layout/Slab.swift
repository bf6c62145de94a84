/// A stretch of a document that no page break may cut, made of drawings or of lines of text.
struct Slab<Piece> {
  var height: Double
  var pieces: [Piece]
  /// What a message calls it by.
  var name = ""
  /// Whether the next slab should stand on the same page.
  var staysWithNext = false
  /// Whether it begins a new page, and with it a part.
  var beginsPage = false
  /// Whether it is the first on a page, in the part in which it is.
  var isFirstOfPage = false
  /// What stands above the slab where it is the first on a page: the header of its table.
  var header: Header?

  /// The header of a table.
  struct Header {
    let height: Double
    let pieces: [Piece]
  }
}

extension Slab<Drawing> {
  /// Draws another slab onto this one, which grows to hold it.
  mutating func draw(_ other: Slab, x: Double, y: Double) {
    pieces += other.pieces.map { $0.moved(x: x, y: y) }
    height = max(height, y + other.height)
  }
}

extension Array {
  /// Makes the last rows stay with what follows, so that nobody signs a page without a name on it.
  mutating func keepLastRows<Piece>() where Element == Slab<Piece> {
    for index in indices.suffix(2) { self[index].staysWithNext = true }
  }
}
