import Model
import Testing

/// What of a sign-in sheet has room on a page.
@Suite struct SheetLayoutTests {
  private func layout(
    _ columns: [SheetLayout.Column]?, _ orientation: SheetLayout.Orientation? = nil,
    scope: SheetLayout.Scope? = nil
  ) -> SheetLayout {
    var layout = SheetLayout()
    layout.columns = columns
    layout.orientation = orientation
    layout.scope = scope
    layout.namesPerRow = 2
    return layout
  }

  @Test func `two names stand in a row where their columns have room`() throws {
    for fitting in [
      layout(nil), layout([]), layout([.unit]), layout([.number]),
      layout([.unit, .phone, .note], .landscape),
    ] {
      try fitting.checkTwoNames()
      #expect(fitting.hasTwoNames)
    }
  }

  @Test func `what has no room is refused, and printed with one name`() throws {
    let (all, three) = (SheetLayout.Column.allCases, [SheetLayout.Column.unit, .post])
    for (wide, error) in [
      (layout(three), InputError.tooManyColumns(fitsLandscape: true)),
      (layout(all), .tooManyColumns(fitsLandscape: false)),
      (layout(all, .landscape), .tooManyColumns(fitsLandscape: false)),
      (layout(nil, scope: .day), .twoNamesOfOneSession),
      (layout(nil, scope: .trainingClass), .twoNamesOfOneSession),
    ] {
      #expect(throws: error) { try wide.checkTwoNames() }
      #expect(!wide.hasTwoNames)
    }
    // Units that are headings take no column.
    var byUnit = layout([.unit, .number])
    #expect(!byUnit.hasTwoNames)
    byUnit.order = .unit
    #expect(byUnit.hasTwoNames)
  }

  @Test func `the pages are told of rows that are said`() {
    var layout = SheetLayout()
    #expect(layout.pages(of: 263) == nil)
    layout.rowsPerPage = 5
    #expect(layout.pages(of: 263) == 55)
    layout.namesPerRow = 2
    #expect(layout.pages(of: 263) == 28)
    layout.namesPerRow = nil
    layout.rowsPerPage = 60
    #expect(layout.pages(of: 263) == 11)
    #expect(layout.pages(of: 0) == 1)
  }

  @Test(arguments: Language.allCases)
  func `a column that is none is answered in the words of the language`(language: Language) throws {
    let error = #expect(throws: InputError.noColumn("手机")) { try SheetLayout.columns("手机") }
    let said = try #require(error).explanation(in: language)
    for column in SheetLayout.Column.allCases { #expect(said.contains(column.term(language))) }
    #expect(language == .english || !said.contains("gender"))
  }
}
