extension RosterImport {
  /// The units that it adds, those first that are called nearly like one of the roster; nil where it
  /// adds none.
  public func newUnits(in language: Language) -> String? {
    guard !units.isEmpty else { return nil }
    let comma = Phrase(", ", "、", "、")(language)
    let names = units.map { unit in
      let others = roster.unitNames(like: unit.name)
      let question = Phrase("{name} (or {others}?)", "{name}（是否为{others}？）", "{name}（是否為{others}？）")
      return others.isEmpty
        ? (unit.name, false)
        : (
          question(language, ["name": unit.name, "others": others.joined(separator: comma)]), true
        )
    }
    let inOrder = names.filter(\.1).map(\.0) + names.filter { !$0.1 }.map(\.0)
    return Phrase("New units ({count}): {names}", "新增单位（{count}）：{names}", "新增單位（{count}）：{names}")(
      language,
      ["count": String(units.count), "names": inOrder.joined(separator: comma)])
  }
}
