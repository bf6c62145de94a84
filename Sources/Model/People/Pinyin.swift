import Foundation

/// The reading of Chinese names in Latin letters.
public enum Pinyin {
  /// The syllables of a name, lower case, a space between, no tone marks, ü as v.
  ///
  /// Surnames have their own readings (单 is shan). A character without a known reading stands for
  /// itself. The first call loads the transliteration tables, some 70 ms: keep the result.
  public static func reading(of name: String) -> String {
    let name = homophones.reduce(name) { $0.replacing($1.key, with: $1.value) }
    let surname = surnames.first { name.hasPrefix($0.key) }
    let rest = surname.map { String(name.dropFirst($0.key.count)) } ?? name
    // A given name alone would be read as a surname, so it is read as plain text.
    let transform = surname == nil ? "Han-Latin/Names" : "Han-Latin"
    let read = rest.applyingTransform(StringTransform(transform), reverse: false) ?? rest
    return ([surname?.value].compactMap { $0 } + [plain(read)])
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The first letters of the syllables: `ly` for `liu yan`.
  public static func initials(of reading: String) -> String {
    String(reading.split(separator: " ").compactMap(\.first))
  }

  /// A reading as somebody writes it, `Lǚ  Lì`, in the form of `reading(of:)`, `lv li`; nil where
  /// nothing is left of it.
  public static func normalized(_ reading: String) -> String? {
    let result = plain(reading)
    return result.isEmpty ? nil : result
  }

  /// Characters that the transliteration tables do not know, or read as in a rare word (卜 as in
  /// 萝卜), each with one that sounds the same.
  private static let homophones = ["𠮷": "吉", "卜": "补"]

  /// Surnames that the transliteration tables read as if they were ordinary words.
  private static let surnames = [
    "缪": "miao", "繆": "miao", "朴": "piao", "那": "na", "长孙": "zhang sun", "長孫": "zhang sun",
  ]

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// Lower case, tone marks dropped, ü written v, anything that parts syllables made one space.
  private static func plain(_ text: String) -> String {
    // As it is written in nearly every record.
    if !text.contains("  "), text.utf8.allSatisfy(isPlain), text.first != " ", text.last != " " {
      return text
    }
    var result = ""
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "\u{308}" where result.last == "u":
        result.removeLast()
        result.append("v")
      case "a"..."z", "0"..."9":
        result.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .nonspacingMark, "'", "’":
        continue
      case _ where scalar.properties.isIdeographic:
        result += " \(scalar) "
      default:
        result.append(" ")
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }
}
