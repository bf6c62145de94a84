import Foundation
import Harness
import Testing

/// Printing through a real print server.
@Suite(.enabled(if: PrintServer.program != nil, "cupsd cannot be run: install cups-daemon"))
struct CUPSTests {
  private func server() throws -> PrintServer { try PrintServer(try Sandbox.withSample()) }

  /// A sheet that is waited for at a printer which holds it, and what the waiting has said by now.
  private func heldSheet(
    at server: PrintServer
  ) throws -> (running: Command.Running, said: () -> String) {
    try server.add("office")
    try server.client("cupsdisable", "-r", "Toner is out", "office")
    let report = "\(server.sandbox.home)/report"
    let running = try Command.start(
      [
        "sh", "-c",
        "exec \"$0\" sheet 女干部/3 --print --printer office --wait > \"$1\"", Sandbox.program, report,
      ],
      environment: server.sandbox.environment(server.environment))
    func said() -> String { (try? String(contentsOfFile: report, encoding: .utf8)) ?? "" }
    try server.wait(for: "word of the toner") { said().contains("Toner is out\n") }
    return (running, said)
  }

  @Test func `lists the printers, the usual one first`() throws {
    let server = try server()
    #expect(try server.run("printers", "--json").list().isEmpty)
    #expect(try server.run("printers").errors.contains("--output FILE.pdf"))
    for name in ["attic", "office", "hall"] { try server.add(name) }
    try server.client("lpadmin", "-d", "office")
    try server.client("cupsdisable", "-r", "Toner is out", "attic")
    try server.client("cupsreject", "-r", "Away", "hall")
    let printers = try server.run("printers", "--json").list()
    #expect(printers.map { $0["name"] as? String } == ["office", "attic", "hall"])
    #expect(printers.map { $0["default"] as? Bool } == [true, false, false])
    #expect(printers.map { $0["state"] as? String } == ["idle", "stopped", "rejecting"])
    let lines = try server.run("printers", "--lang", "zh-Hans").lines
    #expect(lines[1] == "office  是    就绪")
    #expect(lines[2].hasSuffix("已停止：Toner is out") && lines[3].hasSuffix("不接受打印任务：Away"))
  }

