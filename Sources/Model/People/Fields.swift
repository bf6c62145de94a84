/// How what people type becomes a value: one reading for forms, files and the command line.
public enum Fields {
  /// A text with its outer blanks cut and dropped what cannot be seen: control characters, blanks
  /// without width, marks that turn its direction; nil where nothing is left.
  public static func text(_ typed: String) -> String? {
    var text = ""
    for scalar in typed.unicodeScalars {
      switch (scalar, scalar.properties.generalCategory) {
      case ("\t", _): text.append(" ")
      case ("\n", _), (_, .lineSeparator), (_, .paragraphSeparator): text.append("\n")
      case (_, .control), (_, .format): continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    // By scalars: a mark may stand on a blank, and is none.
    let start = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    return start.lastIndex { !$0.properties.isWhitespace }.map { String(start[...$0]) }
  }

  /// A text that must not be empty.
  public static func required(_ typed: String) throws(InputError) -> String {
    guard let text = text(typed) else { throw .missing }
    return text
  }

  /// A person's name, in one line: blanks of any width between Chinese characters go (王　芳 is
  /// 王芳), between other words one stays.
  public static func name(_ typed: String) throws(InputError) -> String {
    let words = try required(typed).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let isHan = words.joined().allSatisfy {
      $0.properties.isIdeographic || $0.properties.isVariationSelector
    }
    return words.map { String($0) }.joined(separator: isHan ? "" : " ")
  }

  /// A phone: digits alone, without the country's +86; nil where nothing was typed. A mobile phone of
  /// China has eleven.
  public static func phone(_ typed: String) throws(InputError) -> String? {
    guard let text = text(typed) else { return nil }
    let dialled = narrow(text).filter { !" -()‐‑–—".contains($0) }
    let country = ["+86", "0086", "+"].first { dialled.hasPrefix($0) } ?? ""
    var digits = dialled.dropFirst(country.count)
    // Some write the country twice; read again, a phone must be what it was.
    while digits.hasPrefix("0086") { digits = digits.dropFirst(4) }
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), (5...15).contains(digits.count)
    else { throw .noPhone(text) }
    if country != "+", digits.count > 8, digits.count != 11, let second = digits.dropFirst().first,
      digits.hasPrefix("1"), ("3"..."9").contains(second)
    {
      throw .noPhone(text)
    }
    return String(digits)
  }

  /// An identity card; nil where nothing was typed.
  public static func idCard(_ typed: String) throws(InputError) -> IDCard? {
    guard text(typed) != nil else { return nil }
    do throws(IDCard.Mistake) {
      return try IDCard(typed)
    } catch {
      throw .noIDCard(error)
    }
  }

  /// A day that must not be empty.
  public static func day(_ typed: String) throws(InputError) -> Day {
    let text = try required(typed)
    guard let day = Day(narrow(text)) else { throw .noSuchDay(text) }
    return day
  }

  /// A time that must not be empty.
  public static func time(_ typed: String) throws(InputError) -> TimeOfDay {
    let text = try required(typed)
    guard let time = TimeOfDay(narrow(text)) else { throw .noSuchTime(text) }
    return time
  }

  /// A birth as far as known; nil where nothing was typed.
  public static func birth(_ typed: String) throws(InputError) -> PartialDay? {
    guard let text = text(typed) else { return nil }
    guard let birth = PartialDay(narrow(text)) else { throw .noBirth(text) }
    return birth
  }

  /// A day as far as it is known; nil where nothing was typed.
  public static func partialDay(_ typed: String) throws(InputError) -> PartialDay? {
    guard let text = text(typed) else { return nil }
    guard let day = PartialDay(narrow(text)) else { throw .noPartialDay(text) }
    return day
  }

  /// A whole number within `range`; nil where nothing was typed.
  public static func number(
    _ typed: String, in range: ClosedRange<Int>
  ) throws(InputError) -> Int? {
    guard let text = text(typed) else { return nil }
    guard let value = Int(narrow(text)), range.contains(value) else { throw .noNumber(text, range) }
    return value
  }

  /// Credited hours, half an hour to a day; nil where nothing was typed.
  public static func hours(_ typed: String) throws(InputError) -> Double? {
    guard let text = text(typed) else { return nil }
    guard let hours = Double(narrow(text)), (0.5...24).contains(hours) else {
      throw .noHours(text)
    }
    return hours
  }

  /// The text with full-width letters, digits and signs, as Chinese keyboards write them, made
  /// ordinary ones.
  public static func narrow(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
