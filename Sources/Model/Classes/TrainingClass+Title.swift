extension TrainingClass {
  /// The name with its number in the series, 女干部培训班 第13期.
  public func title(in language: Language) -> String {
    Self.title(name, series: series, in: language)
  }

  /// A name with the number in the series, where there is one.
  public static func title(_ name: String, series: Int?, in language: Language) -> String {
    guard let series else { return name }
    return Phrase("{name} No. {series}", "{name} 第{series}期", "{name} 第{series}期")(
      language, ["name": name, "series": String(series)])
  }
}
