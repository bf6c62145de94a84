/// Why a file can be no logo.
public enum LogoError: Explained, Equatable {
  /// It is no PNG.
  case noPNG
  /// It is one that is cut short or altered.
  case damaged
  /// It has so many bytes.
  case tooLarge(bytes: Int)
  /// It is so many pixels wide and high.
  case tooManyPixels(width: Int, height: Int)

  /// What is wrong with it and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noPNG:
      Phrase(
        "is no PNG picture; save the logo as PNG", "不是 PNG 图片，请将标志另存为 PNG",
        "不是 PNG 圖片，請將標誌另存為 PNG")(language)
    case .damaged:
      Phrase(
        "is a damaged PNG picture; save the logo anew", "是损坏的 PNG 图片，请重新保存标志",
        "是損壞的 PNG 圖片，請重新儲存標誌")(language)
    case .tooLarge(let bytes):
      Phrase(
        "has {size} KB; save the logo with at most {most} KB", "有 {size} KB，请将标志缩小到 {most} KB 以内",
        "有 {size} KB，請將標誌縮小到 {most} KB 以內")(
          language,
          ["size": String((bytes + 1023) >> 10), "most": String(Logo.mostBytes >> 10)])
    case .tooManyPixels(let width, let height):
      Phrase(
        "has {width}×{height} pixels; save the logo with at most {most} either way",
        "为 {width}×{height} 像素，请将标志缩小到每边 {most} 像素以内",
        "為 {width}×{height} 像素，請將標誌縮小到每邊 {most} 像素以內")(
          language,
          [
            "width": String(width), "height": String(height), "most": String(Logo.mostPixels),
          ])
    }
  }
}
