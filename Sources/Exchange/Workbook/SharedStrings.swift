/// The texts that the cells of a workbook name by number.
final class SharedStrings: XMLReceiver {
  private(set) var strings: [String] = []
  private let limits: TableLimits
  private var text: RichText
  private var size = 0

  init(limits: TableLimits) {
    self.limits = limits
    text = RichText(limit: limits.bytesInCell)
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    text.begin(element)
  }

  func end(_ element: String) throws(TableError) {
    text.end(element)
    guard element == "si" else { return }
    let string = text.taken()
    size += string.utf8.count
    guard strings.count < limits.cells, size <= limits.bytes else { throw TableError(.bomb) }
    strings.append(string)
  }

  func take(_ text: UnsafeRawBufferPointer) throws(TableError) {
    try self.text.take(text)
  }
}
