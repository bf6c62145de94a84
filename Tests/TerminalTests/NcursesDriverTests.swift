import Cells
import Foundation
import Testing

@testable import Terminal

@MainActor
@Suite(.serialized) struct NcursesDriverTests {
  private func open(
    _ terminal: PseudoTerminal, type: String = "xterm-256color", watching: Int32? = nil,
    useColor: Bool = true
  ) throws(TerminalError) -> NcursesDriver {
    setenv("TERM", type, 1)
    return try NcursesDriver(
      input: terminal.driver, output: terminal.driver, watching: watching, useColor: useColor)
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "tmux-256color"])
  func keys(_ type: String) throws {
    let sequences: [(String, Key)] = [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
      ("\u{1B}[1~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete), ("\u{1B}[2~", .insert),
      ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[200~\u{13}", .control("s")), ("刘", .character("刘")), ("𠮷", .character("𠮷")),
      ("q", .character("q")), ("\r", .enter), ("\n", .enter), ("\u{7F}", .backspace),
      ("\u{1B}", .escape),
    ]
    let terminal = try PseudoTerminal()
    let driver = try open(terminal, type: type)
    defer { driver.close() }
    let end = Key.control("e")
    terminal.type(sequences.map(\.0).joined() + "\u{5}")
    var events: [TerminalEvent] = []
    repeat { events.append(driver.nextEvent()) } while events.last != .key(end)
    #expect(events == sequences.map { .key($0.1) } + [.key(end)])
  }

  @Test func sendsOnlyWhatChanged() throws {
    let terminal = try PseudoTerminal()
    let driver = try open(terminal)
    defer { driver.close() }
    var grid = Grid(size: driver.size)
    grid.write("刘艳 present", row: 1, column: 1, style: Style(.red))
    driver.present(grid)
    #expect(terminal.output().contains("刘艳 present"))
    grid.write("late   ", row: 1, column: 6)
    driver.present(grid)
    let update = terminal.output()
    #expect(update.contains("late"))
    #expect(!update.contains("刘"))
    driver.present(grid)
    #expect(terminal.output().isEmpty)
  }

  @Test(arguments: [(true, true), (false, false)])
  func color(_ useColor: Bool, _ isColored: Bool) throws {
    let terminal = try PseudoTerminal()
    let driver = try open(terminal, useColor: useColor)
    defer { driver.close() }
    var grid = Grid(size: driver.size)
    grid.write("x", row: 0, column: 0, style: Style(.red, bold: true))
    driver.present(grid)
    let output = terminal.output()
    #expect(output.contains("\u{1B}[31m") == isColored)
    #expect(output.contains("\u{1B}[0;1m"))
  }

  @Test func resizes() throws {
    let terminal = try PseudoTerminal()
    let driver = try open(terminal)
    defer { driver.close() }
    #expect(driver.size == Size(columns: 80, rows: 24))
    var grid = Grid(size: driver.size)
    grid.write("刘艳", row: 23, column: 76)
    for size in [Size(columns: 100, rows: 30), Size(columns: 1, rows: 1), driver.size] {
      terminal.resize(columns: size.columns, rows: size.rows)
      kill(getpid(), SIGWINCH)
      #expect(driver.nextEvent() == .resized(size))
      #expect(driver.size == size)
      driver.present(grid)  // Of the old size.
      _ = terminal.output()
    }
    driver.present(grid)
    terminal.type("x")
    #expect(driver.nextEvent() == .key(.character("x")))
  }

  @Test func folderChanged() throws {
    let terminal = try PseudoTerminal()
    let pipe = Pipe()
    let driver = try open(terminal, watching: pipe.fileHandleForReading.fileDescriptor)
    defer { driver.close() }
    pipe.fileHandleForWriting.write(Data([0]))
    #expect(driver.nextEvent() == .folderChanged)
    terminal.type("x")
    #expect(driver.nextEvent() == .key(.character("x")))
    #expect(driver.nextEvent() == .folderChanged)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsEnd(_ signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let mode = terminal.mode
    let driver = try open(terminal)
    #expect(terminal.mode != mode)
    kill(getpid(), signal)
    #expect(driver.nextEvent() == .hungUp)
    #expect(driver.nextEvent() == .hungUp)
    driver.close()
    #expect(terminal.mode == mode)
    #expect(terminal.output().hasSuffix("\u{1B}[?1049l\u{1B}[23;0;0t\r\u{1B}[?1l\u{1B}>"))
  }

  @Test func endOfInput() throws {
    let terminal = try PseudoTerminal()
    let driver = try open(terminal)
    defer { driver.close() }
    terminal.type("ab")
    terminal.hangUp()
    #expect(driver.nextEvent() == .hungUp)
  }

  @Test func refusals() throws {
    let terminal = try PseudoTerminal()
    let mode = terminal.mode
    for type in ["dumb", "no-such-terminal", ""] {
      #expect(throws: TerminalError.unknownTerminal(name: type)) { try open(terminal, type: type) }
    }
    #expect(terminal.mode == mode)
    #expect(terminal.output().isEmpty)
    let pipe = Pipe()
    #expect(throws: TerminalError.notATerminal) {
      try NcursesDriver(
        input: pipe.fileHandleForReading.fileDescriptor, output: terminal.driver)
    }
  }
}
