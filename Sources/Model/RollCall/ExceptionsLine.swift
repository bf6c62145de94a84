/// Everybody on a paper sheet who was not simply present, in one line: `3迟10 7假 12缺 15早20 88-90假`,
/// or with the letters of the keys `3l10 7v 12a 15e20 88-90v`.
///
/// An item is a seat, a range of seats or several of both (`5、12缺`), and what is to be said of it: 迟 `l` late and 早 `e` left
/// early, with minutes or without, also both (`3迟10早20`); 假 `v` leave, which is personal, or 病
/// `vs` sick, 公 `vo` official; 缺 `a` absent; 到 `p` present.
///
/// Behind the last seat a sheet has blank rows. The number of one, with the name of whoever signed there,
/// her unit and phone up to the next comma or semicolon, is somebody who came without being enrolled:
/// `264王芳 东沟村 13912345678，265李娜`. `签208` or `s208` says how many signatures the sheet holds.
public struct ExceptionsLine: Equatable, Sendable {
  /// What an item says of its seats.
  public struct Item: Equatable, Sendable {
    /// The seats, the first and the last.
    public let seats: ClosedRange<Int>
    /// What is given to them, one after the other; late and left early can stand together.
    public let statuses: [Given]
  }

  /// Somebody who signed in a blank row.
  public struct Guest: Equatable, Sendable {
    /// The number of the row.
    public let row: Int
    /// What is written of her.
    public let line: WalkInLine
  }

  /// A status with its minutes.
  public struct Given: Equatable, Sendable {
    /// The status.
    public let status: AttendanceStatus
    /// How many minutes, where they are written.
    public let minutes: Int?
  }

  /// What is wrong with a line, and where.
  public struct Mistake: Explained, Equatable {
    /// What is wrong.
    public enum Fault: Equatable, Sendable {
      /// A seat has to stand here.
      case noSeat
      /// A seat with zeros before it, which is somebody's number in the roster.
      case rosterNumber(String)
      /// What is to be said of the seat has to stand here.
      case noStatus
      /// A seat that the class does not have.
      case unknownSeat(Int)
      /// A range whose last seat comes before its first.
      case reversed(Int, Int)
      /// A seat of which something was said before.
      case repeated(Int)
      /// More minutes than the session has.
      case tooLong(Int, most: Int)
      /// Two things that cannot stand together.
      case contradiction
      /// The name of whoever signed in a blank row has to stand here.
      case nameless(Int)
      /// What is wrong with what is written of whoever signed in a blank row.
      case guest(InputError)
      /// A status of somebody who came without being enrolled.
      case guestStatus
      /// Another item begins where a comma has to stand before it.
      case noComma
      /// A row in which somebody else is known to have signed.
      case taken(Int, by: String)
      /// The number of signatures has to stand here, which a sheet can hold.
      case noCount
      /// The number of signatures was said before.
      case countedTwice
      /// A number behind late or left early which may be minutes or a seat.
      case minutesOrSeat(Int)
      /// Whoever signed in a blank row may be one of those enrolled at these seats.
      case namesakes(String, [Int])
      /// A seat that is said not to be there, of somebody who signed in a blank row.
      case signedBelow(Int, row: Int)
      /// Rows in which one person stands.
      case samePerson(Int, Int)
    }

    /// Which character of the line it is at, from 1.
    public let position: Int
    /// What is wrong.
    public let fault: Fault

    /// Something wrong at a character, counted from 1.
    public init(position: Int, fault: Fault) {
      self.position = position
      self.fault = fault
    }
  }

  /// What it says of seats, in the order in which it was written.
  public let items: [Item]
  /// Those who signed in blank rows, likewise.
  public let guests: [Guest]
  /// How many signatures the sheet holds; nil where that is not said.
  public let signed: Int?

  /// The line that `text` writes, for a session with these seats.
  ///
  /// - Parameters:
  ///   - rows: the blank rows of the sheet.
  ///   - furtherRows: the numbers behind them in which a name may stand too.
  ///   - walkIns: who is known to have come without being enrolled.
  ///   - person: who it is that signed in a row.
  public init(
    _ text: String, seats: some Sequence<Int>, rows: Range<Int> = 0..<0,
    furtherRows: Range<Int> = 0..<0, walkIns: [WalkIn] = [],
    person: @escaping (Int, WalkInLine) -> WalkInLine.Person = { _, _ in .guest(nil) },
    minutes: ClosedRange<Int>
  ) throws(Mistake) {
    var reader = ExceptionsReader(
      text, seats: Set(seats), rows: rows, furtherRows: furtherRows, walkIns: walkIns,
      person: person, mostMinutes: minutes.upperBound)
    try reader.read()
    (items, guests, signed) = (reader.items, reader.guests, reader.signed)
  }

