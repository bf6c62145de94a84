import Foundation

/// The reading of Chinese names in Latin letters.
public enum Pinyin {
  /// The syllables of a person's name, lower case, a space between, no tone marks, ü as v.
  ///
  /// Surnames have their own readings (单 is shan), in simplified and traditional characters alike. A
  /// character without a known reading stands for itself. The first call loads the transliteration
  /// tables, some 70 ms: keep the result.
  public static func reading(of name: String) -> String {
    let start = CharacterFolding.folded(String(name.prefix(2)))
    if let length = [2, 1].first(where: { surnames[String(start.prefix($0))] != nil }),
      let surname = surnames[String(start.prefix(length))]
    {
      // A given name alone would be read as a surname, so it is read as plain text.
      return [surname, reading(ofText: String(name.dropFirst(length)))]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    // The tables know surnames by their simplified characters alone.
    let name = start.prefix(1) + name.dropFirst()
    guard let characters = characters(of: String(name)), let surname = characters.first,
      characters.allSatisfy({ !readInNames.contains($0) })
    else { return Transliteration.pinyinOfNames.of(sounding(String(name))) }
    return
      ([Transliteration.pinyinOfNames.of(surname)]
      + characters.dropFirst().map(Transliteration.pinyin.of)).joined(separator: " ")
  }

  /// The syllables of any text, in the same form: what is no person has no surname (解放 is jie fang).
  public static func reading(ofText text: String) -> String {
    runs(of: sounding(text)).map { run in
      guard run.first?.properties.isIdeographic == true else { return plain(String(run)) }
      return run.contains(where: wordBeginnings.contains)
        ? Transliteration.pinyin.of(String(run))
        : run.map(Transliteration.pinyin.of).joined(separator: " ")
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A text in pieces of Chinese characters and of everything else: only the first are read, and no piece changes how
  /// the next one is.
  private static func runs(of text: String) -> [Substring.UnicodeScalarView] {
    var (runs, rest) = ([Substring.UnicodeScalarView](), text[...].unicodeScalars)
    while let first = rest.first {
      let isRead = first.properties.isIdeographic
      let run = rest.prefix { $0.properties.isIdeographic == isRead }
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    return runs
  }

  /// The characters of a text each of which is read alike whatever stands beside it; nil where there
  /// are others.
  private static func characters(of text: String) -> [Unicode.Scalar]? {
    let scalars = Array(sounding(text).unicodeScalars)
    let areAlone = scalars.allSatisfy {
      $0.properties.isIdeographic && !wordBeginnings.contains($0)
    }
    return areAlone ? scalars : nil
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

  /// A text with characters that the tables can read.
  private static func sounding(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { homophones[$0] ?? $0 }))
  }

  /// Characters that the transliteration tables do not know, or read as in a rare word (卜 as in
  /// 萝卜), each with one that sounds the same.
  private static let homophones: [Unicode.Scalar: Unicode.Scalar] = ["𠮷": "吉", "卜": "补"]

  /// Surnames that the transliteration tables read as if they were ordinary words, as the dictionary
  /// of modern Chinese (现代汉语词典) reads them. Of two readings it is the more common one; a person
  /// with the other has it set in her file.
  private static let surnames = [
    "缪": "miao", "朴": "piao", "那": "na", "隗": "kui", "钭": "tou", "薄": "bo", "能": "nai",
    "莘": "shen", "都": "du", "乜": "nie", "牟": "mou", "员": "yun", "贠": "yun", "句": "gou",
    "冼": "xian", "洗": "xian", "祭": "zhai", "郇": "xun", "长孙": "zhang sun", "万俟": "mo qi",
    "尉迟": "yu chi", "单于": "chan yu", "澹台": "tan tai", "乐正": "yue zheng", "子车": "zi ju",
    "拓跋": "tuo ba", "拓拔": "tuo ba",
  ]

  /// Characters that the tables read by the next one: 藏文, 重庆, 沈阳, 秘鲁.
  private static let wordBeginnings: Set<Unicode.Scalar> = ["藏", "重", "沈", "秘"]
  /// Characters that the table of names reads otherwise than as surnames alone.
  private static let readInNames: Set<Unicode.Scalar> = [
    "令", "万", "澹", "长", "干", "葛", "筠", "靓", "仇", "峙", "隗", "莘", "翟", "曾",
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
  static func plain(_ text: String) -> String {
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
