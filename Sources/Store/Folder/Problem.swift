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
    /// It is a folder, where a file has to be.
    case folder
    /// A save that was cut short left it behind; nothing refers to it.
    case leftover
    /// Others may read or change it.
    case exposed
    /// Two places of it contradict each other.
    case contradiction(String)
    /// It has an identity card that cannot be one, and why.
    case noIDCard(IDCard.Mistake)
    /// A field of it is otherwise than its identity card says.
    case unlikeCard(String, card: String)
    /// It is not there, though other files need it.
    case lost
    /// It is a symbolic link.
    case link
    /// It is the record of a change of many files that was cut short.
    case unfinished
    /// It is such a record and cannot be read, so that nothing more can be saved.
    case undecided
    /// It holds the id of a record that has another file.
    case twin(String)
    /// It has a value that only one may have, and that another file has as well.
    case shared(field: String, value: String, with: String)
    /// One id stands twice in it.
    case repeated(String)
    /// It has a mark of somebody who is not enrolled.
    case uncounted(String)
    /// The first screen counts other marks in it than there are.
    case miscounted
    /// It is a unit that lies below itself.
    case cycle(String)
    /// What may not be empty is.
    case empty(String)
    /// Lines of a log that were cut short.
    case torn([Int])
    /// A wording in it is that of no letter.
    case noWording(WordingError)
    /// It is no picture that can be a logo.
    case noLogo(LogoError)
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
    case .folder:
      Phrase(
        "is a folder where a file has to be; move it away", "应为文件却是文件夹，请移走",
        "應為檔案卻是資料夾，請移走")(language)
    case .leftover:
      Phrase("is left over from a save that was cut short", "是中断的保存留下的", "是中斷的儲存留下的")(language)
    case .exposed:
      Phrase(
        "is open to other users; run chmod -R go= on it", "其他用户可以访问，请运行 chmod -R go=",
        "其他使用者可以存取，請執行 chmod -R go=")(language)
    case .contradiction(let what):
      Phrase("contradicts itself at {what}", "{what} 处自相矛盾", "{what} 處自相矛盾")(
        language, ["what": what])
    case .noIDCard(let mistake):
      Phrase("has no right idCard: {why}", "idCard 有误：{why}", "idCard 有誤：{why}")(
        language, ["why": mistake.explanation(in: language)])
    case .unlikeCard(let field, let card):
      Phrase(
        "has a {field} other than its idCard says ({card})", "{field} 与 idCard 不符（{card}）",
        "{field} 與 idCard 不符（{card}）")(language, ["field": field, "card": card])
    case .lost:
      Phrase("is not there, though other files need it", "缺失，而其他文件需要它", "缺少，而其他檔案需要它")(language)
    case .link:
      Phrase(
        "is a symbolic link, and its target is no part of the folder", "是符号链接，所指内容不在数据文件夹中",
        "是符號連結，所指內容不在資料夾中")(language)
    case .undecided:
      Phrase(
        "is a change of many files that was cut short, and cannot be read",
        "是中断的多文件修改，且无法读取", "是中斷的多檔案修改，且無法讀取")(language)
    case .unfinished:
      Phrase(
        "is a change of many files that was cut short", "是中断的多文件修改", "是中斷的多檔案修改")(language)
    case .twin(let other):
      Phrase("holds the id of {other}", "与 {other} 编号相同", "與 {other} 編號相同")(
        language, ["other": other])
    case .shared(let field, let value, let other):
      Phrase(
        "has the {field} “{value}”, as {other} has", "{field}“{value}”与 {other} 相同",
        "{field}「{value}」與 {other} 相同")(
          language, ["field": field, "value": value, "other": other])
    case .repeated(let what):
      Phrase("has {what} twice", "{what} 重复", "{what} 重複")(language, ["what": what])
    case .uncounted(let trainee):
      Phrase(
        "has a mark of {id}, who is not enrolled, so that it counts nowhere",
        "有 {id} 的考勤，但未编入该班，不计入任何统计", "有 {id} 的考勤，但未編入該班，不計入任何統計")(
          language, ["id": trainee])
    case .miscounted:
      Phrase(
        "is counted on the first screen otherwise than it is", "首页统计与记录不符",
        "首頁統計與紀錄不符")(language)
    case .cycle(let circle):
      Phrase("lies below itself: {circle}", "上级单位循环：{circle}", "上級單位循環：{circle}")(
        language, ["circle": circle])
    case .empty(let field):
      Phrase("has an empty {field}", "{field} 为空", "{field} 為空")(language, ["field": field])
    case .torn(let lines):
      Phrase(
        "has lines that were cut short: {lines}", "有不完整的行：{lines}", "有不完整的行：{lines}")(
          language, ["lines": Self.brief(lines)])
    case .noWording(let error): error.explanation(in: language)
    case .noLogo(let error): error.explanation(in: language)
    }
  }

  private static func brief(_ lines: [Int]) -> String {
    (lines.prefix(4).map(String.init) + (lines.count > 4 ? ["…"] : [])).joined(separator: ", ")
  }
}

extension Problem: Explained {
  /// The file and what is wrong with it.
  public func explanation(in language: Language) -> String {
    "\(path): \(description(in: language))"
  }
}
