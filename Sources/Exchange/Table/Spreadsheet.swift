import Model

/// A table file as an office sends it: a workbook (.xlsx), or text with commas, semicolons or tabs.
///
/// Rows are read one by one and nothing is kept of them.
public struct Spreadsheet: Sendable {
  /// One table of the file.
  public struct Sheet: Equatable, Sendable {
    /// Its name; empty in a text, which is one table.
    public let name: String
    /// Whether the workbook does not show it.
    public let isHidden: Bool
  }

  private enum Content {
    case text([UInt8])
    case workbook(Workbook)
  }

  /// The tables in their order, at least one.
  public let sheets: [Sheet]
  /// Whether it is a text, in which a sign too many shifts cells.
  public let isText: Bool
  private let content: Content
  private let limits: TableLimits

  /// The file in these bytes, whatever its name is.
  ///
  /// - Parameter progress: told of what is unpacked; says whether to go on.
  public init(
    _ bytes: [UInt8], progress: ReadingProgress.Observer? = nil
  ) throws(TableError) {
    try self.init(bytes, limits: .usual, progress: progress)
  }

  init(
    _ bytes: [UInt8], limits: TableLimits, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) {
    self.limits = limits
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw TableError(.oldWorkbook) }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) {
      let workbook = try Workbook(bytes, limits: limits, progress: progress)
      content = .workbook(workbook)
      sheets = workbook.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
      isText = false
    } else {
      if let kind = Self.otherKind(of: bytes) { throw TableError(.otherFormat(kind)) }
      guard let text = TextEncoding.utf8(bytes) else { throw TableError(.unknownEncoding) }
      content = .text(text)
      sheets = [Sheet(name: "", isHidden: false)]
      isText = true
    }
  }

  /// Gives the rows of a sheet in which something stands, one by one.
  ///
  /// In a workbook, cells of a merged area have the value of its first cell in each of its rows.
  /// - Parameter index: which of `sheets`.
  /// - Parameter progress: told of each row; says whether to go on.
  public func rows(
    of index: Int, progress: ReadingProgress.Observer? = nil,
    _ take: (TableRow) throws(TableError) -> Void
  ) throws(TableError) {
    switch content {
    case .text(let bytes):
      var reader = CSVReader(bytes, limits: limits)
      while let row = try reader.next() {
        guard !row.isBlank else { continue }
        try take(TableRow(number: row.number, cells: row.cells.map(\.withoutGuard)))
        let step = ReadingProgress(.reading, .bytes, reader.position, of: bytes.count)
        if progress?(step) == false { throw TableError(.stopped) }
      }
    case .workbook(let workbook):
      try workbook.read(workbook.sheets[index], progress: progress, take)
    }
  }

  /// Web pages and other XML that bear the name of a table, as exports of web sites do.
  private static func otherKind(of bytes: [UInt8]) -> String? {
    let beginning = String(decoding: bytes.prefix(100), as: UTF8.self).drop {
      $0.isWhitespace || $0 == "\u{FEFF}"
    }.lowercased()
    if beginning.hasPrefix("<?xml") { return ".xml" }
    if ["<html", "<!doctype", "<table", "<meta", "<head"].contains(where: beginning.hasPrefix) {
      return ".html"
    }
    return beginning.hasPrefix("%pdf") ? ".pdf" : nil
  }
}

extension TableCell {
  /// A cell without the apostrophe by which texts are kept from being run as formulas.
  fileprivate var withoutGuard: TableCell {
    guard case .text(let text) = self, text.utf8.first == UInt8(ascii: "'") else { return self }
    return .text(FormulaGuard.removing(from: text))
  }
}
