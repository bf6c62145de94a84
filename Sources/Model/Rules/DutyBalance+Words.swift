extension DutyBalance {
  /// Her numbers and what follows from them, in one line.
  public func words(in language: Language) -> String {
    let numbers = Phrase(
      "{days} days, {hours} hours, {sessions} sessions attended",
      "{days} 天，{hours} 学时，听课 {sessions} 次", "{days} 天，{hours} 學時，聽課 {sessions} 次")(
        language,
        ["days": days.rounded2, "hours": hours.rounded2, "sessions": String(sessions)])
    return Phrase("{numbers}: {state}", "{numbers}：{state}", "{numbers}：{state}")(
      language, ["numbers": numbers, "state": stateWords(in: language)])
  }

  /// How it stands, with what is left to do.
  public func stateWords(in language: Language) -> String {
    let values: KeyValuePairs<String, String> = [
      "year": String(year), "owed": owedWords(in: language),
    ]
    return switch state {
    case .met:
      Phrase("duty of {year} met", "已完成 {year} 年度学习任务", "已完成 {year} 年度學習任務")(
        language, values)
    case .soFar:
      Phrase("so far; still owed: {owed}", "年度未满，尚差 {owed}", "年度未滿，尚差 {owed}")(
        language, values)
    case .unmet:
      Phrase(
        "duty of {year} not met; owed: {owed}", "未完成 {year} 年度学习任务，差 {owed}",
        "未完成 {year} 年度學習任務，差 {owed}")(language, values)
    }
  }

  /// What is left to do: `2.5 days or 15 hours, 1 session`.
  private func owedWords(in language: Language) -> String {
    let days = daysOwed.flatMap { $0 > 0 ? $0.rounded2 : nil }.map {
      Phrase("{count} days", "{count} 天", "{count} 天")(language, ["count": $0])
    }
    let hours = hoursOwed.flatMap { $0 > 0 ? $0.rounded2 : nil }.map {
      Phrase("{count} hours", "{count} 学时", "{count} 學時")(language, ["count": $0])
    }
    let sessions = sessionsOwed.flatMap { $0 > 0 ? $0 : nil }.map {
      Phrase("sessions: {count}", "听课 {count} 次", "聽課 {count} 次")(
        language, ["count": String($0)])
    }
    let or = Phrase(" or ", "或 ", "或 ")(language)
    let and = Phrase(", ", "，", "，")(language)
    let time = [days, hours].compactMap(\.self).joined(separator: or)
    return [time, sessions ?? ""].filter { !$0.isEmpty }.joined(separator: and)
  }
}
