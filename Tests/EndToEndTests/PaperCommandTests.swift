import Foundation
import Harness
import Testing

@Suite struct PaperCommandTests {
  private static let kinds = [
    "roster", "posting", "exceptions", "badges", "table-cards", "envelope",
  ]

  @Test(arguments: kinds) func `makes every paper of a class as text and PDF`(
    kind: String
  ) throws {
    let sandbox = try Sandbox.withSample()
    let text = "\(sandbox.home)/paper.txt"
    try sandbox.succeed("paper", kind, "女干部", "--output", text, "--lang", "zh-Hans")
    let paper = try String(contentsOfFile: text, encoding: .utf8)
    #expect(paper.contains("女干部培训班第13期"))
    // Whom there is nothing of, the others do not name.
    if kind != "envelope", kind != "exceptions" {
      #expect(paper.contains("迪丽热巴·阿卜杜热合曼"))
    }
    let pdf = "\(sandbox.home)/paper.pdf"
    try sandbox.succeed("paper", kind, "女干部", "--output", pdf)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF".utf8)))
    let mode = try FileManager.default.attributesOfItem(atPath: pdf)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let log = try sandbox.succeed("log").split(separator: "\n")
    #expect(log.count { $0.contains("export") } == 2)
  }

  @Test(arguments: [
    ("minutes", "2026-10", "2026年10月21日例会记录", "议定事项"),
    ("minutes", "2026-10-21", "到会人员", "负责人签字"),
    ("evaluation", "c-01m1xatakwt6v0y5", "意见汇总", "评价情况"),
    ("evaluation", "v-01kp2bbk4f32zc43", "旅顺口区三涧堡街道意见汇总", "收回率"),
  ])
  func `makes the minutes of a meeting, and what opinion forms came to`(
    kind: String, of what: String, title: String, part: String
  ) throws {
    let sandbox = try Sandbox.withSample()
    let text = "\(sandbox.home)/paper.txt"
    try sandbox.succeed("paper", kind, what, "--output", text, "--lang", "zh-Hans")
    let paper = try String(contentsOfFile: text, encoding: .utf8)
    #expect(paper.contains(title) && paper.contains(part), "\(paper)")
    let pdf = "\(sandbox.home)/paper.pdf"
    try sandbox.succeed("paper", kind, what, "--output", pdf)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF".utf8)))
    let log = try sandbox.succeed("log").split(separator: "\n")
    #expect(log.count { $0.contains("export") } == 2)
  }

