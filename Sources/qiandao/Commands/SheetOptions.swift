import ArgumentParser
import Model

/// How a sheet is laid out this once, where not as its class has it.
struct SheetOptions: ParsableArguments {
  @Option(
    help: .init(
      PaperHelp.scope(.current), valueName: Self.words(SheetLayout.Scope.self)))
  var `for`: SheetLayout.Scope?
  @Option(
    help: .init(
      PaperHelp.order(.current), valueName: Self.words(SheetLayout.Order.self)))
  var order: SheetLayout.Order?
  @Option(
    help: .init(
      PaperHelp.orientation(.current), valueName: Self.words(SheetLayout.Orientation.self)))
  var orientation: SheetLayout.Orientation?
  @Option(help: .init(PaperHelp.columns(.current))) var columns: String?
  @Flag(inversion: .prefixedNo, help: .init(PaperHelp.twoNames(.current))) var twoNames: Bool?
  @Option(parsing: .unconditional, help: .init(PaperHelp.rows(.current))) var rows: String?
  @Option(parsing: .unconditional, help: .init(PaperHelp.blankRows(.current)))
  var blankRows: String?

  private static func words<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> String {
    type.allCases.map(\.rawValue).joined(separator: "|")
  }

  /// The layout of a class with what is asked for this once; nil where nothing is.
  func layout(of trainingClass: TrainingClass) throws -> SheetLayout? {
    let before = trainingClass.sheet ?? SheetLayout()
    var layout = before
    if let scope = self.for { layout.scope = scope }
    if let order { layout.order = order }
    if let orientation { layout.orientation = orientation }
    if let columns {
      layout.columns = try reading("--columns") { () throws(InputError) in
        try SheetLayout.columns(columns)
      }
    }
    if let twoNames { layout.namesPerRow = twoNames ? 2 : nil }
    if let rows {
      layout.rowsPerPage = try reading("--rows") { () throws(InputError) in
        try Fields.number(rows, in: SheetLayout.rowCounts)
      }
    }
    if let blankRows {
      layout.blankRows = try reading("--blank-rows") { () throws(InputError) in
        try Fields.number(blankRows, in: SheetLayout.blankRowCounts)
      }
    }
    // Two names that the class has are not asked for on a sheet for a day.
    if layout != before, twoNames == true || layout.covers == .session {
      let isTooWide = columns != nil && layout.covers == .session
      try reading(isTooWide ? "--columns" : "--two-names") { () throws(InputError) in
        try layout.checkTwoNames()
      }
    }
    return layout == before ? nil : layout
  }
}

extension SheetLayout.Scope: ExpressibleByArgument {}
extension SheetLayout.Order: ExpressibleByArgument {}
extension SheetLayout.Orientation: ExpressibleByArgument {}
