extension Fields {
  /// A share, written `1/7` or `20%`; nil where nothing was typed.
  public static func share(_ typed: String) throws(InputError) -> Share? {
    guard let text = text(typed) else { return nil }
    guard let share = Share(narrow(text).filter { $0 != " " }) else { throw .noShare(text) }
    return share
  }

  /// A number of days, halves among them, from `least` on; nil where nothing was typed.
  public static func dayCount(
    _ typed: String, from least: Double
  ) throws(InputError) -> Double? {
    guard let text = text(typed) else { return nil }
    guard let days = Double(narrow(text)), (least...366).contains(days) else {
      throw .noDays(text, from: least)
    }
    return days
  }

  /// An amount within `range`; nil where nothing was typed.
  public static func amount(
    _ typed: String, in range: ClosedRange<Double>
  ) throws(InputError) -> Double? {
    guard let text = text(typed) else { return nil }
    guard let amount = Double(narrow(text)), range.contains(amount) else {
      throw .noAmount(text, from: range.lowerBound, upTo: range.upperBound)
    }
    return amount
  }

  /// What stands between words of a list.
  public static let separators: Set<Character> = [",", "，", "、", ";", "；", "\n"]

  /// Words with commas between them, each once; nil where nothing was typed.
  public static func words(_ typed: String, most: Int) throws(InputError) -> [String]? {
    var seen = Set<String>()
    let words = typed.split(whereSeparator: separators.contains).compactMap { text(String($0)) }
      .filter { seen.insert($0).inserted }
    guard words.count <= most else { throw .tooManyWords(most) }
    return words.isEmpty ? nil : words
  }
}
