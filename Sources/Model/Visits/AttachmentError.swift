/// Why a file cannot be kept with a visit.
public enum AttachmentError: Explained, Equatable {
  /// Its name ends in nothing that tells one of the kinds that are kept.
  case unknownType
  /// What is in it is not what its name says.
  case otherType(AttachmentType)
  /// It has more bytes than may be kept.
  case tooLarge(bytes: Int)
  /// There is nothing in it.
  case empty
  /// There are as many files as a visit may have.
  case tooMany

  /// What is wrong with it and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .unknownType:
      Phrase(
        "is of no kind that is kept here: {types}", "不是可保存的类型：{types}", "不是可儲存的類型：{types}")(
          language,
          ["types": AttachmentType.allCases.map(\.rawValue).joined(separator: " ")])
    case .otherType(let type):
      Phrase(
        "is no {type} inside, whatever its name says; save it anew under its right name",
        "内容不是 {type}，与扩展名不符，请另存为正确的类型", "內容不是 {type}，與副檔名不符，請另存為正確的類型")(
          language, ["type": type.rawValue])
    case .tooLarge(let bytes):
      Phrase(
        "has {size} MB; make it smaller, at most {most} MB", "有 {size} MB，请缩小到 {most} MB 以内",
        "有 {size} MB，請縮小到 {most} MB 以內")(
          language,
          [
            "size": String((bytes + (1 << 20) - 1) >> 20),
            "most": String(Attachment.mostBytes >> 20),
          ])
    case .empty:
      Phrase("is empty; choose another file", "是空文件，请另选文件", "是空檔案，請另選檔案")(language)
    case .tooMany:
      Phrase(
        "would be one too many: a visit keeps {most} files", "超出数量：每次观摩最多保存 {most} 个文件",
        "超出數量：每次觀摩最多儲存 {most} 個檔案")(
          language, ["most": String(SiteVisit.mostAttachments)])
    }
  }
}
