import Model

/// Why a backup was not made, or is not restored.
public enum BackupError: Explained, Equatable {
  /// The library for digests is not there.
  case noDigest
  /// It holds no list of what is in it.
  case noManifest
  /// A newer version made it, in the format given.
  case newer(Int)
  /// A file in it is not as it was when the backup was made.
  case changed(String)
  /// A file that its list names is not in it.
  case absent(String)
  /// A file is in it that its list does not name.
  case unlisted(String)
  /// It lacks the file of the organization, or that one cannot be read.
  case noTownship(Problem?)
  /// There is a file of this name already.
  case exists(String)
  /// The folder to be restored into holds something else.
  case foreign(folder: String, name: String)

  /// What is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noDigest:
      Phrase(
        "The library for digests is missing (libmd.so.0); install the package libmd0",
        "缺少校验程序库（libmd.so.0），请安装软件包 libmd0", "缺少校驗程式庫（libmd.so.0），請安裝套件 libmd0")(language)
    case .noManifest:
      Phrase(
        "is no backup of qiandao, or a damaged one; take another one",
        "不是 qiandao 的备份，或已损坏，请改用另一份备份",
        "不是 qiandao 的備份，或已損壞，請改用另一份備份")(language)
    case .newer(let format):
      Phrase(
        "was made by a newer version (format {format}); update qiandao first",
        "由更新的版本生成（格式 {format}），请先升级 qiandao", "由更新的版本產生（格式 {format}），請先升級 qiandao")(
          language, ["format": String(format)])
    case .changed(let path):
      Phrase(
        "is damaged: {path} is not as it was backed up; take another one",
        "已损坏：{path} 与备份时不一致，请改用另一份备份", "已損壞：{path} 與備份時不一致，請改用另一份備份")(
          language, ["path": path])
    case .absent(let path):
      Phrase(
        "is damaged: {path} is missing in it; take another one", "已损坏：缺少 {path}，请改用另一份备份",
        "已損壞：缺少 {path}，請改用另一份備份")(language, ["path": path])
    case .unlisted(let path):
      Phrase(
        "holds {path}, which its list does not name; take another one", "含有清单以外的 {path}，请改用另一份备份",
        "含有清單以外的 {path}，請改用另一份備份")(language, ["path": path])
    case .noTownship(let problem):
      Phrase(
        "cannot be restored, what it says of the organization cannot be read ({problem}); take another one",
        "无法恢复：机构信息无法读取（{problem}），请改用另一份备份",
        "無法還原：機構資訊無法讀取（{problem}），請改用另一份備份")(
          language, ["problem": problem?.explanation(in: language) ?? RecordPath.township])
    case .exists(let path):
      Phrase(
        "{path} exists already and is left as it is; choose another name, or a folder",
        "{path} 已经存在，未作改动；请另取名称，或指定文件夹", "{path} 已經存在，未作改動；請另取名稱，或指定資料夾")(
          language, ["path": path])
    case .foreign(let folder, let name):
      Phrase(
        "{folder} is no data folder and holds “{name}”; choose another with --data",
        "{folder} 不是数据文件夹，其中有“{name}”，请用 --data 另选",
        "{folder} 不是資料夾，其中有「{name}」，請用 --data 另選")(
          language, ["folder": folder, "name": name])
    }
  }
}
