/// How what people type becomes a value: one reading for forms, files and the command line.
public enum Fields {
  /// A text with its outer blanks cut and control characters dropped; nil where nothing is left.
  public static func text(_ typed: String) -> String? {
    let kept = typed.unicodeScalars.filter {
      $0.properties.generalCategory != .control || $0 == "\n"
    }
    let text = String(String.UnicodeScalarView(kept))
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  /// A text that must not be empty.
  public static func required(_ typed: String) throws(InputError) -> String {
    guard let text = text(typed) else { throw .missing }
    return text
  }

  /// A person's name: blanks of any width between Chinese characters go (王　芳 is 王芳).
  public static func name(_ typed: String) throws(InputError) -> String {
    let name = try required(typed)
    let isHan = name.unicodeScalars.allSatisfy {
      $0.properties.isIdeographic || $0.properties.isWhitespace
    }
    return isHan ? String(name.filter { !$0.isWhitespace }) : name
  }

  /// A phone: digits alone, without the country's +86; nil where nothing was typed.
  public static func phone(_ typed: String) throws(InputError) -> String? {
    guard let text = text(typed) else { return nil }
    var digits = ""
    for scalar in text.unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue : nil
      {
        digits += String(Int(digit))
      } else if !" -()（）+－".unicodeScalars.contains(scalar), scalar != "\u{3000}" {
        throw .noPhone(text)
      }
    }
    if text.hasPrefix("+86"), digits.count > 11 { digits.removeFirst(2) }
    guard (5...15).contains(digits.count) else { throw .noPhone(text) }
    return digits
  }

  /// A day that must not be empty.
  public static func day(_ typed: String) throws(InputError) -> Day {
    let text = try required(typed)
    guard let day = Day(text) else { throw .noSuchDay(text) }
    return day
  }

  /// A time that must not be empty.
  public static func time(_ typed: String) throws(InputError) -> TimeOfDay {
    let text = try required(typed)
    guard let time = TimeOfDay(text.replacing("：", with: ":")) else { throw .noSuchTime(text) }
    return time
  }

  /// A birth as far as known; nil where nothing was typed.
  public static func birth(_ typed: String) throws(InputError) -> PartialDay? {
    guard let text = text(typed) else { return nil }
    guard let birth = PartialDay(text) else { throw .noBirth(text) }
    return birth
  }

  /// A whole number within `range`; nil where nothing was typed.
  public static func number(
    _ typed: String, in range: ClosedRange<Int>
  ) throws(InputError) -> Int? {
    guard let text = text(typed) else { return nil }
    guard let value = Int(text), range.contains(value) else { throw .noNumber(text, range) }
    return value
  }

  /// Credited hours, half an hour to a day; nil where nothing was typed.
  public static func hours(_ typed: String) throws(InputError) -> Double? {
    guard let text = text(typed) else { return nil }
    guard let hours = Double(text), (0.5...24).contains(hours) else { throw .noHours(text) }
    return hours
  }
}
