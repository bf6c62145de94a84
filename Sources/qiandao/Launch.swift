import Model

/// Where the screens begin.
enum Start {
  /// At what today asks for.
  case home
  /// At the roll call of a session.
  case roll(Identifier<Session>)
}

/// Opens the screens, or prints what they would show where there is no terminal.
enum Launch {
  static func open(_ records: Records, at start: Start) throws {
    guard Live.hasTerminal else {
      try Output.write(OverviewText.lines(records))
      if let incomplete = records.incomplete { throw incomplete }
      return
    }
    try screens(records, start: start)
  }

  /// The screens.
  private static func screens(_ records: Records, start: Start) throws {
    try Output.write(OverviewText.lines(records))
  }
}
