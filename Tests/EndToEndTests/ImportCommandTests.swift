import Foundation
import Testing

@Suite struct ImportCommandTests {
  @Test func `imports, updates and rejects by row`() throws {
    let sandbox = try Sandbox.empty()
    let file = try sandbox.write(
      "\u{FEFF}姓名,单位,职务,联系电话,编号\r\n王芳,柳树屯村,主席,13800000001,001\r\n,东沟村,,,\r\n刘艳,东沟村,,138x,\r\n李梅,东沟村,,,003,多\r\n孙娜,东沟村,,,004\r\n",
      to: "名单.csv")
    let dry = try sandbox.run("import", "trainees", file, "--dry-run", "--json").object()
    #expect(dry["added"] as? Int == 2)
    #expect(try sandbox.run("trainees", "--json").list().isEmpty)

    let report = try sandbox.run("import", "trainees", file, "--json").object()
    #expect(Set(report.keys).isSuperset(of: ["added", "updated", "unchanged", "rejected"]))
    #expect(report["added"] as? Int == 2)
    #expect(report["updated"] as? Int == 0)
    let rejected = try #require(report["rejected"] as? [[String: Any]])
    #expect(rejected.map { $0["row"] as? Int } == [3, 4, 5])
    #expect(rejected.map { $0["column"] as? String } == ["姓名", "联系电话", ""])
    #expect(rejected.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })

    let again = try sandbox.run("import", "trainees", file, "--json").object()
    #expect(again["added"] as? Int == 0)
    #expect(again["unchanged"] as? Int == 2)

    let other = try sandbox.write("編號\t姓名\t職務\t單位\n001\t王芳\t副主席\t\n", to: "b.tsv")
    let update = try sandbox.run("import", "trainees", other, "--lang", "zh-Hant")
    #expect(update.output.contains("更新 1"))
    let her = try sandbox.run("trainee", "001", "--json").object()
    #expect(her["post"] as? String == "副主席")
    #expect(her["unitName"] as? String == "柳树屯村")
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `enrolls in file order`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "王芳")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    let file = try sandbox.write("姓名\n孙娜\n王芳\n李梅\n", to: "a.csv")
    try sandbox.succeed("import", "trainees", file, "--class", "例会")
    let shown = try sandbox.run("class", "例会", "--json").object()
    let names = (shown["trainees"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(names == ["孙娜", "王芳", "李梅"])
  }

  @Test func `refuses a whole file, and one of which no row is taken`() throws {
    let sandbox = try Sandbox.empty()
    func refuse(_ text: String) throws -> String {
      try sandbox.refuse("import", "trainees", try sandbox.write(text, to: "a.csv"))
    }
    #expect(try refuse("单位,电话\n东沟村,1\n").contains("姓名"))
    #expect(try refuse("姓名\n王芳\n\"刘艳\n").contains("row 3"))
    #expect(try refuse("姓名,电话\n王芳,x\n").contains("a.csv"))
    #expect(try sandbox.refuse("import", "trainees", "\(sandbox.home)/no.csv").contains("no.csv"))
    let broken = try sandbox.write(Data([0xD0, 0xD5, 0xC3, 0xFB, 0x0A, 0xFF]), to: "broken.csv")
    #expect(try sandbox.refuse("import", "trainees", broken).contains("broken.csv: row 2: "))
    let old = try sandbox.write(Data([0xD0, 0xCF, 0x11, 0xE0]), to: "old.xls")
    #expect(try sandbox.refuse("import", "trainees", old).contains(".xlsx"))
    #expect(try sandbox.run("trainees", "--json").list().isEmpty)
    #expect(try sandbox.refuse("import", "trainees", old, "--class", "没有").contains("没有"))
    #expect(try sandbox.run("import", "trainees").status == 64)
    #expect(try sandbox.run("import").status == 64)
    let empty = try sandbox.write("姓名\n", to: "empty.csv")
    #expect(try sandbox.run("import", "trainees", empty).status == 0)
  }

  private static let workbook = URL(filePath: #filePath)
    .appending(path: "../../ExchangeTests/Fixtures/libreoffice.xlsx").standardized.path

  @Test func `takes a workbook as an office sends it`() throws {
    let sandbox = try Sandbox.empty()
    let dry = try sandbox.run("import", "trainees", Self.workbook, "--dry-run")
    #expect(dry.output.contains("4 added") && dry.output.contains("说明"))
    let report = try sandbox.run("import", "trainees", Self.workbook, "--json").object()
    #expect(report["added"] as? Int == 4)
    #expect((report["rejected"] as? [Any])?.isEmpty == true)
    #expect(report["ignoredColumns"] as? [String] == ["序号", "办公室"])
    let her = try sandbox.run("trainee", "001", "--json").object()
    #expect(her["name"] as? String == "单桂芝" && her["birth"] as? String == "1985-03-12")
    #expect(her["unitName"] as? String == "柳树屯村" && her["phone"] as? String == "13800000001")
    #expect(
      try sandbox.run("import", "trainees", Self.workbook, "--json").object()["unchanged"] as? Int
        == 4)
    #expect(
      try sandbox.refuse("import", "trainees", Self.workbook, "--sheet", "说明").contains("姓名"))
    #expect(try sandbox.refuse("import", "trainees", Self.workbook, "--sheet", "x").contains("名册"))
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a dry run tells what would change, with phones masked, and what is in doubt`() throws
  {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed(
      "add", "trainee", "--name", "刘艳", "--number", "002", "--phone", "13800000002")
    try sandbox.succeed("add", "trainee", "--name", "李秀英")
    try sandbox.succeed("add", "trainee", "--name", "李秀英")
    let text = Data(
      "姓名,编号,电话\r\n刘艳,2,13900000009\r\n李秀英,,\r\n".utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      })
    let file = try sandbox.write(text, to: "a.csv")
    let dry = try sandbox.run("import", "trainees", file, "--dry-run")
    #expect(dry.output.contains("138****0002") && dry.output.contains("139****0009"))
    #expect(!dry.output.contains("13900000009"))
    let report = try sandbox.run("import", "trainees", file, "--dry-run", "--json").object()
    let changes = try #require(report["changes"] as? [[String: Any]])
    let fields = changes.flatMap { $0["fields"] as? [[String: String]] ?? [] }
    #expect(fields == [["field": "phone", "was": "138****0002", "now": "139****0009"]])
    let rejected = try #require(report["rejected"] as? [[String: Any]])
    #expect(rejected.map { $0["doubtful"] as? Bool } == [true])
    #expect(rejected.map { ($0["candidates"] as? [String])?.count } == [2])
  }

  @Test func `numbers that are refused are masked in what is said of them`() throws {
    let sandbox = try Sandbox.empty()
    let file = try sandbox.write(
      "姓名,联系电话,出生年月,任职时间\n王芳,13900001111/13900002222,,\n刘艳,,210211198503121222,\n"
        + "李梅,,,13900003333\n孙娜,1390000444x,,\n",
      to: "名单.csv")
    for arguments in [["import", "trainees", file, "--dry-run"], ["import", "trainees", file]] {
      for more in [[], ["--json"]] {
        let run = try sandbox.start(arguments + more).wait()
        #expect(run.output.contains("**"), "\(run.output)")
        #expect(run.output.firstMatch(of: /[0-9]{5}/) == nil, "\(run.output)")
      }
    }
  }
}
