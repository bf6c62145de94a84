/// Shares a table's width out among its columns.
///
/// Each column gets what its content takes, within its bounds. What is left over goes to the
/// columns filled by hand; what is lacking is taken from all in proportion to what they have above
/// their least width.
func columnWidths(
  _ columns: [Column], content: [Double], least: [Double], most: [Double], total: Double
) -> [Double] {
  let leastTotal = least.reduce(0, +)
  guard leastTotal < total else { return capped(least, total: total) }
  let wanted = columns.indices.map { min(max(content[$0], least[$0]), most[$0]) }
  let wantedTotal = wanted.reduce(0, +)
  if wantedTotal > total {
    let factor = (total - leastTotal) / (wantedTotal - leastTotal)
    return columns.indices.map { least[$0] + (wanted[$0] - least[$0]) * factor }
  }
  let byHand = columns.filter(\.isForPen).count
  return columns.indices.map { index in
    guard byHand > 0 else { return wanted[index] * total / wantedTotal }
    return wanted[index] + (columns[index].isForPen ? (total - wantedTotal) / Double(byHand) : 0)
  }
}

/// The widths cut to one cap, so that they fit into `total`.
private func capped(_ widths: [Double], total: Double) -> [Double] {
  var left = total
  var cap = total
  for (index, width) in widths.sorted().enumerated() {
    cap = left / Double(widths.count - index)
    if width > cap { break }
    left -= width
  }
  return widths.map { min($0, cap) }
}
