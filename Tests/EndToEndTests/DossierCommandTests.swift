import Foundation
import Testing

@Suite struct DossierCommandTests {
  @Test func `writes the dossiers of a unit with all below it`() throws {
    let sandbox = try Sandbox.withSample()
    let path = "\(sandbox.home)/unit.txt"
    try sandbox.succeed("dossier", "--unit", "柳树屯村", "--output", path, "--lang", "zh-Hans")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("柳树屯村学习培训档案汇编") && text.contains("目录"))
    #expect(text.matches(of: /基本情况/).count == 6)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try sandbox.succeed("log").contains("export"))
    let town = "\(sandbox.home)/town.txt"
    try sandbox.succeed("dossier", "--unit", "滨河街道", "--output", town, "--lang", "zh-Hans")
    #expect(
      try String(contentsOfFile: town, encoding: .utf8).matches(of: /基本情况/).count == 40)
  }

  @Test func `writes the dossier of a class with what is missing`() throws {
    let sandbox = try Sandbox.withSample()
    let path = "\(sandbox.home)/class.txt"
    try sandbox.succeed("dossier", "--class", "女干部", "--output", path, "--lang", "zh-Hans")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("归档材料") && text.contains("未封存") && text.contains("迪丽热巴·阿卜杜热合曼"))
    let pdf = "\(sandbox.home)/class.pdf"
    try sandbox.succeed("dossier", "--class", "女干部", "--output", pdf)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF".utf8)))
  }

  @Test func `numbers are masked unless they are asked for`() throws {
    let sandbox = try Sandbox.withSample()
    let path = "\(sandbox.home)/unit.txt"
    let arguments = ["dossier", "--unit", "柳树屯村", "--output", path]
    #expect(try sandbox.start(arguments).wait().status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("****"))
    #expect(try sandbox.start(arguments + ["--unmask"]).wait().status == 0)
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("****"))
  }

  @Test func `refuses what it cannot write`() throws {
    let sandbox = try Sandbox.withSample()
    for arguments in [
      [], ["--output", "a.pdf"], ["--unit", "柳树屯村"], ["--unit", "柳树屯村", "--output", "a.doc"],
      ["--unit", "柳树屯村", "--class", "女干部", "--output", "a.pdf"],
    ] {
      #expect(try sandbox.start(["dossier"] + arguments).wait().status == 64)
    }
    #expect(
      try sandbox.refuse("dossier", "--unit", "无此村", "--output", "a.pdf").contains("无此村"))
    #expect(
      try sandbox.refuse("dossier", "--class", "无此班", "--output", "a.pdf").contains("无此班"))
    #expect(
      try sandbox.refuse("dossier", "--unit", "柳树屯村", "--output", "/nowhere/a.txt")
        .contains("/nowhere/a.txt"))
    // A paper must not lack what could not be read.
    try Data("{".utf8).write(
      to: URL(filePath: "\(sandbox.data)/trainees/t-01kc3dpzwxas9k1t.json"))
    #expect(
      try sandbox.refuse("dossier", "--class", "女干部", "--output", "\(sandbox.home)/a.txt")
        .contains("t-01kc3dpzwxas9k1t"))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/a.txt"))
  }
}
