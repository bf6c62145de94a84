/// What is wrong with something typed, in a form, in a file or on the command line.
public enum InputError: Explained, Equatable {
  /// A field that may not be empty is.
  case missing
  /// A date that is not written `2026-11-24`, or that the calendar does not have.
  case noSuchDay(String)
  /// A time that is not written `08:30`.
  case noSuchTime(String)
  /// A phone with something other than digits, spaces and hyphens, or too short or long.
  case noPhone(String)
  /// Several numbers where one phone is meant.
  case severalNumbers(String)
  /// What cannot be the number of an identity card, and why.
  case noIDCard(IDCard.Mistake)
  /// An identity card that somebody else has already.
  case idCardTaken(by: String)
  /// A birth that is no year, month or day.
  case noBirth(String)
  /// A number that is none, or out of range.
  case noNumber(String, ClosedRange<Int>)
  /// A number from one to another that is none, or out of range.
  case noRange(String, ClosedRange<Int>)
  /// A name that no unit has.
  case noUnit(String)
  /// An end that comes before its beginning.
  case endsBeforeItBegins
  /// A number of hours that is none, or more than there can be.
  case noHours(String, upTo: Double = 24)
  /// A day that lies outside the days it belongs to.
  case outside(Day, Day)
  /// A long number of which a table has kept only the first digits.
  case digitsLost(String)
  /// A number of a trainee that somebody else has already.
  case numberTaken(String, by: String)
  /// None of the words that may stand there.
  case noneOf(String, [String])
  /// A file name that ends with none of these.
  case noFormat(String, [String])
  /// A time from when to when that is none.
  case noSpan(String)
  /// A series of sessions of which no day is left.
  case nothingLeft
  /// A series of more sessions than one may have.
  case tooMany(Int)
  /// Minutes of being late or early that are more than a session of this length has, and whose.
  case minutesDoNotFit(String, minutes: Int)
  /// A share that is none.
  case noShare(String)
  /// A number of days that is none.
  case noDays(String, from: Double)
  /// More characters than there is room for.
  case tooLong(most: Int)
  /// More words than there may be.
  case tooManyWords(Int)
  /// Somebody who is in the roster, but not in this class.
  case notEnrolled(String)
  /// Nobody in this class goes by it.
  case nobodyEnrolled(String)
  /// A mark that is none, or that no exam of this full mark has.
  case noMark(String, from: Double, upTo: Double)
  /// A number of a certificate that somebody has already.
  case certificateTaken(String, by: String)
  /// A first number of certificates that cannot be counted on from.
  case noSeries(String)
  /// A number that is none, or more than there can be.
  case noAmount(String, from: Double, upTo: Double)
  /// Several in this class go by it.
  case severalEnrolled(String, [String])
  /// A yearly income that is none.
  case noIncome(String)
  /// A day as far as it is known that is none.
  case noPartialDay(String)
  /// A move that leaves unit and post as they are.
  case nothingMoved
  /// A move on a day on which she was not yet where she is to leave, and since when she is.
  case movedTooEarly(String)
  /// A birth that is still to come.
  case bornLater(String)
  /// A name that another unit has already.
  case unitNameTaken(String)
  /// A unit that there is not.
  case noSuchUnit(String)
  /// A unit that is to lie below this one, which lies below it.
  case belowItself(String)
  /// A wording that is that of no letter, and why.
  case noWording(WordingError)
  /// Only a sheet for one session has room for two names in a row.
  case twoNamesOfOneSession
  /// Columns beside which a page has no room for two names in a row; whether one across has.
  case tooManyColumns(fitsLandscape: Bool)
  /// What is no column of a sign-in sheet.
  case noColumn(String)
  /// What names no pages of a paper.
  case noPages(String)
  /// A page that a paper of so many does not have.
  case noSuchPage(Int, of: Int)
  /// What cannot be in the plan of a visit.
  case visitPlan(VisitPlanError)
  /// A day on which something cannot have happened: before it could, or still to come.
  case notWithin(from: Day, until: Day)

