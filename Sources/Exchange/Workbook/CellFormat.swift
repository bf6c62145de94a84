/// How a workbook shows a number, as far as it changes what the number means.
enum CellFormat: Equatable, Sendable {
  /// As it is.
  case plain
  /// With zeros before it, so many digits in all: 1 is a roster's number 001.
  case padded(Int)
  /// As a day.
  case day
  /// As year and month.
  case month
  /// As a year.
  case year

  /// A format that every workbook has, by its number; those of 27 and on are of Chinese ones.
  init(builtIn number: Int) {
    switch number {
    case 14...16, 22, 28...31, 51, 53, 54, 58: self = .day
    case 17, 27, 36, 50, 52, 57: self = .month
    default: self = .plain
    }
  }

  /// The format that a code such as `yyyy"年"m"月"` describes.
  init(code: String) {
    let signs = Self.signs(of: code)
    if !signs.isEmpty, signs.allSatisfy({ $0 == "0" }) {
      self = signs.count > 1 ? .padded(signs.count) : .plain
      return
    }
    let word = String(signs).lowercased()
    guard word != "general", word != "@" else {
      self = .plain
      return
    }
    // `e` is the year, as `y` is, but for `E+` in a number.
    let hasYear = signs.contains { "yYe".contains($0) }
    let hasDay = word.contains("d")
    // Beside hours or seconds, `m` are minutes.
    let hasMonth = word.contains("m") && (hasYear || hasDay || !word.contains { "hs".contains($0) })
    self =
      switch (hasYear, hasMonth, hasDay) {
      case (_, _, true), (false, true, false): .day
      case (true, true, false): .month
      case (true, false, false): .year
      case (false, false, false): .plain
      }
  }

  /// What in the code of numbers above zero is no quoted text, colour, condition or blank.
  private static func signs(of code: String) -> [Character] {
    var signs: [Character] = []
    var rest = code[...]
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        // Hours or minutes of a span stand in brackets as well.
        let inside = rest.prefix { $0 != "]" }
        if inside.allSatisfy({ "hHmMsS".contains($0) }) { signs += inside }
        rest = rest.dropFirst(inside.count + 1)
      case "\\", "_", "*": rest = rest.dropFirst()
      case " ": continue
      default: signs.append(sign)
      }
    }
    return signs
  }
}
