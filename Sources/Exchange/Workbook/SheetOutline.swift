/// What has to be known of a sheet before its rows are read.
final class SheetOutline: XMLReceiver {
  /// The merged areas.
  var areas: MergedAreas { MergedAreas(found) }
  /// The number of the last row, blank ones among them.
  private(set) var lastRow = 0
  private var found: [MergedAreas.Area] = []

  func begin(_ element: String, _ attributes: XMLAttributes) throws(TableError) {
    switch element {
    case "row":
      lastRow = attributes["r"].flatMap { Int($0) } ?? lastRow &+ 1
    case "mergeCell":
      guard found.count < 100_000 else { throw TableError(.bomb) }
      if let area = attributes["ref"].flatMap(MergedAreas.Area.init) { found.append(area) }
    default: break
    }
  }

  func end(_ element: String) {}
  func take(_ text: UnsafeRawBufferPointer) {}
}
