import Model

/// A workbook in Office Open XML (.xlsx), read piece by piece.
struct Workbook: Sendable {
  /// A sheet of rows.
  struct Sheet: Sendable {
    /// Its name.
    let name: String
    /// Whether it is not shown.
    let isHidden: Bool
    fileprivate let part: String
  }

  /// The sheets of rows in their order.
  let sheets: [Sheet]
  private let package: WorkbookPackage
  private let limits: TableLimits
  private let has1904Dates: Bool
  private let formats: [CellFormat]
  private let strings: [String]

  /// The workbook in these bytes.
  init(
    _ bytes: [UInt8], limits: TableLimits, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) {
    package = try WorkbookPackage(bytes, limits: limits)
    self.limits = limits
    if let kind = Self.otherKind(of: package) { throw TableError(.otherFormat(kind)) }

    let roots = Relations(of: "")
    try package.read("_rels/.rels", into: roots)
    let main = roots.part("officeDocument") ?? "xl/workbook.xml"
    let parts = main.split(separator: "/")
    let folder = parts.dropLast().map { "\($0)/" }.joined()
    let outline = WorkbookOutline()
    try package.read(main, into: outline)
    let relations = Relations(of: folder)
    try package.read("\(folder)_rels/\(parts.last ?? "").rels", into: relations)

    sheets = outline.sheets.compactMap { sheet in
      guard let target = relations.targets[sheet.relation], target.kind == "worksheet"
      else { return nil }
      return Sheet(name: sheet.name, isHidden: sheet.isHidden, part: target.part)
    }
    guard !sheets.isEmpty else { throw TableError(.missingPart("worksheet")) }
    has1904Dates = outline.has1904Dates
    let styles = StyleSheet()
    if let part = relations.part("styles") { try package.read(part, into: styles) }
    formats = styles.formats
    let strings = SharedStrings(limits: limits)
    if let part = relations.part("sharedStrings") {
      try package.read(part, into: strings, progress: progress)
    }
    self.strings = strings.strings
  }

  /// Gives the rows of a sheet in which something stands, one by one.
  ///
  /// Cells of a merged area have the value of its first cell in each of its rows.
  func read(
    _ sheet: Sheet, progress: ReadingProgress.Observer?,
    _ take: (TableRow) throws(TableError) -> Void
  ) throws(TableError) {
    do throws(TableError) {
      // Merged areas stand below the rows in the file.
      let outline = SheetOutline()
      try package.read(sheet.part, into: outline, progress: progress)
      var areas = outline.areas
      try withoutActuallyEscaping(take) { (take) throws(TableError) in
        let reader = SheetReader(
          strings: strings, formats: formats, has1904Dates: has1904Dates, limits: limits
        ) { (row) throws(TableError) in
          guard !row.isBlank else { return }
          try take(areas.filling(row))
          let step = ReadingProgress(.reading, .rows, row.number, of: outline.lastRow)
          if progress?(step) == false { throw TableError(.stopped) }
        }
        try package.read(sheet.part, into: reader)
      }
    } catch {
      var error = error
      error.sheet = sheet.name
      throw error
    }
  }

  /// What else a zip file may be; nil where it may be a workbook.
  private static func otherKind(of package: WorkbookPackage) -> String? {
    if package.names.contains(where: { $0.hasSuffix("workbook.bin") }) { return ".xlsb" }
    if package.names.contains("_rels/.rels") {
      return package.names.contains { $0.hasPrefix("word/") } ? ".docx" : nil
    }
    let type = String(decoding: package.beginning(of: "mimetype", atMost: 100), as: UTF8.self)
    return type.contains("opendocument.spreadsheet") ? ".ods" : ".zip"
  }
}
