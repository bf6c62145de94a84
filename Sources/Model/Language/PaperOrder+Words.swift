extension PaperOrder.Subject {
  /// What such a paper is called.
  public var phrase: Phrase {
    switch self {
    case .sheet: Term.signInSheet.phrase
    case .traineeDossier, .unitDossiers, .classDossier: Term.dossier.phrase
    case .roster: Term.roster.phrase
    case .classRoster: ClassPaper.roster.phrase
    case .posting: ClassPaper.attendancePosting.phrase
    case .exceptions: Phrase("Absence and lateness", "缺勤迟到名单", "缺勤遲到名單")
    case .badges: Phrase("Name badges", "胸牌", "胸牌")
    case .tableCards: Phrase("Table cards", "席卡", "席卡")
    case .letters(.unitNotices, _): LetterKind.unitNotice.phrase
    case .letters(.leaveForm, _), .letters(.leaveRequest, _): LetterKind.leaveForm.phrase
    case .letters(.classNotice, _): LetterKind.classNotice.phrase
    case .letters(.certificates, _): Phrase("Certificates", "结业证书", "結業證書")
    case .visitReport: Term.visitReport.phrase
    case .outreachLog: Term.outreachLog.phrase
    case .minutes: Phrase("Minutes of the meeting", "例会记录", "例會紀錄")
    case .evaluation: Phrase("Summary of opinions", "意见汇总", "意見彙總")
    case .envelope: Phrase("Reimbursement envelope", "报销材料袋", "報銷材料袋")
    }
  }
}
