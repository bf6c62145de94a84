/// Titles and headings that only tables have which leave the program.
public enum ExportHeading: Catalogue {
  case marks, hours
  case attendance, minutes, leftEarlyMinutes, lateAndLeftEarly, madeUp, earned, classHours

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    case .marks: Phrase("Marks", "考勤记录", "考勤紀錄")
    case .hours: Phrase("Hours", "学时", "學時")
    case .attendance: Phrase("Attendance", "考勤", "考勤")
    case .minutes: Phrase("Minutes", "分钟", "分鐘")
    case .leftEarlyMinutes: Phrase("Left early as well, minutes", "另早退分钟", "另早退分鐘")
    case .lateAndLeftEarly: Phrase("Late and left early", "迟到并早退", "遲到並早退")
    case .madeUp: Phrase("Hours made up", "补课学时", "補課學時")
    case .earned: Phrase("Hours earned", "获得学时", "獲得學時")
    case .classHours: Phrase("Hours of the class", "培训班学时", "培訓班學時")
    }
  }
}
