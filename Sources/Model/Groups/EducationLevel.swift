/// How far somebody's education went, from primary school up. What files say of it is a text
/// (`Trainee.education`); a level is what texts are compared by.
public enum EducationLevel: String, Codable, CaseIterable, Comparable, Sendable {
  /// 小学
  case primary
  /// 初中
  case juniorMiddle = "junior-middle"
  /// 高中, and what counts as much: 中专, 技校
  case seniorMiddle = "senior-middle"
  /// 大专
  case college
  /// 本科
  case bachelor
  /// 研究生: 硕士, 博士
  case postgraduate

  /// The level that a text tells; nil where it tells none.
  public init?(education text: String) {
    guard let word = Fields.education(text)?.lowercased(),
      let level = Self.words.first(where: { $0.value.contains(word) })?.key
    else { return nil }
    self = level
  }

  /// Less before more.
  public static func < (left: EducationLevel, right: EducationLevel) -> Bool {
    left.place < right.place
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  private static let words: KeyValuePairs<EducationLevel, Set<String>> = [
    .primary: ["小学", "小學", "primary", "primary school"],
    .juniorMiddle: ["初中", "國中", "junior middle", "junior middle school", "middle school"],
    .seniorMiddle: [
      "高中", "中专", "中專", "職高", "職業高中", "普通高中", "senior middle", "senior middle school",
      "high school",
    ],
    .college: ["大专", "大專", "專科", "college", "junior college"],
    .bachelor: ["本科", "大學", "大學本科", "學士", "bachelor", "university"],
    .postgraduate: ["研究生", "碩士", "博士", "碩士研究生", "博士研究生", "postgraduate", "master", "doctor"],
  ]
}

extension Trainee {
  /// The level of her education; nil where it is not known, or not told by what stands there.
  public var educationLevel: EducationLevel? { education.flatMap(EducationLevel.init(education:)) }
}
