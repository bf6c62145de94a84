import Foundation
import Testing

@Suite struct CheckCommandTests {
  private func problems(_ sandbox: Sandbox, _ arguments: String...) throws -> [[String: Any]] {
    let run = try sandbox.start(["check", "--json"] + arguments).wait()
    return try #require(try run.object()["problems"] as? [[String: Any]])
  }

  @Test func `a damaged file is recovered, and its original kept`() throws {
    let sandbox = try Sandbox.empty()
    let id = try sandbox.succeed("add", "trainee", "--name", "王芳", "--phone", "13800138000")
    let path = "\(sandbox.data)/trainees/\(id).json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let damaged = text.replacing("\"phone\": \"", with: "\"phone\": \"\0")
    try Data(damaged.utf8).write(to: URL(filePath: path))
    let found = try #require(try problems(sandbox).first)
    #expect(found["repaired"] as? Bool == false)
    #expect((found["problem"] as? String)?.contains("qiandao check --repair") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == damaged)
    let mended = try sandbox.run("check", "--repair")
    #expect(mended.status == 0)
    #expect(mended.output.contains("\(id).json.broken"))
    #expect(try String(contentsOfFile: path + ".broken", encoding: .utf8) == damaged)
    #expect(try sandbox.succeed("trainees").contains("王芳"))
    let after = try sandbox.run("check", "--json")
    #expect(after.status == 0)
    #expect(try after.object()["originals"] as? [String] == ["trainees/\(id).json.broken"])
  }

  @Test func `a folder whose township is broken or gone is checked`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    let path = "\(sandbox.data)/township.json"
    try Data("{\n  \"format\": 1,\n  \"na".utf8).write(to: URL(filePath: path))
    for language in ["en", "zh-Hans", "zh-Hant"] {
      let run = try sandbox.run("check", "--lang", language)
      #expect(run.status == 1)
      #expect(run.output.contains("township.json"))
      #expect(run.output.contains("qiandao init --name"))
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try problems(sandbox).map { $0["path"] as? String } == ["township.json"])
    try sandbox.succeed("init", "--name", "测试镇妇联")
    #expect(try problems(sandbox).isEmpty)
  }

  @Test func `a folder that is none is refused and stays as it is`() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.write("x", to: "note.txt")
    for arguments in [["check"], ["check", "--repair"]] {
      let run = try sandbox.start(arguments + ["--data", sandbox.home]).wait()
      #expect(run.status == 1)
      #expect(run.errors.contains("qiandao init"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.home) == ["note.txt"])
  }
}
