import Model

/// A paper that a file holds now.
struct WrittenPaper {
  /// The whole path of the file.
  let path: String
  /// How many pages it has.
  let pages: Int
  /// Whether there was a file of this name before.
  let isReplaced: Bool

  /// The line that says so.
  func words(_ language: Language) -> String {
    let text: WrittenText = isReplaced ? .replaced : .written
    return text(language, ["path": path, "count": String(pages)])
  }

  /// Says so on standard output; where that fails, the paper is written all the same.
  func tell() throws {
    do {
      try Output.write(words(.current))
    } catch {
      throw CommandError.savedUnprinted
    }
  }
}

/// What commands say of a paper that they have written.
enum WrittenText: Catalogue {
  case written, replaced, noPaperFormat

  var phrase: Phrase {
    switch self {
    case .written:
      Phrase("Written: {path} (pages: {count})", "已写入 {path}（{count} 页）", "已寫入 {path}（{count} 頁）")
    case .replaced:
      Phrase(
        "Written: {path} (pages: {count}), in place of the file that was there",
        "已写入 {path}（{count} 页），替换了原有文件", "已寫入 {path}（{count} 頁），取代了原有檔案")
    case .noPaperFormat:
      Phrase(
        "{path}: must end in .pdf or .txt", "{path}：须以 .pdf 或 .txt 结尾", "{path}：須以 .pdf 或 .txt 結尾")
    }
  }
}
