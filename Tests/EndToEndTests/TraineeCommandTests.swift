import Foundation
import Testing

@Suite struct TraineeCommandTests {
  @Test func `adds a trainee and makes her unit`() throws {
    let sandbox = try Sandbox.empty()
    let first = try sandbox.succeed(
      "add", "trainee", "--name", "单　桂芝", "--unit", "柳树屯村", "--post", "主席", "--phone",
      "+86 138-0000-0001", "--number", "001")
    #expect(first.wholeMatch(of: /t-[0-9a-z]{16}/) != nil)
    let second = try sandbox.succeed("add", "trainee", "--name", "王芳", "--unit", "柳树屯村")
    #expect(first < second)
    let list = try sandbox.run("trainees", "--json").list()
    #expect(list.count == 2)
    let her = try #require(list.first)
    #expect(
      Set(her.keys).isSuperset(of: [
        "id", "number", "name", "pinyin", "gender", "birth", "unit", "unitName", "post", "phone",
        "education",
      ]))
    #expect(her["id"] as? String == first)
    #expect(her["name"] as? String == "单桂芝")
    #expect(her["pinyin"] as? String == "shan gui zhi")
    #expect(her["phone"] as? String == "13800000001")
    #expect(her["unitName"] as? String == "柳树屯村")
    #expect(her["unit"] as? String == list[1]["unit"] as? String)
    #expect(her["birth"] is NSNull)
  }

  @Test func `tells of all that is among her hours`() throws {
    let sandbox = try Sandbox.withSample()
    let shown = try sandbox.run("trainee", "孙维娜", "--lang", "zh-Hans")
    #expect(
      shown.lines.contains { $0.contains("旅顺口区三涧堡街道") && $0.contains("已参加") && $0.hasSuffix("6") })
    #expect(shown.lines.contains { $0.contains("全年妇联工作要点") && $0.hasSuffix("2") })
    let her = try sandbox.run("trainee", "周䶮", "--lang", "zh-Hans")
    // She was called at the departure and was not there.
    #expect(
      her.lines.contains { $0.contains("旅顺口区三涧堡街道") && $0.hasSuffix("未同行") })
  }

  @Test func `refuses a bad phone, no name, and a number that is taken`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳", "--number", "001")
    #expect(
      try sandbox.refuse("add", "trainee", "--name", "刘艳", "--phone", "1380000abcd")
        .contains("--phone: “1380000abcd”"))
    #expect(try sandbox.refuse("add", "trainee", "--name", " 　").contains("--name"))
    #expect(
      try sandbox.refuse("add", "trainee", "--name", "刘艳", "--number", "001").contains("王芳"))
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
    #expect(try sandbox.run("add", "trainee").status == 64)
  }

  @Test func `a card tells birth and gender, names its holder, and is masked`() throws {
    let sandbox = try Sandbox.empty()
    let id = try sandbox.succeed(
      "add", "trainee", "--name", "王芳", "--id-card", "210211 19850312 006x")
    let text = try sandbox.succeed("trainee", "21021119850312006X")
    #expect(text.contains("210**************X") && !text.contains("21021119850312006X"))
    #expect(try sandbox.succeed("trainee", id, "--unmask").contains("21021119850312006X"))
    let her = try sandbox.run("trainee", "21021119850312006x", "--json").object()
    #expect(her["idCard"] as? String == "21021119850312006X")
    #expect(her["birth"] as? String == "1985-03-12")
    #expect(her["gender"] as? String == "female")
    let taken = try sandbox.refuse(
      "add", "trainee", "--name", "刘艳", "--id-card", "21021119850312006X")
    #expect(taken.contains("--id-card: 王芳"))
    let wrong = try sandbox.refuse(
      "add", "trainee", "--name", "刘艳", "--id-card", "210211198503121221")
    #expect(wrong.contains("--id-card: the 18th should be 2"))
    #expect(try sandbox.run("check").status == 0)
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
  }

  @Test(arguments: [
    ("ly", 10), ("刘艳", 2), ("劉艷", 2), ("liuyan", 3), ("10070466585", 1), ("001", 2), ("", 263),
    ("没有", 0), ("王芳 柳树屯", 3),
  ])
  func `filters`(query: String, count: Int) throws {
    let sandbox = try Sandbox()
    let found = try sandbox.run("--demo", "trainees", query, "--json").list()
    #expect(found.count == count)
  }

  @Test func `sorts and filters by unit`() throws {
    let sandbox = try Sandbox.withSample()
    let numbers = try sandbox.run("trainees", "--sort", "number", "--json").list()
      .compactMap { $0["number"] as? String }
    #expect(numbers == numbers.sorted())
    let readings = try sandbox.run("trainees", "--json").list()
      .compactMap { $0["pinyin"] as? String }
    #expect(readings == readings.sorted())
    for order in ["strokes", "unit", "pinyin"] {
      #expect(try sandbox.run("trainees", "--sort", order).lines.count == 264)
    }
    #expect(try sandbox.run("trainees", "--unit", "柳树屯村", "--json").list().count == 6)
    #expect(try sandbox.refuse("trainees", "--unit", "无此村").contains("无此村"))
    #expect(try sandbox.run("trainees", "--sort", "age").status == 64)
  }

  @Test func `surnames of as many strokes stand in the order of their strokes`() throws {
    let sandbox = try Sandbox.empty()
    for name in ["孙一", "刘一", "陈一", "朱一", "吕一", "丁一", "郭一", "王一"] {
      try sandbox.succeed("add", "trainee", "--name", name)
    }
    let names = try sandbox.run("trainees", "--sort", "strokes", "--json").list()
      .compactMap { $0["name"] as? String }
    #expect(names == ["丁一", "王一", "吕一", "朱一", "刘一", "孙一", "陈一", "郭一"])
  }

  @Test func `prints no control sequence that data holds`() throws {
    let sandbox = try Sandbox.empty()
    let id = try sandbox.succeed("add", "trainee", "--name", "王芳")
    let path = "\(sandbox.data)/trainees/\(id).json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("王芳", with: #"\u001b[31m王\n芳"#)
      .write(toFile: path, atomically: true, encoding: .utf8)
    for arguments in [["trainees"], ["trainee", id]] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == 0)
      #expect(!run.output.contains("\u{1B}"))
      #expect(run.output.contains("王"))
    }
    #expect(try sandbox.run("trainees").lines.count == 2)
  }

  @Test func `shows her dossier`() throws {
    let sandbox = try Sandbox.withSample()
    let text = try sandbox.succeed("trainee", "001")
    #expect(text.contains("孙维娜") && text.contains("2026-11-18") && text.contains("Unmarked"))
    let dossier = try sandbox.run("trainee", "001", "--json").object()
    #expect(dossier["name"] as? String == "孙维娜")
    let sessions = try #require(dossier["sessions"] as? [[String: Any]])
    #expect(sessions.count == 5)
    #expect(sessions.first?["status"] as? String == "present")
    #expect(sessions.last?["status"] as? String == "unmarked")
    let visits = try #require(dossier["visits"] as? [[String: Any]])
    let meetings = try #require(dossier["meetings"] as? [[String: Any]])
    func sum(_ rows: [[String: Any]], _ key: String) -> Double {
      rows.compactMap { $0[key] as? Double }.reduce(0, +)
    }
    let earned = sum(sessions, "earned")
    let visited = sum(visits.filter { $0["attended"] as? Bool == true }, "hours")
    let met = sum(meetings.filter { ($0["status"] as? String) == "present" }, "hours")
    #expect(dossier["hours"] as? Double == earned + visited + met)
    #expect(earned > 0 && visited > 0 && met > 0)
  }

  @Test func `writes her dossier as text and as PDF`() throws {
    let sandbox = try Sandbox.withSample()
    let text = "\(sandbox.home)/dossier.txt"
    try sandbox.succeed("trainee", "001", "--output", text, "--lang", "zh-Hans")
    #expect(try String(contentsOfFile: text, encoding: .utf8).contains("孙维娜学习培训档案"))
    let pdf = "\(sandbox.home)/dossier.pdf"
    try sandbox.succeed("trainee", "001", "--output", pdf)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF".utf8)))
    #expect(try sandbox.run("trainee", "001", "--output", "dossier.doc").status == 64)
    #expect(
      try sandbox.refuse("trainee", "001", "--output", "/nowhere/a.txt").contains("/nowhere/a.txt"))
  }

  @Test func `refuses a name that several have, with the candidates`() throws {
    let sandbox = try Sandbox.withSample()
    let line = try sandbox.refuse("trainee", "刘艳")
    #expect(line.contains("t-01kc3dq01hd22mr7") && line.contains("t-01kc3dq06ga7tyzv"))
    #expect(try sandbox.refuse("trainee", "刘").contains("“刘”"))
  }

  @Test func `lists the rest and fails where a file is broken`() throws {
    let sandbox = try Sandbox.withSample()
    try Data("{".utf8).write(
      to: URL(filePath: "\(sandbox.data)/trainees/t-01kc3dpzwxas9k1t.json"))
    let run = try sandbox.run("trainees", "--json")
    #expect(run.status == 1)
    #expect(run.errors.contains("trainees/t-01kc3dpzwxas9k1t.json"))
    #expect(try run.list().count == 262)
    // A roll call goes on.
    let marked = try sandbox.run("mark", "女干部/3", "001", "present")
    #expect(marked.status == 0)
    #expect(marked.errors.contains("qiandao check"))
    // But whoever cannot be read must not be added again.
    let file = try sandbox.write("姓名\n王立红\n", to: "a.csv")
    #expect(try sandbox.run("import", "trainees", file).status == 1)
    #expect(
      try sandbox.run("sheet", "女干部/3", "--output", "\(sandbox.home)/a.txt").status == 1)
  }
}
