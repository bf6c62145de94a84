import Foundation
import Harness
import Model
import Testing

@testable import qiandao

@Suite struct ProgramTests {
  @Test func `makes a data folder once`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.refuse("trainees").contains("qiandao init"))
    #expect(try sandbox.refuse("init", "--name", " ").contains("--name"))
    #expect(try sandbox.run("init").status == 64)
    try sandbox.succeed("init", "--name", "测试镇妇联")
    #expect(try sandbox.refuse("init", "--name", "测试镇妇联").contains(sandbox.data))
    let mode = try FileManager.default.attributesOfItem(atPath: sandbox.data)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test func `finds the data folder below the home folder`() throws {
    let sandbox = try Sandbox()
    for (environment, path) in [
      (["QIANDAO_DATA": ""], ".local/share/qiandao"),
      (["QIANDAO_DATA": "", "XDG_DATA_HOME": "\(sandbox.home)/xdg"], "xdg/qiandao"),
    ] {
      #expect(try sandbox.run("init", "--name", "镇", environment: environment).status == 0)
      #expect(FileManager.default.fileExists(atPath: "\(sandbox.home)/\(path)/township.json"))
    }
  }

  @Test func `takes global options before and after the command`() throws {
    let sandbox = try Sandbox()
    let other = "\(sandbox.home)/other"
    try sandbox.succeed("init", "--name", "镇", "--data", other)
    #expect(try sandbox.succeed("--data", other, "--lang", "zh-Hans", "trainees").contains("姓名"))
    #expect(try sandbox.succeed("trainees", "--data", other, "--lang=zh-Hant").contains("編號"))
    let her = try sandbox.succeed("add", "--data", other, "trainee", "--name", "王芳")
    #expect(try sandbox.succeed("add", "trainee", "--name", "李梅", "--data", other) > her)
    #expect(try sandbox.run("trainees", "--json", "--data", other).list().count == 2)
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], "姓名", "没有学员"), (["LANG": "zh_TW.UTF-8"], "編號", "沒有學員"),
    (["LANG": "en_US.UTF-8"], "Name", "No trainee"), (["LANG": "fr_FR"], "Name", "No trainee"),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], "Name", "No trainee"),
    (["LANG": "C", "LC_MESSAGES": "zh_HK"], "編號", "沒有學員"),
  ])
  func `speaks the language of the locale`(
    environment: [String: String], heading: String, refusal: String
  ) throws {
    let sandbox = try Sandbox.empty()
    #expect(try sandbox.run("trainees", environment: environment).output.contains(heading))
    #expect(try sandbox.run("trainee", "x", environment: environment).errors.contains(refusal))
  }

  @Test func `wrong usage is 64 and help is 0`() throws {
    let sandbox = try Sandbox.empty()
    for arguments in [
      ["nonsense"], ["trainees", "--nonsense"], ["--lang", "de"], ["add"], ["add", "nonsense"],
      ["trainee"], ["class"], ["marks"], ["visit"], ["meeting"], ["evaluation"], ["roll"],
      ["trainees", "a", "b"],
      ["--data"],
    ] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == 64, "\(arguments)")
      #expect(!run.errors.isEmpty && run.output.isEmpty)
    }
    for arguments in [["--help"], ["help", "mark"], ["add", "trainee", "--help"], ["--version"]] {
      #expect(try sandbox.start(arguments).wait().status == 0)
    }
    let chinese = try sandbox.run("trainee", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.errors.hasPrefix("命令写法有误"))
    #expect(
      try sandbox.run("mark", "--help", environment: ["LANG": "zh_CN.UTF-8"]).output
        .contains("考勤"))
  }

  @Test func `without a terminal it prints what today asks for`() throws {
    let sandbox = try Sandbox.empty()
    let bare = try sandbox.run()
    #expect(bare.status == 0)
    #expect(bare.errors.isEmpty)
    #expect(bare.output.contains("测试镇妇联"))
    #expect(try sandbox.run("--data", "\(sandbox.home)/none").status == 1)
  }

  @Test func `the demo is the sample with its anchor day moved to today`() throws {
    let sandbox = try Sandbox()
    let demo = try sandbox.run("--demo", "--lang", "zh-Hans")
    #expect(demo.status == 0)
    #expect(demo.errors.isEmpty)
    #expect(demo.lines.filter { $0.contains("08:30–11:30  女干部培训班 第13期") }.count == 1)
    #expect(demo.output.contains("09:00–11:00  例会"))
    #expect(demo.output.contains("在新港服装厂设立妇女维权服务点"))
    // Nothing is left behind, and the sample is as it was.
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.home)
    #expect(left.isEmpty)
    try sandbox.succeed("--demo", "mark", "now", "001", "absent")
    let shown = try Sandbox.withSample().run("marks", "女干部/4", "--json").object()
    #expect(shown["actual"] as? Int == 0)
    #expect(try sandbox.run("--demo", "check").lines.last?.contains(" 0 problems") == true)
    #expect(
      try sandbox.run("--demo", environment: ["QIANDAO_SAMPLE": "/nowhere"]).status == 1)
  }

  @Test func `the installed program finds the sample beside it`() throws {
    let sandbox = try Sandbox()
    let found = try sandbox.run("--demo", "classes", environment: ["QIANDAO_SAMPLE": ""])
    #expect(found.status == 0)
    #expect(found.lines.count == 4)
  }

  @Test func `checks and mends the data folder`() throws {
    let sandbox = try Sandbox.empty()
    let id = try sandbox.succeed("add", "trainee", "--name", "王芳")
    let sound = try sandbox.run("check", "--json").object()
    #expect(Set(sound.keys).isSuperset(of: ["files", "problems"]))
    #expect(sound["files"] as? Int == 2)
    #expect((sound["problems"] as? [Any])?.isEmpty == true)
    let leftover = "\(sandbox.data)/trainees/.qiandao-new.x"
    try Data().write(to: URL(filePath: leftover))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: leftover)
    let found = try sandbox.run("check", "--json")
    #expect(found.status == 1)
    let problem = try #require((try found.object()["problems"] as? [[String: Any]])?.first)
    #expect(Set(problem.keys) == ["path", "problem", "repaired"])
    #expect(problem["path"] as? String == "trainees/.qiandao-new.x")
    #expect(problem["repaired"] as? Bool == false)
    let repaired = try sandbox.run("check", "--repair", "--json")
    #expect(repaired.status == 0)
    #expect(
      (try repaired.object()["problems"] as? [[String: Any]])?.first?["repaired"] as? Bool == true)
    try Data("{".utf8).write(to: URL(filePath: "\(sandbox.data)/trainees/\(id).json"))
    #expect(try sandbox.run("check", "--repair").output.contains("trainees/\(id).json"))
    try Data("{".utf8).write(to: URL(filePath: "\(sandbox.data)/township.json"))
    let broken = try sandbox.run("check")
    #expect(broken.status == 1)
    #expect(broken.output.contains("township.json"))
    #expect(try sandbox.refuse("--read-only", "check", "--repair").contains("read"))
  }

  @Test func `a folder of a newer version can be read but not changed`() throws {
    let sandbox = try Sandbox.empty()
    let path = "\(sandbox.data)/township.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"format\": 1", with: "\"format\": 99")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try sandbox.refuse("add", "trainee", "--name", "王芳").contains("99"))
    try sandbox.succeed("trainees")
  }

  @Test func `fails where the output cannot be written`() throws {
    let sandbox = try Sandbox.empty()
    let run = try Command(
      ["sh", "-c", "exec \"$0\" trainees > /dev/full", Sandbox.program],
      environment: sandbox.environment())
    #expect(run.status == 1)
    #expect(run.errors.contains("full"))
  }

  @Test func `every message is there in every language`() {
    #expect(Message.unfinished.isEmpty)
    #expect(HelpText.unfinished.isEmpty)
    #expect(ResultText.unfinished.isEmpty)
    #expect(MergeText.unfinished.isEmpty)
    #expect(GroupText.unfinished.isEmpty)
    #expect(DossierCommandText.unfinished.isEmpty)
    #expect(PaperCommandText.unfinished.isEmpty)
    #expect(PrintText.unfinished.isEmpty)
  }
}
