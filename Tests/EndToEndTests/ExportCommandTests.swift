import Foundation
import Harness
import Testing

/// Tables that the built program writes.
@Suite struct ExportCommandTests {
  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func logged(_ sandbox: Sandbox) throws -> [[String]] {
    try sandbox.run("log", "--json").list().map { entry in
      ["what", "of", "to"].map { entry[$0] as? String ?? "?" }
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test(arguments: ["trainees", "marks", "hours"], ["xlsx", "csv", "json"])
  func `each table goes into each kind of file, logged and for nobody else`(
    kind: String, format: String
  ) throws {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/表.\(format)"
    _ = try sandbox.write("old", to: "表.\(format)")
    let said = try sandbox.succeed("export", kind, file)
    #expect(said.hasPrefix("Written: \(file) (rows: ") && said.hasSuffix("file that was there"))
    #expect(try mode(file) == 0o600)
    #expect(try logged(sandbox) == [["export", kind, file]])
    #expect(try names(sandbox.home) == ["data", "表.\(format)"])
    let first = try Data(contentsOf: URL(filePath: file))
    switch format {
    case "xlsx": #expect(first.starts(with: Data("PK".utf8)))
    case "csv": #expect(first.starts(with: [0xEF, 0xBB, 0xBF]))
    default:
      let list = try #require(try JSONSerialization.jsonObject(with: first) as? [[String: Any]])
      #expect(kind == "trainees" ? list.count == 263 : list.count > 263)
      #expect(list.allSatisfy { Set($0.keys).isSuperset(of: ["number", "name", "unitName"]) })
    }
    try sandbox.succeed("export", kind, file)
    #expect(try Data(contentsOf: URL(filePath: file)) == first)
  }

  @Test(arguments: ["en", "zh-Hans", "zh-Hant"], ["xlsx", "csv"])
  func `a roster that is exported is imported again without a change`(
    language: String, format: String
  ) throws {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/roster.\(format)"
    try sandbox.succeed("export", "trainees", file, "--lang", language)
    let report = try sandbox.run("import", "trainees", file, "--json").object()
    #expect(report["unchanged"] as? Int == 263)
    #expect(report["added"] as? Int == 0 && report["updated"] as? Int == 0)
    #expect((report["rejected"] as? [Any])?.isEmpty == true)
    #expect((report["ignoredColumns"] as? [Any])?.isEmpty == true)
  }

  @Test func `into an empty folder a class of an export brings everybody with every field`() throws
  {
    let sandbox = try Sandbox.withSample()
    let file = "\(sandbox.home)/roster.xlsx"
    try sandbox.succeed("export", "trainees", file)
    let other = try Sandbox.empty()
    #expect(try other.run("import", "trainees", file, "--json").object()["added"] as? Int == 263)
    func people(_ sandbox: Sandbox) throws -> [[String]] {
      try sandbox.run("trainees", "--json", "--sort", "number").list().map { trainee in
        [
          "number", "name", "pinyin", "gender", "birth", "unitName", "post", "phone", "idCard",
          "education", "note",
        ].map { trainee[$0] as? String ?? "" }
      }
    }
    #expect(try people(sandbox) == people(other))
    #expect(try other.run("check").status == 0)
  }

  @Test func `a class is exported by itself`() throws {
    let sandbox = try Sandbox.withSample()
    let id = try #require(try sandbox.run("class", "女干部", "--json").object()["id"] as? String)
    let enrolled = try #require(
      try sandbox.run("class", "女干部", "--json").object()["enrolled"] as? Int)
    for kind in ["trainees", "hours", "marks"] {
      let file = "\(sandbox.home)/\(kind).json"
      try sandbox.succeed("export", kind, file, "--class", "女干部")
      let list = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
          as? [[String: Any]])
      if kind == "marks" {
        #expect(Set(list.compactMap { $0["class"] as? String }) == [id])
        #expect(Set(list.compactMap { $0["sessionNumber"] as? Int }).count > 1)
      } else {
        #expect(list.count == enrolled)
      }
    }
    #expect(try logged(sandbox).suffix(3).allSatisfy { $0[1] == id })
    #expect(
      try sandbox.refuse("export", "hours", "\(sandbox.home)/a.csv", "--class", "没有").contains("没有")
    )
  }

  @Test func `the numbers of hours are those of marks`() throws {
    let sandbox = try Sandbox.withSample()
    func list(_ kind: String) throws -> [[String: Any]] {
      let file = "\(sandbox.home)/\(kind).json"
      try sandbox.succeed("export", kind, file)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
          as? [[String: Any]])
    }
    let marks = try list("marks")
    let hours = try list("hours")
    let words = [
      "present": "present", "late": "late", "left-early": "leftEarly",
      "leave-personal": "leavePersonal", "leave-sick": "leaveSick",
      "leave-official": "leaveOfficial", "absent": "absent", "unmarked": "unmarked",
    ]
    for (word, key) in words {
      let counted = marks.count { $0["status"] as? String == word }
      #expect(hours.reduce(0) { $0 + ($1[key] as? Int ?? 0) } == counted, "\(word)")
    }
    let earned = marks.reduce(0) { $0 + ($1["hours"] as? Double ?? 0) }
    #expect(hours.reduce(0) { $0 + ($1["hours"] as? Double ?? 0) } == earned)
    #expect(
      hours.allSatisfy { row in
        row["expected"] as? Int == words.values.reduce(0) { $0 + (row[$1] as? Int ?? 0) }
      })
  }

  @Test func `hostile texts go out harmless and come back as they were`() throws {
    let sandbox = try Sandbox.empty()
    for (number, note) in ["=1+1", "+1", "-1", "@a", "＝1", "'=1", "=HYPERLINK(\"x\",\"y\")"]
      .enumerated()
    {
      let her = try sandbox.succeed(
        "add", "trainee", "--name", "王芳", "--number", "00\(number)", "--post=\(note)")
      #expect(her.hasPrefix("t-"))
    }
    for format in ["csv", "xlsx"] {
      let file = "\(sandbox.home)/a.\(format)"
      try sandbox.succeed("export", "trainees", file)
      if format == "csv" {
        let cells = try text(file).split { ",\r\n".contains($0) }
        #expect(!cells.contains { "=+-@＝".contains($0.first ?? " ") })
        #expect(try text(file).contains(",'=1+1,") && text(file).contains(",''=1,"))
      }
      #expect(
        try sandbox.run("import", "trainees", file, "--json").object()["unchanged"] as? Int == 7)
    }
  }

  @Test func `wrong usage is 64, and where nothing can be written it is said`() throws {
    let sandbox = try Sandbox.withSample()
    for arguments in [
      ["export"], ["export", "trainees"], ["export", "people", "a.csv"],
      ["export", "trainees", "a.xls"], ["export", "trainees", "a"],
    ] {
      #expect(try sandbox.start(arguments).wait().status == 64, "\(arguments)")
    }
    let ending = try sandbox.run("export", "trainees", "a.xls", "--lang", "zh-Hans").errors
    #expect(ending == "a.xls：须以 .xlsx 或 .csv 或 .json 结尾\n")
    try FileManager.default.createDirectory(
      atPath: "\(sandbox.home)/folder.csv", withIntermediateDirectories: false)
    for format in ["xlsx", "csv", "json"] {
      let missing = "\(sandbox.home)/none/a.\(format)"
      #expect(try sandbox.refuse("export", "marks", missing).contains(missing))
    }
    #expect(
      try sandbox.refuse("export", "marks", "\(sandbox.home)/folder.csv").contains("folder.csv"))
    #expect(try names(sandbox.home) == ["data", "folder.csv"])
  }

  @Test func `a table that would lack what cannot be read is not written`() throws {
    let sandbox = try Sandbox.withSample()
    let name = try #require(try names("\(sandbox.data)/trainees").first)
    _ = try sandbox.write("{", to: "data/trainees/\(name)")
    #expect(try sandbox.refuse("export", "hours", "\(sandbox.home)/a.xlsx").contains(name))
    #expect(try names(sandbox.home) == ["data"])
    #expect(try logged(sandbox).isEmpty)
  }

  /// The library takes no notice of a full disk; a file that may grow no further is one in little.
  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func `a workbook that does not come out whole is not put in place`(language: String) throws {
    let sandbox = try Sandbox.withSample()
    let file = try sandbox.write("old", to: "a.xlsx")
    let run = try Command(
      ["sh", "-c", "ulimit -f 16; exec \"$@\"", "sh", Sandbox.program, "export", "marks", file]
        + ["--lang", language], environment: sandbox.environment())
    #expect(run.status == 1)
    #expect(run.errors.filter(\.isNewline).count == 1)
    #expect(run.errors.contains("/dev/shm") || run.errors.contains(sandbox.home))
    #expect(try text(file) == "old" && names(sandbox.home) == ["a.xlsx", "data"])
    #expect(try logged(sandbox).isEmpty)
  }

  @Test func `from the screens a new file is made, and none is replaced`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox)
    try window.see("Today")
    try window.press("r", see: "263 trainees", "x export")
    try window.press("x", see: "What", "Roster.xlsx")
    try window.press("Tab", see: "a new one")
    try window.press("C-u", see: "File")
    try window.type("~/out.csv")
    try window.press("Enter", see: "Exported 263 rows")
    #expect(try mode("\(sandbox.home)/out.csv") == 0o600)
    #expect(try logged(sandbox).map { $0[1] } == ["trainees"])
    try window.press("x", see: "Roster.xlsx")
    try window.press("Tab", see: "a new one")
    try window.press("C-u", see: "File")
    try window.type("~/out.csv")
    try window.press("Enter", see: "exists already")
    #expect(try logged(sandbox).count == 1)
  }

  @Test func `who has retired goes out only where that is asked for`() throws {
    let sandbox = try Sandbox.empty()
    for name in ["王芳", "刘艳"] { try sandbox.succeed("add", "trainee", "--name", name) }
    try sandbox.succeed("retire", "刘艳", "--on", "2020-01-01")
    let file = "\(sandbox.home)/a.csv"
    try sandbox.succeed("export", "trainees", file)
    #expect(try text(file).contains("王芳") && !text(file).contains("刘艳"))
    try sandbox.succeed("export", "trainees", file, "--all")
    #expect(try text(file).contains("刘艳") && text(file).contains("2020-01-01"))
    let report = try sandbox.run("import", "trainees", file, "--json").object()
    #expect(report["unchanged"] as? Int == 2)
    #expect(report["ignoredColumns"] as? [String] == ["Retired"])
  }
}
