import Model

/// What the screens say of importing a roster file.
enum ImportMessage: Catalogue {
  // Work that goes on
  case unpacking, reading, checking, writing, takingBack, rowsOf, rowsSoFar, bytesOf, bytesSoFar
  case stopped
  // The file
  case importRoster, importInto, file, fileHint, whichFile, whichSheet, hasHeadings, moreNames
  // Its columns
  case columnsOf, leftOutColumns, noNameColumn, noHeadings, holdsNothing, holdsWhat, heldBy
  // What it does
  case added, updated, unchanged, doubtful, rejected, noLines, enrols, enrolsFrom, row, change
  case field, before, after, decision, reason, column
  case blank, candidateHint, asReadHint, samePerson, newPerson, asRead, leftOut, undecided,
    fitsSeveral
  case nothingToImport, imported, importedOf, expectedFrom, leftOutRows, canBeUndone
  // Taking it back
  case nothingToUndo, undoQuestion, takenBack, notTakenBack, keptChanged, keptUsed, andMore

  var phrase: Phrase {
    switch self {
    // Work that goes on
    case .unpacking: Phrase("Unpacking", "正在解压", "正在解壓縮")
    case .reading: Phrase("Reading", "正在读取", "正在讀取")
    case .checking: Phrase("Comparing with the roster", "正在与花名册核对", "正在與花名冊核對")
    case .writing: Phrase("Writing; please wait", "正在写入，请稍候", "正在寫入，請稍候")
    case .takingBack: Phrase("Taking it back; please wait", "正在撤销，请稍候", "正在撤銷，請稍候")
    case .rowsOf:
      Phrase("row {done} of {total}", "第 {done} 行，共 {total} 行", "第 {done} 行，共 {total} 行")
    case .rowsSoFar: Phrase("row {done}", "第 {done} 行", "第 {done} 行")
    case .bytesOf:
      Phrase("{done} of {total} MB", "{done} MB，共 {total} MB", "{done} MB，共 {total} MB")
    case .bytesSoFar: Phrase("{done} MB", "{done} MB", "{done} MB")
    case .stopped: Phrase("Stopped; nothing was changed", "已中止，未作任何改动", "已中止，未作任何變更")
    // The file
    case .importRoster: Phrase("Import", "导入名册", "匯入名冊")
    case .importInto:
      Phrase("Whoever is in the file is enrolled in {name}", "名册中的学员将加入{name}", "名冊中的學員將加入{name}")
    case .file: Phrase("File:", "文件：", "檔案：")
    case .fileHint:
      Phrase(
        ".xlsx .csv .txt .tsv; Tab completes the name, ~ is your own folder",
        ".xlsx .csv .txt .tsv；Tab 补全文件名，~ 为个人文件夹",
        ".xlsx .csv .txt .tsv；Tab 補全檔名，~ 為個人資料夾")
    case .whichFile: Phrase("Type the name of a file first", "请先输入文件名", "請先輸入檔名")
    case .whichSheet:
      Phrase("Which sheet is the roster?", "哪个工作表是花名册？", "哪個工作表是花名冊？")
    case .hasHeadings: Phrase("has the headings of a roster", "有花名册表头", "有花名冊表頭")
    case .moreNames: Phrase("and {count} more", "另有 {count} 个", "另有 {count} 個")
    // Its columns
    case .columnsOf: Phrase("{file} · {count} rows", "{file} · {count} 行", "{file} · {count} 行")
    case .leftOutColumns: Phrase("Left out: {names}", "不导入的列：{names}", "不匯入的欄：{names}")
    case .noNameColumn:
      Phrase(
        "No column holds the names: choose it and press Space, or move the headings",
        "没有“姓名”列：请选中该列按空格指定，或上下移动表头行",
        "沒有「姓名」欄：請選取該欄按空白鍵指定，或上下移動表頭列")
    case .noHeadings:
      Phrase("No row of headings: all rows are people", "无表头行，各行均为学员", "無表頭列，各行均為學員")
    case .holdsNothing: Phrase("left out", "不导入", "不匯入")
    case .holdsWhat: Phrase("What does “{name}” hold?", "“{name}”列是什么内容？", "「{name}」欄是什麼內容？")
    case .heldBy: Phrase("now “{name}”", "现为“{name}”列", "現為「{name}」欄")
    // What it does
    case .added: Phrase("Added", "新增", "新增")
    case .updated: Phrase("Updated", "更新", "更新")
    case .unchanged: Phrase("Unchanged", "不变", "不變")
    case .doubtful: Phrase("Doubtful", "待定", "待定")
    case .rejected: Phrase("Rejected", "退回", "退回")
    case .noLines: Phrase("none", "无", "無")
    case .enrols:
      Phrase("{count} will be enrolled in {name}", "{count}人将加入{name}", "{count}人將加入{name}")
    case .enrolsFrom:
      Phrase(
        "{count} will be enrolled in {name}, expected from {day} on",
        "{count}人将加入{name}，自 {day} 起计应到", "{count}人將加入{name}，自 {day} 起計應到")
    case .field: Phrase("What", "项目", "項目")
    case .before: Phrase("Was", "原为", "原為")
    case .after: Phrase("Becomes", "改为", "改為")
    case .decision: Phrase("Decision", "处理", "處理")
    case .reason: Phrase("Why", "原因", "原因")
    case .column: Phrase("Column", "列", "欄")
    case .row: Phrase("Row", "行", "行")
    case .change: Phrase("{was} → {now}", "{was} → {now}", "{was} → {now}")
    case .blank: Phrase("(empty)", "（空）", "（空）")
    case .candidateHint:
      Phrase(
        "A digit: she is this one · n: somebody new · x: leave the row out",
        "数字：是此人 · n：另一人 · x：不导入此行", "數字：是此人 · n：另一人 · x：不匯入此行")
    case .asReadHint:
      Phrase(
        "a: read it so · x: leave the row out", "a：按此读取 · x：不导入此行", "a：按此讀取 · x：不匯入此行")
    case .samePerson: Phrase("is {name}", "是{name}", "是{name}")
    case .newPerson: Phrase("somebody new", "另一人", "另一人")
    case .asRead: Phrase("read so", "按此读取", "按此讀取")
    case .leftOut: Phrase("left out", "不导入", "不匯入")
    case .fitsSeveral: Phrase("fits several trainees", "对应多名学员", "對應多名學員")
    case .undecided: Phrase("?", "？", "？")
    case .nothingToImport:
      Phrase(
        "Nothing to import: no row changes anything", "没有可导入的内容：各行均无改动", "沒有可匯入的內容：各行均無變更")
    case .imported:
      Phrase(
        "Imported: {added} added, {updated} updated, {unchanged} unchanged",
        "已导入：新增 {added}，更新 {updated}，不变 {unchanged}",
        "已匯入：新增 {added}，更新 {updated}，不變 {unchanged}")
    case .importedOf:
      Phrase("{count} enrolled in {name}", "{count}人加入{name}", "{count}人加入{name}")
    case .expectedFrom:
      Phrase("expected from {day} on", "自 {day} 起计应到", "自 {day} 起計應到")
    case .leftOutRows:
      Phrase(
        "rows left out: {doubtful} doubtful, {rejected} rejected",
        "未导入：待定 {doubtful} 行，退回 {rejected} 行", "未匯入：待定 {doubtful} 行，退回 {rejected} 行")
    case .canBeUndone: Phrase("u takes it back", "按 u 撤销", "按 u 撤銷")
    // Taking it back
    case .nothingToUndo:
      Phrase(
        "No import since the program was started; older ones: qiandao restore",
        "本次启动后没有导入；更早的请用 qiandao restore", "本次啟動後沒有匯入；更早的請用 qiandao restore")
    case .undoQuestion:
      Phrase(
        "Take the import back: {added} added, {updated} updated, {enrolled} enrolled?",
        "撤销导入：新增 {added}，更新 {updated}，入班 {enrolled}？",
        "撤銷匯入：新增 {added}，更新 {updated}，入班 {enrolled}？")
    case .takenBack:
      Phrase(
        "Taken back: {removed} removed, {restored} as they were",
        "已撤销：移除 {removed}，复原 {restored}", "已撤銷：移除 {removed}，復原 {restored}")
    case .notTakenBack: Phrase("Nothing could be taken back", "没有可以撤销的内容", "沒有可以撤銷的內容")
    case .keptChanged:
      Phrase("changed since, so they stay: {names}", "此后已修改，保留：{names}", "此後已修改，保留：{names}")
    case .keptUsed:
      Phrase(
        "needed by other records since, so they stay: {names}", "此后已被其他记录用到，保留：{names}",
        "此後已被其他紀錄用到，保留：{names}")
    case .andMore:
      Phrase("{names} and {count} more", "{names}，另有 {count} 项", "{names}，另有 {count} 項")
    }
  }
}
