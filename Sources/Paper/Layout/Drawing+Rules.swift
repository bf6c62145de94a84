/// A line of a page.
struct Rule: Equatable {
  var x1: Double
  var y1: Double
  var x2: Double
  var y2: Double
}

extension [Drawing] {
  /// The lines of a page by their width, those that go on below one another as one: the edges of a column are drawn
  /// row by row, and a page has hundreds of them.
  var rules: [(width: Double, lines: [Rule])] {
    var widths: [Double] = []
    for case .line(_, _, _, _, let width) in self where !widths.contains(width) {
      widths.append(width)
    }
    return widths.map { ($0, lines(ofWidth: $0)) }
  }

  private func lines(ofWidth wanted: Double) -> [Rule] {
    var lines: [Rule] = []
    // Where the last upright line at each distance from the left stands in the list.
    var upright: [Double: Int] = [:]
    for case .line(let x1, let y1, let x2, let y2, let width) in self where width == wanted {
      if x1 == x2, let place = upright[x1], abs(lines[place].y2 - y1) < Self.touching {
        lines[place].y2 = y2
        continue
      }
      if x1 == x2 { upright[x1] = lines.count }
      lines.append(Rule(x1: x1, y1: y1, x2: x2, y2: y2))
    }
    return lines
  }

  /// What the sums of heights may differ by, in points.
  private static var touching: Double { 0.001 }
}
