extension GroupFigures {
  /// A line for each thing of which anything is known: how many, their ages, their educations, the
  /// share with senior middle school or more.
  public func lines(in language: Language) -> [String] {
    [head(language), ages.map { words(for: $0, language) }]
      .compactMap { $0 } + educationLines(language)
  }

  private func head(_ language: Language) -> String {
    Phrase(
      "{count} trainees, {units} units", "{count} 人，来自 {units} 个单位", "{count} 人，來自 {units} 個單位")(
        language, ["count": String(count), "units": String(units)])
  }

  private func words(for ages: Ages, _ language: Language) -> String {
    Phrase(
      "Age: {mean} on average, {youngest} to {oldest} (known of {known})",
      "年龄：平均 {mean} 岁，{youngest}–{oldest} 岁（已填 {known} 人）",
      "年齡：平均 {mean} 歲，{youngest}–{oldest} 歲（已填 {known} 人）")(
        language,
        [
          "mean": tenths(ages.mean), "youngest": String(ages.youngest),
          "oldest": String(ages.oldest), "known": String(ages.count),
        ])
  }

  private func educationLines(_ language: Language) -> [String] {
    guard let senior = share(atLeast: .seniorMiddle) else { return [] }
    let levels = educations.sorted { $0.key < $1.key }
      .map { "\($0.key.term(language)) \($0.value)" }
    return [
      Phrase("Education: {levels}", "学历：{levels}", "學歷：{levels}")(
        language, ["levels": levels.joined(separator: Phrase(", ", "，", "，")(language))]),
      Phrase(
        "Senior middle school or more: {share}% (known of {known})",
        "高中及以上：{share}%（已填 {known} 人）", "高中及以上：{share}%（已填 {known} 人）")(
          language, ["share": tenths(senior * 100), "known": String(educated)]),
    ]
  }

  /// A number to one decimal, which is left out where it is none.
  private func tenths(_ value: Double) -> String { ((value * 10).rounded() / 10).written }
}
