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
