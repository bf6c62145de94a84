import Model

/// What the seating plan and the counter at the door say.
enum SeatingMessage: Catalogue {
  // The plan
  case front, seatless, seatsPerRow, perRow, keptPerRow
  // The door
  case alreadyIn, unknownCode, sharedCode, notEnrolled, notExpected, isFinal, notSaved, nobodyYet
  case tooSmall

  var phrase: Phrase {
    switch self {
    // The plan
    case .front: Phrase("Front", "讲台", "講台")
    case .seatless: Phrase("Without a seat", "无座号", "無座號")
    case .seatsPerRow: Phrase("Seats a row", "每排座位", "每排座位")
    case .perRow:
      Phrase(
        "{count} seats a row; S keeps that for the class", "每排{count}座，按 S 保存到本班",
        "每排{count}座，按 S 儲存到本班")
    case .keptPerRow:
      Phrase(
        "Saved: {count} seats a row in this class", "已保存：本班每排{count}座", "已儲存：本班每排{count}座")
    // The door
    case .alreadyIn: Phrase("already in: {status}", "已经签到：{status}", "已經簽到：{status}")
    case .unknownCode: Phrase("unknown", "查无此号", "查無此號")
    case .sharedCode:
      Phrase("{count} have this number", "有 {count} 人用此号码", "有 {count} 人用此號碼")
    case .notEnrolled: Phrase("not enrolled in this class", "未编入本班", "未編入本班")
    case .notExpected:
      Phrase("enrolled, not expected here", "已编班，本次不计应到", "已編班，本次不計應到")
    case .isFinal: Phrase("F opens the record again", "按 F 解封", "按 F 解封")
    case .notSaved: Phrase("not saved", "未保存", "未儲存")
    case .nobodyYet: Phrase("Nobody is taken yet", "尚未点名", "尚未點名")
    case .tooSmall:
      Phrase(
        "The list needs a window of {size}", "窗口须达 {size} 才能显示名单", "視窗須達 {size} 才能顯示名單")
    }
  }
}
