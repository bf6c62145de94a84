import Model

/// The words on the minutes of a monthly meeting that are no term of the field.
enum MinutesText: Catalogue {
  case title, when, head, training, wereThere, wereNot, names, reason, unmarked, expected, decided
  case recordedBy, notCalled, attendance

  var phrase: Phrase {
    switch self {
    case .title: Phrase("{day}: Monthly Meeting", "{day}例会记录", "{day}例會紀錄")
    case .when: Phrase("When", "时间", "時間")
    case .head: Phrase("People", "到会情况", "到會情況")
    case .training: Phrase("Training in it: {topics}.", "其中培训内容：{topics}。", "其中培訓內容：{topics}。")
    case .wereThere: Phrase("Who was there", "到会人员", "到會人員")
    case .wereNot: Phrase("Who was not", "未到会人员", "未到會人員")
    case .names: Phrase("Names", "姓名", "姓名")
    case .reason: Phrase("Reason", "事由", "事由")
    case .unmarked:
      Phrase("Not taken yet: {names}.", "未点名：{names}。", "未點名：{names}。")
    case .expected: Phrase("Who is expected", "应到人员名单", "應到人員名單")
    case .decided: Phrase("Decisions", "议定事项", "議定事項")
    case .recordedBy: Phrase("Recorded by", "记录人", "記錄人")
    case .attendance: Phrase("Attendance", "考勤", "考勤")
    case .notCalled:
      Phrase("Nobody has called the roll.", "本次例会未点名。", "本次例會未點名。")
    }
  }
}
