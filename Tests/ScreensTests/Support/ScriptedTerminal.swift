import Cells

/// A terminal that plays a script of events and keeps every frame; it hangs up after the last one.
final class ScriptedTerminal: TerminalDriver {
  private(set) var size: Size
  private(set) var frames: [Grid] = []
  private var script: ArraySlice<TerminalEvent> = []

  init(size: Size) { self.size = size }

  /// The frame that is seen now.
  var frame: Grid { frames.last ?? Grid(size: size) }

  /// Adds events to the end of the script.
  func play(_ events: [TerminalEvent]) { script += events }

  func present(_ grid: Grid) { frames.append(grid) }

  /// How many times the bell was rung.
  private(set) var rings = 0
  func ring() { rings += 1 }

  /// Whether work beside the screens has something to tell.
  var hasNews: () -> Bool = { false }

  func nextEvent() -> TerminalEvent {
    if hasNews() { return .workAdvanced }
    guard let event = script.popFirst() else { return .hungUp }
    if case .resized(let size) = event { self.size = size }
    return event
  }
}
