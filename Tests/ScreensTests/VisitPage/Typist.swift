import Cells
import Model

@testable import Screens

/// Somebody at the desk whose keys are counted. A Chinese character takes two and a half: it is written by its
/// reading, as most of her words are several characters long.
@MainActor
final class Typist {
  let desk: Desk
  private(set) var keys = 0.0

  init(_ desk: Desk) { self.desk = desk }

  /// Presses keys, written as for `keys`.
  func press(_ script: String) {
    let pressed = ScreensTests.keys(script)
    keys += Double(pressed.count)
    desk.press(pressed)
  }

  /// Types a text.
  func type(_ text: String) {
    keys += text.reduce(0) { $0 + ($1.isHan ? 2.5 : 1) }
    desk.type(text)
  }
}

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.contains(where: \.properties.isIdeographic) }
}
