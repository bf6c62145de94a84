import Model

/// Why no paper can be made.
public enum PaperError: Explained, Equatable {
  /// The library that sets the text is not there, or lacks something.
  case noLibrary(String)
  /// No font that is installed has Chinese characters.
  case noChineseFont
  /// No font that is installed has this character, which stands in this text at this place.
  case noGlyph(Character, text: String, place: String)
  /// The text at this place does not fit on a page.
  case tooLong(place: String)
  /// The mark of the organization is no picture.
  case noPicture
  /// It was stopped.
  case stopped
  /// The PDF library could not go on.
  case failed(String)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noLibrary(let name):
      Phrase(
        "The library for papers is missing ({name}); install the package {package}",
        "缺少排版程序库（{name}），请安装软件包 {package}",
        "缺少排版程式庫（{name}），請安裝套件 {package}")(
          language,
          [
            "name": name,
            // The others come with Pango.
            "package": name.contains("harfbuzz") || name.hasPrefix("hb_")
              ? "libharfbuzz-subset0" : "libpangocairo-1.0-0",
          ])
    case .noChineseFont:
      Phrase(
        "No Chinese font is installed; install the package fonts-noto-cjk",
        "没有安装中文字体，请安装软件包 fonts-noto-cjk", "沒有安裝中文字型，請安裝套件 fonts-noto-cjk")(language)
    case .noGlyph(let character, let text, let place):
      Phrase(
        "No font has the character “{character}” ({code}) in “{text}” ({place}); "
          + "install one that has it, such as the package fonts-hanazono",
        "“{text}”（{place}）中的“{character}”（{code}）没有可用字体，请安装含此字的字体，如软件包 fonts-hanazono",
        "「{text}」（{place}）中的「{character}」（{code}）沒有可用字型，請安裝含此字的字型，如套件 fonts-hanazono")(
          language,
          [
            "character": String(character), "code": codes(of: character), "text": text,
            "place": place,
          ])
    case .tooLong(let place):
      Phrase(
        "The text at “{place}” does not fit on a page; shorten it", "“{place}”处文字过长，一页放不下，请缩短",
        "「{place}」處文字過長，一頁放不下，請縮短")(language, ["place": place])
    case .noPicture:
      Phrase(
        "The logo is no PNG picture that can be read; choose another one", "标志不是可读的 PNG 图片，请另选",
        "標誌不是可讀的 PNG 圖片，請另選")(language)
    case .stopped: Phrase("Stopped", "已停止", "已停止")(language)
    case .failed(let reason):
      Phrase(
        "The PDF could not be made: {reason}", "无法生成 PDF：{reason}", "無法產生 PDF：{reason}")(
          language, ["reason": reason])
    }
  }

  private func codes(of character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