  /// One line that says what is wrong and what to write.
  public func explanation(in language: Language) -> String {
    switch self {
    case .twoNamesOfOneSession:
      Phrase(
        "only with a sheet for each session", "仅限每课次一张的签到表", "僅限每課次一張的簽到表")(language)
    case .tooManyColumns(let fitsLandscape):
      fitsLandscape
        ? Phrase(
          "too wide for two names: landscape, fewer, or one a row",
          "每行两人排不下：请改横向、减少栏目或每行一人", "每行兩人排不下：請改橫向、減少欄目或每行一人")(language)
        : Phrase(
          "too wide for two names: fewer columns, or one a row",
          "每行两人排不下：请减少栏目或每行一人", "每行兩人排不下：請減少欄目或每行一人")(language)
    case .noColumn(let text):
      Phrase(
        "of {words}; not “{text}”", "可选：{words}；没有“{text}”", "可選：{words}；沒有「{text}」")(
          language,
          [
            "text": text,
            "words": SheetLayout.Column.allCases.map { $0.term(language) }
              .joined(separator: Phrase(", ", "、", "、")(language)),
          ])
    case .notWithin(let first, let today):
      first <= today
        ? Phrase(
          "write a day from {first} to {last}", "请写 {first} 至 {last} 之间的日期",
          "請寫 {first} 至 {last} 之間的日期")(
            language, ["first": first.description, "last": today.description])
        : Phrase(
          "not before {first}; that is still to come", "不能早于 {first}，该日尚未到来",
          "不能早於 {first}，該日尚未到來")(language, ["first": first.description])
    case .missing:
      Self.missingPhrase(language)
    case .noSuchDay(let text):
      Phrase(
        "“{text}” is no date; write it as 2026-11-24", "“{text}”不是有效日期，请写成 2026-11-24",
        "「{text}」不是有效日期，請寫成 2026-11-24")(language, ["text": text])
    case .noSuchTime(let text):
      Phrase(
        "“{text}” is no time; write it as 08:30", "“{text}”不是有效时间，请写成 08:30",
        "「{text}」不是有效時間，請寫成 08:30")(language, ["text": text])
    case .noPhone(let text):
      Phrase(
        "“{text}” is no phone number; write 5 to 15 digits", "“{text}”不是电话号码，请写 5 到 15 位数字",
        "「{text}」不是電話號碼，請寫 5 到 15 位數字")(language, ["text": text])
    case .severalNumbers(let text):
      Phrase(
        "“{text}” is more than one number; write one phone alone", "“{text}”不止一个号码，请只写一个电话",
        "「{text}」不止一個號碼，請只寫一個電話")(language, ["text": text])
    case .noIDCard(let mistake):
      mistake.explanation(in: language)
    case .idCardTaken(let name):
      Phrase(
        "{name} has this card already; look which of the two is wrong", "{name}已登记此身份证号，请核对哪一个有误",
        "{name}已登記此身份證號，請核對哪一個有誤")(language, ["name": name])
    case .noBirth(let text):
      Phrase(
        "“{text}” is no birth; write 1985, 1985-03 or 1985-03-12",
        "“{text}”不是有效出生日期，请写成 1985、1985-03 或 1985-03-12",
        "「{text}」不是有效出生日期，請寫成 1985、1985-03 或 1985-03-12")(language, ["text": text])
    case .digitsLost(let text):
      Phrase(
        "digits of “{text}” are lost; make the column text in the table and type it again",
        "“{text}”的末几位已丢失，请把该列设为文本格式后重新填写", "「{text}」的末幾位已遺失，請把該欄設為文字格式後重新填寫")(
          language, ["text": text])
    case .noNumber(let text, let range):
      Phrase(
        "“{text}” does not fit; write a whole number from {low} to {high}",
        "“{text}”不合要求，请写 {low} 到 {high} 之间的整数", "「{text}」不合要求，請寫 {low} 到 {high} 之間的整數")(
          language,
          ["text": text, "low": String(range.lowerBound), "high": String(range.upperBound)])
    case .noRange(let text, let range):
      Phrase(
        "“{text}” is no range; write 26-35, 60- or -35 ({least} to {most})",
        "“{text}”不是有效范围，请写成 26-35、60- 或 -35，在 {least} 到 {most} 之间",
        "「{text}」不是有效範圍，請寫成 26-35、60- 或 -35，在 {least} 到 {most} 之間")(
          language,
          [
            "text": text, "least": String(range.lowerBound), "most": String(range.upperBound),
          ])
    case .noUnit(let text):
      Phrase(
        "No unit is called “{text}”; write its whole name",
        "没有名为“{text}”的单位，请按花名册中的名称填写", "沒有名為「{text}」的單位，請按花名冊中的名稱填寫")(
          language, ["text": text])
    case .endsBeforeItBegins:
      Phrase("ends before it begins; mend one of the two", "结束早于开始，请改其中一项", "結束早於開始，請改其中一項")(
        language)
    case .noHours(let text, let most):
      Phrase(
        "“{text}” is no number of hours; write 0.5 to {most}", "“{text}”不是学时数，请写 0.5 到 {most} 之间的数",
        "「{text}」不是學時數，請寫 0.5 到 {most} 之間的數")(language, ["text": text, "most": most.written])
    case .outside(let first, let last):
      Phrase(
        "outside the days of the class; write {first} to {last}",
        "不在培训班日期之内，请写 {first} 至 {last}", "不在培訓班日期之內，請寫 {first} 至 {last}")(
          language, ["first": first.description, "last": last.description])
    case .numberTaken(let number, let name):
      Phrase(
        "{name} has number {number} already; write another", "编号{number}已属于{name}，请另写一个",
        "編號{number}已屬於{name}，請另寫一個")(language, ["number": number, "name": name])
    case .noneOf(let text, let words):
      Phrase(
        "“{text}” is not known; write one of: {words}", "不认识“{text}”，请用其中之一：{words}",
        "不認識「{text}」，請用其中之一：{words}")(
          language, ["text": text, "words": words.joined(separator: ", ")])
    case .noFormat(let text, let endings):
      Phrase(
        "the name must end with one of {endings}: “{text}”",
        "文件名须以其中之一结尾：{endings}，现为“{text}”", "檔名須以其中之一結尾：{endings}，現為「{text}」")(
          language, ["text": text, "endings": endings.joined(separator: ", ")])
    case .noSpan(let text):
      Phrase(
        "“{text}” does not fit; write it as 08:30-11:30", "“{text}”不合要求，请写成 08:30-11:30",
        "「{text}」不合要求，請寫成 08:30-11:30")(language, ["text": text])
    case .nothingLeft:
      Phrase(
        "every day is skipped; skip fewer", "所有日期都已跳过，请少跳几天", "所有日期都已略過，請少略過幾天")(language)
    case .tooMany(let most):
      Phrase(
        "more than {most} sessions; end it earlier", "超过 {most} 次课，请提前结束",
        "超過 {most} 次課，請提前結束")(language, ["most": String(most)])
    case .minutesDoNotFit(let names, let minutes):
      Phrase(
        "{minutes} min is less than the late or early of: {names}",
        "只有{minutes}分钟，少于以下学员的迟到早退：{names}", "只有{minutes}分鐘，少於以下學員的遲到早退：{names}")(
          language, ["names": names, "minutes": String(minutes)])
    case .noShare(let text):
      Phrase(
        "“{text}” is no share; write 1/7 or 20%", "“{text}”不是比例，请写成 1/7 或 20%",
        "「{text}」不是比例，請寫成 1/7 或 20%")(language, ["text": text])
    case .noDays(let text, let least):
      Phrase(
        "“{text}” is no number of days; write {least} to 366", "“{text}”不是天数，请写 {least} 到 366 之间的数",
        "「{text}」不是天數，請寫 {least} 到 366 之間的數")(language, ["text": text, "least": least.written])
    case .tooManyWords(let most):
      Phrase("write at most {most}", "最多写 {most} 个", "最多寫 {most} 個")(
        language, ["most": String(most)])
    case .notEnrolled(let name):
      Phrase(
        "{name} is not enrolled in this class; enrol her first", "{name}未编入本班，请先添加学员",
        "{name}未編入本班，請先加入學員")(language, ["name": name])
    case .nobodyEnrolled(let text):
      Phrase(
        "nobody enrolled goes by “{text}”; write name, number or pinyin", "本班没有“{text}”，请写姓名、编号或拼音",
        "本班沒有「{text}」，請寫姓名、編號或拼音")(language, ["text": text])
    case .noMark(let text, let least, let full):
      Phrase(
        "“{text}” is no mark; write {low} to {high}, with one decimal at most",
        "“{text}”不是有效分数，请写 {low} 到 {high} 之间的数，最多一位小数",
        "「{text}」不是有效分數，請寫 {low} 到 {high} 之間的數，最多一位小數")(
          language, ["text": text, "low": least.written, "high": full.written])
    case .certificateTaken(let number, let name):
      Phrase(
        "{name} has certificate {number} already; write another", "证书编号{number}已发给{name}，请另写一个",
        "證書編號{number}已發給{name}，請另寫一個")(language, ["number": number, "name": name])
    case .tooLong(let most):
      Phrase("at most {most} characters", "最多 {most} 字", "最多 {most} 字")(
        language, ["most": String(most)])
    case .noSeries(let text):
      Phrase(
        "“{text}” does not end with digits; write it as 2026-001", "“{text}”末尾不是数字，请写成 2026-001",
        "「{text}」末尾不是數字，請寫成 2026-001")(
          language, ["text": text])
    case .noAmount(let text, let least, let most):
      Phrase(
        "“{text}” does not fit; write {low} to {high}", "“{text}”不合要求，请写 {low} 到 {high} 之间的数",
        "「{text}」不合要求，請寫 {low} 到 {high} 之間的數")(
          language, ["text": text, "low": least.written, "high": most.written])
    case .severalEnrolled(let text, let candidates):
      Phrase(
        "several go by “{text}”: {candidates}", "“{text}”有多人，请写编号：{candidates}",
        "「{text}」有多人，請寫編號：{candidates}")(
          language, ["text": text, "candidates": Self.brief(candidates)])
    case .noIncome(let text):
      Phrase(
        "“{text}” is no yearly income; write 7000-8000, 1.5万 or 60000+",
        "“{text}”不是年收入，请写成 7000-8000、1.5万 或 60000+", "「{text}」不是年收入，請寫成 7000-8000、1.5萬 或 60000+")(
          language, ["text": text])
    case .noPartialDay(let text):
      Phrase(
        "“{text}” is no date; write 2024, 2024-03 or 2024-03-12",
        "“{text}”不是有效日期，请写成 2024、2024-03 或 2024-03-12",
        "「{text}」不是有效日期，請寫成 2024、2024-03 或 2024-03-12")(language, ["text": text])
    case .nothingMoved:
      Phrase(
        "unit and post are as before; change one, or move nobody", "单位和职务未变，请修改其一，或留空",
        "單位和職務未變，請修改其一，或留空")(language)
    case .bornLater(let birth):
      Phrase(
        "{birth} is still to come; write the day of birth", "{birth} 尚未到来，请写出生日期",
        "{birth} 尚未到來，請寫出生日期")(language, ["birth": birth])
    case .movedTooEarly(let since):
      Phrase(
        "she came there only on {since}; write a later day", "{since} 才到现单位任职，请写更晚的日期",
        "{since} 才到現單位任職，請寫更晚的日期")(language, ["since": since])
    case .unitNameTaken(let name):
      Phrase(
        "there is a unit {name} already; write another name, or merge the two",
        "已有单位{name}，请另写名称，或合并两个单位", "已有單位{name}，請另寫名稱，或合併兩個單位")(
          language, ["name": name])
    case .noSuchUnit(let name):
      Phrase(
        "there is no unit {name}; → takes one that is known", "没有单位{name}，可按 → 选用已有单位",
        "沒有單位{name}，可按 → 選用已有單位")(language, ["name": name])
    case .belowItself(let name):
      Phrase(
        "{name} lies below this unit itself; write another", "{name}是本单位或其下级，请另写一个",
        "{name}是本單位或其下級，請另寫一個")(language, ["name": name])
    case .noWording(let error): error.words(in: language)
    case .noPages(let text):
      Phrase(
        "“{text}” names no pages; write 2, 1-3 or 1-3,5", "“{text}”不是页码，请写成 2、1-3 或 1-3,5",
        "「{text}」不是頁碼，請寫成 2、1-3 或 1-3,5")(language, ["text": text])
    case .noSuchPage(let page, let count):
      Phrase(
        "there is no page {page}; the paper has {count}", "没有第 {page} 页，共 {count} 页",
        "沒有第 {page} 頁，共 {count} 頁")(language, ["page": String(page), "count": String(count)])
    case .visitPlan(let error): error.explanation(in: language)
    }
  }

  private static func brief(_ candidates: [String]) -> String {
    candidates.prefix(4).joined(separator: ", ") + (candidates.count > 4 ? ", …" : "")
  }

  private static let missingPhrase = Phrase("must not be empty", "不能为空", "不能為空")
}
