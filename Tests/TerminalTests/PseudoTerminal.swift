import Foundation

/// A terminal whose other end the test holds.
final class PseudoTerminal {
  /// The end that the test types on and reads the screen from.
  private(set) var test: Int32
  /// The end that the driver is on.
  let driver: Int32

  init(columns: Int = 80, rows: Int = 24) throws {
    var ends: (test: Int32, driver: Int32) = (-1, -1)
    guard openpty(&ends.test, &ends.driver, nil, nil, nil) == 0 else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
    (test, driver) = ends
    _ = fcntl(test, F_SETFL, O_NONBLOCK)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(driver)
    hangUp()
  }

  /// Goes away, as a closed window does.
  func hangUp() {
    if test >= 0 { close(test) }
    test = -1
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(test, UInt(TIOCSWINSZ), &size)
  }

  func type(_ bytes: String) {
    _ = Array(bytes.utf8).withUnsafeBytes { write(test, $0.baseAddress, $0.count) }
  }

  /// What was sent to the screen since the last call.
  func output() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(test, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// The settings of the line, to compare.
  var mode: [UInt32] {
    var mode = termios()
    tcgetattr(driver, &mode)
    return [mode.c_iflag, mode.c_oflag, mode.c_cflag, mode.c_lflag]
  }
}
