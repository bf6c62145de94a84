import Model

/// Why the data folder refuses.
public enum StoreError: Explained, Equatable {
  /// There is no data folder at this path.
  case noFolder(String)
  /// There is one at this path whose `township.json` is gone.
  case noTownship(String)
  /// There is one at this path whose `township.json` cannot be read.
  case brokenTownship(String, Problem)
  /// There is one already at this path.
  case folderExists(String)
  /// A newer version wrote the folder, in the format given.
  case newerFormat(Int)
  /// An older version wrote the folder, in the format given, and it may not be changed.
  case olderFormat(Int)
  /// An older version wrote the folder, and this file keeps it from being brought up to date.
  case notMigrated(Problem)
  /// It was opened only to look at it.
  case readOnly
  /// A record that is to be changed is no longer there.
  case gone(String)
  /// A new record has the id of one that exists.
  case taken(String)
  /// Somebody else made the session final meanwhile.
  case closed(String)
  /// Another file took over the one of the trainee with this name meanwhile.
  case takenOver(String)
  /// A unit that the record would name is no longer there: its id, or its name and that of the unit into
  /// which it was merged.
  case unitGone(String, into: String?)
  /// The record has become larger than any file that is read.
  case tooLarge(String)
  /// The file on disk is broken, so that nothing can be saved into it.
  case broken(Problem)
  /// Somebody else changed the same values meanwhile.
  case conflict(path: String, [Conflict])
  /// Somebody else added people or units since an import was worked out.
  case outrun
  /// What was to be shown or written could not be logged before.
  case notLogged(FileError)
  /// A change of many files in the folder at a path was cut short, and could not be completed.
  case cutShort(String)

