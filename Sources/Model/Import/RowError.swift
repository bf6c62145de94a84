/// Why a row of a roster file is not taken.
public enum RowError: Explained, Equatable {
  /// A cell holds what may not stand there.
  case input(InputError)
  /// A cell holds a formula without a value.
  case formula(String)
  /// It has more cells than the header.
  case tooLong
  /// It sums up other rows.
  case total
  /// An earlier row is about the same person.
  case sameAs(row: Int)
  /// Several trainees fit; their ids.
  case ambiguous([String])
  /// One trainee fits by name, but has another birth; her name and birth.
  case otherBirth(String, String)
  /// A birth can be read in more than one way; as it stands there, and as it may be meant.
  case doubtfulBirth(String, String)
  /// The identity card of the row says something else; what.
  case unlikeCard(String)
  /// The identity card is that of a trainee with another name.
  case cardOf(String)
  /// She has another identity card in the roster.
  case otherCard(String)
  /// The phone is another trainee's, and no number tells them apart.
  case phoneOf(String)
  /// The number is another trainee's.
  case numberOf(String)
  /// The number is one trainee's and the phone another's.
  case contradictory(String, String)

  /// Whether a person can decide it, with nothing to be corrected in the file.
  public var isDoubt: Bool {
    switch self {
    case .ambiguous, .otherBirth, .doubtfulBirth, .cardOf: true
    default: false
    }
  }

  /// The same, with what stands in the row masked where it may be a number of somebody's.
  public var masked: RowError {
    switch self {
    case .input(let error): .input(error.masked)
    case .formula(let text): .formula(Masked.cell(text, in: nil))
    case .doubtfulBirth(let text, let birth):
      .doubtfulBirth(Masked.cell(text, in: .birth), birth)
    default: self
    }
  }

  /// What is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .input(let error):
      error.explanation(in: language)
    case .formula(let text):
      Phrase(
        "the formula has no value ({text}); type the value", "公式没有结果（{text}），请直接填写内容",
        "公式沒有結果（{text}），請直接填寫內容")(language, ["text": text])
    case .tooLong:
      Phrase(
        "more cells than headings; look for a comma too many", "单元格多于表头，请检查是否多了逗号",
        "儲存格多於表頭，請檢查是否多了逗號")(language)
    case .total:
      Phrase("a line of totals and no person", "合计行，不是学员", "合計行，不是學員")(language)
    case .sameAs(let row):
      Phrase("the same person as in row {row}", "与第 {row} 行是同一人", "與第 {row} 行是同一人")(
        language, ["row": String(row)])
    case .ambiguous(let ids):
      Phrase(
        "fits several trainees ({ids}); add her number", "对应多名学员（{ids}），请填写编号",
        "對應多名學員（{ids}），請填寫編號")(language, ["ids": ids.joined(separator: ", ")])
    case .unlikeCard(let value):
      Phrase(
        "the ID card says {value}; correct one of the two", "身份证号显示为 {value}，请更正其中一项",
        "身份證號顯示為 {value}，請更正其中一項")(language, ["value": value])
    case .cardOf(let other):
      Phrase(
        "the ID card is {other}’s: has she another name now? Correct the name or the card",
        "身份证号属于{other}：是否已改名？请更正姓名或身份证号", "身份證號屬於{other}：是否已改名？請更正姓名或身份證號")(
          language, ["other": other])
    case .otherCard(let other):
      Phrase(
        "{other} has another ID card in the roster; look which of the two is wrong",
        "{other}在花名册中的身份证号不同，请核对哪一个有误", "{other}在花名冊中的身份證號不同，請核對哪一個有誤")(
          language, ["other": other])
    case .otherBirth(let name, let birth):
      Phrase(
        "{name} is in the roster, born {birth}: is it her? Correct the birth, or add her number",
        "花名册中已有{name}，出生 {birth}，是否同一人？请更正出生年月，或填写编号",
        "花名冊中已有{name}，出生 {birth}，是否同一人？請更正出生年月，或填寫編號")(
          language, ["name": name, "birth": birth])
    case .doubtfulBirth(let text, let birth):
      Phrase(
        "“{text}” may be {birth}; write the birth as 1985-03", "“{text}”可能是 {birth}，请写成 1985-03 这样",
        "「{text}」可能是 {birth}，請寫成 1985-03 這樣")(language, ["text": text, "birth": birth])
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
