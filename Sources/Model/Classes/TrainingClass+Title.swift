extension TrainingClass {
  /// The name with its number in the series, 女干部培训班 第13期.
  public func title(in language: Language) -> String {
    guard let series else { return name }
    return Phrase("{name} No. {series}", "{name} 第{series}期", "{name} 第{series}期")(
      language, ["name": name, "series": String(series)])
  }
}
