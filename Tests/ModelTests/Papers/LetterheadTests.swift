import Model
import Testing

@Suite struct LetterheadTests {
  private let township = Township(name: "大连湾街道妇联")

  /// A subject of which everything is known, or nothing.
  private struct Subject: LetterSubject {
    var kind = LetterKind.certificate
    var day: Day?
    var known: [Placeholder: String] = [:]
    func values(in language: Language) -> [Placeholder: String] { known }
  }

  private func own(_ wording: Wording, _ kind: LetterKind = .certificate) throws -> Letterhead {
    try Letterhead().setting(wording, of: kind, in: .simplified)
  }

  @Test func `values are put in once, whatever they hold`() throws {
    let letterhead = try own(
      Wording(title: "证书{编号}", ["{学员}同志：", "你于{起止}参加{{{培训班}}，{TRAINEE}。"]))
    let subject = Subject(
      day: try day("2026-11-28"),
      known: [
        .trainee: "{unit}", .trainingClass: "𠮷班", .number: " 13 ", .period: "{{", .unit: "不应出现",
      ])
    let letter = try letterhead.letter(about: subject, for: township, in: .simplified)
    #expect(letter.title == "证书13")
    #expect(letter.parts == [.salutation("{unit}同志："), .text("你于{{参加{𠮷班}，{unit}。")])
    #expect(letter.organization == "大连湾街道妇联")
    #expect(letter.day == "2026年11月28日")
  }

  @Test(arguments: Language.allCases, LetterKind.allCases)
  func `where nothing is known there is room to write, and no hole`(
    language: Language, kind: LetterKind
  ) throws {
    let letter = try Letterhead()
      .letter(about: Subject(kind: kind), for: township, in: language)
    #expect(letter.day.contains("__"))
    for part in letter.parts {
      switch part {
      case .salutation(let text), .text(let text):
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
        #expect(Fields.text(text) != nil)
      case .table(let placeholder): #expect(kind.placeholders.contains(placeholder))
      }
    }
    let whole = letter.title + letter.parts.map { "\($0)" }.joined()
    #expect(whole.contains("__"))
  }

  @Test func `the organization signs, and holds what nobody else does`() throws {
    var letterhead = try own(Wording(title: "证", ["{学员}", "{主办单位}{培训班}{日期}"]))
    letterhead.name = "大连湾街道妇女联合会"
    let plain = Subject(day: try day("2026-01-02"), known: [.trainee: "刘艳", .trainingClass: "班"])
    let letter = try letterhead.letter(about: plain, for: township, in: .simplified)
    #expect(letter.parts.last == .text("大连湾街道妇女联合会班2026年1月2日"))
    #expect(letter.organization == "大连湾街道妇女联合会")
    var hosted = plain
    hosted.known[.host] = "区委党校"
    #expect(
      try letterhead.letter(about: hosted, for: township, in: .simplified).parts.last
        == .text("区委党校班2026年1月2日"))
  }

  @Test func `the first paragraph is the salutation where it ends with a colon`() throws {
    let notice = { (first: String) in
      try own(Wording(title: "函", [first, "{单位}", "{考勤表}"]), .unitNotice)
        .letter(about: Subject(kind: .unitNotice), for: township, in: .simplified).parts
    }
    #expect(try notice("各单位：")[0] == .salutation("各单位："))
    #expect(try notice("To all: ")[0] == .salutation("To all: "))
    #expect(try notice("各单位")[0] == .text("各单位"))
    #expect(try notice("各单位：")[2] == .table(.attendance))
  }

  @Test func `a wording that is the preset is not kept, and one that is taken back is gone`() throws
  {
    let mine = Wording(title: "证", ["{学员}", "{培训班}"])
    let set = try own(mine)
    #expect(set.wording(of: .certificate, in: .simplified) == mine)
    #expect(set.ownWording(of: .certificate, in: .simplified) == mine)
    let other = LetterKind.certificate.preset(in: .english)
    #expect(set.wording(of: .certificate, in: .english) == other)
    #expect(set.wording(of: .greenCertificate, in: .simplified).title == "绿色证书")
    let preset = LetterKind.certificate.preset(in: .simplified)
    #expect(try set.setting(preset, of: .certificate, in: .simplified) == Letterhead())
    #expect(try set.setting(nil, of: .certificate, in: .simplified) == Letterhead())
    #expect(throws: WordingError.self) { try own(Wording(title: "证", ["{x}"])) }
  }

  @Test func `what a hand has written is found, and no paper is made with it`() throws {
    var letterhead = Letterhead()
    letterhead.wording = [
      "zh-Hans": [
        "certificate": Wording(title: "证", ["{学员}{x}{培训班}"]),
        "leave-form": Wording(title: "假", ["{学员}"]), "letter-to-come": Wording(title: "", []),
      ],
      "fr": ["certificate": Wording(title: "", [])],
    ]
    let mistakes = letterhead.mistakes()
    #expect(mistakes.map(\.kind) == [.certificate])
    #expect(mistakes.map(\.fault) == [.unknown("x")])
    #expect(letterhead.mistakes(since: letterhead).isEmpty)
    let error = #expect(throws: WordingError.self) {
      try letterhead.letter(about: Subject(), for: township, in: .simplified)
    }
    #expect(error == mistakes.first)
    #expect(throws: Never.self) {
      try letterhead.letter(about: Subject(), for: township, in: .english)
    }
  }
}
