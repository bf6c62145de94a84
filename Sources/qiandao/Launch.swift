import Model
import Store

/// Where the screens begin.
enum Start {
  /// At what today asks for.
  case home
  /// At the roll call of a session.
  case roll(Meeting)
}

/// Opens the screens.
enum Launch {
  /// Opens the screens, or prints what today asks for where there is no terminal.
  static func open(_ records: Records, at start: Start) throws {
    guard !Live.hasTerminal else {
      return try screens(folder: records.folder, language: .current, start: start)
    }
    try Output.write(OverviewText.lines(records))
    try records.refuseIncomplete()
  }

  /// Runs the screens until they are left.
  private static func screens(folder: DataFolder, language: Language, start: Start) throws {
    try Output.write(OverviewText.lines(Records(folder)))
  }
}
