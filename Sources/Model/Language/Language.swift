/// A language that every screen, paper and message exists in.
public enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case simplified = "zh-Hans"
  case traditional = "zh-Hant"

  /// The language that a POSIX locale name such as `zh_TW.UTF-8` asks for; English for any other.
  public init(locale: String) {
    let name = locale.lowercased().replacing("-", with: "_")
    guard name.hasPrefix("zh") else {
      self = .english
      return
    }
    let traditional = ["zh_tw", "zh_hk", "zh_mo", "zh_hant"].contains { name.hasPrefix($0) }
    self = traditional ? .traditional : .simplified
  }
}
