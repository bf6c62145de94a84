import Model

/// What the screens say of a visit: its page, its forms, its roll calls and its files.
public enum VisitMessage: Catalogue {
  // Actions and gaps
  case dueHint, termHint, evidenceHint, betterThere, gapUnitHint
  case chooseGap, openActions, whatChanged, changeMissing, closedOn, readyToClose
  // The plan
  case dayHint, lastDay, lastDayHint, newStop, editStop, leaving, timeHint, heardHint, seenHint
  case inspectedHint, chooseStop
  // Taking away
  case chooseToRemove, removeStop, removeGap, removeAction
  // The roll call
  case pointOf, callCounts, leftWith, homeWith, headsAt, headsAndTime, mayJoin
  case offWith, savedCall, allHere, setOff, goneOn, allHome, notLeftYet, openAgain, undone, redone
  // Files
  case files, newFile, editFile, fileTitle, fileTitleHint, fileHint, fileKept, fileSize
  case wholeVisit, noFiles, chooseFile, liesAt, removeFile, fileRemoved

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    // Actions and gaps
    case .dueHint:
      Phrase(
        "by when: 2026-12-31, or 12-31 for the next one",
        "期限，如 2026-12-31；写 12-31 指下一个 12 月 31 日",
        "期限，如 2026-12-31；寫 12-31 指下一個 12 月 31 日")
    case .termHint:
      Phrase(
        "by the day: short up to 3 months, medium up to a year",
        "按期限：3个月内短期，1年内中期，更久为长期", "按期限：3個月內短期，1年內中期，更久為長期")
    case .evidenceHint:
      Phrase("what shows that it was done; may stay empty", "说明已落实的依据，可留空", "說明已落實的依據，可留空")
    case .betterThere: Phrase("Better there", "对方长处", "對方長處")
    case .gapUnitHint:
      Phrase("the unit at home; empty: all", "涉及的本地单位，留空：全部", "涉及的本地單位，留空：全部")
    case .chooseGap: Phrase("Choose a gap first; n makes one", "请先选择差距，按 n 新建", "請先選擇差距，按 n 新建")
    case .openActions:
      Phrase(
        "Actions still open: {count}; Enter closes the gap all the same",
        "还有{count}条措施未完成；按 Enter 仍可销号", "還有{count}條措施未完成；按 Enter 仍可銷號")
    case .whatChanged: Phrase("What has changed:", "整改成效：", "整改成效：")
    case .changeMissing:
      Phrase(
        "Say what has changed, or Esc leaves it open", "请写明整改成效，或按 Esc 不销号", "請寫明整改成效，或按 Esc 不銷號")
    case .closedOn: Phrase("closed {day}", "{day} 销号", "{day} 銷號")
    case .readyToClose: Phrase("all done: d", "可销号（d）", "可銷號（d）")
    // The plan
    case .dayHint:
      Phrase(
        "2026-10-15, or 10-15 for the nearest", "2026-10-15；写 10-15 指最近的", "2026-10-15；寫 10-15 指最近的"
      )
    case .lastDay: Phrase("Last day", "结束日期", "結束日期")
    case .lastDayHint: Phrase("empty: one day; or 10-16", "留空：只有一天；可写 10-16", "留空：只有一天；可寫 10-16")
    case .newStop: Phrase("New stop", "新建站点", "新增站點")
    case .editStop: Phrase("Edit stop", "修改站点", "修改站點")
    case .leaving: Phrase("Leaves", "离开", "離開")
    case .timeHint: Phrase("as 9:30; may stay empty", "如 9:30，可留空", "如 9:30，可留空")
    case .heardHint: Phrase("talks and experience", "讲话和经验介绍", "講話和經驗介紹")
    case .seenHint: Phrase("places and work", "参观的地方和做法", "參觀的地方和做法")
    case .inspectedHint:
      Phrase("papers, such as work archives", "资料，如工作档案", "資料，如工作檔案")
    case .chooseStop: Phrase("Choose a stop first; s makes one", "请先选择站点，按 s 新建", "請先選擇站點，按 s 新建")
    // Taking away
    case .chooseToRemove:
      Phrase("Choose a stop, a gap or an action first", "请先选择站点、差距或措施", "請先選擇站點、差距或措施")
    case .removeStop:
      Phrase(
        "y removes the stop, what was seen there and its roll call",
        "按 y 删除站点及其见闻和点名", "按 y 刪除站點及其見聞和點名")
    case .removeGap:
      Phrase("y removes the gap and its actions", "按 y 删除差距及其措施", "按 y 刪除差距及其措施")
    case .removeAction: Phrase("y removes the action", "按 y 删除该措施", "按 y 刪除該措施")
    // The roll call
    case .pointOf:
      Phrase(
        "Point {number} of {all}: {point}", "第{number}/{all}处：{point}", "第{number}/{all}處：{point}")
    case .callCounts:
      Phrase(
        "Expected {expected} · here {here} · not with us {not} · not called {unmarked}",
        "应到{expected} · 到{here} · 未同行{not} · 未点{unmarked}",
        "應到{expected} · 到{here} · 未同行{not} · 未點{unmarked}")
    case .leftWith: Phrase("left {time} with {count}", "{time} 离开 {count}人", "{time} 離開 {count}人")
    case .offWith: Phrase("off {time} with {count}", "{time} 出发 {count}人", "{time} 出發 {count}人")
    case .homeWith: Phrase("home {time}, {count}", "{time} 返回 {count}人", "{time} 返回 {count}人")
    case .headsAt:
      Phrase(
        "Heads counted (at {time}, else 30 17:30):", "清点人数（{time}，或写 30 17:30）：",
        "清點人數（{time}，或寫 30 17:30）：")
    case .headsAndTime:
      Phrase("Heads counted and time, as 30 17:30:", "清点人数和时间，如 30 17:30：", "清點人數和時間，如 30 17:30：")
    case .mayJoin: Phrase("may join here", "可在此加入", "可在此加入")
    case .savedCall: Phrase("Saved: {what}", "已保存：{what}", "已儲存：{what}")
    case .allHere: Phrase("Saved: {count} here", "已保存：到{count}人", "已儲存：到{count}人")
    case .setOff:
      Phrase("Set off at {time} with {count}", "{time} 出发，{count}人", "{time} 出發，{count}人")
    case .goneOn:
      Phrase(
        "Left {point} at {time} with {count}", "{time} 离开“{point}”，{count}人",
        "{time} 離開「{point}」，{count}人")
    case .allHome: Phrase("All {count} are home", "{count}人全部返回", "{count}人全部返回")
    case .notLeftYet:
      Phrase("The group has not left here yet", "尚未离开此处，无须重开", "尚未離開此處，無須重開")
    case .openAgain: Phrase("The roll call is open again", "已重新开始点名", "已重新開始點名")
    case .undone: Phrase("Undone: {count}", "已撤销：{count}人", "已撤銷：{count}人")
    case .redone: Phrase("Redone: {count}", "已重做：{count}人", "已重做：{count}人")
    // Files
    case .files: Phrase("Files", "附件", "附件")
    case .newFile: Phrase("New file", "新建附件", "新增附件")
    case .editFile: Phrase("Edit file", "修改附件", "修改附件")
    case .fileTitle: Phrase("Title", "标题", "標題")
    case .fileTitleHint: Phrase("empty: the name of the file", "留空：用文件名", "留空：用檔名")
    case .fileHint:
      Phrase(
        "pdf jpg png docx xlsx pptx txt; Tab completes, ~ is your folder",
        "pdf jpg png docx xlsx pptx txt；Tab 补全，~ 为个人文件夹",
        "pdf jpg png docx xlsx pptx txt；Tab 補全，~ 為個人資料夾")
    case .fileKept:
      Phrase(
        "kept: {title}; another one comes beside it", "已有：{title}；另选则一并保留", "已有：{title}；另選則一併保留")
    case .fileSize: Phrase("Size", "大小", "大小")
    case .wholeVisit: Phrase("the whole visit", "整次观摩", "整次觀摩")
    case .noFiles: Phrase("No files yet; press n", "还没有附件，按 n 添加", "還沒有附件，按 n 新增")
    case .chooseFile: Phrase("Choose a file first", "请先选择附件", "請先選擇附件")
    case .liesAt: Phrase("In the data folder: {path}", "在数据文件夹中：{path}", "在資料夾中：{path}")
    case .fileRemoved: Phrase("Removed", "已删除", "已刪除")
    case .removeFile:
      Phrase(
        "y removes the file; a copy stays under .replaced", "按 y 删除附件；副本留在 .replaced 中",
        "按 y 刪除附件；副本留在 .replaced 中")
    }
  }
}
