/// The part of a workbook that says how its cells show numbers.
final class StyleSheet: XMLReceiver {
  /// The formats by the numbers that cells name.
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: CellFormat] = [:]
  private var isCellFormats = false

  func begin(_ element: String, _ attributes: XMLAttributes) throws(TableError) {
    switch element {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < 10_000
      else { return }
      codes[number] = CellFormat(code: String((attributes["formatCode"] ?? "").prefix(1000)))
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      guard formats.count < 100_000 else { throw TableError(.bomb) }
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[number] ?? CellFormat(builtIn: number))
    default: break
    }
  }

  func end(_ element: String) {
    if element == "cellXfs" { isCellFormats = false }
  }

  func take(_ text: UnsafeRawBufferPointer) {}
}
