extension TrainingClass {
  /// The name with its number in the series, 女干部培训班 第13期.
  public func title(in language: Language) -> String {
    Self.title(name, series: series, in: language)
  }

  /// A name with the number in the series, where there is one that the name does not say itself.
  public static func title(_ name: String, series: Int?, in language: Language) -> String {
    guard let series, !hasSeries(name) else { return name }
    return Phrase("{name} No. {series}", "{name} 第{series}期", "{name} 第{series}期")(
      language, ["name": name, "series": String(series)])
  }

  /// The title as papers write it, in one word where Chinese has no blank: 女干部培训班第13期.
  public func writtenTitle(in language: Language) -> String {
    guard language != .english, let series, !Self.hasSeries(name) else {
      return title(in: language)
    }
    return "\(name)第\(series)期"
  }

  private static func hasSeries(_ name: String) -> Bool {
    name.contains(/第\s*[0-9０-９〇零一二三四五六七八九十百]+\s*期/)
  }
}
