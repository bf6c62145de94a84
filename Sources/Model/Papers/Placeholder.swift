/// Something that is put into the wording of a letter where its name stands in braces.
///
/// Its name in any language is understood in every wording.
public enum Placeholder: CaseIterable, Sendable {
  case trainee, unit, post, trainingClass, period, place, host, people, hours, day
  case kind, reason, number, score
  case attendance, schedule, list

  /// The placeholder with this name in any language, as somebody may type it.
  public init?(_ name: some StringProtocol) {
    guard let typed = Fields.text(Fields.narrow(String(name)))?.lowercased(),
      let placeholder = Self.byName[typed]
    else { return nil }
    self = placeholder
  }

  private static let byName = Dictionary(
    allCases.flatMap { placeholder in
      Language.allCases.map { (placeholder.name[$0], placeholder) }
    }
  ) { first, _ in first }

  /// Whether it is a table, which stands in a paragraph of its own.
  public var isTable: Bool {
    switch self {
    case .attendance, .schedule, .list: true
    case .trainee, .unit, .post, .trainingClass, .period, .place, .host, .people, .hours, .day,
      .kind, .reason, .number, .score:
      false
    }
  }

  /// Its name.
  public var name: Phrase {
    switch self {
    case .trainee: Phrase("trainee", "学员", "學員")
    case .unit: Phrase("unit", "单位", "單位")
    case .post: Phrase("post", "职务", "職務")
    case .trainingClass: Phrase("class", "培训班", "培訓班")
    case .period: Phrase("period", "起止", "起止")
    case .place: Phrase("place", "地点", "地點")
    case .host: Phrase("host", "主办单位", "主辦單位")
    case .people: Phrase("people", "人数", "人數")
    case .hours: Phrase("hours", "学时", "學時")
    case .day: Phrase("day", "日期", "日期")
    case .kind: Phrase("kind", "类别", "類別")
    case .reason: Phrase("reason", "事由", "事由")
    case .number: Phrase("number", "编号", "編號")
    case .score: Phrase("score", "成绩", "成績")
    case .attendance: Phrase("attendance", "考勤表", "考勤表")
    case .schedule: Phrase("schedule", "课程表", "課程表")
    case .list: Phrase("list", "名单", "名單")
    }
  }

  /// What is put in its place.
  public var meaning: Phrase {
    switch self {
    case .trainee: Phrase("the name of the trainee", "学员姓名", "學員姓名")
    case .unit: Phrase("her unit", "学员所在单位", "學員所在單位")
    case .post: Phrase("her post", "学员职务", "學員職務")
    case .trainingClass: Phrase("the class with its number", "培训班名称和期次", "培訓班名稱和期次")
    case .period: Phrase("from when until when", "起止日期", "起止日期")
    case .place: Phrase("where the class meets", "培训地点", "培訓地點")
    case .host: Phrase("who holds the class", "培训班主办单位", "培訓班主辦單位")
    case .people: Phrase("how many trainees", "学员人数", "學員人數")
    case .hours: Phrase("how many hours", "学时数", "學時數")
    case .day: Phrase("the day of the paper", "落款日期", "落款日期")
    case .kind: Phrase("the kind of leave", "请假类别", "請假類別")
    case .reason: Phrase("why leave is asked for", "请假原因", "請假原因")
    case .number: Phrase("the number of the certificate", "证书编号", "證書編號")
    case .score: Phrase("the score in the exam", "考核成绩", "考核成績")
    case .attendance:
      Phrase(
        "the table of attendance, in a paragraph of its own", "考勤情况表，单独成段", "考勤情況表，單獨成段")
    case .schedule:
      Phrase(
        "the table of sessions, in a paragraph of its own", "课程安排表，单独成段", "課程安排表，單獨成段")
    case .list:
      Phrase(
        "the table of units and trainees, in a paragraph of its own", "单位和学员名单，单独成段",
        "單位和學員名單，單獨成段")
    }
  }

  /// Its name in braces, as it stands in a wording.
  public func written(in language: Language) -> String { "{\(name[language])}" }

  /// What stands in its place where nothing is known: room to write by hand.
  func blank(in language: Language) -> String {
    switch self {
    case .kind:
      LeaveRequest.Kind.allCases.map { "□\($0.term(language))" }.joined(separator: " ")
    case .day: Phrase("____________ 20____", "20____年____月____日", "20____年____月____日")[language]
    case .period:
      Phrase(
        "____________ 20____ to ____________ 20____", "20____年____月____日至____月____日",
        "20____年____月____日至____月____日")[
          language]
    case .people, .hours, .score: "____"
    case .trainee, .unit, .post, .trainingClass, .place, .host, .reason, .number, .attendance,
      .schedule, .list:
      "____________"
    }
  }
}
