/// Which slab stands where on which page.
struct Pagination<Piece> {
  /// Pieces at a height on a page.
  struct Placed {
    let y: Double
    let pieces: [Piece]
    /// Which slab they are of.
    let slab: Int
    /// Whether they are the header that stands above it.
    let isHeader: Bool
  }

  /// The pages, of which there is always one.
  private(set) var pages: [[Placed]] = [[]]
  /// The pages, from 1 on, that slabs were to begin.
  private(set) var begun: [Int] = []
  private let height: Double
  private var used = 0.0

  /// Puts the slabs on pages of this height: a run of slabs that stay together moves to the next
  /// page as a whole where it fits there.
  init(_ slabs: [Slab<Piece>], height: Double) {
    self.height = height
    var rest = slabs[...]
    while !rest.isEmpty {
      var end = rest.startIndex
      while end < rest.endIndex - 1, rest[end].staysWithNext, !rest[end + 1].beginsPage,
        !rest[end + 1].isFirstOfPage
      {
        end += 1
      }
      let run = rest[...end]
      rest = rest[(end + 1)...]
      if run.first?.beginsPage == true { begin() }
      if run.first?.isFirstOfPage == true { turn() }
      let total = run.reduce(run.first?.header?.height ?? 0) { $0 + $1.height }
      if total <= height { makeRoom(for: run.reduce(0) { $0 + $1.height }) }
      for index in run.indices { place(slabs[index], index) }
    }
  }

  private mutating func begin() {
    turn()
    begun.append(pages.count)
  }

  private mutating func turn() {
    guard pages.last?.isEmpty == false else { return }
    pages.append([])
    used = 0
  }

  /// Which of so many parts the page of this index belongs to, and whether it is the first of it.
  func part(ofPage index: Int) -> (part: Int, isFirst: Bool) {
    let part = begun.count { $0 <= index + 1 }
    return (part, part == 0 ? index == 0 : begun[part - 1] == index + 1)
  }

  /// The number of the page of this index and how many there are, among all or in its part.
  func number(ofPage index: Int, inParts: Bool) -> (page: Int, pages: Int) {
    guard inParts else { return (index + 1, pages.count) }
    let part = part(ofPage: index).part
    let first = part == 0 ? 1 : begun[part - 1]
    let next = part < begun.count ? begun[part] : pages.count + 1
    return (index + 2 - first, next - first)
  }

  private mutating func makeRoom(for needed: Double) {
    // A hair of tolerance: heights that add up to a page must not spill over by rounding.
    guard used > 0, used + needed > height + 0.001 else { return }
    pages.append([])
    used = 0
  }

  private mutating func place(_ slab: Slab<Piece>, _ index: Int) {
    makeRoom(for: slab.height)
    if used == 0, let header = slab.header {
      add(header.pieces, height: header.height, of: index, isHeader: true)
    }
    add(slab.pieces, height: slab.height, of: index, isHeader: false)
  }

  private mutating func add(_ pieces: [Piece], height: Double, of slab: Int, isHeader: Bool) {
    pages[pages.count - 1].append(
      Placed(y: used, pieces: pieces, slab: slab, isHeader: isHeader))
    used += height
  }
}