  /// One line: what, where, what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noFolder(let path):
      Phrase(
        "No data folder at {path}; make one with: qiandao init --name NAME",
        "{path} 处没有数据文件夹，请运行：qiandao init --name 名称",
        "{path} 處沒有資料夾，請執行：qiandao init --name 名稱")(language, ["path": path])
    case .noTownship(let path):
      Phrase(
        "{path} holds records, but its township.json is gone; restore it from a backup, or look with: qiandao check",
        "{path} 中有记录，但缺少 township.json，请从备份恢复，或运行：qiandao check",
        "{path} 中有紀錄，但缺少 township.json，請從備份還原，或執行：qiandao check")(
          language, ["path": path])
    case .brokenTownship(let path, let problem):
      Phrase(
        "{path}/{problem}; nothing else is harmed, what to do says: qiandao check",
        "{path}/{problem}；其他内容未受影响，处理办法请运行：qiandao check",
        "{path}/{problem}；其他內容未受影響，處理辦法請執行：qiandao check")(
          language, ["path": path, "problem": problem.explanation(in: language)])
    case .folderExists(let path):
      Phrase(
        "{path} is a data folder already; choose another with --data",
        "{path} 已是数据文件夹，请用 --data 另选", "{path} 已是資料夾，請用 --data 另選")(
          language, ["path": path])
    case .newerFormat(let format):
      Phrase(
        "The data folder was written by a newer version (format {format}) and is open for reading only; update qiandao to change it",
        "数据文件夹由更新的版本写成（格式 {format}），只能查看；请升级 qiandao 后再修改",
        "資料夾由更新的版本寫成（格式 {format}），只能檢視；請升級 qiandao 後再修改")(
          language, ["format": String(format)])
    case .olderFormat(let format):
      Phrase(
        "The data folder was written by an older version (format {format}); open it once where it may be written, and it is brought up to date",
        "数据文件夹由旧版本写成（格式 {format}），请在可写的情况下打开一次，以便升级",
        "資料夾由舊版本寫成（格式 {format}），請在可寫入的情況下開啟一次，以便升級")(
          language, ["format": String(format)])
    case .notMigrated(let problem):
      Phrase(
        "The data folder could not be brought up to date and is as it was; mend this file or move it away: {problem}",
        "数据文件夹未能升级，保持原样；请修复或移走此文件：{problem}",
        "資料夾未能升級，保持原樣；請修復或移走此檔案：{problem}")(
          language, ["problem": problem.explanation(in: language)])
    case .readOnly:
      Phrase(
        "Under --read-only nothing is changed, unmasked or exported; start without it",
        "--read-only 下不能修改、显示完整号码、导出或打印；请不带该选项重新启动",
        "--read-only 下不能修改、顯示完整號碼、匯出或列印；請不帶該選項重新啟動")(language)
    case .gone(let path):
      Phrase(
        "{path} is no longer there; look with: qiandao check", "{path} 已不存在，请运行：qiandao check",
        "{path} 已不存在，請執行：qiandao check")(language, ["path": path])
    case .taken(let path):
      Phrase("{path} exists already; try again", "{path} 已存在，请重试", "{path} 已存在，請重試")(
        language, ["path": path])
    case .closed(let path):
      Phrase(
        "Not saved, somebody else made {path} final meanwhile; reopen the session before you change it",
        "未保存，{path} 已被他人封存；须先解封才能修改", "未儲存，{path} 已被他人封存；須先解封才能修改")(
          language, ["path": path])
    case .outrun:
      Phrase(
        "Nothing imported: somebody else has added people or units since the file was compared; look at it again, then import",
        "未导入：比对名单之后，他人新增了人员或单位；请重新核对后再导入",
        "未匯入：比對名單之後，他人新增了人員或單位；請重新核對後再匯入")(language)
    case .takenOver(let name):
      Phrase(
        "Not saved, the file of {name} was taken over by another one; open that one",
        "未保存，{name}的档案已并入另一份，请打开那一份再修改", "未儲存，{name}的檔案已併入另一份，請開啟那一份再修改")(
          language, ["name": name])
    case .unitGone(let unit, nil):
      Phrase(
        "Not saved, unit {unit} was removed meanwhile; look again, choose anew",
        "未保存，单位 {unit} 已被他人删除，请重新打开并另选", "未儲存，單位 {unit} 已被他人刪除，請重新開啟並另選")(
          language, ["unit": unit])
    case .unitGone(let unit, let heir?):
      Phrase(
        "Not saved, {unit} was merged into {name} meanwhile; look again, choose anew",
        "未保存，{unit}已被他人并入{name}，请重新打开并另选", "未儲存，{unit}已被他人併入{name}，請重新開啟並另選")(
          language, ["unit": unit, "name": heir])
    case .tooLarge(let path):
      Phrase(
        "Not saved, {path} has become too large to be read again; shorten it",
        "未保存，{path} 过大，保存后将无法读取，请缩短内容", "未儲存，{path} 過大，儲存後將無法讀取，請縮短內容")(
          language, ["path": path])
    case .broken(let problem):
      Phrase(
        "Not saved, the file on disk is broken and must be mended first: {problem}",
        "未保存，磁盘上的文件已损坏，请先修复：{problem}", "未儲存，磁碟上的檔案已損壞，請先修復：{problem}")(
          language, ["problem": problem.explanation(in: language)])
    case .conflict(let path, let conflicts):
      Phrase(
        "Not saved, somebody else changed {path} at the same time: {fields}; look and try again",
        "未保存，{path} 同时被他人修改：{fields}；请核对后重试",
        "未儲存，{path} 同時被他人修改：{fields}；請核對後重試")(
          language,
          ["path": path, "fields": conflicts.map { $0.summary }.joined(separator: "; ")])
    case .notLogged(let error):
      Phrase(
        "Refused, since it could not be logged: {why}", "无法记入日志，因此不予执行：{why}",
        "無法記入日誌，因此不予執行：{why}")(language, ["why": error.explanation(in: language)])
    case .cutShort(let path):
      Phrase(
        "A change of many files was cut short, and until it is completed some of what you see is old; run: qiandao check --repair --data {path}",
        "多文件修改中断，补完之前所见部分内容是旧的；请运行：qiandao check --repair --data {path}",
        "多檔案修改中斷，補完之前所見部分內容是舊的；請執行：qiandao check --repair --data {path}")(
          language, ["path": path.quotedForShell])
    }
  }
}

extension Conflict {
  /// The field with both values, as far as they may be shown.
  fileprivate var summary: String { "\(field): \(brief(theirs)) ≠ \(brief(ours))" }

  private func brief(_ value: JSON?) -> String {
    guard let value else { return "∅" }
    return String(decoding: value.masked(as: field).line, as: UTF8.self)
  }
}
