import Model

/// What the screens say of a visit: its page, its forms, its roll calls and its files.
public enum VisitMessage: Catalogue {
  // Actions and gaps
  case dueHint, termHint, evidenceHint, betterThere, gapUnitHint
  case chooseGap, openActions, closedOn, readyToClose
  case closeGap, emptiedOpens, pastDayHint, askReopen, gapOpenAgain, doneDay, doneDayHint
  // The plan
  case dayHint, lastDay, lastDayHint, newStop, editStop, leaving, timeHint, heardHint, seenHint
  case inspectedHint, chooseStop, timesStay, timesGoAlong, calledOffFor, whyCallOff, calledOff
  case takesPlace, travelledStays
  // Taking away
  case chooseToRemove, removeStop, removeGap, removeAction
  // The roll call
  case pointOf, callCounts, leftWith, homeWith, headsAt, headsAndTime, mayJoin
  case offWith, savedCall, allHere, setOff, goneOn, allHome, notLeftYet, openAgain, undone, redone
  case homeAt, notBack, notWithUs, askNotBack, fillBeforehand, nobodyUnderWay, instead, heads
  // Undo on pages
  case tookBack, didAgain
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
        "Actions still open: {count}", "还有{count}条措施未完成", "還有{count}條措施未完成")
    case .closeGap: Phrase("Close the gap", "差距销号", "差距銷號")
    case .emptiedOpens: Phrase("empty: the gap is open again", "留空：撤回销号", "留空：撤回銷號")
    case .pastDayHint:
      Phrase(
        "2026-10-15, or 10-15 for the latest", "2026-10-15；写 10-15 指最近一次",
        "2026-10-15；寫 10-15 指最近一次")
    case .askReopen:
      Phrase(
        "y opens the gap again; what has changed is taken away", "按 y 撤回销号，整改成效一并删除",
        "按 y 撤回銷號，整改成效一併刪除")
    case .gapOpenAgain: Phrase("The gap is open again; u undoes it", "已撤回销号；按 u 撤销", "已撤回銷號；按 u 撤銷")
    case .doneDay: Phrase("Done on", "完成日期", "完成日期")
    case .doneDayHint:
      Phrase(
        "a day, as 10-15, says that it is done; empty: today if done",
        "如 10-15，写了即为已完成；已完成而留空：今天", "如 10-15，寫了即為已完成；已完成而留空：今天")
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
    case .timesStay:
      Phrase(
        "Moved; the times of the plan stayed in their places", "已移动，计划时间留在原来的次序",
        "已移動，計劃時間留在原來的次序")
    case .timesGoAlong:
      Phrase("Moved; each stop kept its own times", "已移动，各站点时间不变", "已移動，各站點時間不變")
    case .calledOffFor: Phrase("Called off: {why}", "已取消：{why}", "已取消：{why}")
    case .whyCallOff: Phrase("Call it off, because:", "取消原因：", "取消原因：")
    case .calledOff:
      Phrase("Called off; C takes that back", "已取消观摩；按 C 恢复", "已取消觀摩；按 C 恢復")
    case .takesPlace: Phrase("It takes place again", "已恢复观摩", "已恢復觀摩")
    case .travelledStays:
      Phrase(
        "{name} was with the group; mend the roll call first", "{name}已随队，请先更正点名",
        "{name}已隨隊，請先更正點名")
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
    case .undone: Phrase("Undone: {what}", "已撤销：{what}", "已撤銷：{what}")
    case .redone: Phrase("Redone: {what}", "已重做：{what}", "已重做：{what}")
    case .homeAt: Phrase("Home at {time} with {count}", "{time} 返回，{count}人", "{time} 返回，{count}人")
    case .notBack: Phrase("{count} not back: {names}", "{count}人未返回：{names}", "{count}人未返回：{names}")
    case .notWithUs:
      Phrase("{count} not with us: {names}", "{count}人未同行：{names}", "{count}人未同行：{names}")
    case .askNotBack:
      Phrase(
        "{count} not back: {names}. y ends it all the same", "{count}人未返回：{names}。按 y 仍记为返回",
        "{count}人未返回：{names}。按 y 仍記為返回")
    case .fillBeforehand:
      Phrase(
        "This is still to come: y marks all {count} not called as here",
        "此处尚未到日期：按 y 把未点的{count}人全部记为到", "此處尚未到日期：按 y 把未點的{count}人全部記為到")
    case .nobodyUnderWay:
      Phrase(
        "Nobody is under way; [ goes back to call whoever sets off", "无人在途，按 [ 返回前面各处点名",
        "無人在途，按 [ 返回前面各處點名")
    case .instead: Phrase("{now} (was {before})", "{now}（原为{before}）", "{now}（原為{before}）")
    case .heads: Phrase("{count} people", "{count}人", "{count}人")
    // Undo on pages
    case .tookBack: Phrase("Undone: {record}", "已撤销：{record}", "已撤銷：{record}")
    case .didAgain: Phrase("Redone: {record}", "已重做：{record}", "已重做：{record}")
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
