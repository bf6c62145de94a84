/// Everybody on a paper sheet who was not simply present, in one line: `3迟10 7假 12缺 15早20 88-90假`,
/// or with the letters of the keys `3l10 7v 12a 15e20 88-90v`.
///
/// An item is a seat or a range of seats, and what is to be said of it: 迟 `l` late and 早 `e` left
/// early, with minutes or without, also both (`3迟10早20`); 假 `v` leave, which is personal, or 病
/// `vs` sick, 公 `vo` official; 缺 `a` absent; 到 `p` present.
public struct ExceptionsLine: Equatable, Sendable {
  /// What an item says of its seats.
  public struct Item: Equatable, Sendable {
    /// The seats, the first and the last.
    public let seats: ClosedRange<Int>
    /// What is given to them, one after the other; late and left early can stand together.
    public let statuses: [Given]
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

  /// The items in the order in which they were written.
  public let items: [Item]

  /// The line that `text` writes, for a session with these seats.
  public init(
    _ text: String, seats: some Sequence<Int>, minutes: ClosedRange<Int>
  ) throws(Mistake) {
    var reader = ExceptionsReader(text, seats: Set(seats), mostMinutes: minutes.upperBound)
    items = try reader.items()
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
      Phrase("there is no seat {seat}", "没有 {seat} 号座位", "沒有 {seat} 號座位")(
        language, ["seat": String(seat)])
    case .reversed(let first, let last):
      Phrase("{first}-{last} runs backwards", "{first}-{last} 前后颠倒", "{first}-{last} 前後顛倒")(
        language, ["first": String(first), "last": String(last)])
    case .repeated(let seat):
      Phrase("seat {seat} stands there twice", "{seat} 号重复", "{seat} 號重複")(
        language, ["seat": String(seat)])
    case .tooLong(let minutes, let most):
      Phrase(
        "{minutes} minutes are more than the session has ({most})",
        "{minutes} 分钟超过本次课时长（{most} 分钟）", "{minutes} 分鐘超過本次課時長（{most} 分鐘）")(
          language, ["minutes": String(minutes), "most": String(most)])
    case .contradiction:
      Phrase("these two do not go together", "两者不能并存", "兩者不能並存")(language)
    }
  }
}
