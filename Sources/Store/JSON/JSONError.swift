import Model

/// What makes a text no JSON, and in which line.
public struct JSONError: Explained, Equatable {
  /// What is wrong.
  public enum Fault: Equatable, Sendable {
    /// The text ends inside a value.
    case endsEarly
    /// Something stands where it may not.
    case unexpected(String)
    /// A string holds a raw control character, a bad escape or bytes that are no UTF-8.
    case badString
    /// A number is not written as JSON writes numbers.
    case badNumber
    /// Values lie inside one another deeper than any record needs.
    case tooDeep
    /// One key stands twice in an object.
    case duplicateKey(String)
    /// A value is of the wrong type, missing, or not one that may stand there.
    case badValue(field: String, detail: String)
  }

  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let fault: Fault

  /// The line and what is wrong in it.
  public func explanation(in language: Language) -> String {
    Phrase("line {line}: {fault}", "第 {line} 行：{fault}", "第 {line} 行：{fault}")(
      language, ["line": String(line), "fault": fault.explanation(in: language)])
  }
}

extension JSONError.Fault {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .endsEarly:
      Phrase("the file ends too early", "文件不完整", "檔案不完整")(language)
    case .unexpected(let found):
      Phrase("“{found}” is out of place", "“{found}”位置不对", "「{found}」位置不對")(
        language, ["found": found])
    case .badString:
      Phrase("a text is not closed or not UTF-8", "文本未闭合或不是 UTF-8", "文字未閉合或不是 UTF-8")(language)
    case .badNumber:
      Phrase("a number is written wrongly", "数字写法有误", "數字寫法有誤")(language)
    case .tooDeep:
      Phrase("values are nested too deeply", "嵌套过深", "巢狀過深")(language)
    case .duplicateKey(let key):
      Phrase("“{key}” stands twice", "“{key}”重复", "「{key}」重複")(language, ["key": key])
    case .badValue(let field, let detail):
      Phrase("{field}: {detail}", "{field}：{detail}", "{field}：{detail}")(
        language, ["field": field, "detail": detail])
    }
  }
}