  @Test func `the roster is that of everybody or of a unit with all below it`() throws {
    let sandbox = try Sandbox.withSample()
    func text(_ arguments: String...) throws -> String {
      let path = "\(sandbox.home)/roster.txt"
      let run = try sandbox.start(
        ["paper", "roster", "--output", path, "--lang", "zh-Hans"] + arguments
      ).wait()
      #expect(run.status == 0 && run.errors.isEmpty)
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    let all = try text()
    #expect(all.contains("学员花名册") && all.contains("****"))
    #expect(!all.contains(/1\d{10}/))
    let village = try text("--unit", "柳树屯村", "--unmask")
    #expect(village.contains("柳树屯村（6人）") && village.contains(/1\d{10}/))
    #expect(!village.contains("****"))
    let street = try text("--unit", "滨河街道")
    #expect(street.contains("滨河街道 柳树屯村（6人）") == all.contains("滨河街道 柳树屯村（6人）"))
    #expect(street.contains("学员人数：40人"))
  }

  @Test func `the posting is that of the day that is asked for, else of the latest`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let path = "\(sandbox.home)/posting.txt"
    try sandbox.succeed("paper", "posting", "女干部", "--output", path, "--lang", "zh-Hans")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("第3次"))
    let first = try #require(
      try sandbox.run("class", "女干部", "--json").object()["start"] as? String)
    try sandbox.succeed(
      "paper", "posting", "女干部", "--date", first, "--output", path, "--lang", "zh-Hans")
    let posting = try String(contentsOfFile: path, encoding: .utf8)
    #expect(posting.contains("第1次") && !posting.contains("第3次"))
    #expect(!posting.contains(/1\d{10}/) && !posting.contains("****"))
  }

  @Test func `what was written is said, with the pages and what it replaced`() throws {
    let sandbox = try Sandbox.withSample()
    let path = "\(sandbox.home)/badges.pdf"
    let arguments = ["paper", "badges", "女干部", "--lang", "zh-Hans", "--output"]
    let first = try sandbox.start(arguments + [path]).wait()
    #expect(first.word.wholeMatch(of: /已写入 .*badges\.pdf（\d+ 页）/) != nil)
    let second = try sandbox.start(arguments + [path]).wait()
    #expect(second.word == first.word + "，替换了原有文件")
    let full = try Command(
      ["sh", "-c", "\"$@\" > /dev/full", "sh", Sandbox.program] + arguments + [path],
      environment: sandbox.environment())
    #expect(full.status == 1 && full.errors.contains("已保存"))
    // The name is wrong, or the folder.
    for name in ["s.doc", "s"] {
      let run = try sandbox.start(arguments + [name]).wait()
      #expect(run.status == 64 && run.errors == "\(name)：须以 .pdf 或 .txt 结尾\n")
    }
    let nowhere = try sandbox.start(arguments + ["/nowhere/x/s.pdf"]).wait()
    #expect(nowhere.status == 1 && nowhere.errors.contains("文件夹 /nowhere/x 不存在"))
    // The log names the class of a paper.
    let log = try sandbox.succeed("log", "--lang", "zh-Hans")
    #expect(log.contains("女干部培训班 第13期 c-"))
  }

  @Test func `refuses what it cannot make`() throws {
    let sandbox = try Sandbox.withSample()
    let out = ["--output", "\(sandbox.home)/a.txt"]
    for arguments in [
      ["party", "女干部"] + out, ["badges"] + out, ["minutes"] + out,
      ["evaluation"] + out, ["roster", "女干部", "--unit", "柳树屯村"] + out,
      ["badges", "女干部", "--unit", "柳树屯村"] + out, ["badges", "女干部", "--date", "2026-11-24"] + out,
      ["badges", "女干部"], ["badges", "女干部", "--print"] + out,
      ["badges", "女干部", "--output", "a.doc"],
      ["badges", "女干部", "--copies", "2"] + out,
    ] {
      #expect(try sandbox.start(["paper"] + arguments).wait().status == 64, "\(arguments)")
    }
    func refusal(_ arguments: String...) throws -> String {
      let run = try sandbox.start(["paper"] + arguments + out).wait()
      #expect(run.status == 1 && run.errors.filter(\.isNewline).count == 1, "\(arguments)")
      return run.errors
    }
    #expect(try refusal("badges", "无此班").contains("无此班"))
    #expect(try refusal("minutes", "2020-01").contains("2020-01"))
    #expect(try refusal("evaluation", "无此班").contains("无此班"))
    #expect(try refusal("roster", "--unit", "无此村").contains("无此村"))
    #expect(try refusal("posting", "女干部", "--date", "2026-02-30").contains("--date"))
    #expect(try refusal("posting", "女干部", "--date", "2020-01-01").contains("2020-01-01"))
    try sandbox.succeed("add", "class", "--name", "空班", "--start", "2020-01-01")
    for kind in ["posting", "exceptions"] {
      #expect(try refusal(kind, "空班").contains("空班 has had no session yet"))
    }
    for kind in ["roster", "badges", "table-cards"] {
      #expect(try refusal(kind, "空班").contains("Nobody is enrolled in 空班"))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/a.txt"))
    let empty = try Sandbox.empty()
    #expect(try empty.refuse("paper", "roster", "--output", "a.txt").contains("roster"))
    // A paper must not lack what could not be read.
    try Data("{".utf8).write(
      to: URL(filePath: "\(sandbox.data)/trainees/t-01kc3dpzwxas9k1t.json"))
    for kind in Self.kinds {
      #expect(try refusal(kind, "女干部").contains("t-01kc3dpzwxas9k1t"))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/a.txt"))
  }

  @Test func `a read-only folder gives nothing away`() throws {
    let sandbox = try Sandbox.withSample()
    #expect(
      try sandbox.refuse(
        "--read-only", "paper", "badges", "女干部", "--output", "\(sandbox.home)/a.txt"
      ).contains("read"))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/a.txt"))
  }
}
