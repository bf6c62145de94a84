/// How the sign-in sheets of a class are laid out. What is not said is as usual.
public struct SheetLayout: Codable, Equatable, Sendable {
  /// What one sheet is for.
  public enum Scope: String, Codable, CaseIterable, Sendable {
    /// A sheet for each session.
    case session
    /// A sheet for each day, with a column for each of its sessions.
    case day
    /// A sheet for the class, with a column for each session.
    case trainingClass = "class"
  }

  /// How the pages lie.
  public enum Orientation: String, Codable, CaseIterable, Sendable {
    case portrait, landscape
  }

  /// The order of the rows.
  public enum Order: String, Codable, CaseIterable, Sendable {
    case seat, pinyin, strokes, unit
  }

  /// What can stand beside name and signature.
  public enum Column: String, Codable, CaseIterable, Sendable {
    case number, gender, unit, post, phone, note
  }

  /// What one sheet is for; by default a session.
  public var scope: Scope?
  /// How the pages lie; by default as the columns need.
  public var orientation: Orientation?
  /// The order of the rows; by default that of the seats.
  public var order: Order?
  /// What stands beside name and signature, from left to right; by default what there is room for.
  public var columns: [Column]?
  /// How many names stand in a row, 1 or 2; by default 1.
  public var namesPerRow: Int?
  /// How many rows a page is divided into; by default as many as there are of 9 mm, which no row is
  /// lower than.
  public var rowsPerPage: Int?
  /// How many numbered rows stand empty at the end, for walk-ins; by default 10.
  public var blankRows: Int?

  /// The usual layout.
  public init() {}

  /// How many blank rows there may be.
  public static let blankRowCounts = 0...99
  /// How many rows a page may be divided into.
  public static let rowCounts = 5...60
  /// How many numbered rows stand empty at the end unless another number is said.
  public static let usualBlankRows = 10

  /// What a sheet is for.
  public var covers: Scope { scope ?? .session }
  /// How the pages lie: a column a session needs the long side.
  public var lies: Orientation {
    orientation ?? (covers == .trainingClass ? .landscape : .portrait)
  }
  /// How many numbered rows stand empty at the end.
  public var walkInRows: Int { blankRows ?? Self.usualBlankRows }
  /// What stands beside name and signature.
  public var shownColumns: [Column] {
    if let columns { return columns }
    if hasTwoNames { return [] }
    return switch covers {
    case .session: [.unit, .post, .phone, .note]
    case .day: [.unit, .phone]
    case .trainingClass: [.unit]
    }
  }

  /// Nil where all is as usual, so that nothing is written down that a person did not choose.
  public var orNil: SheetLayout? { self == SheetLayout() ? nil : self }

  /// The sessions on the sheet that a session belongs to: those of its day or of its class that are
  /// not cancelled, or it alone.
  public func meetings(with meeting: Meeting, among meetings: [Meeting]) -> [Meeting] {
    let others = meetings.filter {
      $0.trainingClass.id == meeting.trainingClass.id && $0.session.cancelled == nil
    }
    let own =
      switch covers {
      case .session: [meeting]
      case .day: others.filter { $0.session.date == meeting.session.date }
      case .trainingClass: others
      }
    return own.isEmpty ? [meeting] : own
  }
}

extension TrainingClass {
  /// The numbers of the blank rows that a sheet has, behind the last seat that anybody ever had, so that
  /// they are the same on every sheet of the class.
  public var blankRows: Range<Int> { blankRows(as: sheet ?? SheetLayout()) }

  /// All numbers that a blank row can have behind those: sheets were laid out in other ways, or will be.
  public var furtherBlankRows: Range<Int> {
    let rows = blankRows
    let last = rows.lowerBound + SheetLayout.blankRowCounts.upperBound
    return (rows.upperBound..<max(rows.upperBound, last))
      .clamped(to: Range(Enrolment.seats))
  }

  /// The same of a sheet that is laid out in this way.
  public func blankRows(as layout: SheetLayout) -> Range<Int> {
    let first = (enrolment.map(\.seat).max() ?? 0) + 1
    return first..<first + max(layout.walkInRows, 0)
  }
}
