import Testing

@testable import Model

@Suite struct PinyinTests {
  @Test(arguments: [
    ("liu yan", "liu yan"), ("Liú Yàn", "liu yan"), (" LIU  yan ", "liu yan"), ("Lǚ lì", "lv li"),
    ("lü li", "lv li"), ("lu\u{308} li", "lv li"), ("liu-yan", "liu yan"), ("xi'an", "xian"),
    (" ", nil), ("'", nil),
  ])
  func `takes a reading as it is written`(text: String, reading: String?) throws {
    #expect(Pinyin.normalized(text) == reading)
    var her = try trainee("t-1", "刘艳")
    her.pinyin = text
    #expect(her.reading == reading ?? "liu yan")
    #expect(TraineeFilter([(her, "")]).matches(reading ?? "liuyan") == [0])
  }

  @Test(arguments: [
    ("刘艳", "liu yan"), ("劉艷", "liu yan"), ("单红", "shan hong"), ("曾敏", "zeng min"),
    ("解芳", "xie fang"),
    ("仇英", "qiu ying"), ("缪丽", "miao li"), ("朴顺姬", "piao shun ji"), ("那英", "na ying"),
    ("区丽", "ou li"), ("查文", "zha wen"), ("盖丽", "ge li"), ("长孙红", "zhang sun hong"),
    ("尉迟芳", "yu chi fang"), ("万俟敏", "mo qi min"), ("吕丽", "lv li"), ("欧阳娜娜", "ou yang na na"),
    ("任静", "ren jing"), ("华春", "hua chun"), ("乐梅", "yue mei"), ("王曾", "wang zeng"), ("女", "nv"),
    ("王", "wang"), ("朴", "piao"), ("", ""),
  ])
  func `a name is read as a name`(name: String, reading: String) {
    #expect(Pinyin.reading(of: name) == reading)
  }

  @Test(arguments: [
    ("阿依古丽·买买提", "a yi gu li mai mai ti"), ("Anna Lü", "anna lv"), ("Zoë O'Neil", "zoe oneil"),
    ("田𠮷芳", "tian ji fang"), ("阿卜杜拉", "a bu du la"), ("田\u{323AF}芳", "tian \u{323AF} fang"),
    ("王2", "wang2"), ("王　芳", "wang fang"),
  ])
  func `anything else is parted by one blank`(name: String, reading: String) {
    #expect(Pinyin.reading(of: name) == reading)
  }

  /// Readings are put together character by character where that gives what the tables say of all.
  @Test(arguments: ["", "重", "藏"])
  func `every character is read as in a whole text`(before: String) {
    let characters = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init).filter { $0 != "卜" }
    for isName in [true, false] {
      let texts = characters.map { "王\(before)\($0)" }
      let table = isName ? Transliteration.pinyinOfNames : .pinyin
      // Digits stay as they are.
      let whole = table.of(texts.joined(separator: "1")).split(separator: "1")
        .map { $0.split(separator: " ").joined(separator: " ") }
      let readings = texts.map { isName ? Pinyin.reading(of: $0) : Pinyin.reading(ofText: $0) }
      #expect(whole.count == readings.count)
      #expect(zip(readings, whole).filter { $0 != $1 }.map { "\($0) \($1)" } == [])
    }
  }

  @Test(arguments: [
    ("三涧堡街道12号", "san jian bao jie dao 12 hao"), ("重庆路2号", "chong qing lu 2 hao"),
    ("“妇女之家”（一期）", "fu nv zhi jia yi qi"), ("A座", "a zuo"), ("2026", "2026"), ("·", ""),
    ("三𠮷村", "san ji cun"),
  ])
  func `what stands beside Chinese characters changes nothing in how they are read`(
    text: String, reading: String
  ) {
    #expect(Pinyin.reading(ofText: text) == reading)
  }

  @Test(arguments: [("liu yan", "ly"), ("zhang sun hong", "zsh"), ("tian 𠮷 fang", "t𠮷f"), ("", "")])
  func `initials are the first letters`(reading: String, initials: String) {
    #expect(Pinyin.initials(of: reading) == initials)
  }

  @Test func `the sample township is read as its files say`() throws {
    let trainees = try sample(Trainee.self, in: "trainees")
    #expect(trainees.count == 263)
    let differences = trainees.compactMap { trainee -> String? in
      let reading = Pinyin.reading(of: trainee.name)
      return reading == trainee.pinyin ? nil : "\(trainee.name) \(trainee.pinyin ?? "∅") \(reading)"
    }
    #expect(differences == [])
  }
}
