import Model

/// What a command has written into a file.
struct WrittenFile {
  /// How much that is.
  enum Size {
    case pages(Int), rows(Int)
  }

  /// The whole path of the file.
  let path: String
  /// How much it holds.
  let size: Size
  /// Whether there was a file of this name before.
  let isReplaced: Bool

  /// The line that says so.
  func words(_ language: Language) -> String {
    let amount =
      switch size {
      case .pages(let count): WrittenText.pages(language, ["count": String(count)])
      case .rows(let count): WrittenText.rows(language, ["count": String(count)])
      }
    let text: WrittenText = isReplaced ? .replaced : .written
    return text(language, ["path": path, "amount": amount])
  }

  /// Says so on standard output; where that fails, the file is written all the same.
  func tell() throws {
    do {
      try Output.write(words(.current))
    } catch {
      throw CommandError.savedUnprinted
    }
  }
}

/// What commands say of files that they write.
enum WrittenText: Catalogue {
  case written, replaced, pages, rows, wrongEnding

  var phrase: Phrase {
    switch self {
    case .written:
      Phrase("Written: {path} ({amount})", "已写入 {path}（{amount}）", "已寫入 {path}（{amount}）")
    case .replaced:
      Phrase(
        "Written: {path} ({amount}), in place of the file that was there",
        "已写入 {path}（{amount}），替换了原有文件", "已寫入 {path}（{amount}），取代了原有檔案")
    case .pages: Phrase("pages: {count}", "{count} 页", "{count} 頁")
    case .rows: Phrase("rows: {count}", "{count} 行", "{count} 列")
    case .wrongEnding:
      Phrase(
        "{path}: must end in {endings}", "{path}：须以 {endings} 结尾", "{path}：須以 {endings} 結尾")
    }
  }
}
