import Model

/// What the commands about results say, and what `--help` says of them.
enum ResultText: Catalogue {
  case results, score, scoreArgument, resit, anyway
  case noExam, exam, barred, changedMeanwhile, cleared

  var phrase: Phrase {
    switch self {
    case .results:
      Phrase(
        "Show what a class came to: scores, ratings, certificates.", "查看培训班的成绩、评定和证书。",
        "查看培訓班的成績、評定和證書。")
    case .score: Phrase("Enter the score of a trainee.", "录入学员的考核成绩。", "錄入學員的考核成績。")
    case .scoreArgument:
      Phrase(
        "The score, one decimal at most; clear takes it away.", "成绩，最多一位小数；clear 为清除。",
        "成績，最多一位小數；clear 為清除。")
    case .resit: Phrase("It is the score of the resit.", "为补考成绩。", "為補考成績。")
    case .anyway:
      Phrase(
        "Also where she may not sit the exam by the rules.", "按规定不得参加考核的也录入。",
        "按規定不得參加考核的也錄入。")
    case .noExam: Phrase("No exam", "无考核", "無考核")
    case .exam: Phrase("pass {pass} of {full}", "满分{full}，及格{pass}", "滿分{full}，及格{pass}")
    case .barred:
      Phrase(
        "{name} may not sit the exam ({why}); if the score stands all the same, add --anyway",
        "{name}按规定不得参加考核（{why}）；仍要录入请加 --anyway", "{name}按規定不得參加考核（{why}）；仍要錄入請加 --anyway")
    case .changedMeanwhile:
      Phrase(
        "Not saved, somebody else has just entered another score for {name}; look with: qiandao results",
        "未保存，他人刚为{name}录入了另一成绩；请运行：qiandao results",
        "未儲存，他人剛為{name}錄入了另一成績；請執行：qiandao results")
    case .cleared: Phrase("no score", "无成绩", "無成績")
    }
  }
}

/// Why a score is not entered.
enum ScoreError: Explained {
  /// By the rules she may not sit the exam; her name and why.
  case barred(String, String)
  /// Somebody else entered another one at the same time.
  case changedMeanwhile(String)

  func explanation(in language: Language) -> String {
    switch self {
    case .barred(let name, let why):
      ResultText.barred(language, ["name": name, "why": why])
    case .changedMeanwhile(let name): ResultText.changedMeanwhile(language, ["name": name])
    }
  }
}