  /// How many seats it speaks of.
  public var count: Int { items.reduce(0) { $0 + $1.seats.count } }
}

extension ExceptionsLine.Mistake {
  /// One line that says what is wrong, at which character.
  public func explanation(in language: Language) -> String {
    Phrase("At {position}: {what}", "第 {position} 个字：{what}", "第 {position} 個字：{what}")(
      language, ["position": String(position), "what": what(in: language)])
  }

  private func what(in language: Language) -> String {
    switch fault {
    case .noSeat:
      Phrase("a seat number has to stand here", "此处应为座号", "此處應為座號")(language)
    case .rosterNumber(let number):
      Phrase(
        "{number} is a roster number; write her seat", "{number} 是花名册编号，请写座号",
        "{number} 是花名冊編號，請寫座號")(language, ["number": number])
    case .noStatus:
      Phrase(
        "say what: l late, e early, v leave (vs sick, vo official), a absent, p present",
        "请写：迟、早、假（病、公）、缺、到", "請寫：遲、早、假（病、公）、缺、到")(language)
    case .unknownSeat(let seat):
      Phrase(
        "there is no seat {seat}; look at the sheet again", "没有座号 {seat}，请核对纸质表",
        "沒有座號 {seat}，請核對紙本表")(language, ["seat": String(seat)])
    case .reversed(let first, let last):
      Phrase(
        "{first}-{last} runs backwards; write {last}-{first}",
        "{first}-{last} 前后颠倒，请写 {last}-{first}", "{first}-{last} 前後顛倒，請寫 {last}-{first}")(
          language, ["first": String(first), "last": String(last)])
    case .repeated(let seat):
      Phrase(
        "seat {seat} stands there twice; keep one of them", "座号 {seat} 重复，请只留一处",
        "座號 {seat} 重複，請只留一處")(language, ["seat": String(seat)])
    case .tooLong(let minutes, let most):
      Phrase(
        "{minutes} minutes are more than the session has ({most})",
        "{minutes} 分钟超过本次课时长（{most} 分钟）", "{minutes} 分鐘超過本次課時長（{most} 分鐘）")(
          language, ["minutes": String(minutes), "most": String(most)])
    case .contradiction:
      Phrase("these two do not go together", "两者不能并存", "兩者不能並存")(language)
    case .nameless(let row):
      Phrase(
        "row {row} is blank on the sheet; write the name of who signed there",
        "{row} 号是空白行，请写签名人的姓名", "{row} 號是空白列，請寫簽名人的姓名")(
          language, ["row": String(row)])
    case .guest(let error): error.explanation(in: language)
    case .guestStatus:
      Phrase(
        "a walk-in is present; no status goes with her", "临时学员即为到场，不写考勤",
        "臨時學員即為到場，不寫考勤")(language)
    case .noComma:
      Phrase("a comma has to stand before this", "此处之前应有逗号", "此處之前應有逗號")(language)
    case .taken(let row, let name):
      Phrase("row {row} is {name} already", "{row} 号行已是{name}", "{row} 號列已是{name}")(
        language, ["row": String(row), "name": name])
    case .noCount:
      Phrase(
        "the number of signatures has to stand here", "此处应为签到人数", "此處應為簽到人數")(language)
    case .countedTwice:
      Phrase(
        "the number of signatures stands there twice", "签到人数重复", "簽到人數重複")(language)
    case .minutesOrSeat(let number):
      Phrase(
        "minutes stand right behind the word (3l{number}), and before a seat a comma",
        "分钟数请紧接着写（3迟{number}），另一座号之前请加逗号", "分鐘數請緊接著寫（3遲{number}），另一座號之前請加逗號")(
          language, ["number": String(number)])
    case .namesakes(let name, let seats):
      MarkingError.namesakes(name, seats).explanation(in: language)
    case .signedBelow(let seat, let row):
      Phrase(
        "seat {seat} signed in row {row}; keep one of them", "座号 {seat} 的人已在 {row} 号行签名，请只留一处",
        "座號 {seat} 的人已在 {row} 號列簽名，請只留一處")(
          language, ["seat": String(seat), "row": String(row)])
    case .samePerson(let first, let second):
      Phrase(
        "rows {first} and {second} are one person; keep one, or add phones",
        "{first} 号行和 {second} 号行是同一人，请只留一行；另有其人请加写电话",
        "{first} 號列和 {second} 號列是同一人，請只留一列；另有其人請加寫電話")(
          language, ["first": String(first), "second": String(second)])
    }
  }
}
