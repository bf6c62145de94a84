/// A terminal as the screens see it: frames go in, events come out.
@MainActor
public protocol TerminalDriver: AnyObject {
  /// The size of the window, as of the last event.
  var size: Size { get }

  /// Shows `grid`.
  func present(_ grid: Grid)

  /// Rings the bell, where the terminal has one.
  func ring()

  /// Waits for the next event, for as long as it takes.
  func nextEvent() -> TerminalEvent
}
