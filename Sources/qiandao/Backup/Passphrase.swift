import Glibc
import Model

/// A passphrase that a person types, unseen; where there is no terminal, the first line of standard
/// input.
enum Passphrase {
  private static let longest = 200

  /// The passphrase of something that is locked.
  static func asked() throws -> String {
    try line(after: Message.passphrase(.current))
  }

  /// A new passphrase, typed twice where it is typed.
  static func chosen() throws -> String {
    let first = try asked()
    guard isatty(STDIN_FILENO) == 1 else { return first }
    guard try line(after: Message.passphraseAgain(.current)) == first else {
      throw CommandError.passphrasesDiffer
    }
    return first
  }

  private static func line(after prompt: String) throws -> String {
    let text = try isatty(STDIN_FILENO) == 1 ? typed(after: prompt) : readLine() ?? ""
    guard !text.isEmpty else { throw CommandError.noPassphrase }
    guard text.utf8.count <= longest else { throw CommandError.longPassphrase(longest) }
    return text
  }

  /// Reads keys one by one, since only so the terminal is always left as it was found.
  private static func typed(after prompt: String) throws -> String {
    var found = termios()
    guard tcgetattr(STDIN_FILENO, &found) == 0 else { throw CommandError.noPassphrase }
    var silent = found
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &found)
      Output.prompt("\n")
    }
    Output.prompt("\(prompt) ")
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) == 1 {
      switch byte {
      case 10, 13: return String(decoding: bytes, as: UTF8.self)
      case 3, 4, 28: throw CommandError.noPassphrase
      case 8, 127:
        var text = String(decoding: bytes, as: UTF8.self)
        if !text.isEmpty { text.removeLast() }
        bytes = Array(text.utf8)
      case 21: bytes = []
      default: bytes.append(byte)
      }
    }
    throw CommandError.noPassphrase
  }
}
