extension Character {
  /// The columns that this character takes in a grid.
  public var columns: Int {
    plainColumns ?? signs.reduce(0) { $0 + $1.columns }
  }

  /// The columns of a character that is one scalar and shown as it is; nil for all others.
  var plainColumns: Int? {
    var scalars = unicodeScalars.makeIterator()
    guard let scalar = scalars.next(), scalars.next() == nil else { return nil }
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0x4E00..<0xA000: return 2
    default:
      guard scalar.substitute == nil, scalar.columns > 0 else { return nil }
      return scalar.columns
    }
  }

  /// The signs that show this character, from left to right, each with columns of its own.
  ///
  /// Mostly one. Nothing in them steers the terminal, and each has few enough marks for it.
  var signs: [Sign] {
    if self == "\r\n" { return [Sign("\u{2424}")] }
    var signs: [Sign] = []
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let last = signs.indices.last {
        let follower = index + 1 < scalars.count ? scalars[index + 1] : nil
        let joins = scalar == "\u{200D}" && follower?.properties.isEmoji == true
        let isJoined = scalars[index - 1] == "\u{200D}" && scalar.properties.isEmoji
        // Terminals disagree on the width of composed emoji: only the first of them is shown.
        if joins || isJoined || scalar == "\u{FE0F}" || scalar.properties.isEmojiModifier {
          continue
        }
        if scalar.substitute == nil, scalar.columns == 0 {
          signs[last].add(scalar)
          continue
        }
      }
      signs.append(Sign(scalar))
    }
    return signs
  }
}

/// A scalar with the marks on it: what one cell, or two, can show.
struct Sign {
  private var scalars = String.UnicodeScalarView()

  /// The columns that it takes, 1 or 2.
  let columns: Int

  /// A sign that shows `scalar`, or the one that stands for it.
  init(_ scalar: Unicode.Scalar) {
    let shown = scalar.substitute ?? scalar
    if shown.columns == 0 { scalars.append("\u{25CC}") }  // A mark alone needs something to sit on.
    scalars.append(shown)
    columns = max(shown.columns, 1)
  }

  /// The sign as a single character. A part of a Hangul syllable sits on nothing but its like, and
  /// is left out where it stands alone.
  var character: Character { String(scalars).first ?? " " }

  /// Puts one more mark on the sign. ncurses holds five scalars a cell; more are left out.
  mutating func add(_ mark: Unicode.Scalar) {
    if scalars.count < 5 { scalars.append(mark) }
  }
}
