import Foundation
import Harness
import Testing

/// Letterhead and wording by command.
@Suite struct LetterheadCommandTests {
  private static let seeds = URL(filePath: #filePath).appending(path: "../../Fuzz/Seeds/logo")
    .standardized.path

  private func files(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.data).filter { $0.first != "." }
      .sorted()
  }

  @Test func `what is printed of a wording can be edited and given back`() throws {
    let sandbox = try Sandbox.empty()
    let run = try sandbox.run("wording", "unit-notice", "--lang", "zh-Hans")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("学员参训情况反馈函\n\n{单位}：\n"))
    #expect(run.output.contains("# {考勤表}  考勤情况表，单独成段\n"))
    let before = try files(sandbox)
    let path = try sandbox.write(run.output, to: "notice.txt")
    #expect(
      try sandbox.succeed("set", "wording", "unit-notice", path, "--lang", "zh-Hans")
        .contains("预设用语"))
    #expect(try files(sandbox) == before)
    let mine = run.output.replacing("特此函告。", with: "特此函告，请予配合。")
    // As an editor of Windows may write it.
    let old = try #require(mine.replacing("\n", with: "\r\n").data(using: .utf16))
    let other = try sandbox.write(old, to: "notice-16.txt")
    try sandbox.succeed("set", "wording", "unit-notice", other, "--lang", "zh-Hans")
    #expect(
      try sandbox.run("wording", "unit-notice", "--lang", "zh-Hans").output == mine)
    #expect(try sandbox.run("wording", "--lang", "zh-Hans").output.contains("自定"))
    #expect(try sandbox.run("wording").output.contains("own") == false)
    let json = try sandbox.run("wording", "unit-notice", "--lang", "zh-Hans", "--json").object()
    #expect(json["own"] as? Bool == true)
    #expect((json["paragraphs"] as? [String])?.last == "特此函告，请予配合。")
    try sandbox.succeed("set", "wording", "unit-notice", "--preset", "--lang", "zh-Hans")
    #expect(try sandbox.run("wording", "unit-notice", "--lang", "zh-Hans").output == run.output)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test(arguments: [
    (
      "en",
      "Certificate of completion, paragraph 2: {month} is not known here; allowed are {trainee}"
    ),
    ("zh-Hans", "结业证书第2段：此处不能用 {month}；可用：{学员}"),
    ("zh-Hant", "結業證書第2段：此處不能用 {month}；可用：{學員}"),
  ])
  func `an unknown placeholder is named, and no half file is left`(
    language: String, words: String
  ) throws {
    let sandbox = try Sandbox.empty()
    let before = try files(sandbox)
    let path = try sandbox.write("Certificate\n{trainee}\nin {month}, {class}\n", to: "wrong.txt")
    let refusal = try sandbox.refuse(
      "set", "wording", "certificate", path, "--lang", language)
    #expect(refusal.hasPrefix("\(path): \(words)"), "\(refusal)")
    #expect(try files(sandbox) == before)
  }

  @Test func `a logo is copied in, and what is none is refused`() throws {
    let sandbox = try Sandbox.empty()
    let before = try files(sandbox)
    let jpeg = try sandbox.write(Data([0xFF, 0xD8, 0xFF, 0xE0]), to: "logo.png")
    #expect(try sandbox.refuse("set", "logo", jpeg).hasPrefix("\(jpeg): is no PNG picture"))
    let whole = try Data(contentsOf: URL(filePath: "\(Self.seeds)/disc"))
    let half = try sandbox.write(whole.prefix(100), to: "half.png")
    #expect(try sandbox.refuse("set", "logo", half).contains("damaged"))
    #expect(try sandbox.refuse("set", "logo", "\(sandbox.home)/none.png").contains("none.png"))
    #expect(try files(sandbox) == before)
    let path = try sandbox.write(whole, to: "disc.png")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try sandbox.succeed("set", "logo", path).contains("64×64"))
    let copy = "\(sandbox.data)/logo.png"
    #expect(try Data(contentsOf: URL(filePath: copy)) == whole)
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try sandbox.succeed("set", "letterhead", "--name", "妇女联合会", "--footer", "电话", "--no-seal")
    let json = try sandbox.run("letterhead", "--json").object()
    #expect(json["name"] as? String == "妇女联合会")
    #expect(json["seal"] as? Bool == false)
    #expect((json["logo"] as? [String: Any])?["width"] as? Int == 64)
    // Damaged by hand, it is named by the check.
    try whole.dropLast().write(to: URL(filePath: copy))
    let check = try sandbox.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("logo.png"))
    #expect(try sandbox.refuse("letterhead").contains("logo.png"))
    try sandbox.succeed("set", "logo", "--remove")
    try sandbox.succeed("set", "letterhead", "--name", "", "--footer", "", "--seal")
    #expect(try sandbox.run("check").status == 0)
    #expect(try sandbox.succeed("letterhead").contains("测试镇妇联"))
  }

  @Test func `every paper is in the name that the letterhead gives`() throws {
    let sandbox = try Sandbox.withSample()
    try sandbox.succeed(
      "set", "letterhead", "--name", "杏花湾妇女之家", "--footer", "电话 0411-87600000", "--no-seal")
    func text(_ command: String...) throws -> String {
      let path = "\(sandbox.home)/paper.txt"
      let run = try sandbox.start(command + ["--output", path, "--lang", "zh-Hans"]).wait()
      #expect(run.status == 0)
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    for paper in [
      try text("paper", "roster"), try text("paper", "posting", "女干部"),
      try text("letter", "leave-form", "女干部培训班"),
    ] {
      #expect(paper.contains("电话 0411-87600000"))
      #expect(!paper.contains("盖章"))
    }
    #expect(try text("paper", "roster").contains("杏花湾妇女之家"))
    let long = String(repeating: "电话", count: 31)
    #expect(try sandbox.refuse("set", "letterhead", "--footer", long).contains("60"))
  }

  /// A PNG whose parts are right, but in which no picture is packed.
  private static let undrawable = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAEUlEQVRubyBwaWN0dXJlIGF0IGFsbDw39t8AAAAASUVORK5CYII="
  )

  @Test func `a sheet can do without a logo that cannot be drawn`() throws {
    let sandbox = try Sandbox.withSample()
    let picture = try #require(Self.undrawable)
    let path = try sandbox.write(picture, to: "logo.png")
    #expect(try sandbox.refuse("set", "logo", path).contains("damaged"))
    // As a hand may have copied it.
    try picture.write(to: URL(filePath: "\(sandbox.data)/logo.png"))
    let sheet = "\(sandbox.home)/sheet.pdf"
    try sandbox.succeed("sheet", "女干部培训班/3", "--output", sheet)
    #expect(FileManager.default.fileExists(atPath: sheet))
    let roster = "\(sandbox.home)/roster.pdf"
    #expect(try sandbox.refuse("paper", "roster", "--output", roster).contains("logo"))
    #expect(!FileManager.default.fileExists(atPath: roster))
  }

  @Test func `letters of a class are written and logged`() throws {
    let sandbox = try Sandbox.withSample()
    let path = "\(sandbox.home)/notice.txt"
    try sandbox.succeed(
      "letter", "unit-notice", "女干部培训班", "--unit", "杏花湾镇", "--output", path, "--lang", "zh-Hans")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("杏花湾镇："))
    #expect(text.contains("贵单位8名学员"))
    #expect(try sandbox.succeed("log").contains("notice.txt"))
    for kind in ["class-notice", "leave-form"] {
      try sandbox.succeed("letter", kind, "女干部培训班", "--output", "\(sandbox.home)/\(kind).txt")
    }
    // Nobody was given one yet, and no half file is left.
    let none = "\(sandbox.home)/none.pdf"
    #expect(
      try sandbox.refuse("letter", "certificate", "女干部培训班", "--output", none)
        .contains("No such certificate"))
    #expect(!FileManager.default.fileExists(atPath: none))
    let wrong = try sandbox.run(
      "letter", "class-notice", "女干部培训班", "--unit", "杏花湾镇", "--output", none)
    #expect(wrong.status == 64)
  }

  @Test func `a wording comes from standard input as well`() throws {
    let sandbox = try Sandbox.empty()
    let run = try Command.start(
      [
        "sh", "-c", "printf 'Leave\\n{trainee}\\n' | \"$0\" set wording leave-form -",
        Sandbox.program,
      ],
      environment: sandbox.environment()
    ).wait()
    #expect(run.status == 0, "\(run.errors)")
    #expect(try sandbox.run("wording", "leave-form").output.hasPrefix("Leave\n\n{trainee}\n"))
  }

  @Test(arguments: [
    ["set"], ["set", "letterhead"], ["set", "logo"], ["set", "logo", "x", "--remove"],
    ["set", "wording"], ["set", "wording", "leave-form"], ["set", "wording", "poem", "x"],
    ["wording", "poem"],
  ])
  func `what is not said whole is wrong usage`(arguments: [String]) throws {
    let sandbox = try Sandbox.empty()
    #expect(try sandbox.start(arguments).wait().status == 64)
  }
}
