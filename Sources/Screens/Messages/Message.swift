import Model

/// What the screens say, in three languages.
public enum Message: Catalogue {
  // General
  case windowTooSmall, oneProblem, moreProblems, comma, weekdays, saved, readOnly
  case numbersShown
  // Home
  case home, today, untaken, actionsDue, coming, nothingToday, chooseSession, expectedOnly
  case backupDue, backupNever, backupPlace, backedUp, backedUpHere, backupIncomplete
  case takenOf, firstSteps, stepRoster, stepClass, stepSession, stepRollCall
  // Lists
  case matches, nothingMatches, traineesInAll, rosterEmpty, orderedBy, orderPinyin, orderStrokes
  case orderUnit, orderNumber, orderSeat, rosterIsEmpty, recordsFound, nothingFound
  // Trainee file
  case birthAndAge, attendance, attendanceSummary, attendedNothing, traineeGone
  // Classes
  case classes, noClasses, enrolled, enrolledCount, taken, noSessions, chooseTrainees
  case chosenCount, className, classGone, sessions, enrolment
  // Roll call
  case fillBeforehand, inputMethod, sessionNumber, sessionGone, nobodyEnrolled, nobodyUnmarked,
    savedMark, undoneMark, redoneMark, unchanged
  case savedMarks, undoneMarks, redoneMarks, seat, noSuchSeat, minutesOnlyLate, nothingToUndo,
    nothingToRedo, whichLeave
  case noteFor, minutesFor, find, changedSince
  // Sheet
  case pageOf, printFailed, sheetWritten, sheetPrinted
  // Visits
  case people, openGaps, visitGone, gapsAndActions, noGaps, doneOn, chooseAction
  // Forms
  case newTrainee, editTrainee, newClass, editClass, newSession, editSession, newVisit
  case editVisit, newGap, editGap, mendFields, discardQuestion, pinyinHint, birthHint
  case newUnitHint, similarUnits, hoursHint, placeHint, actionHint
  // Conflict
  case conflict, conflictExplained, keptTheirs, keptMine
  // Help
  case help, helpHeading
  // Keys
  case keyUp, keyDown, keyPageUp, keyPageDown, keyFirst, keyLast, keyOpen, keyBack, keyQuit
  case keyHelp, keyHome, keyRoster, keyClasses, keyVisits, keyNew, keyEdit, keySave, keyCancel
  case keyFilter, keyClearFilter, keyToList, keyOrder, keyRollCall, keySheet, keyTraineeFile
  case keyNewSession, keyEditClass, keyEnrol, keyPresent, keyLate, keyLeftEarly, keyLeave
  case keyWalkIn, keyMerge
  case keyExceptions, keyApply, keyCode, keyRemark, keySignOut, keySignOutAll, keyMakeUp
  case keyPlan, keyDoor, keyList, keyLeft, keyRight, keyMoreSeats, keyFewerSeats, keyKeepSeats
  case keyOnlyUnmarked, keyByUnit, keyClose, keyCloseAbsent, keyClosePresent
  case keyAbsent, keyClear, keyFind, keyUndo, keyRedo, keyFill, keyNote, keyMinutes, keySeat
  case keyPersonal, keySick, keyOfficial, keyGoThere, keyMakePaper, keyLayout, keyWritePDF,
    keyPrint,
    keyNextPage
  case keyPreviousPage, keyDone, keyNewGap, keyParticipants, keyChoose, keyChooseAll
  case keyDiscard, keyStay, keyNextField, keyPreviousField, keyNextChoice, keyPreviousChoice
  case keyOtherSession
  // The line from paper
  case lineLate, lineEarly, linePersonal, lineSick, lineOfficial, lineAbsent, linePresent
  case lineSeveral, lineRange, lineGuest, lineSignatures
  case keyMine, keyTheirs, keyBackup, keyUnmask, keyExport, keyView, keyPapers, keyTick
  case keySeries, keyCancelSession, keyStanding, keyRules
  case keyEarlier, keyLater, keyYearEarlier, keyYearLater, keyKind, keyTerm, keyCalendar
  case keyFigures, keyGapBoard, keyBalance
  case keyMergeFiles, keyOtherSide, keySwapFiles, keyUndoMerge, keyAnotherFile
  case keyGroups, keyNarrow, keyMembers, keySheetCode
  case keyUnits, keyMergeUnits, keyRemove, keyRetiredToo, keyRetire, keyTakeBack
  case keyImport, keyUndoImport, keyComplete, keyStop, keyCheck, keyAssign, keyColumnLeft
  case keyColumnRight, keyHeadingsUp, keyHeadingsDown, keyNextKind, keyPreviousKind
  case keySamePerson, keyNewPerson, keyAsRead, keyLeaveOut
  case keyLetterhead, keyLanguage, keyPreset, keyLetters
  case keyLeaves, keyEnrolled, keyApprove, keyRefuse, keyPaper, keyReturned
  case keyResults, keyScore, keyResit, keyExcellent, keyPoor, keyCertificate, keyIssue, keyExam
  case keyAnyway, keyReflections
  case keyLayOut
  // Keys of monthly meetings
  case keyMeetings, keyNewItem, keyNewDecision, keyMinutesOf, keyExpected, keyEditMeeting
  case keyCancelMeeting, keyMoveUp, keyMoveDown
  // Keys of evaluations
  case keyEvaluation, keyForms, keyNewQuestion, keyAskAboutTrainers, keyNewOpinion, keyNewProblem
  case keyTrainerRatings, keySortOpinion, keyNewAction
  // Visits
  case keyNewStop, keyState, keyCloseGap, keyFiles
  case keyHere, keyNotHere, keyRestHere, keyGoOn, keyCallAgain, keyNextPoint, keyPreviousPoint
  case keyCallOff, keyAllTheSame, keyOpenGap
  case keyLatersToo, keyThisOnly

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    // General
    case .windowTooSmall:
      Phrase(
        "Window too small ({now}): make it at least {columns}×{rows}",
        "窗口太小（{now}）：请放大到 {columns}×{rows} 以上",
        "視窗太小（{now}）：請放大到 {columns}×{rows} 以上")
    case .oneProblem:
      Phrase(
        "{first} (look with: qiandao check)", "{first}（请运行：qiandao check）",
        "{first}（請執行：qiandao check）")
    case .moreProblems:
      Phrase(
        "{first} (and {count} more: qiandao check)",
        "{first}（另有 {count} 处：qiandao check）",
        "{first}（另有 {count} 處：qiandao check）")
    case .weekdays:
      Phrase(
        "Sun Mon Tue Wed Thu Fri Sat",
        "周日 周一 周二 周三 周四 周五 周六",
        "週日 週一 週二 週三 週四 週五 週六")
    case .readOnly: Phrase("read only", "只读", "唯讀")
    case .numbersShown:
      Phrase(
        "Numbers are shown until you leave this screen; logged. f masks them again",
        "离开本屏前显示完整号码，已记入日志；再按 f 隐藏",
        "離開本畫面前顯示完整號碼，已記入日誌；再按 f 隱藏")
    case .saved: Phrase("Saved", "已保存", "已儲存")
    // Home
    case .home: Phrase("Today", "今日", "今日")
    case .today: Phrase("Today", "今日安排", "今日安排")
    case .untaken: Phrase("Past, nobody taken", "过去未点名", "過去未點名")
    case .actionsDue: Phrase("Actions due", "到期整改措施", "到期整改措施")
    case .coming: Phrase("Next 7 days", "未来七天", "未來七天")
    case .nothingToday:
      Phrase(
        "no session, no meeting; make one under Classes (c) or m",
        "没有课次和例会，可在培训班（c）、例会（m）中新建",
        "沒有課次和例會，可在培訓班（c）、例會（m）中新建")
    case .backupDue:
      Phrase(
        "Last backup off this machine: {day} (b)", "上次机外备份：{day}（按 b 备份）", "上次機外備份：{day}（按 b 備份）"
      )
    case .backupNever:
      Phrase("No backup off this machine yet (b)", "尚无机外备份（按 b 备份）", "尚無機外備份（按 b 備份）")
    case .backupPlace:
      Phrase("Back up to (folder or file):", "备份到（文件夹或文件）：", "備份到（資料夾或檔案）：")
    case .backedUp: Phrase("Backed up: {path}", "已备份：{path}", "已備份：{path}")
    case .backedUpHere:
      Phrase(
        "Backed up on the same disk, which does not count; copy it off this machine: {path}",
        "已备份，但在同一磁盘，不算机外备份，请另存到U盘：{path}", "已備份，但在同一磁碟，不算機外備份，請另存到隨身碟：{path}")
    case .backupIncomplete:
      Phrase(
        "{count} files could not be read and are missing in the backup (qiandao check): {path}",
        "{count} 个文件无法读取，备份中没有（qiandao check）：{path}",
        "{count} 個檔案無法讀取，備份中沒有（qiandao check）：{path}")
    case .chooseSession: Phrase("Choose a session first", "请先选择课次", "請先選擇課次")
    case .expectedOnly: Phrase("{count} expected", "应到{count}人", "應到{count}人")
    case .takenOf:
      Phrase(
        "{taken} of {expected} taken",
        "已点{taken}/{expected}",
        "已點{taken}/{expected}")
    case .firstSteps:
      Phrase("Nothing here yet. How to begin:", "还没有任何数据。开始步骤：", "還沒有任何資料。開始步驟：")
    case .stepRoster:
      Phrase(
        "1. Roster (r): n adds a trainee, i imports a whole file of them",
        "1. 花名册（r）：按 n 新建学员，按 i 导入整份名册文件",
        "1. 花名冊（r）：按 n 新增學員，按 i 匯入整份名冊檔案")
    case .stepClass:
      Phrase(
        "2. Classes (c): n makes a class; in it t enrols trainees",
        "2. 培训班（c）：按 n 新建培训班，在班中按 t 添加学员",
        "2. 培訓班（c）：按 n 新增培訓班，在班中按 t 新增學員")
    case .stepSession:
      Phrase(
        "3. In the class: n makes a session",
        "3. 在培训班中：按 n 新建课次",
        "3. 在培訓班中：按 n 新增課次")
    case .stepRollCall:
      Phrase(
        "4. On a session: Enter takes the roll call, s prints the sign-in sheet",
        "4. 选中课次：按 Enter 点名，按 s 打印签到表",
        "4. 選中課次：按 Enter 點名，按 s 列印簽到表")
    // Lists
    case .matches: Phrase("{count} found", "找到 {count} 项", "找到 {count} 項")
    case .recordsFound: Phrase("{count} found", "找到{count}条", "找到{count}條")
    case .nothingFound:
      Phrase("Nothing matches; Esc shows all", "没有符合的，按 Esc 显示全部", "沒有符合的，按 Esc 顯示全部")
    case .nothingMatches:
      Phrase(
        "Nobody matches; Esc shows all",
        "无人符合，按 Esc 显示全部",
        "無人符合，按 Esc 顯示全部")
    case .traineesInAll: Phrase("{count} trainees", "共{count}名学员", "共{count}名學員")
    case .rosterEmpty:
      Phrase(
        "No trainees yet; n adds one, i imports a file",
        "还没有学员，按 n 新建，按 i 导入名册文件",
        "還沒有學員，按 n 新增，按 i 匯入名冊檔案")
    case .rosterIsEmpty:
      Phrase(
        "The roster is empty; F3 goes there, n adds a trainee",
        "花名册为空，按 F3 前往，再按 n 新建学员",
        "花名冊為空，按 F3 前往，再按 n 新增學員")
    case .orderedBy: Phrase("Ordered by {order}", "按{order}排列", "按{order}排列")
    case .orderPinyin: Phrase("pinyin", "拼音", "拼音")
    case .orderStrokes: Phrase("surname strokes", "姓氏笔画", "姓氏筆畫")
    case .orderUnit: Phrase("unit", "单位", "單位")
    case .orderNumber: Phrase("number", "编号", "編號")
    case .orderSeat: Phrase("seat", "座号", "座號")
    // Trainee file
    case .birthAndAge: Phrase("{birth} ({age} years)", "{birth}（{age}岁）", "{birth}（{age}歲）")
    case .attendance: Phrase("Attendance", "考勤", "考勤")
    case .attendanceSummary:
      Phrase(
        "{hours} hours · there {actual} · late {late} · left early {early} · leave {leave} · absent {absent} · unmarked {unmarked}",
        "{hours}学时 · 实到{actual} · 迟到{late} · 早退{early} · 请假{leave} · 缺席{absent} · 未点{unmarked}",
        "{hours}學時 · 實到{actual} · 遲到{late} · 早退{early} · 請假{leave} · 缺席{absent} · 未點{unmarked}")
    case .attendedNothing: Phrase("No class and no visit yet", "尚未参加培训或观摩", "尚未參加培訓或觀摩")
    case .traineeGone:
      Phrase(
        "This trainee is no longer there; Esc goes back",
        "该学员已不存在，按 Esc 返回",
        "該學員已不存在，按 Esc 返回")
    // Classes
    case .classes: Phrase("Classes", "培训班", "培訓班")
    case .noClasses: Phrase("No classes yet; press n", "还没有培训班，按 n 新建", "還沒有培訓班，按 n 新建")
    case .enrolled: Phrase("Size", "人数", "人數")
    case .enrolledCount:
      Phrase(
        "{count} enrolled; press t to enrol",
        "已报名{count}人，按 t 添加",
        "已報名{count}人，按 t 新增")
    case .taken: Phrase("Taken", "已点", "已點")
    case .noSessions: Phrase("No sessions yet; press n", "还没有课次，按 n 新建", "還沒有課次，按 n 新建")
    case .chooseTrainees:
      Phrase(
        "Choose with Space first, then Enter",
        "请先按空格选择，再按回车",
        "請先按空格選擇，再按 Enter")
    case .chosenCount: Phrase("{count} chosen", "已选{count}人", "已選{count}人")
    case .className: Phrase("Name", "名称", "名稱")
    case .classGone:
      Phrase(
        "This class is no longer there; Esc goes back",
        "该培训班已不存在，按 Esc 返回",
        "該培訓班已不存在，按 Esc 返回")
    case .sessions: Phrase("Sessions", "课次", "課次")
    case .enrolment: Phrase("Enrol trainees", "添加学员", "加入學員")
    // Roll call
    case .fillBeforehand:
      Phrase(
        "This session is still to come: y marks all {count} unmarked present",
        "本课次尚未开始：按 y 把未点的{count}人全部记为出勤", "本課次尚未開始：按 y 把未點的{count}人全部記為出勤")
    case .inputMethod:
      Phrase(
        "“{key}” does nothing here; switch the keyboard to English letters",
        "“{key}”在此无作用，请切换到英文输入", "「{key}」在此無作用，請切換到英文輸入")
    case .sessionNumber: Phrase("Session {number}", "第{number}次课", "第{number}次課")
    case .sessionGone:
      Phrase(
        "This session is no longer there; Esc goes back",
        "该课次已不存在，按 Esc 返回",
        "該課次已不存在，按 Esc 返回")
    case .nobodyEnrolled:
      Phrase(
        "Nobody is enrolled; open the class and press t",
        "尚无学员报名，请在培训班中按 t 添加",
        "尚無學員報名，請在培訓班中按 t 新增")
    case .nobodyUnmarked: Phrase("Nobody is unmarked", "没有未点的学员", "沒有未點的學員")
    case .savedMark:
      Phrase(
        "Saved: {seat} {name} {status}", "已保存：{seat} {name} {status}", "已儲存：{seat} {name} {status}")
    case .undoneMark:
      Phrase(
        "Undone: {seat} {name} {status}", "已撤销：{seat} {name} {status}", "已撤銷：{seat} {name} {status}"
      )
    case .redoneMark:
      Phrase(
        "Redone: {seat} {name} {status}", "已重做：{seat} {name} {status}", "已重做：{seat} {name} {status}"
      )
    case .undoneMarks:
      Phrase("Undone: {count} marks", "已撤销：{count}条考勤记录", "已撤銷：{count}條考勤紀錄")
    case .redoneMarks:
      Phrase("Redone: {count} marks", "已重做：{count}条考勤记录", "已重做：{count}條考勤紀錄")
    case .unchanged:
      Phrase(
        "Already: {seat} {name} {status}", "已是：{seat} {name} {status}",
        "已是：{seat} {name} {status}")
    case .savedMarks: Phrase("Saved: {count} marks", "已保存：{count}条考勤记录", "已儲存：{count}條考勤紀錄")
    case .seat: Phrase("Seat {seat}", "座号 {seat}", "座號 {seat}")
    case .noSuchSeat: Phrase("There is no seat {seat}", "没有座号 {seat}", "沒有座號 {seat}")
    case .comma: Phrase(", ", "，", "，")
    case .minutesOnlyLate:
      Phrase(
        "Minutes go with late and left early only",
        "只有迟到和早退才有分钟数",
        "只有遲到和早退才有分鐘數")
    case .nothingToUndo: Phrase("Nothing to undo", "没有可撤销的操作", "沒有可撤銷的操作")
    case .nothingToRedo: Phrase("Nothing to redo", "没有可重做的操作", "沒有可重做的操作")
    case .whichLeave:
      Phrase(
        "Leave of {name}: p personal, s sick, o official",
        "{name}请假：p 事假，s 病假，o 公假",
        "{name}請假：p 事假，s 病假，o 公假")
    case .noteFor: Phrase("Note on {name}:", "{name}的备注：", "{name}的備註：")
    case .minutesFor:
      Phrase("{name}, {status}, minutes:", "{name}{status}分钟数：", "{name}{status}分鐘數：")
    case .changedSince:
      Phrase(
        "Somebody else has changed it since: it stays as it is",
        "此后已被他人修改，保持不变",
        "此後已被他人修改，保持不變")
    case .find: Phrase("Find (name, pinyin, unit, phone):", "查找（姓名、拼音、单位、电话）：", "尋找（姓名、拼音、單位、電話）：")
    // Sheet
    case .pageOf: Phrase("Page {page} of {pages}", "第{page}页/共{pages}页", "第{page}頁/共{pages}頁")
    case .printFailed:
      Phrase(
        "{why} (w writes the PDF)", "{why}（按 w 存为PDF）", "{why}（按 w 存為PDF）")
    case .sheetWritten: Phrase("Written: {path}", "已写入：{path}", "已寫入：{path}")
    case .sheetPrinted: Phrase("Sent to the printer: {job}", "已送打印机：{job}", "已送印表機：{job}")
    // Visits
    case .people: Phrase("People", "人数", "人數")
    case .openGaps: Phrase("Open gaps", "未决差距", "未決差距")
    case .visitGone:
      Phrase(
        "This visit is no longer there; Esc goes back",
        "该观摩已不存在，按 Esc 返回",
        "該觀摩已不存在，按 Esc 返回")
    case .gapsAndActions: Phrase("Gaps and actions", "差距与整改措施", "差距與整改措施")
    case .noGaps:
      Phrase(
        "No gaps yet; press n for what is better there",
        "尚无差距，按 n 记下对方的长处",
        "尚無差距，按 n 記下對方的長處")
    case .doneOn: Phrase("done {day}", "{day} 完成", "{day} 完成")
    case .chooseAction: Phrase("Choose an action first", "请先选择整改措施", "請先選擇整改措施")
    // Forms
    case .newTrainee: Phrase("New trainee", "新建学员", "新增學員")
    case .editTrainee: Phrase("Edit trainee", "修改学员", "修改學員")
    case .newClass: Phrase("New class", "新建培训班", "新增培訓班")
    case .editClass: Phrase("Edit class", "修改培训班", "修改培訓班")
    case .newSession: Phrase("New session", "新建课次", "新增課次")
    case .editSession: Phrase("Edit session", "修改课次", "修改課次")
    case .newVisit: Phrase("New site visit", "新建外出观摩", "新增外出觀摩")
    case .editVisit: Phrase("Edit site visit", "修改外出观摩", "修改外出觀摩")
    case .newGap: Phrase("New gap", "新建差距", "新增差距")
    case .editGap: Phrase("Edit gap", "修改差距", "修改差距")
    case .mendFields:
      Phrase(
        "Not saved yet: mend the fields in red",
        "尚未保存：请改正红色字段",
        "尚未儲存：請改正紅色欄位")
    case .discardQuestion:
      Phrase(
        "Something is not saved. y discards it, n goes on, s saves it.",
        "有内容未保存。y 放弃，n 继续，s 保存。",
        "有內容未儲存。y 放棄，n 繼續，s 儲存。")
    case .pinyinHint: Phrase("empty: the usual reading", "留空则用通常读音", "留空則用通常讀音")
    case .birthHint:
      Phrase(
        "1985, 1985-03 or 1985-03-12",
        "1985、1985-03 或 1985-03-12",
        "1985、1985-03 或 1985-03-12")
    case .newUnitHint: Phrase("a new unit of this name will be made", "将新建这个单位", "將新增這個單位")
    case .similarUnits:
      Phrase(
        "known: {names} (→ takes the first)", "已有：{names}（按 → 选第一个）",
        "已有：{names}（按 → 選第一個）")
    case .hoursHint:
      Phrase(
        "empty: 3 for half a day, 6 for a day, as in the settings",
        "留空：按设置，半天3学时，一天6学时",
        "留空：按設定，半天3學時，一天6學時")
    case .placeHint: Phrase("empty: {place}", "留空：{place}", "留空：{place}")
    case .actionHint:
      Phrase(
        "what will be done about it; may stay empty",
        "将采取的措施，可留空",
        "將採取的措施，可留空")
    // Conflict
    case .conflict: Phrase("Changed by two people", "两人同时修改", "兩人同時修改")
    case .conflictExplained:
      Phrase(
        "Somebody else changed the same at the same time. Nothing of yours is saved yet: say which one stands.",
        "他人同时修改了同一内容。您的修改尚未保存，请选择以哪一个为准。",
        "他人同時修改了同一內容。您的修改尚未儲存，請選擇以哪一個為準。")
    case .keptTheirs:
      Phrase(
        "Theirs stands; what else you changed is saved",
        "以对方的为准，您的其余修改已保存",
        "以對方的為準，您的其餘修改已儲存")
    case .keptMine: Phrase("Yours stands, and is saved", "以您的为准，已保存", "以您的為準，已儲存")
    // Help
    case .help: Phrase("Help", "帮助", "說明")
    case .helpHeading: Phrase("Keys on the screen you came from", "上一屏可用的按键", "上一畫面可用的按鍵")
    // Keys
    case .keyUp: Phrase("up", "上移", "上移")
    case .keyDown: Phrase("down", "下移", "下移")
    case .keyPageUp: Phrase("page up", "上翻", "上翻")
    case .keyPageDown: Phrase("page down", "下翻", "下翻")
    case .keyFirst: Phrase("first", "首行", "首行")
    case .keyLast: Phrase("last", "末行", "末行")
    case .keyOpen: Phrase("open", "打开", "開啟")
    case .keyBack: Phrase("back", "返回", "返回")
    case .keyQuit: Phrase("quit", "退出", "退出")
    case .keyHelp: Phrase("help", "帮助", "說明")
    case .keyHome: Phrase("today", "今日", "今日")
    case .keyRoster: Phrase("roster", "花名册", "花名冊")
    case .keyClasses: Phrase("classes", "培训班", "培訓班")
    case .keyVisits: Phrase("visits", "外出观摩", "外出觀摩")
    case .keyEarlier: Phrase("earlier", "更早", "更早")
    case .keyLater: Phrase("later", "更晚", "更晚")
    case .keyYearEarlier: Phrase("a year earlier", "上一年", "上一年")
    case .keyYearLater: Phrase("a year later", "下一年", "下一年")
    case .keyKind: Phrase("kind", "类别", "類別")
    case .keyTerm: Phrase("term", "期限", "期限")
    case .keyCalendar: Phrase("calendar", "日历", "日曆")
    case .keyFigures: Phrase("counts", "统计", "統計")
    case .keyGapBoard: Phrase("open gaps", "差距台账", "差距臺賬")
    case .keyBalance: Phrase("by unit", "按单位", "按單位")
    case .keyNew: Phrase("new", "新建", "新增")
    case .keyEdit: Phrase("edit", "修改", "修改")
    case .keySave: Phrase("save", "保存", "儲存")
    case .keyCancel: Phrase("cancel", "取消", "取消")
    case .keyFilter: Phrase("filter", "筛选", "篩選")
    case .keyClearFilter: Phrase("show all", "显示全部", "顯示全部")
    case .keyToList: Phrase("to the list", "到列表", "到列表")
    case .keyOrder: Phrase("order", "排序", "排序")
    case .keyRollCall: Phrase("roll call", "点名", "點名")
    case .keySheet: Phrase("sheet", "签到表", "簽到表")
    case .keyTraineeFile: Phrase("trainee's file", "学员档案", "學員檔案")
    case .keyNewSession: Phrase("new session", "新课次", "新課次")
    case .keyEditClass: Phrase("edit class", "改培训班", "改培訓班")
    case .keyEnrol: Phrase("enrol", "添加学员", "加入學員")
    case .keyPresent: Phrase("present", "出勤", "出勤")
    case .keyLate: Phrase("late", "迟到", "遲到")
    case .keyLeftEarly: Phrase("early", "早退", "早退")
    case .keyLeave: Phrase("leave", "请假", "請假")
    case .keyAbsent: Phrase("absent", "缺席", "缺席")
    case .keyClear: Phrase("clear", "清除", "清除")
    case .keyFind: Phrase("find", "查找", "尋找")
    case .keyUndo: Phrase("undo", "撤销", "撤銷")
    case .keyRedo: Phrase("redo", "重做", "重做")
    case .keyExceptions: Phrase("paper", "录纸质表", "錄紙本表")
    case .keyApply: Phrase("apply", "应用", "套用")
    case .keyCode: Phrase("card or number reader", "刷卡／编号", "刷卡／編號")
    case .keyWalkIn: Phrase("walk-in", "临时学员", "臨時學員")
    case .keyMerge: Phrase("say who a walk-in is", "认定临时学员", "認定臨時學員")
    case .keyRemark: Phrase("remark on conduct", "课堂表现", "課堂表現")
    case .keySignOut: Phrase("sign out", "签退", "簽退")
    case .keySignOutAll: Phrase("sign everybody out", "全体签退", "全體簽退")
    case .keyMakeUp: Phrase("hours made up", "补课学时", "補課學時")
    case .keyOnlyUnmarked: Phrase("only unmarked", "只看未点", "只看未點")
    case .keyPlan: Phrase("seating plan", "座位图", "座位圖")
    case .keyDoor: Phrase("counter at the door", "门口计数", "門口計數")
    case .keyList: Phrase("list", "列表", "列表")
    case .keyLeft: Phrase("left", "左移", "左移")
    case .keyRight: Phrase("right", "右移", "右移")
    case .keyMoreSeats: Phrase("more seats a row", "每排加一座", "每排加一座")
    case .keyFewerSeats: Phrase("fewer seats a row", "每排减一座", "每排減一座")
    case .keyKeepSeats: Phrase("keep seats a row", "保存每排座数", "儲存每排座數")
    case .keyByUnit: Phrase("by unit", "按单位", "按單位")
    case .keyClose: Phrase("final", "封存", "封存")
    case .keyCloseAbsent: Phrase("absent, and final", "缺席并封存", "缺席並封存")
    case .keyClosePresent: Phrase("present, and final", "出勤并封存", "出勤並封存")
    case .keyFill: Phrase("rest present", "其余出勤", "其餘出勤")
    case .keyNote: Phrase("note", "备注", "備註")
    case .keyMinutes: Phrase("minutes", "分钟数", "分鐘數")
    case .keySeat: Phrase("go to seat", "到座号", "到座號")
    case .keyPersonal: Phrase("personal", "事假", "事假")
    case .keySick: Phrase("sick", "病假", "病假")
    case .keyOfficial: Phrase("official", "公假", "公假")
    case .keyGoThere: Phrase("go there", "到此人", "到此人")
    case .keyLayout: Phrase("layout", "版式", "版式")
    case .keyMakePaper: Phrase("paper", "打印材料", "列印材料")
    case .keyWritePDF: Phrase("write PDF", "存为PDF", "存為PDF")
    case .keyPrint: Phrase("print", "打印", "列印")
    case .keyNextPage: Phrase("next page", "下一页", "下一頁")
    case .keyPreviousPage: Phrase("previous", "上一页", "上一頁")
    case .keyDone: Phrase("done", "完成", "完成")
    case .keyNewGap: Phrase("new gap", "新差距", "新差距")
    case .keyParticipants: Phrase("participants", "参加人员", "參加人員")
    case .keyChoose: Phrase("choose", "选择", "選擇")
    case .keyChooseAll: Phrase("all", "全选", "全選")
    case .keyDiscard: Phrase("discard", "放弃", "放棄")
    case .keyOtherSession: Phrase("other session", "换课次", "換課次")
    case .lineLate: Phrase("late, 10 minutes", "迟到 10 分钟", "遲到 10 分鐘")
    case .lineEarly: Phrase("left early, 20 min", "早退 20 分钟", "早退 20 分鐘")
    case .linePersonal: Phrase("personal leave", "事假", "事假")
    case .lineSick: Phrase("sick leave", "病假", "病假")
    case .lineOfficial: Phrase("official leave", "公假", "公假")
    case .lineAbsent: Phrase("absent", "缺席", "缺席")
    case .linePresent: Phrase("present", "出勤", "出勤")
    case .lineSeveral: Phrase("several seats alike", "多个座号同此", "多個座號同此")
    case .lineRange: Phrase("seats 88 to 90", "座号 88 至 90", "座號 88 至 90")
    case .lineGuest: Phrase("signed in a blank row", "在空白行签名的人", "在空白列簽名的人")
    case .lineSignatures: Phrase("signatures on paper", "纸上签到人数", "紙上簽到人數")
    case .keyStay: Phrase("go on", "继续", "繼續")
    case .keyNextField: Phrase("next", "下一项", "下一項")
    case .keyPreviousField: Phrase("previous", "上一项", "上一項")
    case .keyNextChoice: Phrase("next", "下一个", "下一個")
    case .keyPreviousChoice: Phrase("previous", "上一个", "上一個")
    case .keyMine: Phrase("mine", "我的", "我的")
    case .keySheetCode: Phrase("sheet by its code", "按编码录表", "按編碼錄表")
    case .keyBackup: Phrase("backup", "备份", "備份")
    case .keyUnmask: Phrase("unmask", "完整号码", "完整號碼")
    case .keyExport: Phrase("export", "导出", "匯出")
    case .keyView: Phrase("view", "视图", "檢視")
    case .keyPapers: Phrase("papers", "档案材料", "檔案材料")
    case .keyTick: Phrase("tick", "勾选", "勾選")
    case .keyTheirs: Phrase("theirs", "对方的", "對方的")
    case .keySeries: Phrase("series", "批量课次", "批次課次")
    case .keyStanding: Phrase("standing", "考勤情况", "考勤情況")
    case .keyMergeFiles: Phrase("merge", "合并", "合併")
    case .keyOtherSide: Phrase("the other is right", "换用另一份", "換用另一份")
    case .keySwapFiles: Phrase("keep the other file", "改为保留另一份", "改為保留另一份")
    case .keyUndoMerge: Phrase("undo the merge", "撤销合并", "復原合併")
    case .keyAnotherFile: Phrase("another file of hers", "另一份档案", "另一份檔案")
    case .keyGroups: Phrase("groups", "分组", "分組")
    case .keyNarrow: Phrase("show these", "只看此组", "只看此組")
    case .keyMembers: Phrase("members", "成员", "成員")
    case .keyRules: Phrase("rules", "考勤规则", "考勤規則")
    case .keyCancelSession: Phrase("cancel it", "取消课次", "取消課次")
    case .keyUnits: Phrase("units", "单位", "單位")
    case .keyMergeUnits: Phrase("merge", "合并", "合併")
    case .keyRemove: Phrase("remove", "删除", "刪除")
    case .keyRetiredToo: Phrase("retired too", "含已退", "含已退")
    case .keyRetire: Phrase("retire", "移出花名册", "移出花名冊")
    case .keyTakeBack: Phrase("back in the roster", "移回花名册", "移回花名冊")
    case .keyLeaves: Phrase("leave", "请假", "請假")
    case .keyEnrolled: Phrase("enrolled", "学员名册", "學員名冊")
    case .keyApprove: Phrase("approve", "批准", "批准")
    case .keyRefuse: Phrase("refuse", "不批准", "不批准")
    case .keyPaper: Phrase("paper seen", "验假条", "驗假條")
    case .keyReturned: Phrase("returned", "销假", "銷假")
    case .keyResults: Phrase("results", "考核结业", "考核結業")
    case .keyScore: Phrase("score", "成绩", "成績")
    case .keyResit: Phrase("resit", "补考", "補考")
    case .keyExcellent: Phrase("excellent", "优秀", "優秀")
    case .keyPoor: Phrase("poor", "较差", "較差")
    case .keyCertificate: Phrase("certificate", "证书", "證書")
    case .keyIssue: Phrase("certificates for all", "批量发证", "批次發證")
    case .keyExam: Phrase("exam", "考核", "考核")
    case .keyAnyway: Phrase("enter it all the same", "仍然录入", "仍然錄入")
    case .keyReflections: Phrase("reflections", "学习心得", "學習心得")
    case .keyImport: Phrase("import", "导入", "匯入")
    case .keyUndoImport: Phrase("undo the import", "撤销导入", "撤銷匯入")
    case .keyComplete: Phrase("complete", "补全", "補全")
    case .keyStop: Phrase("stop", "中止", "中止")
    case .keyCheck: Phrase("see what it does", "预览结果", "預覽結果")
    case .keyAssign: Phrase("what it holds", "指定内容", "指定內容")
    case .keyColumnLeft: Phrase("column left", "左一列", "左一欄")
    case .keyColumnRight: Phrase("column right", "右一列", "右一欄")
    case .keyHeadingsUp: Phrase("headings up", "表头上移", "表頭上移")
    case .keyHeadingsDown: Phrase("headings down", "表头下移", "表頭下移")
    case .keyNextKind: Phrase("next list", "下一类", "下一類")
    case .keyPreviousKind: Phrase("previous list", "上一类", "上一類")
    case .keySamePerson: Phrase("this one", "是此人", "是此人")
    case .keyNewPerson: Phrase("new person", "另一人", "另一人")
    case .keyAsRead: Phrase("read so", "按此读取", "按此讀取")
    case .keyLeaveOut: Phrase("leave out", "不导入", "不匯入")
    case .keyLetterhead: Phrase("letterhead", "文书样式", "文書樣式")
    case .keyLetters: Phrase("letters", "函件证书", "函件證書")
    case .keyLanguage: Phrase("language", "语言", "語言")
    case .keyPreset: Phrase("preset wording", "恢复预设", "恢復預設")
    case .keyLayOut: Phrase("lay out again", "重新排版", "重新排版")
    case .keyMeetings: Phrase("meetings", "例会", "例會")
    case .keyNewItem: Phrase("new item", "新议题", "新議題")
    case .keyNewDecision: Phrase("new decision", "新议定事项", "新議定事項")
    case .keyMinutesOf: Phrase("minutes", "会议记录", "會議紀錄")
    case .keyExpected: Phrase("expected", "应到人员", "應到人員")
    case .keyEditMeeting: Phrase("edit meeting", "改例会", "改例會")
    case .keyCancelMeeting: Phrase("cancel it", "取消例会", "取消例會")
    case .keyMoveUp: Phrase("move it up", "上移一位", "上移一位")
    case .keyMoveDown: Phrase("move it down", "下移一位", "下移一位")
    case .keyEvaluation: Phrase("evaluation", "培训评估", "培訓評估")
    case .keyForms: Phrase("forms", "意见表", "意見表")
    case .keyNewQuestion: Phrase("new question", "新评价项", "新評價項")
    case .keyAskAboutTrainers: Phrase("trainers", "加授课教师", "加授課教師")
    case .keyNewOpinion: Phrase("new opinion", "新意见", "新意見")
    case .keyNewProblem: Phrase("new problem", "新问题", "新問題")
    case .keyTrainerRatings: Phrase("trainer ratings", "教师评价", "教師評價")
    case .keyNewAction: Phrase("new action", "新措施", "新措施")
    case .keySortOpinion: Phrase("to problem", "归入问题", "歸入問題")
    // Visits
    case .keyNewStop: Phrase("stop", "新站点", "新站點")
    case .keyState: Phrase("state", "进度", "進度")
    case .keyCloseGap: Phrase("close gap", "销号", "銷號")
    case .keyFiles: Phrase("files", "附件", "附件")
    case .keyHere: Phrase("here", "到", "到")
    case .keyNotHere: Phrase("not with us", "未同行", "未同行")
    case .keyRestHere: Phrase("rest here", "其余到", "其餘到")
    case .keyGoOn: Phrase("count, go on", "清点出发", "清點出發")
    case .keyCallAgain: Phrase("open again", "重开", "重開")
    case .keyNextPoint: Phrase("next point", "下一处", "下一處")
    case .keyPreviousPoint: Phrase("point before", "上一处", "上一處")
    case .keyCallOff: Phrase("call off", "取消观摩", "取消觀摩")
    case .keyOpenGap: Phrase("open the gap again", "撤回销号", "撤回銷號")
    case .keyAllTheSame: Phrase("all the same", "仍然确认", "仍然確認")
    case .keyLatersToo: Phrase("them too", "一并修改", "一併修改")
    case .keyThisOnly: Phrase("this one only", "仅本次", "僅本次")
    }
  }
}
