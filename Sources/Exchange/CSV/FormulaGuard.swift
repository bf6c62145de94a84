/// Keeps spreadsheet programs from running what stands in a text as a formula: an apostrophe goes
/// before whatever could begin one, and comes off again when the text is read.
///
/// The signs are those of OWASP's page on CSV injection, with the wide forms that Chinese keyboards
/// write.
enum FormulaGuard {
  private static let apostrophe: Unicode.Scalar = "'"
  private static let beginnings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The text as it may stand in a file. One that has apostrophes before such a sign already gets
  /// another one, so that none is lost when it is read.
  static func guarding(_ text: String) -> String {
    isDangerous(text.unicodeScalars.drop { $0 == apostrophe }) ? "'" + text : text
  }

  /// The text that was guarded; any other one as it is.
  static func removing(from text: String) -> String {
    guard text.unicodeScalars.first == apostrophe,
      isDangerous(text.unicodeScalars.drop { $0 == apostrophe })
    else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func isDangerous(_ text: Substring.UnicodeScalarView) -> Bool {
    text.first.map(beginnings.contains) == true
  }
}
