import Glibc
import Model

/// A call to the file system that failed.
public struct FileError: Explained, Equatable {
  /// What was to be done.
  public enum Operation: Sendable {
    case read, write, makeFolder, lock, print
  }

  /// What was to be done.
  public let operation: Operation
  /// The file or folder.
  public let path: String
  /// The system's error number.
  public let code: Int32

  /// A call that failed with the error number `code`.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// What could not be done, where, why, and what to do.
  public func explanation(in language: Language) -> String {
    let what: Phrase =
      switch operation {
      case .read: Phrase("Cannot read {path}: {why}", "无法读取 {path}：{why}", "無法讀取 {path}：{why}")
      case .write: Phrase("Cannot save {path}: {why}", "无法保存 {path}：{why}", "無法儲存 {path}：{why}")
      case .makeFolder:
        Phrase("Cannot make folder {path}: {why}", "无法创建文件夹 {path}：{why}", "無法建立資料夾 {path}：{why}")
      case .print:
        Phrase(
          "Cannot print to {path}: {why}", "无法输出到 {path}：{why}", "無法輸出到 {path}：{why}")
      case .lock: Phrase("Cannot lock {path}: {why}", "无法锁定 {path}：{why}", "無法鎖定 {path}：{why}")
      }
    return what(language, ["path": path, "why": reason(language)])
  }

  private func reason(_ language: Language) -> String {
    let phrase: Phrase? =
      switch code {
      case ENOSPC, EDQUOT:
        Phrase(
          "the disk is full; free some space and try again", "磁盘已满，请腾出空间后再试", "磁碟已滿，請騰出空間後再試")
      case EACCES, EPERM:
        Phrase(
          "you may not; ask whoever owns it, or choose another folder", "没有权限，请联系所有者，或另选文件夹",
          "沒有權限，請聯絡擁有者，或另選資料夾")
      case EROFS:
        Phrase(
          "the disk is read-only; choose another folder", "磁盘只读，请另选文件夹", "磁碟唯讀，請另選資料夾")
      case ENOENT where operation == .write:
        // A file that is written need not be there, but its folder.
        switch DurableWriter.folder(of: path) {
        case ".":
          Phrase(
            "the folder in which the program was started is gone", "启动程序时所在的文件夹已不存在",
            "啟動程式時所在的資料夾已不存在")
        case let folder:
          Phrase(
            "the folder \(folder) is not there", "文件夹 \(folder) 不存在", "資料夾 \(folder) 不存在")
        }
      case ENOENT:
        Phrase("it is not there; check the name", "不存在，请检查名称", "不存在，請檢查名稱")
      case EEXIST:
        Phrase("it exists already; choose another name", "已经存在，请另取名称", "已經存在，請另取名稱")
      case EAGAIN:
        Phrase(
          "another program has held it too long; close that one and try again",
          "另一个程序占用过久，请关闭后再试", "另一個程式佔用過久，請關閉後再試")
      case EFBIG where operation == .read:
        Phrase(
          "it is too large for a file of this program; look what it is and move it away",
          "文件过大，不像是本程序的文件，请查看后移走", "檔案過大，不像是本程式的檔案，請查看後移走")
      case EINVAL where operation == .read:
        Phrase(
          "it is no ordinary file; name one that is", "不是普通文件，请另选文件", "不是普通檔案，請另選檔案")
      case ELOOP:
        Phrase(
          "it is a link; put the file or folder itself in its place", "是符号链接，请换成文件或文件夹本身",
          "是符號連結，請換成檔案或資料夾本身")
      case EIO:
        Phrase(
          "the disk does not work properly; save your data elsewhere", "磁盘读写出错，请尽快备份到别处",
          "磁碟讀寫出錯，請儘快備份到別處")
      default: nil
      }
    return phrase?(language) ?? String(cString: strerror(code))
  }
}
