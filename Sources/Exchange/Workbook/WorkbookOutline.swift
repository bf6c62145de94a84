/// The part of a workbook that lists its sheets.
final class WorkbookOutline: XMLReceiver {
  /// A sheet, of rows or of a chart.
  struct Sheet {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 on, as on old Macintoshes.
  private(set) var has1904Dates = false

  func begin(_ element: String, _ attributes: XMLAttributes) throws(TableError) {
    switch element {
    case "workbookPr":
      has1904Dates = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      guard sheets.count < 1000 else { throw TableError(.bomb) }
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", relation: attributes["id"] ?? "",
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"])))
    default: break
    }
  }

  func end(_ element: String) {}
  func take(_ text: UnsafeRawBufferPointer) {}
}
