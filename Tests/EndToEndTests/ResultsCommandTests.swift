import Foundation
import Testing

@Suite struct ResultsCommandTests {
  /// A class of three, with a session that two have attended.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.empty()
    for (name, number) in [("王芳", "001"), ("刘艳", "002"), ("李秀英", "003")] {
      try sandbox.succeed("add", "trainee", "--name", name, "--number", number, "--unit", "前盐村")
    }
    try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", "2026-11-23", "--end", "2026-11-25")
    try sandbox.succeed("enroll", "例会", "001", "002", "003")
    try sandbox.succeed(
      "add", "session", "例会", "--date", "2026-11-23", "--start", "08:30", "--end", "11:30")
    try sandbox.succeed("mark", "例会/1", "001", "present")
    try sandbox.succeed("mark", "例会/1", "003", "leave-sick")
    return sandbox
  }

  private func results(_ sandbox: Sandbox) throws -> [[String: Any]] {
    try #require(
      try sandbox.run("results", "例会", "--json").object()["results"] as? [[String: Any]])
  }

  @Test func `scores are entered, mended, sat again and taken away`() throws {
    let sandbox = try sandbox()
    #expect(
      try sandbox.succeed("score", "例会", "001", "88.5") == "王芳  前盐村  例会  88.5  passed")
    #expect(try sandbox.succeed("score", "例会", "刘艳", "40") == "刘艳  前盐村  例会  40  failed")
    #expect(
      try sandbox.succeed("score", "例会", "002", "６１", "--resit")
        == "刘艳  前盐村  例会  40  Resit 61  passed")
    let seen = try results(sandbox)
    #expect(seen.map { $0["name"] as? String } == ["王芳", "刘艳", "李秀英"])
    #expect(seen.map { $0["score"] as? Double } == [88.5, 40, nil])
    #expect(seen.map { $0["resit"] as? Double } == [nil, 61, nil])
    #expect(seen.map { $0["passed"] as? Bool } == [true, true, nil])
    #expect(
      seen.map { $0["completion"] as? String } == ["completes", "completes", "incomplete"])
    #expect(seen.map { $0["seat"] as? Int } == [1, 2, 3])
    let whole = try sandbox.run("results", "例会", "--json").object()
    let exam = try #require(whole["exam"] as? [String: Any])
    #expect(exam["passMark"] as? Int == 60)
    #expect(exam["fullMark"] as? Int == 100)
    #expect(
      try sandbox.succeed("score", "例会", "001", "clear", "--lang", "zh-Hans") == "王芳  前盐村  例会  无成绩")
    #expect(try results(sandbox).map { $0["score"] as? Double } == [nil, 40, nil])
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `whoever may not sit the exam is told, and entered only when that is meant`() throws {
    let sandbox = try sandbox()
    let line = try sandbox.refuse("score", "例会", "003", "70")
    #expect(line.contains("李秀英") && line.contains("1/7") && line.contains("--anyway"))
    #expect(try results(sandbox).allSatisfy { $0["score"] is NSNull })
    #expect(try sandbox.succeed("score", "例会", "003", "70", "--anyway").contains("70"))
    #expect(try results(sandbox)[2]["completion"] as? String == "incomplete")
    // Taking a score away needs no second word.
    try sandbox.succeed("score", "例会", "003", "clear")
  }

  @Test func `what is no score, nobody and no class are refused`() throws {
    let sandbox = try sandbox()
    for score in ["101", "x", "88.55", ""] {
      #expect(try sandbox.refuse("score", "例会", "001", score).contains("SCORE"))
    }
    #expect(try sandbox.refuse("score", "例会", "没有", "60").contains("“没有”"))
    #expect(try sandbox.refuse("score", "没有", "001", "60").contains("“没有”"))
    #expect(try sandbox.refuse("results", "没有").contains("qiandao classes"))
    #expect(try sandbox.run("score", "例会", "001").status == 64)
    try sandbox.succeed("add", "trainee", "--name", "赵敏", "--number", "009")
    #expect(try sandbox.refuse("score", "例会", "009", "60").contains("not enrolled"))
  }

  @Test func `results as text, in three languages`() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.succeed("results", "例会").contains("No exam"))
    try sandbox.succeed("score", "例会", "001", "88.5")
    let english = try sandbox.succeed("results", "例会")
    #expect(english.contains("pass 60 of 100"))
    #expect(english.contains("no score yet") && english.contains("attendance"))
    #expect(try sandbox.succeed("results", "例会", "--lang", "zh-Hans").contains("满分100，及格60"))
    #expect(try sandbox.succeed("results", "例会", "--lang", "zh-Hant").contains("滿分100，及格60"))
  }

  @Test func `what leaves the folder is logged`() throws {
    let sandbox = try sandbox()
    _ = try results(sandbox)
    #expect(try sandbox.succeed("log").contains("exported"))
    #expect(try sandbox.run("--read-only", "results", "例会", "--json").status == 1)
    #expect(try sandbox.run("--read-only", "results", "例会").status == 0)
    #expect(try sandbox.run("--read-only", "score", "例会", "001", "60").status == 1)
  }

  @Test func `a damaged file is named and not overwritten`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("score", "例会", "001", "88.5")
    let id = try #require(try sandbox.run("classes", "--json").list().first?["id"] as? String)
    let url = URL(filePath: "\(sandbox.data)/classes/\(id)/results.json")
    try Data("{".utf8).write(to: url)
    #expect(try sandbox.refuse("score", "例会", "002", "60").contains("results.json"))
    #expect(try sandbox.refuse("results", "例会").contains("results.json"))
    #expect(try Data(contentsOf: url) == Data("{".utf8))
    // What has nothing to do with results goes on.
    try sandbox.succeed("mark", "例会/1", "002", "present")
    #expect(try sandbox.run().status == 0)
  }

  @Test func `a backup holds results, and puts them back`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("score", "例会", "001", "88.5")
    try sandbox.run("backup", "--elsewhere", "\(sandbox.home)/first.zst")
    try sandbox.succeed("score", "例会", "001", "12")
    try sandbox.run("restore", "\(sandbox.home)/first.zst")
    #expect(try results(sandbox)[0]["score"] as? Double == 88.5)
  }

  @Test func `a visit shows what was written on it`() throws {
    let sandbox = try sandbox()
    let visit = try sandbox.succeed(
      "add", "visit", "--kind", "observation", "--host", "三涧堡", "--date", "2026-04-22")
    let trainee = try #require(
      try sandbox.run("trainees", "--json").list().first { $0["number"] as? String == "001" }?["id"]
        as? String)
    let url = URL(filePath: "\(sandbox.data)/visits/\(visit).json")
    let text = try String(contentsOf: url, encoding: .utf8)
    let reflections =
      #"{"hours": 6, "reflections": {"\#(trainee)": {"date": "2026-04-25", "text": "档案一人一盒"}},"#
    try reflections.appending(text.dropFirst()).write(to: url, atomically: true, encoding: .utf8)
    #expect(try sandbox.succeed("visit", "三涧堡").contains("2026-04-25  王芳  档案一人一盒"))
    let shown = try sandbox.run("visit", "三涧堡", "--json").object()
    #expect(shown["hours"] as? Int == 6)
    let written = try #require(shown["reflections"] as? [[String: Any]])
    #expect(written.map { $0["text"] as? String } == ["档案一人一盒"])
  }
}
