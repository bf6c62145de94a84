import Model

/// A problem that a check has found, and what became of it.
public struct Finding: Equatable, Sendable {
  /// What became of it.
  public enum Outcome: Equatable, Sendable {
    /// It is as it was.
    case left
    /// It is gone.
    case mended
    /// It is as it was, since mending it failed.
    case failed(FileError)
    /// The file is as it was; this could be had of it.
    case recoverable(Recovery.Extent)
    /// What could be had of the file is the record now; the path of the file as it was.
    case recovered(Recovery.Extent, original: String)
    /// It is out of the way, with all that belongs to it; where that is kept.
    case setAside(String)
    /// The file is as it was, since what it lost at this field no record can be without.
    case lacking(String)
  }

  /// What is wrong.
  public let problem: Problem
  /// What became of it.
  public let outcome: Outcome

  /// A problem and what became of it.
  public init(_ problem: Problem, _ outcome: Outcome) {
    self.problem = problem
    self.outcome = outcome
  }

  /// Whether nothing is left to be done about it.
  public var isRepaired: Bool {
    switch outcome {
    case .mended, .recovered, .setAside: true
    case .left, .failed, .recoverable, .lacking: false
    }
  }

  /// What is wrong and what became of it, or what to do about it; without the path.
  public func description(in language: Language) -> String {
    let what = problem.description(in: language)
    let then: String? =
      switch outcome {
      case .left: problem.fault.advice(in: language)
      case .mended: Phrase("mended", "已修复", "已修復")(language)
      case .failed(let error): error.explanation(in: language)
      case .setAside(let place):
        Phrase(
          "kept as {place}, with all files on their way; look whether the last import is whole",
          "已连同未完成的文件移至 {place}；请核对最近一次导入是否完整",
          "已連同未完成的檔案移至 {place}；請核對最近一次匯入是否完整")(language, ["place": place])
      case .recoverable(let extent):
        Phrase(
          "qiandao check --repair would recover {extent}",
          "运行 qiandao check --repair 可恢复{extent}", "執行 qiandao check --repair 可復原{extent}")(
            language, ["extent": extent.explanation(in: language)])
      case .recovered(let extent, let original):
        Phrase(
          "recovered {extent}; the original is kept as {original}",
          "已恢复{extent}；原文件保留为 {original}", "已復原{extent}；原檔案保留為 {original}")(
            language,
            [
              "extent": extent.explanation(in: language),
              "original": original.split(separator: "/").last.map(String.init) ?? original,
            ])
      case .lacking(let field): Self.lacking(field, of: problem.path, in: language)
      }
    guard let then else { return what }
    return Phrase("{what}; {then}", "{what}；{then}", "{what}；{then}")(
      language, ["what": what, "then": then])
  }

  private static func lacking(
    _ field: String, of path: String, in language: Language
  ) -> String {
    let phrase =
      path == DataFolder.townshipFile
      ? Phrase(
        "“{field}” is lost, without which it cannot be mended: restore a backup with qiandao restore, or move the file away and run qiandao init --name NAME",
        "“{field}”已丢失，无法修复：请用 qiandao restore 从备份恢复，或移走此文件后运行 qiandao init --name 名称",
        "「{field}」已遺失，無法修復：請用 qiandao restore 從備份還原，或移走此檔案後執行 qiandao init --name 名稱")
      : Phrase(
        "“{field}” is lost, without which it cannot be mended: restore a backup with qiandao restore, or write it in by hand and run qiandao check --repair",
        "“{field}”已丢失，无法修复：请用 qiandao restore 从备份恢复，或手工补上后运行 qiandao check --repair",
        "「{field}」已遺失，無法修復：請用 qiandao restore 從備份還原，或手動補上後執行 qiandao check --repair")
    return phrase(language, ["field": field])
  }
}

extension Finding: Explained {
  /// The file, what is wrong with it, and what became of that.
  public func explanation(in language: Language) -> String {
    "\(problem.path): \(description(in: language))"
  }
}
