import Model

/// The words on dossiers that are no term of the field.
enum DossierText: Catalogue {
  case title, unitTitle, classTitle, contents, page, drawnUp, organization, trainees
  case profile, formerly, hoursByYear, classes, sessions, leaves, visits, monthlyMeetings, ratings,
    certificates
  case year, days, attended, duty, total, whatSheWrote, came, dates, classHours
  case signedByOffice, signedByTrainee, dayOfIssue
  case papers, paper, isThere, remarks, there, missing, notNeeded, rosterOfClass, enrolled, final

  var phrase: Phrase {
    switch self {
    case .title: Phrase("{name}: Training Dossier", "{name}学习培训档案", "{name}學習培訓檔案")
    case .unitTitle: Phrase("{name}: Training Dossiers", "{name}学习培训档案汇编", "{name}學習培訓檔案彙編")
    case .classTitle: Phrase("{name}: Class Dossier", "{name}培训档案", "{name}培訓檔案")
    case .contents: Phrase("Contents", "目录", "目錄")
    case .page: Phrase("Page", "页码", "頁碼")
    case .drawnUp: Phrase("As of", "截至", "截至")
    case .organization: Phrase("Kept by", "建档单位", "建檔單位")
    case .trainees: Phrase("Trainees", "学员人数", "學員人數")
    case .profile: Phrase("Profile", "基本情况", "基本情況")
    case .formerly: Phrase("Former posts", "曾任职务", "曾任職務")
    case .hoursByYear: Phrase("Hours by year", "历年学时", "歷年學時")
    case .classes: Phrase("Classes", "参加培训班", "參加培訓班")
    case .sessions: Phrase("Sessions", "听课记录", "聽課紀錄")
    case .leaves: Phrase("Leaves", "请假记录", "請假紀錄")
    case .visits: Phrase("Site visits", "外出观摩", "外出觀摩")
    case .monthlyMeetings: Phrase("Monthly meetings", "例会", "例會")
    case .ratings: Phrase("Awards and ratings", "奖励与评定", "獎勵與評定")
    case .certificates: Phrase("Certificates", "所获证书", "所獲證書")
    case .year: Phrase("Year", "年度", "年度")
    case .days: Phrase("Days", "天数", "天數")
    case .attended: Phrase("Sessions attended", "听课次数", "聽課次數")
    case .duty: Phrase("Duty of the year", "年度学习任务", "年度學習任務")
    case .total: Phrase("In all", "合计", "合計")
    case .whatSheWrote:
      Phrase("What she wrote: {host}, {day}", "学习心得：{host}，{day}", "學習心得：{host}，{day}")
    case .came: Phrase("Came", "实到/应到", "實到/應到")
    case .dates: Phrase("Dates", "起止日期", "起止日期")
    case .classHours: Phrase("Hours held", "已授学时", "已授學時")
    case .signedByOffice: Phrase("For the office (seal)", "建档单位（盖章）", "建檔單位（蓋章）")
    case .signedByTrainee: Phrase("Signature of the trainee", "学员签字", "學員簽字")
    case .dayOfIssue: Phrase("Issued on", "出具日期", "出具日期")
    case .papers: Phrase("Papers in the file", "归档材料", "歸檔材料")
    case .paper: Phrase("Paper", "材料名称", "材料名稱")
    case .isThere: Phrase("State", "归档", "歸檔")
    case .remarks: Phrase("Remarks", "说明", "說明")
    case .there: Phrase("there", "已有", "已有")
    case .missing: Phrase("MISSING", "缺", "缺")
    case .notNeeded: Phrase("none needed", "不需要", "不需要")
    case .rosterOfClass: Phrase("Roster", "学员名册", "學員名冊")
    case .enrolled: Phrase("Enrolled", "学员人数", "學員人數")
    case .final: Phrase("Record", "考勤记录", "考勤紀錄")
    }
  }
}
