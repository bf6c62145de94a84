extension ClassPaper {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .notice: Phrase("Notice of the class", "开班通知", "開班通知")
    case .roster: Phrase("Roster of the class", "学员名册", "學員名冊")
    case .signInSheets: Phrase("Sign-in sheets", "签到表", "簽到表")
    case .attendancePosting: Phrase("Attendance posting", "考勤公示", "考勤公示")
    case .leaveForms: Phrase("Leave forms", "请假条", "請假條")
    case .examScores: Phrase("Exam scores", "考核成绩", "考核成績")
    case .evaluation: Phrase("Evaluation", "评估表", "評估表")
    case .certificates: Phrase("Register of certificates", "证书登记表", "證書登記表")
    case .visitReports: Phrase("Visit reports", "外出观摩报告", "外出觀摩報告")
    case .costs: Phrase("Cost papers", "经费材料", "經費材料")
    }
  }
}

extension ClassPaper.Lack {
  /// What is missing, in a few words.
  public func words(in language: Language, _ roster: Roster) -> String {
    switch self {
    case .notTicked: Phrase("not in the file", "未归档", "未歸檔")(language)
    case .nobodyEnrolled: Phrase("nobody is enrolled", "尚无学员", "尚無學員")(language)
    case .noSession: Phrase("no session has taken place", "尚未开课", "尚未開課")(language)
    case .notFinal(let number, 0):
      Phrase("session {number} not final", "第{number}次未封存", "第{number}次未封存")(
        language, ["number": String(number)])
    case .notFinal(let number, let unmarked):
      Phrase(
        "session {number} not final, {count} unmarked", "第{number}次未封存，{count}人未点",
        "第{number}次未封存，{count}人未點")(
          language, ["number": String(number), "count": String(unmarked)])
    case .leaveUnseen(let trainee):
      Phrase("not seen: {name}", "未见{name}的假条", "未見{name}的假條")(
        language, ["name": roster[trainee]?.name ?? trainee.description])
    case .leaveUnasked(let count):
      Phrase(
        "{count} marks of leave without a request", "{count}次请假没有假条", "{count}次請假沒有假條")(
          language, ["count": String(count)])
    case .noScore(let count, let all):
      Phrase("{count} of {all} without score", "{all}人中{count}人无成绩", "{all}人中{count}人無成績")(
        language, ["count": String(count), "all": String(all)])
    case .noCertificate(let count):
      Phrase("{count} completed without certificate", "{count}人已结业未发证", "{count}人已結業未發證")(
        language, ["count": String(count)])
    }
  }
}

extension ClassPaper.State {
  /// How it stands with the paper, and what is missing of it.
  public func words(in language: Language, _ roster: Roster) -> String {
    switch self {
    case .there(let day?): day.description
    case .there(nil): Phrase("there", "已有", "已有")(language)
    case .notNeeded: Phrase("none needed", "不需要", "不需要")(language)
    case .missing(let lacks):
      lacks.map { $0.words(in: language, roster) }
        .joined(separator: Phrase("; ", "；", "；")(language))
    }
  }

  /// A sign that tells the states apart without colour.
  public var sign: String {
    switch self {
    case .there: "✓"
    case .missing: "✗"
    case .notNeeded: "–"
    }
  }
}
