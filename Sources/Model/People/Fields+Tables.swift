/// What tables of other programs make of values, read back.
extension Fields {
  /// A long number as a table may have written it (`13912345678.0`, `1.3912345678E+10`), as it was
  /// typed. Throws where the table has kept only its first digits.
  public static func digits(_ typed: String) throws(InputError) -> String {
    guard typed.utf8.contains(where: { !isDigit($0) }) else { return typed }
    let text = narrow(typed).filter { $0 != " " }
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "Ee".contains($0) }
    let sides = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = sides.count > 1 ? sides[1] : ""
    guard !sides[0].isEmpty, (sides[0] + decimals).utf8.allSatisfy(isDigit) else { return typed }
    guard parts.count > 1 else {
      return decimals.isEmpty || decimals.contains { $0 != "0" } ? typed : String(sides[0])
    }
    guard sides[0].count == 1, let exponent = Int(parts[1]), (1..<100).contains(exponent) else {
      return typed
    }
    guard decimals.count >= exponent, decimals.dropFirst(exponent).allSatisfy({ $0 == "0" })
    else { throw .digitsLost(text) }
    return String(sides[0] + decimals.prefix(exponent))
  }

  /// A number of digits without the zeros before it, so that 1 and 001 are alike; any other text as it
  /// is.
  public static func withoutZeros(_ number: String) -> Substring {
    number.utf8.allSatisfy(isDigit) ? number.drop { $0 == "0" } : number[...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A gender in one of its usual words; nil where nothing was typed.
  public static func gender(_ typed: String) throws(InputError) -> Trainee.Gender? {
    guard let text = text(typed)?.lowercased() else { return nil }
    switch text {
    case "女", "女性", "female", "f": return .female
    case "男", "男性", "male", "m": return .male
    default: throw .noneOf(text, ["女", "男"])
    }
  }

  /// An education by its usual word, so that one is not kept under several: 专科 is 大专. A word that
  /// is not known stays; nil where nothing was typed.
  public static func education(_ typed: String) -> String? {
    guard let text = text(typed) else { return nil }
    let bare = text.filter { !$0.isWhitespace }
    return educations.first { $0.value.contains(bare) }?.key ?? text
  }

  private static let educations: KeyValuePairs<String, Set<String>> = [
    "研究生": ["研究生", "硕士", "硕士研究生", "博士", "博士研究生", "研究生及以上"],
    "本科": ["本科", "大学", "大学本科", "全日制本科", "在职本科", "学士", "本科及以上"],
    "大专": ["大专", "专科", "大学专科", "全日制大专", "高职"],
    "中专": ["中专", "中技", "技校", "职业中专", "中等专科"],
    "高中": ["高中", "普高", "职高", "职业高中", "普通高中"],
    "初中": ["初中", "初级中学"],
    "小学": ["小学", "小学及以下"],
    "碩士": ["碩士", "碩士研究生"],
    "大學": ["大學", "大學本科", "學士"],
    "大專": ["大專", "專科", "大學專科"],
  ]
}
