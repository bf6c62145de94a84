extension Standing.Consequence {
  /// What it means for her.
  public var phrase: Phrase {
    switch self {
    case .withdrawn: Phrase("must withdraw", "按规定应退学", "按規定應退學")
    case .noExam: Phrase("may not sit the exam", "不得参加考核", "不得參加考核")
    case .noCompletion: Phrase("does not complete the class", "不予结业", "不予結業")
    }
  }
}

extension Standing.Finding {
  /// One line that names the rule, her numbers and what follows.
  public func words(in language: Language) -> String {
    let numbers: KeyValuePairs<String, String> = [
      "measure": measure.rounded2, "limit": limit.rounded2,
    ]
    let line =
      switch rule {
      case .leaveShare(let share, let hours):
        Phrase(
          "Leave {measure} hours; at most {share} of {hours}, which is {limit}",
          "请假 {measure} 学时；上限为总学时 {hours} 的 {share}，即 {limit}",
          "請假 {measure} 學時；上限為總學時 {hours} 的 {share}，即 {limit}")(
            language,
            [
              "measure": measure.rounded2, "share": share.description, "hours": hours.rounded2,
              "limit": limit.rounded2,
            ])
      case .absentDays:
        Phrase(
          "Absent without leave {measure} days; must stay under {limit}",
          "旷课 {measure} 天；须少于 {limit} 天", "曠課 {measure} 天；須少於 {limit} 天")(language, numbers)
      case .leaveDays(let days):
        Phrase(
          "Leave {measure} days; at most {limit} in a class of {days}",
          "请假 {measure} 天；{days} 天的班上限 {limit} 天", "請假 {measure} 天；{days} 天的班上限 {limit} 天")(
            language,
            ["measure": measure.rounded2, "limit": limit.rounded2, "days": String(days)])
      case .unpunctualTimes:
        Phrase(
          "Late or early {measure} times; at most {limit}",
          "迟到早退 {measure} 次；上限 {limit} 次", "遲到早退 {measure} 次；上限 {limit} 次")(language, numbers)
      case .missedShare(let share, let hours):
        Phrase(
          "Missed {measure} hours; at most {share} of {hours}, which is {limit}",
          "缺课 {measure} 学时；上限为总学时 {hours} 的 {share}，即 {limit}",
          "缺課 {measure} 學時；上限為總學時 {hours} 的 {share}，即 {limit}")(
            language,
            [
              "measure": measure.rounded2, "share": share.description, "hours": hours.rounded2,
              "limit": limit.rounded2,
            ])
      }
    guard isBroken else { return line }
    return Phrase("{line}: {consequence}", "{line}：{consequence}", "{line}：{consequence}")(
      language, ["line": line, "consequence": rule.consequence.phrase(language)])
  }
}

extension Double {
  /// The number with at most two decimals, without those that are zero.
  public var rounded2: String {
    let hundredths = Int((self * 100).rounded())
    let rest = abs(hundredths % 100)
    guard rest > 0 else { return String(hundredths / 100) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest))
    return "\(hundredths / 100).\(decimals)"
  }
}
