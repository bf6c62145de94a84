import Foundation
import Testing

@Suite struct SheetCommandTests {
  @Test func `writes text and PDF`() throws {
    let sandbox = try Sandbox.withSample()
    let text = "\(sandbox.home)/签到表.txt"
    try sandbox.succeed("sheet", "女干部/3", "--output", text, "--lang", "zh-Hans")
    let sheet = try String(contentsOfFile: text, encoding: .utf8)
    #expect(sheet.contains("女干部培训班第13期签到表") && sheet.contains("迪丽热巴·阿卜杜热合曼"))
    let pdf = "\(sandbox.home)/sheet.PDF"
    try sandbox.succeed("sheet", "女干部/3", "--output", pdf)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF".utf8)))
  }

  @Test func `refuses what it cannot write`() throws {
    let sandbox = try Sandbox.withSample()
    for arguments in [
      [], ["--output", "a.doc"], ["--output", "a.txt", "--print"],
      ["--output", "a.txt", "--copies", "2"], ["--output", "a.txt", "--printer", "x"],
      ["--output", "a.txt", "--duplex"], ["--output", "a.txt", "--pages", "1"],
      ["--output", "a.txt", "--wait"],
    ] {
      #expect(try sandbox.start(["sheet", "女干部/3"] + arguments).wait().status == 64)
    }
    #expect(
      try sandbox.refuse("sheet", "女干部/3", "--output", "/nowhere/a.txt").contains("/nowhere/a.txt"))
    #expect(try sandbox.refuse("sheet", "now/x", "--output", "a.txt").contains("now/x"))
    #expect(try sandbox.refuse("sheet", "女干部/3", "--print", "--copies", "0").contains("--copies"))
    #expect(try sandbox.refuse("sheet", "女干部/3", "--print", "--pages", "3-1").contains("3-1"))
    #expect(try sandbox.refuse("sheet", "女干部/3", "--print", "--pages", "999").contains("999"))
  }

  @Test func `refuses in one line what has no room`() throws {
    let sandbox = try Sandbox.withSample()
    func refusal(_ options: String...) throws -> String {
      let sheet = ["sheet", "女干部/3", "--output", "a.txt", "--lang", "zh-Hans"]
      let run = try sandbox.start(sheet + options).wait()
      #expect(run.status == 1 && run.errors.filter(\.isNewline).count == 1)
      return run.errors
    }
    for scope in ["day", "class"] {
      let said = try refusal("--for", scope, "--two-names")
      #expect(said.contains("--two-names") && said.contains("仅限每课次一张的签到表"))
    }
    let wide = try refusal("--two-names", "--columns", "unit,post")
    #expect(wide.contains("--columns") && wide.contains("每行两人排不下：请改横向"))
    let unknown = try refusal("--columns", "手机")
    #expect(unknown.contains("编号、性别、单位") && !unknown.contains("gender"))
  }

  @Test func `a sheet for several sessions lacks none of them`() throws {
    let sandbox = try Sandbox.withSample()
    let id = "s-01m6yyw2jn7zk0pr"
    let broken = "s-01m6yyxhhtc79z9t"
    _ = try sandbox.write("{", to: "data/classes/c-01m6yyttemzasrdj/sessions/\(broken).json")
    for scope in ["day", "class"] {
      let file = "\(sandbox.home)/\(scope).txt"
      #expect(try sandbox.refuse("sheet", id, "--for", scope, "--output", file).contains(broken))
      #expect(!FileManager.default.fileExists(atPath: file))
    }
    // People can sign at the one that can be read.
    let file = "\(sandbox.home)/session.txt"
    _ = try sandbox.run("sheet", id, "--output", file)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test func `two names a row can be left out this once`() throws {
    let sandbox = try Sandbox.withSample()
    let place = "\(sandbox.data)/classes/c-01m1xatakwt6v0y5/class.json"
    let text = try String(contentsOfFile: place, encoding: .utf8)
    _ = try sandbox.write(
      "{\"sheet\": {\"namesPerRow\": 2}," + text.dropFirst(),
      to: "data/classes/c-01m1xatakwt6v0y5/class.json")
    func seats(_ options: String...) throws -> Int {
      let file = "\(sandbox.home)/a\(options.count).txt"
      let sheet = ["sheet", "s-01m1xavfz6mgw7nx", "--output", file, "--lang", "zh-Hans"]
      #expect(try sandbox.start(sheet + options).wait().status == 0)
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      let heading = try #require(lines.first { $0.contains("姓名") })
      return heading.split(separator: "姓名").count - 1
    }
    #expect(try seats() == 2)
    #expect(try seats("--no-two-names") == 1)
  }

  @Test func `prints through lp`() throws {
    let sandbox = try Sandbox.withSample()
    let bin = "\(sandbox.home)/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      printf '%s\\n' "$@" > "\(sandbox.home)/arguments"
      cat > "\(sandbox.home)/job"
      [ "$PRINTER_FAILS" ] && { echo "lp: no such printer" >&2; exit 1; }
      echo "request id is office-1 (1 file(s))"
      """
    let status = "#!/bin/sh\necho 'system default destination: office'\n"
    for (name, text) in [("lp", script), ("lpstat", status)] {
      try Data(text.utf8).write(to: URL(filePath: "\(bin)/\(name)"))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(bin)/\(name)")
    }
    let printed = try sandbox.succeed(
      "sheet", "女干部/3", "--print", "--printer", "office", "--copies", "2")
    #expect(printed == "office-1")
    let arguments = try String(contentsOfFile: "\(sandbox.home)/arguments", encoding: .utf8)
    #expect(arguments.contains("-doffice\n") && arguments.contains("-n2\n"))
    #expect(
      try Data(contentsOf: URL(filePath: "\(sandbox.home)/job")).starts(with: Data("%PDF".utf8)))
    let failed = try sandbox.run(
      "sheet", "女干部/3", "--print", environment: ["PRINTER_FAILS": "1"])
    #expect(failed.status == 1)
    #expect(failed.errors.contains("no such printer"))
  }
}
