import Model
import Testing

@Suite struct WordingTests {
  private let sound = Wording(
    title: "情况反馈函", ["{单位}：", "贵单位{人数}名学员参加了{培训班}。", "{考勤表}", "特此函告。"])

  private func mistake(_ wording: Wording, _ kind: LetterKind = .unitNotice) -> WordingError? {
    #expect(throws: WordingError.self) { try wording.check(as: kind) }
  }

  private func changed(_ index: Int, _ text: String) -> Wording {
    var wording = sound
    wording.paragraphs[index] = text
    return wording
  }

  @Test(arguments: Language.allCases, LetterKind.allCases)
  func `every preset is sound, in its own language, and has all that it must`(
    language: Language, kind: LetterKind
  ) throws {
    let preset = kind.preset(in: language)
    try preset.check(as: kind)
    let whole = ([preset.title] + preset.paragraphs).joined()
    for placeholder in kind.required { #expect(whole.contains(placeholder.written(in: language))) }
    for placeholder in kind.placeholders where placeholder.isTable {
      #expect(preset.paragraphs.contains(placeholder.written(in: language)))
    }
    for other in Language.allCases where other != language {
      for placeholder in Placeholder.allCases
      where placeholder.name[other] != placeholder.name[language] {
        #expect(!whole.contains(placeholder.written(in: other)))
      }
    }
  }

  @Test func `what a letter needs may stand in it, each once`() {
    for kind in LetterKind.allCases {
      #expect(Set(kind.required).isSubset(of: kind.placeholders))
      #expect(Set(kind.placeholders).count == kind.placeholders.count)
    }
  }

  @Test(arguments: [
    ("{学号}", "学号"), ("贵单位{ 学号 }", " 学号 "), ("｛学号｝", "学号"), ("{trainee}", "trainee"), ("{}", ""),
    ("{{{x}", "x"),
  ])
  func `an unknown placeholder is refused where it stands`(text: String, name: String) {
    let mistake = mistake(changed(1, text))
    #expect(mistake?.place == .paragraph(2))
    #expect(mistake?.fault == .unknown(name))
    let words = mistake?.explanation(in: .simplified) ?? ""
    #expect(words.contains("情况反馈函第2段"))
    #expect(words.contains("{\(name)}"))
    #expect(words.contains("{单位}"))
    let english = mistake?.explanation(in: .english) ?? ""
    #expect(english.contains("Notice to unit, paragraph 2"))
    #expect(english.contains("{attendance}"))
  }

  @Test func `a placeholder in the title is known or refused like any other`() throws {
    var wording = sound
    wording.title = "{培训班}情况反馈函"
    try wording.check(as: .unitNotice)
    wording.title = "{班}情况反馈函"
    #expect(mistake(wording)?.place == .title)
    wording.title = "{考勤表}"
    #expect(mistake(wording)?.fault == .notAlone(.attendance))
  }

  @Test(arguments: [("贵单位{人数", "人数"), ("贵单位{", ""), ("{人数{单位}", "人数"), ("{人数｛单位｝", "人数")])
  func `a brace that is not closed is refused`(text: String, after: String) {
    let mistake = mistake(changed(1, text))
    #expect(mistake?.place == .paragraph(2))
    #expect(mistake?.fault == .unclosed(after))
    #expect(mistake?.explanation(in: .traditional).contains("{{") == true)
  }

  @Test func `what a letter cannot be without is asked for`() {
    #expect(mistake(changed(2, "见附表。"))?.fault == .lacking(.attendance))
    #expect(mistake(changed(0, "有关单位："))?.fault == .lacking(.unit))
    #expect(mistake(changed(0, "{{单位}："))?.fault == .lacking(.unit))
    let certificate = Wording(title: "结业证书", ["参加{培训班}，准予结业。"])
    #expect(mistake(certificate, .certificate)?.fault == .lacking(.trainee))
    #expect(mistake(certificate, .certificate)?.place == nil)
  }

  @Test func `a table stands in a paragraph of its own`() {
    #expect(mistake(changed(2, "如下：{考勤表}"))?.fault == .notAlone(.attendance))
    #expect(mistake(changed(2, "{考勤表}{考勤表}"))?.fault == .notAlone(.attendance))
  }

  @Test func `nothing is empty, and nothing has no end`() {
    var wording = sound
    wording.title = " "
    #expect(mistake(wording)?.place == .title)
    #expect(mistake(wording)?.fault == .empty)
    #expect(mistake(changed(3, "\u{200B}"))?.fault == .empty)
    #expect(mistake(Wording(title: "函", []))?.fault == .empty)
    let long = String(repeating: "长", count: Wording.mostCharacters)
    #expect(throws: Never.self) { try changed(3, long).check(as: .unitNotice) }
    #expect(mistake(changed(3, long + "长"))?.fault == .tooLong)
    wording = sound
    wording.paragraphs += Array(repeating: "段", count: Wording.mostParagraphs - 4)
    #expect(throws: Never.self) { try wording.check(as: .unitNotice) }
    wording.paragraphs.append("段")
    #expect(mistake(wording)?.fault == .tooManyParagraphs)
  }

  @Test(arguments: Language.allCases)
  func `every mistake is said in every language`(language: Language) {
    let faults = [
      mistake(changed(1, "{x}")), mistake(changed(1, "{x")), mistake(changed(2, "x")),
      mistake(changed(2, "x{考勤表}")), mistake(changed(1, "")), mistake(Wording(title: "", ["x"])),
      mistake(changed(1, String(repeating: "x", count: 1001))),
      mistake(Wording(title: "x", Array(repeating: "x", count: 31))),
    ]
    let words = faults.compactMap { $0?.explanation(in: language) }
    #expect(Set(words).count == faults.count)
    for words in words { #expect(words.hasPrefix(LetterKind.unitNotice.phrase[language])) }
  }

  @Test(arguments: Language.allCases, LetterKind.allCases)
  func `a wording is read as it is written`(language: Language, kind: LetterKind) {
    let preset = kind.preset(in: language)
    let lines = preset.lines(for: kind, in: language)
    #expect(Wording(lines: lines.joined(separator: "\n")) == preset)
    #expect(Wording(lines: lines.joined(separator: "\r\n") + "\r\n") == preset)
    for placeholder in kind.placeholders {
      #expect(lines.contains { $0.hasPrefix("# \(placeholder.written(in: language))") })
    }
  }

  @Test func `a paragraph that begins like a remark comes back`() {
    let wording = Wording(title: "# 通知", ["#1 会议室集合", "\\", "照常"])
    let lines = wording.lines(for: .classNotice, in: .simplified)
    #expect(Wording(lines: lines.joined(separator: "\n")) == wording)
  }

  @Test func `a file as an editor leaves it`() {
    let wording = Wording(
      lines: "\u{FEFF}# 说明\r\n 培训通知 \r\n\r\n\u{3000}\u{3000}一、时间\r\n#二\r\n三\r\n")
    #expect(wording == Wording(title: "培训通知", ["一、时间", "三"]))
    #expect(Wording(lines: "\n#\n") == Wording(title: "", []))
  }
}
