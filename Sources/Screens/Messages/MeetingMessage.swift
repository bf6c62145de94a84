import Model

/// What the screens say of monthly meetings.
enum MeetingMessage: Catalogue {
  case meetings, noMeetings, meetingGone, came, decisions
  case newMeeting, editMeeting, repeats, count
  case countHint, hoursHint, makes, made
  case agendaAndDecisions, nothingYet, counts, nobodyExpected
  case newItem, editItem, minutes, minutesHint
  case chooseLine, chooseDecision, removeQuestion, removed, takenBack
  case fillBeforehand, markBeforehand, cancelledMeanwhile
  case makesShort, semicolon, taken, leftOut, heldThen
  case asLatest, nobodyYet, peopleHint, latersFollow, latersFollowed

  var phrase: Phrase {
    switch self {
    case .meetings: Phrase("Monthly meetings", "例会", "例會")
    case .noMeetings:
      Phrase(
        "No meetings yet; n makes one, or those of a whole year", "还没有例会，按 n 新建一次或全年",
        "還沒有例會，按 n 新增一次或全年")
    case .meetingGone:
      Phrase(
        "This meeting is no longer there; Esc goes back", "该例会已不存在，按 Esc 返回",
        "該例會已不存在，按 Esc 返回")
    case .came: Phrase("Came", "实到", "實到")
    case .decisions: Phrase("Decisions", "议定事项", "議定事項")
    case .newMeeting: Phrase("New meeting", "新建例会", "新增例會")
    case .editMeeting: Phrase("Edit meeting", "修改例会", "修改例會")
    case .repeats: Phrase("Pattern", "周期", "週期")
    case .count: Phrase("How many", "次数", "次數")
    case .countHint:
      Phrase(
        "1, or as many as there are to be month by month: 12 for a year",
        "1 次；连续每月召开填次数，全年填 12", "1 次；連續每月召開填次數，全年填 12")
    case .hoursHint:
      Phrase(
        "counted for whoever was there; empty: none", "到会者计入学时；留空则不计", "到會者計入學時；留空則不計")
    case .makes:
      Phrase(
        "Makes {count}: {from} to {until}", "将新建{count}次：{from} 至 {until}",
        "將新增{count}次：{from} 至 {until}")
    case .made: Phrase("{count} meetings made", "已新建{count}次例会", "已新增{count}次例會")
    case .agendaAndDecisions: Phrase("Agenda and decisions", "议程与议定事项", "議程與議定事項")
    case .nothingYet:
      Phrase(
        "Nothing yet; a adds to the agenda, d a decision", "尚无内容，按 a 加议题，按 d 加议定事项",
        "尚無內容，按 a 加議題，按 d 加議定事項")
    case .counts:
      Phrase(
        "Expected {expected} · came {actual} · leave {leave} · absent {absent} · unmarked {unmarked}",
        "应到{expected} · 实到{actual} · 请假{leave} · 缺席{absent} · 未点{unmarked}",
        "應到{expected} · 實到{actual} · 請假{leave} · 缺席{absent} · 未點{unmarked}")
    case .nobodyExpected:
      Phrase(
        "Nobody is expected yet; t in the meeting chooses who is",
        "尚无应到人员，请在例会中按 t 选择", "尚無應到人員，請在例會中按 t 選擇")
    case .newItem: Phrase("New item", "新建议题", "新增議題")
    case .editItem: Phrase("Edit item", "修改议题", "修改議題")
    case .minutes: Phrase("Minutes", "会议记录", "會議紀錄")
    case .minutesHint:
      Phrase(
        "a paragraph a field; an empty one goes", "每项一段，留空则去掉", "每項一段，留空則去掉")
    case .chooseLine: Phrase("Choose a line first", "请先选择一行", "請先選擇一行")
    case .chooseDecision: Phrase("Choose a decision first", "请先选择议定事项", "請先選擇議定事項")
    case .removeQuestion: Phrase("Remove “{what}”?", "删除“{what}”？", "刪除「{what}」？")
    case .removed: Phrase("Removed", "已删除", "已刪除")
    case .takenBack: Phrase("It is held again", "已恢复召开", "已恢復召開")
    case .fillBeforehand:
      Phrase(
        "This meeting is still to come: y marks all {count} unmarked present",
        "本次例会尚未开始：按 y 把未点的{count}人全部记为出勤", "本次例會尚未開始：按 y 把未點的{count}人全部記為出勤")
    case .markBeforehand:
      Phrase(
        "Still to come: y marks {name} {status}", "本次例会尚未开始：按 y 把{name}记为{status}",
        "本次例會尚未開始：按 y 把{name}記為{status}")
    case .cancelledMeanwhile:
      Phrase(
        "Somebody else has cancelled it; both reasons stand here, Enter saves",
        "他人已取消，两条原因已合并，按 Enter 保存",
        "他人已取消，兩條原因已合併，按 Enter 儲存")
    case .makesShort:
      Phrase("Makes {count} to {until}", "将新建{count}次至 {until}", "將新增{count}次至 {until}")
    case .semicolon: Phrase("; ", "；", "；")
    case .taken: Phrase("has one already: {which}", "已有例会：{which}", "已有例會：{which}")
    case .leftOut: Phrase("none in {which}", "空缺月份：{which}", "空缺月份：{which}")
    case .heldThen:
      Phrase(
        "Another is held then: {time} {place}", "该时间已有例会：{time} {place}", "該時間已有例會：{time} {place}")
    case .asLatest: Phrase("as at the latest meeting", "同上次例会", "同上次例會")
    case .nobodyYet: Phrase("nobody yet", "暂不指定", "暫不指定")
    case .peopleHint:
      Phrase(
        "{count} people; whoever is retired is left out", "{count}人，已退出人员不列入", "{count}人，已退出人員不列入")
    case .latersFollow:
      Phrase(
        "Later meetings with the same people: {count}. Change them too?",
        "以后有{count}次例会人员相同，是否一并修改？", "以後有{count}次例會人員相同，是否一併修改？")
    case .latersFollowed:
      Phrase("Saved, in {count} later meetings too", "已保存，以后{count}次例会一并修改", "已儲存，以後{count}次例會一併修改")
    }
  }
}
