import Cells
import Model

@testable import Screens

/// The screens at work on a world, as the person at the desk sees them.
@MainActor
final class Desk {
  let world: World
  let terminal: ScriptedTerminal
  let runtime: Runtime

  /// Opens the screens at Home, or at the roll call of a session.
  init(
    _ world: World = .township(), _ language: Language = .english, columns: Int = 80,
    rows: Int = 24, rollCall session: Session? = nil
  ) {
    self.world = world
    terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows))
    let meeting = session.flatMap { session in
      world.library.meetings.first { $0.session.id == session.id }
    }
    runtime = Runtime(
      language: language, township: world.township, rollCall: meeting,
      environment: world.environment, driver: terminal)
    terminal.hasNews = { !world.beside.news.isEmpty }
    runtime.run()
  }

  /// Presses keys, written as for `keys`.
  func press(_ script: String) { press(keys(script)) }

  /// Presses keys.
  func press(_ keys: [Key]) { play(keys.map(TerminalEvent.key)) }

  /// Types a text with its blanks.
  func type(_ text: String) { press(typing(text)) }

  /// Empties the field that is typed into and types a text.
  func fill(_ text: String) { press([.control("u")] + typing(text)) }

  /// Makes the window larger or smaller.
  func resize(columns: Int, rows: Int) {
    play([.resized(Size(columns: columns, rows: rows))])
  }

  /// Lets another program change the records, and the screens notice it.
  func elsewhere(_ change: (World) -> Void) {
    change(world)
    world.hasChanges = true
    play([.folderChanged])
  }

  /// Lets work beside the screens come as far as this.
  func advance(_ progress: ReadingProgress) {
    world.beside.advance(progress)
    play([])
  }

  /// Lets something become of a paper that is being printed.
  func tell(_ job: String, _ state: JobState) {
    world.beside.tell(.job(PrintJob(job), state))
    play([])
  }

  /// Lets it come to its end.
  func finish() {
    world.beside.finish(in: world)
    play([])
  }

  /// Lets the events happen.
  func play(_ events: [TerminalEvent]) {
    terminal.play(events)
    runtime.run()
  }

  /// What is seen.
  var screen: String { terminal.frame.text }
  /// The rows that are seen.
  var rows: [String] { (0..<terminal.size.rows).map(terminal.frame.line) }
  /// The title line.
  var title: String { rows.first ?? "" }
  /// The line that the cursor of a list is on, without its sign.
  var chosen: String? {
    rows.first { $0.hasPrefix("▸") }.map { String($0.dropFirst()) }
  }
  /// All that is seen, without blanks and ends of lines.
  var said: String { screen.filter { !$0.isWhitespace } }
  /// What is said above the footer, with the sign for good or bad.
  var notice: String? {
    rows.last { row in ["✓", "✗", "!", "…"].contains { row.hasPrefix(" \($0) ") } }
      .map { String($0.dropFirst()) }
  }
}
