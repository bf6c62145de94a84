import CPangoCairo

/// A text shaped in one style, and how much room it takes.
final class ShapedText {
  /// The text.
  let string: String
  /// Whether it was given a width to wrap and align in; then its own width is that.
  let isWrapped: Bool
  let width: Double
  let height: Double
  /// From its top to the baseline of its first line.
  let baseline: Double
  /// How many of its characters no font has.
  let missing: Int
  /// The shaped text in C.
  let handle: OpaquePointer

  init(_ string: String, handle: OpaquePointer, wrappedWidth: Double?) {
    let extent = paper_text_extent(handle)
    self.string = string
    self.handle = handle
    isWrapped = wrappedWidth != nil
    width = wrappedWidth ?? extent.width
    height = extent.height
    baseline = extent.baseline
    missing = Int(extent.missing)
  }

  /// What stands on each of its lines.
  var lines: [String] {
    let bytes = Array(string.singleLine.utf8)
    var start = 0
    return (0..<paper_text_line_count(handle)).map { index in
      let end = min(max(Int(paper_text_line_end(handle, index)), start), bytes.count)
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// Whether a line ends in the middle of a word. Between Chinese characters there is no word to break.
  var breaksWords: Bool {
    guard isWrapped else { return false }
    let lines = lines
    return zip(lines, lines.dropFirst()).contains { line, next in
      guard let last = line.last, let first = next.first else { return false }
      return last.isAlphabetic && first.isAlphabetic
    }
  }

  deinit {
    paper_text_destroy(handle)
  }
}

extension Character {
  /// Whether it is a letter of a script that writes words.
  fileprivate var isAlphabetic: Bool {
    unicodeScalars.first.map { $0.properties.isAlphabetic && !$0.properties.isIdeographic } ?? false
  }
}
