/// A language that every screen, paper and message exists in.
public enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case simplified = "zh-Hans"
  case traditional = "zh-Hant"

  /// What it calls itself.
  public var name: String {
    switch self {
    case .english: "English"
    case .simplified: "简体中文"
    case .traditional: "繁體中文"
    }
  }

  /// The language that a POSIX locale name such as `zh_TW.UTF-8` asks for; English for any other.
  public init(locale: String) {
    let name = locale.lowercased()
    guard name.hasPrefix("zh") else {
      self = .english
      return
    }
    // The sign between language and country is `_` or `-`.
    let rest = name.dropFirst(3)
    let traditional = ["tw", "hk", "mo", "hant"].contains { rest.hasPrefix($0) }
    self = traditional ? .traditional : .simplified
  }
}
