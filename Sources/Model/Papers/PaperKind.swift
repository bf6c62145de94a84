/// A kind of paper by the word for it on a command line.
public enum PaperKind: String, CaseIterable, Sendable {
  /// The roster of everybody, of a unit or of a class (花名册).
  case roster
  /// What is posted of the attendance of a day (考勤公示).
  case posting
  /// Who was absent, late or early, on leave, or remarked on (缺勤迟到名单).
  case exceptions
  /// Name badges (胸牌).
  case badges
  /// Cards for the table (席卡).
  case tableCards = "table-cards"
  /// The envelope for the costs (报销材料袋).
  case envelope
  /// The report on a visit (外出观摩报告).
  case visitReport = "visit-report"
  /// The log of going out and inviting in (走出去请进来登记册).
  case outreachLog = "outreach-log"
  /// The minutes of a monthly meeting (例会记录).
  case minutes
  /// What opinion forms about a class or a visit came to (意见汇总).
  case evaluation
}
