import CSystem
import Glibc
import Model

/// Why somebody else than the user may get at the data folder. What lies in a closed folder cannot
/// be reached, so the rights of the folder itself are all that counts.
public enum Exposure: Explained, Equatable {
  /// Other users have rights on it.
  case open(path: String)
  /// It belongs to another user.
  case foreign(path: String, owner: String)
  /// It belongs to another user, and root works in it.
  case usedByRoot(path: String, owner: String)

  /// What is to be said of a folder.
  ///
  /// - Parameters:
  ///   - mode: its permissions, as `stat` gives them.
  ///   - owner: the id of the user to whom it belongs.
  ///   - user: the id of the user who runs the program.
  ///   - name: the name of a user.
  static func all(
    of path: String, mode: UInt32, owner: UInt32, user: UInt32, name: (UInt32) -> String
  ) -> [Exposure] {
    let open: [Exposure] = mode & 0o077 == 0 ? [] : [.open(path: path)]
    if owner == user { return open }
    // Only the owner and root could close it.
    guard user == 0 else { return [.foreign(path: path, owner: name(owner))] }
    return open + [.usedByRoot(path: path, owner: name(owner))]
  }

  /// One line: what, where, what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .open(let path):
      Phrase(
        "The data folder is open to other users of this computer; close it with: chmod -R go= {path}",
        "本机其他用户可以进入数据文件夹，请运行：chmod -R go= {path}",
        "本機其他使用者可以進入資料夾，請執行：chmod -R go= {path}")(
          language, ["path": path.quotedForShell])
    case .foreign(let path, let owner):
      Phrase(
        "The data folder {path} belongs to {owner}, who can read and change all of it; choose one of your own with --data",
        "数据文件夹 {path} 属于 {owner}，其可查看和修改全部内容；请用 --data 另选自己的文件夹",
        "資料夾 {path} 屬於 {owner}，其可檢視和修改全部內容；請用 --data 另選自己的資料夾")(
          language, ["path": path, "owner": owner])
    case .usedByRoot(let path, let owner):
      Phrase(
        "The data folder belongs to {owner}, who cannot read what you save as root; afterwards run: chown -R {owner} {path}",
        "数据文件夹属于 {owner}，以 root 身份保存的内容其无法读取；用完请运行：chown -R {owner} {path}",
        "資料夾屬於 {owner}，以 root 身分儲存的內容其無法讀取；用完請執行：chown -R {owner} {path}")(
          language, ["path": path.quotedForShell, "owner": owner])
    }
  }
}

extension DataFolder {
  /// Why somebody else than the user may get at this folder; it costs one call to the system.
  public var exposures: [Exposure] {
    // The folder may be reached through a link, whose own status says nothing.
    guard let status = try? files.status("\(path)/.") else { return [] }
    return Exposure.all(
      of: path, mode: status.permissions, owner: status.owner, user: system_user()
    ) { id in
      UserName.of(id) ?? String(id)
    }
  }

}

extension String {
  /// The path as it is pasted into a shell, where it is no option either.
  var quotedForShell: String {
    let path = hasPrefix("-") ? "./\(self)" : self
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? path : "'\(path.replacing("'", with: #"'\''"#))'"
  }
}
