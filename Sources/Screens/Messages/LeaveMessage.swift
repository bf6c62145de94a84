import Model

/// What the screens say of leave, and of who comes to a class and leaves it.
public enum LeaveMessage: Catalogue {
  // The list of requests
  case leaveRequests, noLeaves, chooseLeave, paper, approver
  case savedLeave, coversNone, coversOne, coversMany, paperSeen, paperNotSeen, askedOn
  case noClass
  // The form of a request
  case newLeave, editLeave, fromDay, fromTime, untilDay, untilTime, reason, askedDay, approvedBy
  case paperField, yes, no, wholeDay, traineeHint, approverHint
  // Home
  case pending
  // Who is enrolled
  case enrolledTrainees, firstDay, leftOn, departure, departedOn, editPlace, chooseTrainee
  case nobodyEnrolled, firstDayHint, leftOnHint, departureHint
  case savedPlace, savedDeparture, savedFirstDay, enrolledFrom, enrolledWhole

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    // The list of requests
    case .leaveRequests: Phrase("Leave requests", "请假申请", "請假申請")
    case .noLeaves: Phrase("No leave requests yet; press n", "还没有请假申请，按 n 新建", "還沒有請假申請，按 n 新增")
    case .chooseLeave: Phrase("Choose a request first", "请先选择一条请假申请", "請先選擇一條請假申請")
    case .paper: Phrase("Paper", "假条", "假條")
    case .approver: Phrase("{name}, approved by:", "{name}，批准人：", "{name}，批准人：")
    case .savedLeave:
      Phrase(
        "Saved: {name}, {kind}, {state} · {covers}", "已保存：{name}，{kind}，{state} · {covers}",
        "已儲存：{name}，{kind}，{state} · {covers}")
    case .coversNone: Phrase("covers no session whole", "未完整涉及任何课次", "未完整涉及任何課次")
    case .coversOne: Phrase("covers 1 session", "涉及1个课次", "涉及1個課次")
    case .coversMany: Phrase("covers {count} sessions", "涉及{count}个课次", "涉及{count}個課次")
    case .paperSeen: Phrase("paper seen", "假条已验", "假條已驗")
    case .paperNotSeen: Phrase("paper not seen", "假条未验", "假條未驗")
    case .askedOn: Phrase("asked on {day}", "{day} 提出", "{day} 提出")
    case .noClass:
      Phrase(
        "This class is no longer there; Esc goes back", "该培训班已不存在，按 Esc 返回",
        "該培訓班已不存在，按 Esc 返回")
    // The form of a request
    case .newLeave: Phrase("New leave request", "新建请假申请", "新增請假申請")
    case .editLeave: Phrase("Edit leave request", "修改请假申请", "修改請假申請")
    case .fromDay: Phrase("From", "开始日期", "開始日期")
    case .fromTime: Phrase("From time", "开始时间", "開始時間")
    case .untilDay: Phrase("Until", "结束日期", "結束日期")
    case .untilTime: Phrase("Until time", "结束时间", "結束時間")
    case .reason: Phrase("Reason", "事由", "事由")
    case .askedDay: Phrase("Asked on", "提出日期", "提出日期")
    case .approvedBy: Phrase("Approved by", "批准人", "批准人")
    case .paperField: Phrase("Paper seen", "假条已验", "假條已驗")
    case .yes: Phrase("yes", "是", "是")
    case .no: Phrase("no", "否", "否")
    case .wholeDay: Phrase("empty: the whole day", "留空：全天", "留空：全天")
    case .traineeHint: Phrase("name, number or pinyin", "姓名、编号或拼音", "姓名、編號或拼音")
    case .approverHint: Phrase("empty: not decided yet", "留空：尚未批准", "留空：尚未批准")
    // Home
    case .pending: Phrase("Leave to decide on, returns due", "请假待批、待销假", "請假待批、待銷假")
    // Who is enrolled
    case .enrolledTrainees: Phrase("Enrolled", "学员名册", "學員名冊")
    case .firstDay: Phrase("From", "入班日期", "入班日期")
    case .leftOn: Phrase("Left on", "离班日期", "離班日期")
    case .departure: Phrase("Left as", "离班原因", "離班原因")
    case .departedOn: Phrase("{day} {how}", "{day} {how}", "{day} {how}")
    case .editPlace: Phrase("Edit enrolment", "修改入班信息", "修改入班資訊")
    case .chooseTrainee: Phrase("Choose a trainee first", "请先选择学员", "請先選擇學員")
    case .nobodyEnrolled:
      Phrase(
        "Nobody is enrolled; press t on the page of the class", "尚无学员，请在培训班页面按 t 添加",
        "尚無學員，請在培訓班頁面按 t 新增")
    case .firstDayHint:
      Phrase("empty: from the first session on", "留空：自首次课起", "留空：自首次課起")
    case .leftOnHint:
      Phrase(
        "no longer expected from this day on; empty: {day}", "自该日起不计应到；留空：{day}",
        "自該日起不計應到；留空：{day}")
    case .departureHint: Phrase("–: she belongs to the class", "–：在班", "–：在班")
    case .savedPlace:
      Phrase("Saved: {seat} {name}", "已保存：{seat} {name}", "已儲存：{seat} {name}")
    case .savedDeparture:
      Phrase(
        "Saved: {seat} {name}, {how} from {day} on", "已保存：{seat} {name}，自 {day} 起{how}",
        "已儲存：{seat} {name}，自 {day} 起{how}")
    case .savedFirstDay:
      Phrase(
        "Saved: {seat} {name}, expected from {day} on", "已保存：{seat} {name}，自 {day} 起计应到",
        "已儲存：{seat} {name}，自 {day} 起計應到")
    case .enrolledFrom:
      Phrase(
        "Saved: {count} enrolled, expected from {day} on", "已保存：添加{count}人，自 {day} 起计应到",
        "已儲存：新增{count}人，自 {day} 起計應到")
    case .enrolledWhole:
      Phrase("Saved: {count} enrolled", "已保存：添加{count}人", "已儲存：新增{count}人")
    }
  }
}