  @Test func `paper, copies, sides and pages arrive, and it is told when they are printed`() throws
  {
    let server = try server()
    try server.add("attic")
    try server.add("office")
    try server.client("lpadmin", "-d", "office")
    let run = try server.run(
      "sheet", "女干部/3", "--print", "--copies", "3", "--duplex", "--pages", "1-2,4", "--wait",
      "--lang",
      "zh-Hans")
    #expect(run.status == 0 && run.errors.isEmpty)
    let job = try #require(run.lines.first)
    #expect(job.hasPrefix("office-") && run.lines.last == "\(job)：打印完成")
    let options = String(decoding: try server.kept(job, "options"), as: UTF8.self)
    #expect(options.contains("签到表") && options.contains("copies=3\n"))
    #expect(
      options.contains("page-ranges=1-2,4 ") && options.contains("sides=two-sided-long-edge "))
    #expect(options.contains("media=A4 "))
    // What is printed is what is written as a file.
    let file = "\(server.sandbox.home)/sheet.pdf"
    try server.sandbox.succeed("sheet", "女干部/3", "--output", file, "--lang", "zh-Hans")
    let printed = try server.kept(job, "pdf")
    #expect(printed == (try Data(contentsOf: URL(filePath: file))))
    let path = try server.sandbox.write(printed, to: "printed.pdf")
    let text = try Command(
      ["pdftotext", "-raw", path, "-"], environment: server.sandbox.environment())
    #expect(text.output.filter { !$0.isWhitespace }.contains("迪丽热巴·阿卜杜热合曼"))
    let facts = try Command(["pdfinfo", path], environment: server.sandbox.environment())
    #expect(facts.output.contains("A4"))
    // Another printer, and one side, where that is not asked for.
    let other = try server.run("sheet", "女干部/3", "--print", "--printer", "attic", "--wait")
    let second = try #require(other.lines.first)
    #expect(other.status == 0 && second.hasPrefix("attic-"))
    let plain = String(decoding: try server.kept(second, "options"), as: UTF8.self)
    #expect(plain.contains("copies=1\n") && plain.contains("sides=one-sided "))
    #expect(!plain.contains("page-ranges"))
  }

  @Test func `paper that is out is told, and the end of it`() throws {
    let server = try server()
    try server.add("office")
    try server.takePaper()
    let report = "\(server.sandbox.home)/report"
    let running = try Command.start(
      [
        "sh", "-c",
        "exec \"$0\" sheet 女干部/3 --print --printer office --wait > \"$1\"", Sandbox.program, report,
      ],
      environment: server.sandbox.environment(server.environment))
    func said() -> String { (try? String(contentsOfFile: report, encoding: .utf8)) ?? "" }
    try server.wait(for: "word of the paper") { said().contains("paper out\n") }
    #expect(try server.run("printers").lines.last?.hasSuffix("printing: paper out") == true)
    try server.putPaper()
    #expect(running.wait().status == 0)
    #expect(said().hasSuffix(": printed\n"))
  }

  @Test func `no trainee is named in the queue`() throws {
    let server = try server()
    try server.add("office")
    let run = try server.run(
      "letter", "leave-form", "女干部", "--trainee", "迪丽热巴·阿卜杜热合曼", "--print", "--printer", "office",
      "--wait", "--lang", "zh-Hans")
    let job = try #require(run.lines.first)
    let options = String(decoding: try server.kept(job, "options"), as: UTF8.self)
    #expect(options.contains("女干部培训班 第13期") && !options.contains("迪丽热巴"))
  }

  @Test func `a print server that starts again ends no waiting`() throws {
    let server = try server()
    let (running, said) = try heldSheet(at: server)
    try server.end()
    // It is asked twice a second.
    usleep(2_000_000)
    try server.start()
    try server.client("cupsenable", "office")
    let run = running.wait()
    #expect(run.status == 0, "\(run.errors)")
    #expect(said().hasSuffix(": printed\n"))
  }

  @Test func `from the screens a paper is printed and followed wherever one goes`() throws {
    let server = try PrintServer(try Sandbox.withSampleOfToday())
    try server.add("attic")
    try server.add("office")
    try server.client("lpadmin", "-d", "office")
    try server.takePaper()
    let window = try Window(server.sandbox, environment: server.environment)
    try window.press("s", see: "Page 1 of")
    try window.press("p", see: "◂ office ▸", "ready")
    try window.press("Down 2 Down Space Down 1 F10", see: "Sent to the printer: office-")
    try window.press("F3", see: "paper out", "Roster")
    try window.press("Down", see: "paper out")
    try server.putPaper()
    try window.see("✓ office-1: printed")
    let options = String(decoding: try server.kept("office-1", "options"), as: UTF8.self)
    #expect(options.contains("copies=12\n") && options.contains("page-ranges=1 "))
    #expect(options.contains("sides=two-sided-long-edge "))
    #expect(try server.kept("office-1", "pdf").starts(with: Data("%PDF".utf8)))
    // Without the server nobody waits, and the way to a file is open.
    try server.end()
    try window.press("F2 s", see: "Page 1 of")
    try window.press("p", see: "CUPS", "w writes the PDF")
  }

  @Test func `a stopped printer keeps the job, which can be cancelled`() throws {
    let server = try server()
    let (running, _) = try heldSheet(at: server)
    try server.client("cancel", "-a", "office")
    let run = running.wait()
    #expect(run.status == 1 && run.errors.contains("cancelled"))
    #expect(run.errors.contains("--output FILE.pdf"))
  }

  @Test func `a job that the print server gave up is not taken for printed`() throws {
    let server = try server()
    try server.add("office", "printer-error-policy=abort-job")
    try server.breakPrinter()
    let run = try server.run("sheet", "女干部/3", "--print", "--printer", "office", "--wait")
    #expect(run.status == 1)
    #expect(run.lines.last?.contains("not printed") == true)
    #expect(run.errors.filter(\.isNewline).count == 1 && run.errors.contains("not printed"))
  }

  @Test func `what cannot be printed is refused in one line that offers the file`() throws {
    let server = try server()
    func refusal(_ arguments: String...) throws -> String {
      let run = try server.sandbox.start(
        ["sheet", "女干部/3", "--print"] + arguments, environment: server.environment
      ).wait()
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.filter(\.isNewline).count == 1)
      #expect(run.errors.hasSuffix("--output FILE.pdf\n"))
      return run.errors
    }
    #expect(try refusal().hasPrefix("No printer is set up"))
    try server.add("office")
    try server.add("attic")
    #expect(try refusal().contains("attic, office"))
    let unknown = try refusal("--printer", "cellar")
    #expect(unknown.contains("cellar") && unknown.contains("attic, office"))
    try server.client("cupsreject", "-r", "Away till Monday", "office")
    #expect(try refusal("--printer", "office").contains("Away till Monday"))
    try server.end()
    #expect(try refusal("--printer", "office").contains("CUPS"))
    let printers = try server.run("printers", "--json")
    #expect(printers.status == 1 && printers.errors.contains("CUPS"))
  }
}
