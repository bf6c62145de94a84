import Model

/// Something wrong with one file of the data folder. The file is left as it is.
public struct Problem: Equatable, Sendable {
  /// What is wrong.
  public enum Fault: Equatable, Sendable {
    /// It cannot be read.
    case unreadable(FileError)
    /// It is no JSON, or not what this kind of record looks like.
    case malformed(JSONError)
    /// It holds the id of another record than its name says.
    case wrongID(String)
    /// It names a record that is not there.
    case missing(String)
    /// It is no file of this program.
    case stray
    /// A save that was cut short left it behind; nothing refers to it.
    case leftover
    /// Others may read or change it.
    case exposed
    /// Two places of it contradict each other.
    case contradiction(String)
  }

  /// The file, from the root of the data folder.
  public let path: String
  /// What is wrong with it.
  public let fault: Fault

  /// Something wrong with the file at `path`.
  public init(path: String, fault: Fault) {
    self.path = path
    self.fault = fault
  }

  /// What is wrong, without the path.
  public func description(in language: Language) -> String {
    switch fault {
    case .unreadable(let error):
      error.explanation(in: language)
    case .malformed(let error):
      error.explanation(in: language)
    case .wrongID(let id):
      Phrase(
        "holds the id {id}; its name and its id must be the same", "内含编号 {id}，文件名与编号必须一致",
        "內含編號 {id}，檔名與編號必須一致")(language, ["id": id])
    case .missing(let reference):
      Phrase("names {id}, which is not there", "引用了不存在的 {id}", "引用了不存在的 {id}")(
        language, ["id": reference])
    case .stray:
      Phrase("is no file of this program", "不是本程序的文件", "不是本程式的檔案")(language)
    case .leftover:
      Phrase("is left over from a save that was cut short", "是中断的保存留下的", "是中斷的儲存留下的")(language)
    case .exposed:
      Phrase(
        "is open to other users; run chmod -R go= on it", "其他用户可以访问，请运行 chmod -R go=",
        "其他使用者可以存取，請執行 chmod -R go=")(language)
    case .contradiction(let what):
      Phrase("contradicts itself at {what}", "{what} 处自相矛盾", "{what} 處自相矛盾")(
        language, ["what": what])
    }
  }
}

extension Problem: Explained {
  /// The file and what is wrong with it.
  public func explanation(in language: Language) -> String {
    "\(path): \(description(in: language))"
  }
}
