/// Which slab stands where on which page.
struct Pagination<Piece> {
  /// Pieces at a height on a page.
  struct Placed {
    let y: Double
    let pieces: [Piece]
  }

  /// The pages, of which there is always one.
  private(set) var pages: [[Placed]] = [[]]
  private let height: Double
  private var used = 0.0

  /// Puts the slabs on pages of this height: a run of slabs that stay together moves to the next
  /// page as a whole where it fits there.
  init(_ slabs: [Slab<Piece>], height: Double) {
    self.height = height
    var rest = slabs[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { !$0.staysWithNext } ?? rest.endIndex - 1
      let run = rest[...end]
      rest = rest[(end + 1)...]
      let total = run.reduce(run.first?.header?.height ?? 0) { $0 + $1.height }
      if total <= height { makeRoom(for: run.reduce(0) { $0 + $1.height }) }
      for slab in run { place(slab) }
    }
  }

  private mutating func makeRoom(for needed: Double) {
    // A hair of tolerance: heights that add up to a page must not spill over by rounding.
    guard used > 0, used + needed > height + 0.001 else { return }
    pages.append([])
    used = 0
  }

  private mutating func place(_ slab: Slab<Piece>) {
    makeRoom(for: slab.height)
    if used == 0, let header = slab.header {
      add(header.pieces, height: header.height)
    }
    add(slab.pieces, height: slab.height)
  }

  private mutating func add(_ pieces: [Piece], height: Double) {
    pages[pages.count - 1].append(Placed(y: used, pieces: pieces))
    used += height
  }
}
