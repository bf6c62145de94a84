extension Day {
  /// The JSON text `text` with every date and instant in it moved by `days`; the clock times of
  /// instants stay.
  ///
  /// A date is known by standing at the beginning of a string and ending it or going on with a
  /// time. The text keeps its length, so that a whole sample is moved without parsing it.
  public static func shift(datesIn text: inout [UInt8], by days: Int) {
    let quote = UInt8(ascii: "\"")
    var position = 0
    while position + 11 < text.count {
      guard text[position] == quote, text[position + 5] == UInt8(ascii: "-") else {
        position += 1
        continue
      }
      let range = position + 1..<position + 11
      let follower = text[range.upperBound]
      if follower == quote || follower == UInt8(ascii: "T"),
        let day = Day(String(decoding: text[range], as: UTF8.self))
      {
        text.replaceSubrange(range, with: day.advanced(by: days).description.utf8)
        position = range.upperBound
      } else {
        position += 1
      }
    }
  }
}
