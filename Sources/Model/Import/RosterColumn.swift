/// What a column of a roster file holds; the raw value is the key in a trainee's file.
public enum RosterColumn: String, CaseIterable, Sendable {
  case name, unit, post, phone, number, gender, birth, education, idCard, note, pinyin

  /// Its word on screens.
  public var term: Term {
    switch self {
    case .name: .name
    case .unit: .unit
    case .post: .post
    case .phone: .phone
    case .number: .number
    case .gender: .gender
    case .birth: .birth
    case .education: .education
    case .idCard: .idCard
    case .note: .note
    case .pinyin: .pinyin
    }
  }

  /// The headings that stand for it, without blanks and in lower case; the usual one first.
  ///
  /// 序号 is none of them: it counts the rows of one file and is nobody's number.
  var headings: [String] {
    switch self {
    case .name:
      ["姓名", "名字", "学员姓名", "學員姓名", "人员姓名", "人員姓名", "name", "fullname"]
    case .unit:
      [
        "单位", "單位", "工作单位", "工作單位", "所在单位", "所在單位", "所属单位", "所屬單位", "单位名称", "單位名稱",
        "所在村", "所在村社区", "所在村社區", "村社区", "村社區", "村", "村名", "社区", "社區", "所在社区", "所在社區",
        "unit", "village", "workunit",
      ]
    case .post:
      ["职务", "職務", "职位", "職位", "现任职务", "現任職務", "post", "position"]
    case .phone:
      [
        "联系电话", "聯繫電話", "聯絡電話", "联络电话", "电话", "電話", "手机号", "手機號", "手机", "手機", "手机号码",
        "手機號碼", "电话号码", "電話號碼", "联系方式", "聯繫方式", "聯絡方式", "移动电话", "行動電話", "phone", "mobile",
        "telephone",
      ]
    case .number:
      ["编号", "編號", "学员编号", "學員編號", "学号", "學號", "number"]
    case .gender: ["性别", "性別", "gender", "sex"]
    case .birth:
      [
        "出生年月", "出生日期", "出生年月日", "出生时间", "出生時間", "生日", "birth", "dateofbirth", "birthday",
      ]
    case .education:
      [
        "学历", "學歷", "文化程度", "最高学历", "最高學歷", "受教育程度", "education",
      ]
    case .idCard:
      [
        "身份证号", "身份證號", "身份证号码", "身份證號碼", "身份证", "身份證", "公民身份号码", "居民身份证号",
        "居民身份证号码", "idcard", "idnumber",
      ]
    case .note: ["备注", "備註", "備考", "note", "notes", "remarks"]
    case .pinyin: ["拼音", "汉语拼音", "漢語拼音", "pinyin"]
    }
  }

  /// The column that a heading stands for; nil for one that is not known.
  ///
  /// Blanks, line breaks and stars do not matter, and what stands in brackets either belongs to it,
  /// as in 所在村（社区）, or only explains it, as in 联系电话（手机）.
  public init?(heading: String) {
    // Every row is looked at, since the headings may be repeated.
    guard heading.utf8.count <= 100 else { return nil }
    let signs = Self.signs(of: heading)
    guard
      let column = Self.byHeading[signs]
        ?? Self.bare(signs).lazy.compactMap({ Self.byHeading[$0] }).first
    else { return nil }
    self = column
  }

  /// Whether a heading stands above the numbers of the rows.
  static func isOrdinal(_ heading: String) -> Bool {
    ["序号", "序號", "no.", "no"].contains(signs(of: heading))
  }

  private static func signs(of heading: String) -> String {
    Fields.narrow(heading).lowercased().filter { !$0.isWhitespace && !"*:_".contains($0) }
  }

  /// A heading with what stands in brackets, and without.
  private static func bare(_ signs: String) -> [String] {
    var depth = 0
    var outside = ""
    for sign in signs {
      switch sign {
      case "(", "[", "【": depth += 1
      case ")", "]", "】": depth = max(depth - 1, 0)
      default: if depth == 0 { outside.append(sign) }
      }
    }
    return [signs.filter { !"()[]【】".contains($0) }, outside]
  }

  private static let byHeading = Dictionary(
    allCases.flatMap { column in column.headings.map { ($0, column) } }
  ) { first, _ in first }

  /// The headings that a message tells.
  static var known: String {
    allCases.compactMap(\.headings.first).joined(separator: " ")
  }
}
