import Model

/// Why an archive was not made, or not read.
public enum ArchiveError: Explained, Equatable {
  /// The library that makes archives is not there, or lacks something.
  case noLibrary(String)
  /// The bytes are no archive, or a damaged one; what the library says.
  case damaged(String)
  /// An entry has a name that none may have, or is no plain file.
  case unfit(String)
  /// Two entries have one name.
  case doubled(String)
  /// It unpacks to more than any data folder holds.
  case tooLarge
  /// The library could not go on.
  case failed(String)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noLibrary(let name):
      Phrase(
        "The library for backups is missing ({name}); install the package libarchive13",
        "缺少备份程序库（{name}），请安装软件包 libarchive13",
        "缺少備份程式庫（{name}），請安裝套件 libarchive13")(language, ["name": name])
    case .damaged(let complaint):
      Phrase(
        "is no backup, or a damaged one ({complaint}); take another one",
        "不是备份文件，或已损坏（{complaint}），请改用另一份备份",
        "不是備份檔案，或已損壞（{complaint}），請改用另一份備份")(language, ["complaint": complaint])
    case .unfit(let name):
      Phrase(
        "holds “{name}”, which belongs in no data folder; take another one",
        "含有不属于数据文件夹的“{name}”，请改用另一份备份",
        "含有不屬於資料夾的「{name}」，請改用另一份備份")(language, ["name": name])
    case .doubled(let name):
      Phrase(
        "holds “{name}” twice; take another one", "“{name}”出现两次，请改用另一份备份",
        "「{name}」出現兩次，請改用另一份備份")(language, ["name": name])
    case .tooLarge:
      Phrase(
        "unpacks to more than any data folder holds; take another one",
        "解压后过大，不像是数据文件夹，请改用另一份备份", "解壓縮後過大，不像是資料夾，請改用另一份備份")(language)
    case .failed(let complaint):
      Phrase(
        "The backup could not be made: {complaint}; try again", "无法生成备份：{complaint}，请重试",
        "無法產生備份：{complaint}，請重試")(language, ["complaint": complaint])
    }
  }
}
