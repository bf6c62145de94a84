import Model

/// The words on letters that are neither wording nor terms of the field.
enum LetterText: Catalogue {
  case seal, applicant, unitOpinion, decision, signed, returned, handledBy, certificateNumber
  case came, exceptions, separator, people, names, comma, truant

  var phrase: Phrase {
    switch self {
    case .seal: Phrase("(seal)", "（盖章）", "（蓋章）")
    case .applicant: Phrase("Signed: ____________", "申请人：____________", "申請人：____________")
    case .unitOpinion: Phrase("Opinion of the unit", "所在单位意见", "所在單位意見")
    case .decision: Phrase("Decision", "审批意见", "審批意見")
    case .signed: Phrase("Signed", "签字", "簽字")
    case .returned: Phrase("Reported back on", "销假时间", "銷假時間")
    case .handledBy: Phrase("Handled by", "经办人", "經辦人")
    case .certificateNumber: Phrase("No. {number}", "证书编号：{number}", "證書編號：{number}")
    case .came: Phrase("Came", "实到/应到", "實到/應到")
    case .exceptions: Phrase("Not there, late or early", "缺勤情况", "缺勤情況")
    case .separator: Phrase("; ", "；", "；")
    // What is absence without leave in the list is so called in a notice.
    case .truant: Phrase("Absent", "旷课", "曠課")
    case .people: Phrase("People", "人数", "人數")
    case .names: Phrase("Trainees", "学员", "學員")
    case .comma: Phrase(", ", "、", "、")
    }
  }
}
