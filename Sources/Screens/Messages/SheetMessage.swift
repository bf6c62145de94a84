import Model

/// What is said on the way back from a sheet of paper to the roll call.
enum SheetMessage: Catalogue {
  case codePrompt, opened, openedAtPage
  case rowsExample
  case saved, undone, redone, marks, walkIns
  case signatures, row, signedDiffers
  case signedBeside, openedOfSeveral, isFirstSession, isLastSession, othersUnmarked

  var phrase: Phrase {
    switch self {
    case .codePrompt:
      Phrase("Code of the sheet (such as 65YH-RTG2):", "签到表编码（如 65YH-RTG2）：", "簽到表編碼（如 65YH-RTG2）：")
    case .opened:
      Phrase(
        "Sheet of {class}, session {number}", "签到表：{class} 第{number}次课",
        "簽到表：{class} 第{number}次課")
    case .openedAtPage:
      Phrase(
        "Sheet of {class}, session {number}, page {page}", "签到表：{class} 第{number}次课 第{page}页",
        "簽到表：{class} 第{number}次課 第{page}頁")
    case .rowsExample:
      Phrase(
        "{row}王芳 Donggou 13912345678, signed in a blank row; s208: signatures",
        "空白行：{row}王芳 东沟村 13912345678，（到逗号为止）；签208 为签到人数",
        "空白列：{row}王芳 東溝村 13912345678，（到逗號為止）；簽208 為簽到人數")
    case .saved: Phrase("Saved: {what}", "已保存：{what}", "已儲存：{what}")
    case .undone: Phrase("Undone: {what}", "已撤销：{what}", "已撤銷：{what}")
    case .redone: Phrase("Redone: {what}", "已重做：{what}", "已重做：{what}")
    case .marks: Phrase("{count} marks", "{count}条考勤记录", "{count}條考勤紀錄")
    case .walkIns: Phrase("{count} walk-ins", "{count}名临时学员", "{count}名臨時學員")
    case .signatures: Phrase("Signatures", "签到人数", "簽到人數")
    case .row: Phrase("Row of the sheet", "签到表行号", "簽到表列號")
    case .signedDiffers:
      Phrase(
        "The paper holds {signed} signatures, {there} are recorded as there",
        "纸质表签到 {signed} 人，记录到场 {there} 人", "紙本表簽到 {signed} 人，紀錄到場 {there} 人")
    case .signedBeside:
      Phrase(
        "{signed} signed on paper, {there} recorded as there",
        "纸质表签到 {signed} 人，记录到场 {there} 人", "紙本表簽到 {signed} 人，紀錄到場 {there} 人")
    case .openedOfSeveral:
      Phrase(
        "Session {number} of {low}–{high} on this sheet; [ ] for the others: {class}",
        "签到表有第{low}–{high}次课，已打开第{number}次；[ ] 换课次：{class}",
        "簽到表有第{low}–{high}次課，已打開第{number}次；[ ] 換課次：{class}")
    case .isFirstSession:
      Phrase("This is the first session", "已是第一次课", "已是第一次課")
    case .isLastSession: Phrase("This is the last session", "已是最后一次课", "已是最後一次課")
    case .othersUnmarked:
      Phrase("; {count} unmarked: P for present", "；其余{count}人未点，按 P 记出勤", "；其餘{count}人未點，按 P 記出勤")
    }
  }
}
