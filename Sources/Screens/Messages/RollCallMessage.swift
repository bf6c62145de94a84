import Model

/// What the roll call says beside the marks themselves.
enum RollCallMessage: Catalogue {
  case code, codeUnknown, codeAmbiguous, codeElsewhere, codeNotExpected, seatOrNumber, codeAlready,
    codePrompt
  case exceptionsPrompt, exceptionsCount, exceptionsExample
  case signsOut
  case remarkPrompt, noSuchRemark, noSignOut, onlyWhoIsThere, nobodyToSignOut
  case onlyWhoMissed, makeUpPrompt
  case closingPrompt, closingNobody, closeTooEarly, madeFinal, reopened
  case reasonPrompt, reopenPrompt, reasonMissing
  case onlyUnmarked, byUnit
  case walkInPrompt, walkInSaved, walkInMerged, walkInGone, walkInIsPresent, mergePrompt, noWalkIn
  case mergeMatches, mergeNobody, walkInAlready, walkInNameless, noteMeanwhile

  var phrase: Phrase {
    switch self {
    case .code: Phrase("Code {code}; Enter", "编号 {code}，按 Enter", "編號 {code}，按 Enter")
    case .codeUnknown:
      Phrase("Nobody has {code}", "没有人的号码是 {code}", "沒有人的號碼是 {code}")
    case .codeAmbiguous:
      Phrase(
        "{count} have {code}; find her by name with /", "{code} 有 {count} 人，请按 / 用姓名查找",
        "{code} 有 {count} 人，請按 / 用姓名查找")
    case .codeNotExpected:
      Phrase(
        "{name} is enrolled, but not expected in this session", "{name}已编入本班，但本次课不计应到",
        "{name}已編入本班，但本次課不計應到")
    case .seatOrNumber:
      Phrase(
        "{number} is a seat, and {name}’s number: t takes numbers, p marks the seat",
        "{number}既是座号，也是{name}的编号：刷编号先按 t，点座号按 p",
        "{number}既是座號，也是{name}的編號：刷編號先按 t，點座號按 p")
    case .walkInAlready:
      Phrase("{name} is in already, as a walk-in", "{name}已作为临时学员签到", "{name}已作為臨時學員簽到")
    case .walkInNameless:
      Phrase(
        "Write her name first, then her unit and phone", "请先写姓名，再写单位和电话", "請先寫姓名，再寫單位和電話")
    case .noteMeanwhile:
      Phrase(
        "Somebody else noted “{note}”; both stand here, Enter saves",
        "他人已备注“{note}”，两条已合并，按 Enter 保存",
        "他人已備註「{note}」，兩條已合併，按 Enter 儲存")
    case .codeElsewhere:
      Phrase(
        "{name} is in the roster, but not enrolled in this class", "{name}在花名册中，但未编入本班",
        "{name}在花名冊中，但未編入本班")
    case .codeAlready:
      Phrase(
        "Already in: {seat} {name} {status}", "已经签到：{seat} {name} {status}",
        "已經簽到：{seat} {name} {status}")
    case .codePrompt:
      Phrase(
        "Number, phone or ID card:", "编号、电话或身份证号：", "編號、電話或身份證號：")
    case .exceptionsPrompt:
      Phrase(
        "From paper, by seat (not number):", "纸质表，写座号（不是编号）：", "紙本表，寫座號（不是編號）：")
    case .exceptionsCount:
      Phrase("{count} trainees: {list}", "{count} 人：{list}", "{count} 人：{list}")
    case .exceptionsExample:
      Phrase(
        "Such as 3l10 7v 12a 15e20 88-90vs: l late, e early, v leave, a absent; F1",
        "例：3迟10 7假 5、12缺 15早20 88-90病（座号后写迟早假病公缺到；F1 说明）",
        "例：3遲10 7假 5、12缺 15早20 88-90病（座號後寫遲早假病公缺到；F1 說明）")
    case .remarkPrompt: Phrase("Remark on {name}: {list}", "{name}：{list}", "{name}：{list}")
    case .noSuchRemark:
      Phrase(
        "There is no remark {number}; the list is in the settings", "没有第 {number} 项课堂表现，可在设置中添加",
        "沒有第 {number} 項課堂表現，可在設定中新增")
    case .signsOut: Phrase("Sign out too", "须签退", "須簽退")
    case .noSignOut:
      Phrase(
        "This session does not ask for signing out; e on the class page sets it",
        "本课次不要求签退，可在培训班页按 e 设置", "本課次不要求簽退，可在培訓班頁按 e 設定")
    case .onlyWhoIsThere:
      Phrase("Only those who are there can sign out", "只有到场的人可以签退", "只有到場的人可以簽退")
    case .nobodyToSignOut: Phrase("Everybody has signed out", "已全部签退", "已全部簽退")
    case .onlyWhoMissed:
      Phrase(
        "Hours are made up by whoever had leave or was absent", "只有请假或缺席的人才需补课",
        "只有請假或缺席的人才需補課")
    case .makeUpPrompt:
      Phrase(
        "Hours made up by {name} (of {hours}):", "{name}补课学时（共 {hours}）：",
        "{name}補課學時（共 {hours}）：")
    case .closingPrompt:
      Phrase(
        "{count} are unmarked. What were they? Then the record is final",
        "还有 {count} 人未点，记为什么？随后封存", "還有 {count} 人未點，記為什麼？隨後封存")
    case .closingNobody:
      Phrase(
        "Everybody is marked. Make the record final?", "全部已点，确定封存？", "全部已點，確定封存？")
    case .closeTooEarly:
      Phrase(
        "The session is still to come and cannot be final", "课次尚未开始，不能封存", "課次尚未開始，不能封存")
    case .madeFinal:
      Phrase(
        "The record is final: {count} were there", "已封存：实到 {count} 人", "已封存：實到 {count} 人")
    case .reopened: Phrase("The record is open again", "已解封", "已解封")
    case .reasonPrompt:
      Phrase("It is final. Why the change?", "已封存，修改原因：", "已封存，修改原因：")
    case .reopenPrompt: Phrase("Why open it again?", "解封原因：", "解封原因：")
    case .reasonMissing:
      Phrase("A reason has to be given, or Esc", "请写明原因，或按 Esc 取消", "請寫明原因，或按 Esc 取消")
    case .walkInPrompt:
      Phrase("Walk-in (name, unit, phone):", "临时学员（姓名 单位 电话）：", "臨時學員（姓名 單位 電話）：")
    case .walkInSaved: Phrase("Walk-in: {name}", "临时学员：{name}", "臨時學員：{name}")
    case .walkInMerged:
      Phrase("Walk-in {name} is {known}", "临时学员{name}即{known}", "臨時學員{name}即{known}")
    case .walkInGone:
      Phrase("No longer a walk-in: {name}", "已去掉临时学员：{name}", "已去掉臨時學員：{name}")
    case .walkInIsPresent:
      Phrase(
        "A walk-in is present; M says who she is, c takes her away",
        "临时学员即为到场；按 M 认定，按 c 去掉", "臨時學員即為到場；按 M 認定，按 c 去掉")
    case .mergePrompt:
      Phrase("{name} is (name, pinyin, phone):", "{name}是（姓名、拼音、电话）：", "{name}是（姓名、拼音、電話）：")
    case .noWalkIn: Phrase("Choose a walk-in first", "请先选择临时学员", "請先選擇臨時學員")
    case .mergeMatches:
      Phrase(
        "{count} match; type more, so that one is left", "有 {count} 人符合，请再输入，直到只剩一人",
        "有 {count} 人符合，請再輸入，直到只剩一人")
    case .mergeNobody:
      Phrase(
        "Nobody in the roster matches; add her with n in the roster first",
        "花名册中无人符合，请先在花名册按 n 新建", "花名冊中無人符合，請先在花名冊按 n 新建")
    case .onlyUnmarked: Phrase("only unmarked", "只看未点", "只看未點")
    case .byUnit: Phrase("by unit", "按单位", "按單位")
    }
  }
}
