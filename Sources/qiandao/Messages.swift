import Model

/// What the commands say.
enum Message: Catalogue {
  case made, enrolled, expectedFrom, none, noSessions, totalHours, state
  case todaysSessions, pendingLeaves, forgottenSessions, dueActions, from
  case openActions, doneOn, notDone
  case imported, wouldImport, ignoredColumns, ignoredSheets, rejectedRow, changedField
  case checked, keptOriginal
  case accessAt, accessBy, access, accessOf, accessTo, accessUnmask, accessExport, accessPrint
  case accessMasked, foreignLine
  case noFile, nothingTaken, markedMeanwhile, final, incomplete, unsound
  case noSample, wrongUsage, outputOrPrint, whatToChoose
  case backedUp, contents, attachmentsLeftOut, leftOut, backupOf, againstFolder, notInBackup
  case nothingToRestore, restored, keptIn, wayBack, lastOutside, neverOutside
  case uncertain
  case sameDisk, gapsInBackup, noAutomaticBackup, backupNotLogged
  case passphrase, passphraseAgain, noPassphrase, longPassphrase, passphrasesDiffer
  case notFound, savedUnprinted, notATerminal, unknownTerminal, terminalRefused

  var phrase: Phrase {
    switch self {
    case .made:
      Phrase(
        "Made the data folder of {name} at {path}", "已为{name}建立数据文件夹 {path}", "已為{name}建立資料夾 {path}"
      )
    case .enrolled:
      Phrase(
        "{class}: {count} enrolled, {total} in all", "{class}：新编入 {count} 人，共 {total} 人",
        "{class}：新編入 {count} 人，共 {total} 人")
    case .expectedFrom:
      Phrase(
        "Those enrolled now are expected from {day} on", "新编入的学员自 {day} 起计应到", "新編入的學員自 {day} 起計應到")
    case .none: Phrase("none", "无", "無")
    case .noSessions: Phrase("No sessions yet", "暂无课次", "暫無課次")
    case .totalHours: Phrase("Hours earned: {hours}", "累计学时：{hours}", "累計學時：{hours}")
    case .state: Phrase("State", "状态", "狀態")
    case .todaysSessions:
      Phrase("Today’s sessions and meetings", "今日课次与例会", "今日課次與例會")
    case .pendingLeaves: Phrase("Leave to decide on, returns due", "请假待批、待销假", "請假待批、待銷假")
    case .forgottenSessions:
      Phrase(
        "Past sessions and meetings that nobody took", "过期未点名的课次与例会", "過期未點名的課次與例會")
    case .dueActions: Phrase("Actions due", "到期的整改措施", "到期的整改措施")
    case .from: Phrase("From", "来源", "來源")
    case .openActions: Phrase("Open actions", "未完成措施", "未完成措施")
    case .doneOn: Phrase("done {day}", "{day} 完成", "{day} 完成")
    case .notDone: Phrase("not done", "未完成", "未完成")
    case .imported:
      Phrase(
        "{added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected",
        "新增 {added}，更新 {updated}，不变 {unchanged}，退回 {rejected}",
        "新增 {added}，更新 {updated}，不變 {unchanged}，退回 {rejected}")
    case .wouldImport:
      Phrase(
        "Nothing written; would be {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected",
        "未写入；将新增 {added}，更新 {updated}，不变 {unchanged}，退回 {rejected}",
        "未寫入；將新增 {added}，更新 {updated}，不變 {unchanged}，退回 {rejected}")
    case .ignoredColumns:
      Phrase("Columns left out: {headings}", "未采用的列：{headings}", "未採用的欄：{headings}")
    case .ignoredSheets:
      Phrase(
        "Sheets left out: {names}; take one with --sheet", "未读取的工作表：{names}；可用 --sheet 指定",
        "未讀取的工作表：{names}；可用 --sheet 指定")
    case .changedField:
      Phrase(
        "Row {row} {name}, {column}: “{was}” becomes “{now}”",
        "第 {row} 行 {name} {column}：“{was}”改为“{now}”", "第 {row} 行 {name} {column}：「{was}」改為「{now}」")
    case .rejectedRow:
      Phrase(
        "Row {row} {column}: {reason}", "第 {row} 行 {column}：{reason}", "第 {row} 行 {column}：{reason}"
      )
    case .checked:
      Phrase(
        "{files} files, {problems} problems", "{files} 个文件，{problems} 个问题",
        "{files} 個檔案，{problems} 個問題")
    case .keptOriginal:
      Phrase(
        "{path}: the original of a file that was mended; remove it when you need it no more",
        "{path}：修复前的原文件，不再需要时可删除", "{path}：修復前的原檔案，不再需要時可刪除")
    case .accessAt: Phrase("When", "时间", "時間")
    case .accessBy: Phrase("Who", "用户", "使用者")
    case .access: Phrase("What", "操作", "操作")
    case .accessOf: Phrase("Of whom", "对象", "對象")
    case .accessTo: Phrase("To", "去向", "去向")
    case .accessUnmask: Phrase("unmasked", "显示号码", "顯示號碼")
    case .accessExport: Phrase("exported", "导出", "匯出")
    case .accessPrint: Phrase("printed", "打印", "列印")
    case .accessMasked: Phrase("{access}, masked", "{access}（已隐藏号码）", "{access}（已隱藏號碼）")
    case .foreignLine:
      Phrase(
        "Line {line} is no line of this log: {text}", "第 {line} 行不是本日志的内容：{text}",
        "第 {line} 行不是本日誌的內容：{text}")
    case .noFile:
      Phrase("{path} is not there; check the name", "{path} 不存在，请检查文件名", "{path} 不存在，請檢查檔名")
    case .nothingTaken:
      Phrase(
        "{path}: no row could be taken, {count} were rejected; correct them and try again",
        "{path}：没有可导入的行，{count} 行被退回，请更正后重试", "{path}：沒有可匯入的行，{count} 行被退回，請更正後重試")
    case .markedMeanwhile:
      Phrase(
        "Not saved, somebody else has just marked {name}: {status}; look, and mark her again if that is wrong",
        "未保存，他人刚把{name}记为：{status}；请核对，如有误请重新记录", "未儲存，他人剛把{name}記為：{status}；請核對，如有誤請重新記錄")
    case .final:
      Phrase(
        "The record of this session is final; if it is to be changed, say why: --why TEXT",
        "本课次已封存；如需修改，请写明原因：--why 原因", "本課次已封存；如需修改，請寫明原因：--why 原因")
    case .incomplete:
      Phrase(
        "Files that could not be read and are left out: {count}, the first is {first}; look with: qiandao check",
        "{count} 个文件无法读取，未计入，首个是 {first}；请运行：qiandao check",
        "{count} 個檔案無法讀取，未計入，首個是 {first}；請執行：qiandao check")
    case .unsound:
      Phrase(
        "Problems that remain in the data folder: {count}; mend these files, or restore a backup",
        "数据文件夹中还有 {count} 个问题，请修复这些文件，或从备份恢复", "資料夾中還有 {count} 個問題，請修復這些檔案，或從備份還原")
    case .uncertain:
      Phrase(
        "Refused: which session is meant is not certain, since a file could not be read ({first}); name the session by its id, see: qiandao sessions",
        "未执行：有文件无法读取（{first}），不能确定是哪次课；请用课次编号，见：qiandao sessions",
        "未執行：有檔案無法讀取（{first}），不能確定是哪次課；請用課次編號，見：qiandao sessions")
    case .notFound:
      Phrase("{error} ({incomplete})", "{error}（{incomplete}）", "{error}（{incomplete}）")
    case .backedUp:
      Phrase(
        "Backed up: {path} ({size} bytes)", "已备份：{path}（{size} 字节）", "已備份：{path}（{size} 位元組）")
    case .contents:
      Phrase(
        "{trainees} trainees, {classes} classes, {sessions} sessions, {visits} visits",
        "学员 {trainees} 人，培训班 {classes} 个，课次 {sessions} 次，外出观摩 {visits} 次",
        "學員 {trainees} 人，培訓班 {classes} 個，課次 {sessions} 次，外出觀摩 {visits} 次")
    case .leftOut:
      Phrase(
        "Left out, as they are no records: {names}", "以下不是本程序的记录，未备份：{names}",
        "以下不是本程式的紀錄，未備份：{names}")
    case .backupOf:
      Phrase(
        "{name}, backed up on {day} at {time} by {maker}", "{name}，{maker} 于 {day} {time} 备份",
        "{name}，{maker} 於 {day} {time} 備份")
    case .againstFolder:
      Phrase(
        "Files of {path} added: {added}, changed: {changed}, removed: {removed}, the same: {same}",
        "与 {path} 相比：增加 {added} 个文件，改变 {changed} 个，移除 {removed} 个，相同 {same} 个",
        "與 {path} 相比：增加 {added} 個檔案，改變 {changed} 個，移除 {removed} 個，相同 {same} 個")
    case .notInBackup:
      Phrase(
        "These could not be read when it was made and stay as they are: {names}",
        "以下文件备份时无法读取，将保持原样：{names}", "以下檔案備份時無法讀取，將保持原樣：{names}")
    case .nothingToRestore:
      Phrase("Everything is as in the backup", "与备份完全相同，无需恢复", "與備份完全相同，無需還原")
    case .restored: Phrase("Restored", "已恢复", "已還原")
    case .keptIn:
      Phrase("What was there before is kept in {path}", "原有文件保存在 {path}", "原有檔案保存在 {path}")
    case .wayBack:
      Phrase(
        "To go back: qiandao restore {path}", "如需撤回：qiandao restore {path}",
        "如需復原：qiandao restore {path}")
    case .lastOutside:
      Phrase(
        "Last backup off this machine: {day}; make one: qiandao backup FILE",
        "上次机外备份：{day}，请运行：qiandao backup 文件", "上次機外備份：{day}，請執行：qiandao backup 檔案")
    case .neverOutside:
      Phrase(
        "No backup off this machine yet; make one: qiandao backup FILE",
        "尚无机外备份，请运行：qiandao backup 文件", "尚無機外備份，請執行：qiandao backup 檔案")
    case .sameDisk:
      Phrase(
        "It lies on the same disk and is lost with it, so it does not count; write it to a USB stick, or say --elsewhere if you carry it off",
        "备份与数据在同一磁盘，磁盘损坏时会一同丢失，不算机外备份；请写到U盘，如会另行带走请加 --elsewhere",
        "備份與資料在同一磁碟，磁碟損壞時會一同遺失，不算機外備份；請寫到隨身碟，如會另行帶走請加 --elsewhere")
    case .gapsInBackup:
      Phrase(
        "Files that could not be read and are missing in {path}: {count}, the first is {first}; look with: qiandao check",
        "{count} 个文件无法读取，{path} 中缺少这些文件，首个是 {first}；请运行：qiandao check",
        "{count} 個檔案無法讀取，{path} 中缺少這些檔案，首個是 {first}；請執行：qiandao check")
    case .attachmentsLeftOut:
      Phrase(
        "The {count} files kept with visits ({size} MB) are too many for a backup and not in it; copy the folder {folder} as well",
        "观摩附件共 {count} 个（{size} MB），过大，未包含在备份中；请另外复制文件夹 {folder}",
        "觀摩附件共 {count} 個（{size} MB），過大，未包含在備份中；請另外複製資料夾 {folder}")
    case .noAutomaticBackup:
      Phrase(
        "No automatic backup was made: {why}", "未能自动备份：{why}", "未能自動備份：{why}")
    case .backupNotLogged:
      Phrase(
        "The backup stands, but the log does not tell of it: {why}", "备份已完成，但未能记入日志：{why}",
        "備份已完成，但未能記入日誌：{why}")
    case .passphrase: Phrase("Passphrase:", "口令：", "密碼：")
    case .passphraseAgain: Phrase("Once more:", "再输一次：", "再輸一次：")
    case .noPassphrase:
      Phrase(
        "No passphrase was given; nothing is done", "没有输入口令，未作任何操作", "沒有輸入密碼，未作任何操作")
    case .longPassphrase:
      Phrase(
        "The passphrase is longer than {count} bytes; choose a shorter one", "口令超过 {count} 字节，请缩短",
        "密碼超過 {count} 位元組，請縮短")
    case .passphrasesDiffer:
      Phrase("The passphrases differ; try again", "两次输入的口令不一致，请重试", "兩次輸入的密碼不一致，請重試")
    case .savedUnprinted:
      Phrase(
        "Saved, do not do it again; only the answer could not be printed",
        "已保存，请勿重做；只是结果未能输出", "已儲存，請勿重做；只是結果未能輸出")
    case .notATerminal:
      Phrase(
        "The screens need a terminal; run qiandao in one", "界面需要终端，请在终端中运行 qiandao",
        "畫面需要終端機，請在終端機中執行 qiandao")
    case .unknownTerminal:
      Phrase(
        "The terminal type “{name}” is not known; try: TERM=xterm-256color qiandao",
        "不认识终端类型“{name}”，请试：TERM=xterm-256color qiandao",
        "不認識終端機類型「{name}」，請試：TERM=xterm-256color qiandao")
    case .terminalRefused:
      Phrase(
        "The terminal cannot be used: {why}; open another one and try again",
        "无法使用终端：{why}；请另开一个终端再试", "無法使用終端機：{why}；請另開一個終端機再試")
    case .noSample:
      Phrase(
        "The sample township is not installed; say where it is with QIANDAO_SAMPLE",
        "没有安装示例数据，请用 QIANDAO_SAMPLE 指明位置", "沒有安裝範例資料，請用 QIANDAO_SAMPLE 指明位置")
    case .wrongUsage:
      Phrase(
        "Wrong usage; see: qiandao --help", "命令写法有误，请查看：qiandao --help", "命令寫法有誤，請查看：qiandao --help"
      )
    case .whatToChoose: Phrase("Say what: a subcommand is missing", "缺少子命令", "缺少子命令")
    case .outputOrPrint:
      Phrase(
        "Write either --output FILE, or --print with its options where needed",
        "请用 --output 文件，或 --print（可带打印选项），二者取一",
        "請用 --output 檔案，或 --print（可帶列印選項），二者取一")
    }
  }
}
