import Model

/// What `--help` says of commands, arguments and options.
enum HelpText: Catalogue {
  case program, data, lang, demo, readOnly, json, unmask
  case roll, initFolder, add, remove, addTrainee, addClass, addSession, addVisit
  case trainees, trainee, classes, showClass, enroll, enrollFrom, sessions, mark, marks, sheet,
    visits, visit
  case importGroup, importTrainees, importDiscussion, check, checkDiscussion, log, backup, restore
  case backupFile, passphrase, elsewhere, restoreFile
  case organization, traineeName, newUnit, post, phone, number, idCard
  case className, series, start, end, place, host, date, startTime, endTime, topic
  case visitKind, visitHost, purpose
  case query, unitFilter, sort, output, paperOutput, print, printer, copies
  case minutes, note, why, importFile, importSheet, importClass, dryRun, repair
  case sessionArgument, classArgument, whoArgument, statusArgument, visitArgument

  var phrase: Phrase {
    switch self {
    case .program: Phrase("Roll call for township training.", "乡镇培训点名。", "鄉鎮培訓點名。")
    case .data: Phrase("The data folder.", "数据文件夹。", "資料夾。")
    case .lang: Phrase("The language.", "语言。", "語言。")
    case .demo:
      Phrase("Use a throw-away copy of the sample township.", "使用示例数据的临时副本。", "使用範例資料的臨時副本。")
    case .readOnly:
      Phrase(
        "Only look: nothing is changed, unmasked or exported.", "只看：不能修改、显示完整号码或导出。",
        "只看：不能修改、顯示完整號碼或匯出。")
    case .unmask:
      Phrase("Show numbers whole, which is logged.", "显示完整号码，并记入日志。", "顯示完整號碼，並記入日誌。")
    case .json: Phrase("Print JSON.", "输出 JSON。", "輸出 JSON。")
    case .roll: Phrase("Take the roll call of a session.", "为一个课次点名。", "為一個課次點名。")
    case .initFolder: Phrase("Make a new data folder.", "新建数据文件夹。", "新建資料夾。")
    case .add: Phrase("Add a record and print its id.", "新增记录并输出编号。", "新增紀錄並輸出編號。")
    case .remove: Phrase("Remove a record.", "删除记录。", "刪除紀錄。")
    case .addTrainee: Phrase("Add a trainee.", "新增学员。", "新增學員。")
    case .addClass: Phrase("Add a class.", "新增培训班。", "新增培訓班。")
    case .addSession: Phrase("Add a session to a class.", "为培训班新增课次。", "為培訓班新增課次。")
    case .addVisit: Phrase("Add a site visit.", "新增外出观摩。", "新增外出觀摩。")
    case .trainees: Phrase("List trainees.", "列出学员。", "列出學員。")
    case .trainee: Phrase("Show a trainee’s dossier.", "查看学员的学习培训档案。", "查看學員的學習培訓檔案。")
    case .classes: Phrase("List classes.", "列出培训班。", "列出培訓班。")
    case .showClass: Phrase("Show a class.", "查看培训班。", "查看培訓班。")
    case .enroll: Phrase("Enroll trainees in a class.", "将学员编入培训班。", "將學員編入培訓班。")
    case .enrollFrom:
      Phrase(
        "The first day on which they are expected; without it today where sessions were taken already.",
        "自哪一天起计应到；不写时，若已有课次点名，则自今日起。", "自哪一天起計應到；不寫時，若已有課次點名，則自今日起。")
    case .sessions: Phrase("List sessions by date.", "按日期列出课次。", "按日期列出課次。")
    case .mark: Phrase("Mark a trainee at a session.", "记录学员在一个课次的考勤。", "記錄學員在一個課次的考勤。")
    case .marks: Phrase("Show the marks of a session.", "查看课次的考勤记录。", "查看課次的考勤紀錄。")
    case .sheet:
      Phrase("Make or print the sign-in sheet of a session.", "生成或打印课次签到表。", "產生或列印課次簽到表。")
    case .visits: Phrase("List site visits.", "列出外出观摩。", "列出外出觀摩。")
    case .visit: Phrase("Show a site visit.", "查看外出观摩。", "查看外出觀摩。")
    case .importGroup: Phrase("Take records from a file.", "从文件导入。", "從檔案匯入。")
    case .importTrainees:
      Phrase(
        "Take trainees from an .xlsx or CSV file.", "从 .xlsx 或 CSV 文件导入学员。", "從 .xlsx 或 CSV 檔案匯入學員。"
      )
    case .importDiscussion:
      Phrase(
        "The headings may stand under titles; known are 姓名 单位 职务 联系电话 编号 性别 出生年月 学历 备注 拼音 and what else they are usually called, in simplified and traditional characters and in English. Text may be parted by commas, semicolons or tabs, in UTF-8, UTF-16 or GB18030. Either all rows that are right are taken together, or nothing; the others are named with row, column and reason.",
        "表头可在标题之下；可识别 姓名 单位 职务 联系电话 编号 性别 出生年月 学历 备注 拼音 及其常见写法，简体、繁体、英文均可。文本可用逗号、分号或制表符分隔，编码可为 UTF-8、UTF-16 或 GB18030。正确的行一并写入，否则全不写入；其余各行列出行号、列和原因。",
        "表頭可在標題之下；可識別 姓名 單位 職務 聯絡電話 編號 性別 出生年月 學歷 備註 拼音 及其常見寫法，簡體、繁體、英文均可。文字可用逗號、分號或定位字元分隔，編碼可為 UTF-8、UTF-16 或 GB18030。正確的列一併寫入，否則全不寫入；其餘各列列出列號、欄和原因。"
      )
    case .check: Phrase("Look for problems in the data folder.", "检查数据文件夹。", "檢查資料夾。")
    case .backup:
      Phrase("Make a backup of everything, in one file.", "将全部数据备份到一个文件。", "將全部資料備份到一個檔案。")
    case .restore:
      Phrase(
        "Put everything back to what it was in a backup.", "将全部数据恢复到备份时的状态。",
        "將全部資料還原到備份時的狀態。")
    case .backupFile:
      Phrase(
        "A new file, or a folder for one with the date in its name.", "新文件，或存放文件的文件夹（文件名含日期）。",
        "新檔案，或存放檔案的資料夾（檔名含日期）。")
    case .passphrase:
      Phrase(
        "Lock it with a passphrase, which is asked for.", "用口令加密，口令随后输入。", "用密碼加密，密碼隨後輸入。")
    case .elsewhere:
      Phrase(
        "It will be carried off this machine.", "该文件将带离本机保存。", "該檔案將帶離本機保存。")
    case .restoreFile: Phrase("The backup.", "备份文件。", "備份檔案。")
    case .checkDiscussion:
      Phrase(
        "Names each file that cannot be read, what is missing, stands twice or is counted nowhere, and what to do. Changes nothing without --repair. Ends with 1 while something is left to be mended.",
        "指出无法读取的文件、缺失、重复或未计入统计的内容及处理办法。不带 --repair 时不做任何改动。仍有问题时返回 1。",
        "指出無法讀取的檔案、缺少、重複或未計入統計的內容及處理辦法。不帶 --repair 時不做任何改動。仍有問題時傳回 1。")
    case .log:
      Phrase("Show who unmasked and exported what.", "查看谁显示或导出过哪些资料。", "檢視誰顯示或匯出過哪些資料。")
    case .organization: Phrase("The name of the organization.", "机构名称。", "機構名稱。")
    case .traineeName: Phrase("Her name.", "姓名。", "姓名。")
    case .newUnit: Phrase("Her unit; a new one is made.", "单位；新单位会自动建立。", "單位；新單位會自動建立。")
    case .post: Phrase("Her post.", "职务。", "職務。")
    case .phone: Phrase("Her phone.", "联系电话。", "聯絡電話。")
    case .number: Phrase("Her number in the roster.", "花名册编号。", "花名冊編號。")
    case .idCard:
      Phrase(
        "The number of her identity card, which tells her birth and gender.",
        "身份证号，出生日期和性别由此得出。", "身份證號，出生日期和性別由此得出。")
    case .className: Phrase("The name of the class.", "培训班名称。", "培訓班名稱。")
    case .series: Phrase("Its number in the series.", "期次。", "期次。")
    case .start:
      Phrase("The first day, such as 2026-11-24.", "首日，如 2026-11-24。", "首日，如 2026-11-24。")
    case .end: Phrase("The last day; else the first.", "末日；默认同首日。", "末日；預設同首日。")
    case .place: Phrase("The place.", "地点。", "地點。")
    case .host: Phrase("Who holds it.", "主办单位。", "主辦單位。")
    case .date: Phrase("The day, such as 2026-11-24.", "日期，如 2026-11-24。", "日期，如 2026-11-24。")
    case .startTime: Phrase("When it begins, such as 08:30.", "开始时间，如 08:30。", "開始時間，如 08:30。")
    case .endTime: Phrase("When it ends.", "结束时间。", "結束時間。")
    case .topic: Phrase("What it is about.", "课题。", "課題。")
    case .visitKind: Phrase("The kind of visit.", "类别。", "類別。")
    case .visitHost: Phrase("Who is visited.", "接待单位。", "接待單位。")
    case .purpose: Phrase("Why.", "目的。", "目的。")
    case .query:
      Phrase(
        "Name, pinyin or its initials, unit, phone or number.", "姓名、拼音或首字母、单位、电话或编号。",
        "姓名、拼音或首字母、單位、電話或編號。")
    case .unitFilter:
      Phrase(
        "Only trainees of this unit and of those below it.", "仅列出该单位及其下级单位的学员。",
        "僅列出該單位及其下級單位的學員。")
    case .sort: Phrase("The order.", "排序。", "排序。")
    case .output: Phrase("Write the dossier to this file.", "将档案写入文件。", "將檔案寫入文件。")
    case .paperOutput: Phrase("Write it to this file.", "写入此文件。", "寫入此檔案。")
    case .print: Phrase("Print it.", "打印。", "列印。")
    case .printer:
      Phrase("The printer; else the default one.", "打印机；默认为系统默认打印机。", "印表機；預設為系統預設印表機。")
    case .copies: Phrase("How many copies.", "份数。", "份數。")
    case .minutes: Phrase("How many minutes late or early.", "迟到或早退分钟数。", "遲到或早退分鐘數。")
    case .note: Phrase("A note; an empty one removes it.", "备注；留空则删除。", "備註；留空則刪除。")
    case .why:
      Phrase(
        "Why the record of a final session is changed.", "修改已封存课次的原因。", "修改已封存課次的原因。")
    case .importFile:
      Phrase("The file, .xlsx or text.", "文件，.xlsx 或文本。", "檔案，.xlsx 或文字檔。")
    case .importSheet:
      Phrase(
        "The sheet of the workbook; else the first one with headings.", "工作表；默认为第一个有表头的工作表。",
        "工作表；預設為第一個有表頭的工作表。")
    case .importClass: Phrase("Enroll them in this class.", "同时编入该培训班。", "同時編入該培訓班。")
    case .dryRun: Phrase("Say what would be done, write nothing.", "只报告，不写入。", "只報告，不寫入。")
    case .repair:
      Phrase(
        "Mend what is certain: recover what a damaged file still holds, and keep the original beside it as NAME.json.broken; remove what cut-short saves left; close the folder to others.",
        "修复可确定的问题：恢复损坏文件中可读的内容，原文件保留为 名称.json.broken；清除中断的保存；关闭他人权限。",
        "修復可確定的問題：復原損壞檔案中可讀的內容，原檔案保留為 名稱.json.broken；清除中斷的儲存；關閉他人權限。")
    case .sessionArgument:
      Phrase(
        "A session: id, CLASS/N, now or the code of its sheet.", "课次：编号、培训班/序号、now 或签到表编码。",
        "課次：編號、培訓班/序號、now 或簽到表編碼。")
    case .classArgument:
      Phrase("A class: id or part of its name.", "培训班：编号或名称的一部分。", "培訓班：編號或名稱的一部分。")
    case .whoArgument:
      Phrase(
        "A trainee: id, number, phone, ID card or whole name.", "学员：编号、电话、身份证号或全名。",
        "學員：編號、電話、身份證號或全名。")
    case .statusArgument:
      Phrase(
        "present, late, left-early, leave-personal, leave-sick, leave-official, absent or clear.",
        "present 出勤、late 迟到、left-early 早退、leave-personal 事假、leave-sick 病假、leave-official 公假、absent 缺席、clear 清除。",
        "present 出勤、late 遲到、left-early 早退、leave-personal 事假、leave-sick 病假、leave-official 公假、absent 缺席、clear 清除。"
      )
    case .visitArgument:
      Phrase("A visit: id or part of its host’s name.", "外出观摩：编号或主办单位的一部分。", "外出觀摩：編號或主辦單位的一部分。")
    }
  }
}
