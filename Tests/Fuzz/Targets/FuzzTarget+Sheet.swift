import Model

@testable import Exchange

extension FuzzTarget {
  /// Sheets of workbooks, unpacked: the sheet, its shared strings and its styles, parted by 0xFF,
  /// which no XML holds; and the same bytes as a workbook.
  static let sheet = FuzzTarget(name: "sheet") { bytes in
    do {
      let rows = try rows(of: bytes)
      try stayWithin(rows)
      try imports(rows, isText: false)
    } catch let error as TableError {
      try isTold(error)
    }
    do {
      try Spreadsheet(bytes, limits: limits).rows(of: 0) { (_) throws(TableError) in }
    } catch let error as TableError {
      try isTold(error)
    }
  }

  private static var limits: TableLimits {
    var limits = TableLimits()
    (limits.rows, limits.columns, limits.cells) = (100, 20, 200)
    (limits.bytesInCell, limits.bytes, limits.unpacked) = (64, 1000, 1 << 16)
    return limits
  }

  private static func rows(of bytes: [UInt8]) throws(TableError) -> [TableRow] {
    let parts = bytes.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
    let strings = SharedStrings(limits: limits)
    if parts.count > 1 { try read(parts[1], into: strings) }
    let styles = StyleSheet()
    if parts.count > 2 { try read(parts[2], into: styles) }
    let outline = SheetOutline()
    try read(parts[0], into: outline)
    var areas = outline.areas
    var rows: [TableRow] = []
    let reader = SheetReader(
      strings: strings.strings, formats: styles.formats,
      has1904Dates: bytes.count.isMultiple(of: 2),
      limits: limits
    ) { row in rows.append(areas.filling(row)) }
    try read(parts[0], into: reader)
    return rows
  }

  private static func read(
    _ part: ArraySlice<UInt8>, into receiver: any XMLReceiver
  ) throws(TableError) {
    let reader = try XMLReader(receiver)
    let bytes = Array(part)
    let result: Result<Void, TableError> = bytes.withUnsafeBytes { bytes in
      do throws(TableError) {
        // In two pieces, so that tags come apart.
        let half = bytes.count / 2
        try reader.read(UnsafeRawBufferPointer(rebasing: bytes[..<half]))
        try reader.read(UnsafeRawBufferPointer(rebasing: bytes[half...]), isLast: true)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private static func stayWithin(_ rows: [TableRow]) throws(BrokenPromise) {
    for (row, next) in zip(rows, rows.dropFirst()) {
      try promise(row.number < next.number, "rows follow one another")
    }
    let seen = rows.filter { !$0.isBlank }
    try promise(seen.allSatisfy { (1...100).contains($0.number) }, "no more rows than may be")
    try promise(rows.allSatisfy { $0.cells.count <= 20 }, "no more columns than may be")
    let texts = rows.flatMap(\.cells).map(\.text)
    try promise(texts.allSatisfy { $0.utf8.count <= 400 }, "no longer cells than may be")
  }

  private static func isTold(_ error: TableError) throws(BrokenPromise) {
    for language in Language.allCases {
      try promise(!error.explanation(in: language).isEmpty, "a fault is told")
    }
    if case .noLibrary = error.fault { throw BrokenPromise(description: "the libraries are there") }
  }
}
