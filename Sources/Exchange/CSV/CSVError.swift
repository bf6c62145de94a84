import Model

/// What makes a text no table, and in which row.
public struct CSVError: Explained, Equatable {
  /// What is wrong.
  public enum Fault: Equatable, Sendable {
    /// A quotation mark opens a cell and none closes it.
    case unterminatedQuote
    /// Something stands between a closing quotation mark and the end of its cell.
    case textAfterQuote
    /// The bytes are no UTF-8.
    case notUTF8
    /// A cell, the row, or the table up to this row is larger than any roster's.
    case tooLarge
  }

  /// The row, from 1.
  public let row: Int
  /// What is wrong there.
  public let fault: Fault

  /// One line: the row, what is wrong in it and what to do.
  public func explanation(in language: Language) -> String {
    let what: Phrase =
      switch fault {
      case .unterminatedQuote:
        Phrase(
          "row {row}: a quotation mark is not closed; close it or take it out",
          "第 {row} 行：引号没有闭合，请补上或删去", "第 {row} 行：引號沒有閉合，請補上或刪去")
      case .textAfterQuote:
        Phrase(
          "row {row}: text follows a closing quotation mark; double the quotation marks inside a cell",
          "第 {row} 行：闭合引号后还有文字，单元格内的引号请写成两个",
          "第 {row} 行：閉合引號後還有文字，儲存格內的引號請寫成兩個")
      case .notUTF8:
        Phrase(
          "row {row}: not UTF-8; save the file as CSV UTF-8", "第 {row} 行：不是 UTF-8，请另存为 CSV UTF-8",
          "第 {row} 行：不是 UTF-8，請另存為 CSV UTF-8")
      case .tooLarge:
        Phrase(
          "row {row}: too large for a roster; look for a quotation mark too many, or split the file",
          "第 {row} 行：过大，不像花名册；请检查是否多了引号，或拆分文件",
          "第 {row} 行：過大，不像花名冊；請檢查是否多了引號，或拆分檔案")
      }
    return what(language, ["row": String(row)])
  }
}
