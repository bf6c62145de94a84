// What a page has room for, in millimetres.
extension SheetLayout {
  /// How narrow the seat, the name and the box to sign in may be.
  public static let leastWidths = (seat: 11.0, name: 24.0, signature: 28.0)
  /// How low a row to sign in may be.
  public static let leastRowHeight = 9.0

  /// How wide and how high a page is, and how much of it stays empty at the sides.
  private var page: (width: Double, height: Double) {
    lies == .landscape ? (297, 210) : (210, 297)
  }
  /// How wide the columns may be together.
  public var contentWidth: Double { page.width - 30 }
  /// How high what stands on a page may be, above the code in its corner.
  public var contentHeight: Double { page.height - 16 - 22 }

  /// Whether its columns have room for what they cannot do without, with two names in a row.
  private var hasRoomForTwoNames: Bool {
    var layout = self
    layout.namesPerRow = 2
    let columns = columns ?? []
    let shown = order == .unit ? columns.filter { $0 != .unit } : columns
    let widths = Self.leastWidths
    let half = shown.reduce(widths.seat + widths.name + widths.signature) { $0 + $1.leastWidth }
    return 2 * half <= layout.contentWidth
  }

  /// Whether two names stand in a row: only a sheet for one session has room for them, and for few
  /// columns beside.
  public var hasTwoNames: Bool {
    namesPerRow == 2 && covers == .session && hasRoomForTwoNames
  }

  /// Throws where two names in a row are asked for and there is no room for them: `twoNamesOfOneSession`
  /// on a sheet for several sessions, `tooManyColumns` beside these columns.
  public func checkTwoNames() throws(InputError) {
    guard namesPerRow == 2, !hasTwoNames else { return }
    guard covers == .session else { throw .twoNamesOfOneSession }
    var turned = self
    turned.orientation = .landscape
    throw .tooManyColumns(fitsLandscape: turned.hasTwoNames)
  }

  /// About how many pages a sheet takes, where the rows of a page are said; nil where they are as many
  /// as there is room for.
  ///
  /// - Parameter people: how many stand on it beside the blank rows.
  public func pages(of people: Int) -> Int? {
    guard let rowsPerPage else { return nil }
    let names = hasTwoNames ? 2 : 1
    let rows = (people + names - 1) / names + (walkInRows + names - 1) / names
    // More than have room are not on a page: title and facts take four rows or so of the first.
    let most = Int(contentHeight / Self.leastRowHeight) - 1
    return max(1, (rows + min(rowsPerPage, most) - 1) / min(rowsPerPage, most))
  }
}

extension SheetLayout.Column {
  /// How narrow it may be on paper, in millimetres.
  public var leastWidth: Double {
    switch self {
    case .number: 14
    case .gender: 11
    case .unit: 26
    case .post: 20
    case .phone: 26
    case .note: 14
    }
  }
}
