import ArgumentParser
import Cells
import Glibc
import Model
import Store

/// What goes to standard output and standard error.
enum Output {
  /// Prints lines, in which nothing steers the terminal.
  static func write(_ lines: [String]) throws(FileError) {
    try write(Array(lines.map { $0.visible + "\n" }.joined().utf8))
  }

  /// Prints a JSON value.
  static func write(_ json: JSON) throws(FileError) {
    try write(json.printed)
  }

  /// Prints one line that is no JSON and comes from a message.
  static func write(_ line: String) throws(FileError) {
    try write([line])
  }

  /// Prints a line on standard error, in which nothing steers the terminal.
  static func warn(_ error: any Explained) {
    let line = error.explanation(in: .current).visible + "\n"
    try? write(Array(line.utf8), to: STDERR_FILENO)
  }

  /// Asks for something on standard error, where it does not end up in what is printed.
  static func prompt(_ text: String) {
    try? write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Ends the program: with 1 and one line where it refused or failed; where the command line was
  /// wrong, with 64 and what the parser says; with 0 where help was asked for.
  static func end(with error: any Error) -> Never {
    if let error = error as? any Explained {
      warn(error)
      exit(error is WrongUsage ? ExitCode.validationFailure.rawValue : 1)
    }
    let code = Qiandao.exitCode(for: error)
    if code == .failure {
      warn(CommandError.other("\(error)"))
      exit(1)
    }
    guard code == .validationFailure else { Qiandao.exit(withError: error) }
    let usage = Language.current == .english ? [] : [Message.wrongUsage(.current)]
    // What the parser says repeats what it was given.
    let lines =
      usage
      + Qiandao.fullMessage(for: error).split(separator: "\n")
      .map { String($0).visible }
    try? write(Array(lines.map { $0 + "\n" }.joined().utf8), to: STDERR_FILENO)
    exit(code.rawValue)
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO
  ) throws(FileError) {
    do throws(FileError) {
      try POSIXFileSystem().write(whole: bytes, to: descriptor, path: "/dev/stdout")
    } catch {
      throw FileError(.print, error.path, code: error.code)
    }
  }
}
