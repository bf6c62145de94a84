extension Fields {
  /// A mark from `least` to `full`, with at most one decimal; nil where nothing was typed.
  public static func mark(
    _ typed: String, from least: Double = 0, upTo full: Double
  ) throws(InputError) -> Double? {
    guard let text = text(typed) else { return nil }
    let plain = narrow(text)
    guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
      let mark = Double(plain), (least...max(full, least)).contains(mark),
      (mark * 10).rounded() / 10 == mark
    else { throw .noMark(text, from: least, upTo: full) }
    return mark
  }

  /// The number of a certificate, without blanks in it; nil where nothing was typed.
  public static func certificateNumber(_ typed: String) -> String? {
    text(narrow(typed)).map { $0.filter { !$0.isWhitespace } }
  }
}
