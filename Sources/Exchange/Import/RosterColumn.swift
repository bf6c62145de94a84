import Model

/// What a column of a roster file holds.
public enum RosterColumn: CaseIterable, Sendable {
  case name, unit, post, phone, number, gender, birth, education

  /// The headings that stand for it, without blanks and in lower case; the usual one first.
  var headings: [String] {
    switch self {
    case .name: ["姓名", "名字", "name"]
    case .unit: ["单位", "單位", "工作单位", "工作單位", "所在单位", "所在單位", "unit"]
    case .post: ["职务", "職務", "post"]
    case .phone:
      [
        "联系电话", "聯繫電話", "聯絡電話", "联络电话", "电话", "電話", "手机号", "手機號", "手机", "手機", "手机号码",
        "手機號碼", "电话号码", "電話號碼", "phone",
      ]
    case .number: ["编号", "編號", "number"]
    case .gender: ["性别", "性別", "gender"]
    case .birth: ["出生年月", "出生日期", "birth"]
    case .education: ["学历", "學歷", "education"]
    }
  }

  /// The column that a heading stands for; nil for one that is not known.
  init?(heading: String) {
    let bare = heading.filter { !$0.isWhitespace && !"*：:".contains($0) }.lowercased()
    guard let column = Self.allCases.first(where: { $0.headings.contains(bare) }) else {
      return nil
    }
    self = column
  }

  /// The headings that a message tells, in simplified and traditional characters.
  static var known: String {
    allCases.compactMap(\.headings.first).joined(separator: " ")
  }
}
