import Foundation
import Harness
import Model

/// The program in a window, as a person sits before it.
struct Window {
  /// Something that was to be seen and was not, or was to be gone and was not.
  struct Unseen: Error, CustomStringConvertible {
    let texts: [String]
    let gone: [String]
    let screen: String

    var description: String { "not seen: \(texts), or not gone: \(gone), on\n\(screen)" }
  }

  let tmux: Tmux
  private let processFile: String

  /// Opens the program in a window; what it ended with is seen there in brackets. `before` is done
  /// by the shell that it is started from.
  init(
    _ sandbox: Sandbox, _ arguments: String..., language: Language = .english,
    environment: [String: String] = [:], before: String = ":"
  ) throws {
    let file = "\(sandbox.home)/.process-\(UUID().uuidString)"
    processFile = file
    // The program is no child of tmux, which wakes its children as soon as they are stopped.
    let words = [Sandbox.program, "--lang", language.rawValue] + arguments
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    tmux = try Tmux(
      "sh -c 'echo $$ > \"$0\"; \(before); exec \"$@\"' '\(file)' \(line); "
        + "printf '\\033c[%s]' $?; exec sleep 1000",
      environment: sandbox.environment(environment))
  }

  /// The process of the program.
  var process: pid_t {
    get throws {
      let text = try String(contentsOfFile: processFile, encoding: .utf8)
      return pid_t(text.trimmingCharacters(in: .newlines)) ?? 0
    }
  }

  /// Presses keys, written with blanks between: `p l Enter C-r`.
  func press(_ keys: String) throws {
    try tmux.press(keys.split(separator: " ").map(String.init))
  }

  /// Types text, its blanks too.
  func type(_ text: String) throws { try tmux.type(text) }

  /// Waits until all of `texts` is on the screen, and nothing of `gone`; gives the screen.
  @discardableResult
  func see(_ texts: String..., gone: String...) throws -> String {
    try see(texts, gone: gone)
  }

  /// Presses keys and waits for what they bring.
  @discardableResult
  func press(_ keys: String, see texts: String..., gone: String...) throws -> String {
    try press(keys)
    return try see(texts, gone: gone)
  }

  private func see(_ texts: [String], gone: [String]) throws -> String {
    func isAsWanted(_ screen: String) -> Bool {
      texts.allSatisfy(screen.contains) && !gone.contains(where: screen.contains)
    }
    let screen = tmux.wait(until: isAsWanted)
    guard isAsWanted(screen) else { throw Unseen(texts: texts, gone: gone, screen: screen) }
    return screen
  }
}

extension String {
  /// The line of a screen that is chosen, beginning with its sign.
  var chosenLine: String? {
    split(separator: "\n").first { $0.hasPrefix("▸") }.map(String.init)
  }
}
