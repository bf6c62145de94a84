import CNcurses
import Cells

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal, through ncurses.
///
/// There is one at a time. While it is open the terminal is given back whatever ends or stops the
/// process, and what is written to standard error goes to a log, so as not to garble the screen.
@MainActor
public final class NcursesDriver: TerminalDriver {
  private let watched: Int32
  private let work: Int32
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private var hasHungUp = false
  private var shown: Grid?
  private var scalars: [UInt32] = []

  /// Opens the screen on standard input and output.
  ///
  /// - Parameters:
  ///   - watching: A descriptor; while it can be read, `nextEvent` says that the folder changed.
  ///   - work: Another one; while it can be read, `nextEvent` says that work has advanced.
  ///   - useColor: Whether to write in colour, where the terminal can. Bold and reverse stay.
  ///   - log: The path of the file that standard error goes to while the screen is open, where it
  ///     is a terminal; nil leaves it alone.
  /// - Throws: `TerminalError` where the screens cannot be shown; nothing has changed then.
  public convenience init(
    watching: Int32? = nil, work: Int32? = nil, useColor: Bool = true, log: String? = nil
  ) throws(TerminalError) {
    try self.init(
      input: STDIN_FILENO, output: STDOUT_FILENO, watching: watching, work: work,
      useColor: useColor, log: log)
  }

  /// Opens the screen on any terminal.
  init(
    input: Int32, output: Int32, watching: Int32? = nil, work: Int32? = nil,
    useColor: Bool = true, log: String? = nil
  ) throws(TerminalError) {
    watched = watching ?? -1
    self.work = work ?? -1
    switch console_open(input, output, log, log?.visible, useColor) {
    case CONSOLE_OPENED: break
    case CONSOLE_NOT_A_TERMINAL: throw .notATerminal
    case CONSOLE_UNKNOWN_TERMINAL:
      throw .unknownTerminal(name: getenv("TERM").map { String(cString: $0) } ?? "")
    default: throw .refused(code: errno)
    }
  }

  /// Gives the terminal and standard error back. The driver shows nothing from then on.
  public func close() {
    console_close()
    hasHungUp = true
  }

  /// The size of the window, as of the last event.
  public var size: Size {
    Size(columns: Int(console_columns()), rows: Int(console_rows()))
  }

  /// Rings the bell, or flashes where there is none.
  public func ring() {
    guard !hasHungUp else { return }
    beep()
  }

  /// Shows `grid`; sends only what differs from the frame before.
  public func present(_ grid: Grid) {
    guard !hasHungUp else { return }
    let before: Grid
    if let shown, shown.size == grid.size {
      before = shown
    } else {
      before = Grid(size: grid.size)
      console_clear()
    }
    // The window may have become smaller than the frame that was drawn for it: ncurses refuses
    // what lies outside.
    for place in grid.changes(since: before) { put(grid[place.row, place.column], at: place) }
    let cursor = grid.cursor ?? Position(row: -1, column: 0)
    console_flush(Int32(cursor.row), Int32(cursor.column))
    shown = grid
  }

  /// Waits for the next event. Once the terminal is gone, that is all it says.
  public func nextEvent() -> TerminalEvent {
    while !hasHungUp {
      if console_asked_to_end() { break }
      if console_settle() {
        shown = nil
        return .resized(size)
      }
      if !keys.isEmpty { return .key(keys.removeFirst()) }
      let code = console_read()
      if code != ERR {
        keys = decoder.decode(code)
        continue
      }
      // ncurses has waited for what could follow an escape byte.
      if !decoder.isInsideSequence, let key = decoder.flush() { return .key(key) }
      switch console_wait(watched, work, decoder.isInsideSequence ? 25 : -1) {
      case CONSOLE_WATCHED: return .folderChanged
      case CONSOLE_WORKED: return .workAdvanced
      case CONSOLE_HUNG_UP: hasHungUp = true
      case CONSOLE_NOTHING where decoder.isInsideSequence: _ = decoder.flush()
      default: break
      }
    }
    return .hungUp
  }

  private func put(_ cell: Cell, at place: Position) {
    guard !cell.isContinuation else { return }
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.character.unicodeScalars { scalars.append(scalar.value) }
    console_put(
      Int32(place.row), Int32(place.column), scalars, Int32(scalars.count), Int32(cell.columns),
      attributes(cell.style), color(cell.style.color))
  }

  private func attributes(_ style: Style) -> UInt32 {
    (style.isBold ? CONSOLE_BOLD.rawValue : 0) | (style.isReverse ? CONSOLE_REVERSE.rawValue : 0)
      | (style.isDim ? CONSOLE_DIM.rawValue : 0)
      | (style.isUnderlined ? CONSOLE_UNDERLINED.rawValue : 0)
  }

  private func color(_ color: Style.Color) -> Int32 {
    switch color {
    case .standard: -1
    case .red: COLOR_RED
    case .green: COLOR_GREEN
    case .yellow: COLOR_YELLOW
    case .blue: COLOR_BLUE
    case .magenta: COLOR_MAGENTA
    case .cyan: COLOR_CYAN
    case .gray: Int32(CONSOLE_GRAY)
    }
  }
}
