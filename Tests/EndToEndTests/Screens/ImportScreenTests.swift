import Foundation
import Harness
import Testing

/// A roster file on the screens, from its name to the files in the folder.
@Suite struct ImportScreenTests {
  private func names(_ sandbox: Sandbox, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(sandbox.data)/\(folder)").sorted()
  }

  @Test func `a file is imported into a class and taken back`() throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "刘艳", "--number", "002")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    _ = try sandbox.write(
      "姓名,编号,单位,职务\n王芳,001,柳树屯村,主席\n刘艳,002,,网格员\n,003,,\n", to: "名单.csv")
    _ = try sandbox.write("", to: "照片.jpg")
    let before = try names(sandbox, "trainees")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("c", see: "例会")
    try window.press("Enter", see: "0 enrolled")
    try window.press("i", see: "Whoever is in the file is enrolled in 例会")
    try window.type("~/")
    try window.press("Tab", see: "名单.csv", "data/", gone: "照片")
    try window.type("名")
    try window.press("Tab", see: "~/名单.csv")
    try window.press("Enter", see: "名单.csv · 4 rows", "主席")
    try window.press("Enter", see: "Added 1", "Updated 1", "Rejected 1", "2 will be enrolled in 例会")
    #expect(try names(sandbox, "trainees") == before)
    try window.press("I", see: "Imported: 1 added", "2 enrolled", "1 rejected", "例会")
    #expect(try sandbox.run("class", "例会", "--json").object()["enrolled"] as? Int == 2)
    #expect(try names(sandbox, "units").count == 1)
    #expect(try sandbox.run("check").status == 0)
    // The backup before it is there.
    let backups = try names(sandbox, ".backups")
    #expect(backups.contains { $0.contains("import") }, "\(backups)")

    // The row that was left out is before whoever has to mend it, until she goes.
    try window.press("Escape", see: "2 enrolled", "u takes it back")
    try window.press("u", see: "Take the import back: 1 added, 1 updated, 2 enrolled?")
    try window.press("y", see: "Taken back: 1 removed, 1 as they were", "0 enrolled")
    #expect(try names(sandbox, "trainees") == before)
    #expect(try names(sandbox, "units") == [])
    #expect(try sandbox.run("trainee", "002", "--json").object()["post"] as? String == nil)
    #expect(try sandbox.run("check").status == 0)
    try window.press("q q q", see: "[0]")
  }

  @Test func `what another program changed since stays`() throws {
    let sandbox = try Sandbox.empty()
    let file = try sandbox.write("姓名,编号\n王芳,001\n刘艳,002\n", to: "a.csv")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("r", see: "No trainees yet")
    try window.press("i", see: "File:")
    try window.type(file)
    try window.press("Enter", see: "a.csv · 3 rows")
    try window.press("Enter", see: "Added 2")
    try window.press("I", see: "Imported: 2 added")
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    try sandbox.run("enroll", "例会", "001")
    try window.press("u", see: "Take the import back")
    try window.press("y", see: "Taken back: 1 removed", "they stay: 王芳")
    #expect(
      try sandbox.run("trainees", "--json").list().compactMap { $0["name"] as? String } == ["王芳"])
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `whatever is wrong with a file is said, with its place, and the roster stays`() throws
  {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "trainee", "--name", "刘艳")
    let before = try names(sandbox, "trainees")
    var bomb = Zip()
    for (name, text) in HandmadeWorkbook().parts where name != "xl/worksheets/sheet1.xml" {
      bomb.store(Array(text.utf8), as: name)
    }
    bomb.bloat("<worksheet>", times: 1_100_000, as: "xl/worksheets/sheet1.xml")
    let million = "姓名\n" + String(repeating: "王芳\n", count: 1_000_000)
    let files: [(name: String, bytes: [UInt8], said: [String])] = [
      ("bomb.xlsx", bomb.file, ["bomb.xlsx", "unpacks to more than any roster"]),
      ("letter.xlsx", Array("%PDF-1.4".utf8), ["letter.xlsx", ".pdf"]),
      ("old.xls", [0xD0, 0xCF, 0x11, 0xE0], ["old.xls", "an old workbook"]),
      ("quote.csv", Array("姓名\n王芳\n\"刘艳\n".utf8), ["quote.csv", "row 3", "quotation mark"]),
      ("million.csv", Array(million.utf8), ["million.csv", "row 200001", "more than 200000 rows"]),
      ("empty.csv", [], ["there is nothing in it"]),
      ("none.csv", Array("甲,乙\n1,2\n".utf8), ["no column holds the names"]),
    ]
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("r", see: "刘艳")
    try window.press("i", see: "File:")
    for (name, bytes, said) in files {
      let path = try sandbox.write(Data(bytes), to: name)
      try window.press("C-u")
      try window.type(path)
      try window.press("Enter")
      let screen = window.tmux.wait { screen in
        let text = screen.filter { !$0.isWhitespace }.lowercased()
        return said.allSatisfy { text.contains($0.filter { !$0.isWhitespace }.lowercased()) }
      }
      let text = screen.filter { !$0.isWhitespace }.lowercased()
      for word in said {
        #expect(text.contains(word.filter { !$0.isWhitespace }.lowercased()), "\(name)\n\(screen)")
      }
    }
    #expect(try names(sandbox, "trainees") == before)
  }

  @Test func `rows that are wrong are told with row, column and reason`() throws {
    let sandbox = try Sandbox.empty()
    let file = try sandbox.write(
      "姓名,身份证号,电话\n王芳,210211198503121221,\n刘艳,210211198503121222,\n孙秀,210211198503121222,\n李梅,,,多一格\n",
      to: "a.csv")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("r", see: "No trainees yet")
    try window.press("i", see: "File:")
    try window.type(file)
    try window.press("Enter", see: "a.csv · 5 rows")
    try window.press("Enter", see: "Added 1", "Rejected 3")
    try window.press("BTab", see: "身份证号", "王芳", "孙秀", "李梅")
    try window.press("Down", see: "the same person as in row 3")
    try window.press("Down", see: "more cells than headings")
    #expect(try names(sandbox, "trainees") == [])
  }

  @Test func `a large file is read beside the screen and can be stopped`() throws {
    let sandbox = try Sandbox.empty()
    var text = "姓名,单位,编号,电话\n"
    for number in 1...150_000 { text += "学员\(number),第\(number % 40)村,\(number),\n" }
    let file = try sandbox.write(text, to: "large.csv")
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("r", see: "No trainees yet")
    try window.press("i", see: "File:")
    try window.type(file)
    try window.press("Enter", see: "large.csv · 150001 rows")
    try window.press("Enter", see: "Comparing with the roster · row", "of 150000", "%", "Esc stop")
    try window.press("Escape", see: "Stopped; nothing was changed", "large.csv · 150001 rows")
    try window.press("q Escape q q", see: "[0]")
    #expect(try names(sandbox, "trainees") == [])
  }
}
