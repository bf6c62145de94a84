import Model

/// What one row of a roster file says of a trainee; nil where its cell is blank.
struct RosterEntry: Equatable, Sendable {
  /// Why a row is not taken, and the column at fault.
  struct Fault: Error {
    let column: RosterColumn?
    let reason: RowError

    init(_ column: RosterColumn?, _ reason: RowError) {
      self.column = column
      self.reason = reason
    }
  }

  let name: String
  let unit: String?
  let post: String?
  let phone: String?
  let number: String?
  let gender: Trainee.Gender?
  let birth: PartialDay?
  let education: String?

  /// Reads a row.
  init(_ row: RosterTable.Row) throws(Fault) {
    guard !row.isTooLong else { throw Fault(nil, .tooLong) }
    name = try Self.read(row, .name, Fields.name)
    unit = try Self.read(row, .unit) { text throws(InputError) in
      Fields.text(text) == nil ? nil : try Fields.name(text)
    }
    post = Fields.text(row[.post])
    phone = try Self.read(row, .phone, Fields.phone)
    number = Fields.text(row[.number])
    gender = try Self.read(row, .gender, Self.gender)
    birth = try Self.read(row, .birth) { text throws(InputError) in
      try Fields.birth(Self.dashed(text))
    }
    education = Fields.text(row[.education])
  }

  /// Puts what the row says into `trainee`. What it leaves blank stays as it is.
  func fill(_ trainee: inout Trainee, unit: Identifier<WorkUnit>?) {
    if trainee.name != name {
      trainee.name = name
      trainee.pinyin = Pinyin.reading(of: name)
    }
    trainee.unit = unit ?? trainee.unit
    trainee.post = post ?? trainee.post
    trainee.phone = phone ?? trainee.phone
    trainee.number = number ?? trainee.number
    trainee.gender = gender ?? trainee.gender
    trainee.birth = birth ?? trainee.birth
    trainee.education = education ?? trainee.education
  }

  private static func read<T>(
    _ row: RosterTable.Row, _ column: RosterColumn, _ read: (String) throws(InputError) -> T
  ) throws(Fault) -> T {
    do throws(InputError) {
      return try read(row[column])
    } catch {
      throw Fault(column, .input(error))
    }
  }

  private static func gender(_ typed: String) throws(InputError) -> Trainee.Gender? {
    guard let text = Fields.text(typed)?.lowercased() else { return nil }
    switch text {
    case "女", "female", "f": return .female
    case "男", "male", "m": return .male
    default: throw .noneOf(text, ["女", "男"])
    }
  }

  /// A birth as tables write it (1985年3月, 1985.3.12, 1985/03) the way files do.
  private static func dashed(_ typed: String) -> String {
    let parts = typed.split { ".-/年月日 ".contains($0) }
    guard (2...3).contains(parts.count) else { return parts.first.map(String.init) ?? typed }
    return parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}

/// Why a row of a roster file is not taken.
public enum RowError: Explained, Equatable {
  /// A cell holds what may not stand there.
  case input(InputError)
  /// It has more cells than the header.
  case tooLong
  /// An earlier row is about the same person.
  case sameAs(row: Int)
  /// Several trainees fit; their ids.
  case ambiguous([String])
  /// The phone is another trainee's, and no number tells them apart.
  case phoneOf(String)
  /// The number is another trainee's.
  case numberOf(String)
  /// The number is one trainee's and the phone another's.
  case contradictory(String, String)

  /// What is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .input(let error):
      error.explanation(in: language)
    case .tooLong:
      Phrase(
        "more cells than headings; look for a comma too many", "单元格多于表头，请检查是否多了逗号",
        "儲存格多於表頭，請檢查是否多了逗號")(language)
    case .sameAs(let row):
      Phrase("the same person as in row {row}", "与第 {row} 行是同一人", "與第 {row} 行是同一人")(
        language, ["row": String(row)])
    case .ambiguous(let ids):
      Phrase(
        "fits several trainees ({ids}); add her number", "对应多名学员（{ids}），请填写编号",
        "對應多名學員（{ids}），請填寫編號")(language, ["ids": ids.joined(separator: ", ")])
    case .phoneOf(let other):
      Phrase(
        "the phone is {other}’s; add a number or correct the name", "电话属于{other}，请填写编号或更正姓名",
        "電話屬於{other}，請填寫編號或更正姓名")(language, ["other": other])
    case .numberOf(let other):
      Phrase(
        "the number is {other}’s; correct it, or give {other}’s phone to change the name",
        "编号属于{other}，请更正编号；如要改名，请同时填写{other}的电话",
        "編號屬於{other}，請更正編號；如要改名，請同時填寫{other}的電話")(language, ["other": other])
    case .contradictory(let first, let second):
      Phrase(
        "the number is {first}’s, the phone {second}’s; correct one of them",
        "编号属于{first}，电话属于{second}，请更正其中一项",
        "編號屬於{first}，電話屬於{second}，請更正其中一項")(
          language, ["first": first, "second": second])
    }
  }
}
