import Foundation
import Testing

@Suite struct GroupCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.empty()
    for (name, unit, post) in [
      ("王芳", "前盐村", "主席"), ("刘艳", "前盐村", "网格员"), ("单桂芝", "后盐村", "副主席"),
    ] {
      try sandbox.succeed("add", "trainee", "--name", name, "--unit", unit, "--post", post)
    }
  }

  @Test func `a group lists, narrows and enrolls`() throws {
    let id = try sandbox.succeed("add", "group", "--name", "主席", "--post", "主席")
    #expect(id.wholeMatch(of: /g-[0-9a-z]{16}/) != nil)
    let group = try #require(try sandbox.run("groups", "--json").list().first)
    #expect(group["id"] as? String == id)
    #expect(group["members"] as? Int == 2)
    #expect(group["posts"] as? [String] == ["主席"])
    #expect(try sandbox.succeed("groups").contains("主席"))
    let page = try sandbox.succeed("group", "主席")
    #expect(page.contains("2 trainees, 2 units") && page.contains("单桂芝") && !page.contains("刘艳"))
    let names = try sandbox.run("trainees", "--group", id, "--json").list()
      .map { $0["name"] as? String }
    #expect(names == ["单桂芝", "王芳"])
    try sandbox.succeed("add", "class", "--name", "骨干班", "--start", "2026-11-23")
    #expect(try sandbox.succeed("enroll", "骨干", "--group", "主席").contains("2 enrolled"))
    #expect(try sandbox.succeed("enroll", "骨干", "刘艳", "--group", "主席").contains("1 enrolled"))
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `criteria are read as in the form`() throws {
    try sandbox.succeed(
      "add", "group", "--name", "青年", "--least-education", "大专", "--most-education", "bachelor",
      "--age", "-35", "--unit", "前盐村")
    let group = try #require(try sandbox.run("groups", "--json").list().first)
    #expect(group["leastEducation"] as? String == "college")
    #expect(group["mostEducation"] as? String == "bachelor")
    #expect(group["mostAge"] as? Int == 35)
    #expect(group["leastAge"] is NSNull)
    #expect((group["units"] as? [String])?.count == 1)
  }

  @Test func `what cannot be is refused by name`() throws {
    #expect(try sandbox.refuse("add", "group", "--name", " ").contains("--name"))
    #expect(
      try sandbox.refuse("add", "group", "--name", "甲", "--age", "35-26")
        .contains("--age: “35-26” is no range"))
    #expect(
      try sandbox.refuse("add", "group", "--name", "甲", "--least-education", "函授")
        .contains("--least-education"))
    #expect(
      try sandbox.refuse(
        "add", "group", "--name", "甲", "--least-education", "本科", "--most-education", "初中"
      ).contains("--most-education"))
    #expect(try sandbox.refuse("add", "group", "--name", "甲", "--unit", "无此村").contains("无此村"))
    #expect(try sandbox.refuse("group", "无").contains("qiandao groups"))
    #expect(try sandbox.run("enroll", "骨干").status == 64)
    #expect(try sandbox.run("groups", "--json").list().isEmpty)
  }

  @Test func `a class lists by seat or by name`() throws {
    try sandbox.succeed("add", "class", "--name", "骨干班", "--start", "2026-11-23")
    try sandbox.succeed("enroll", "骨干", "王芳", "刘艳", "单桂芝")
    func names(_ order: String) throws -> [String?] {
      let shown = try sandbox.run("class", "骨干", "--sort", order, "--json").object()
      return (shown["trainees"] as? [[String: Any]] ?? []).map { $0["name"] as? String }
    }
    #expect(try names("seat") == ["王芳", "刘艳", "单桂芝"])
    #expect(try names("pinyin") == ["刘艳", "单桂芝", "王芳"])
    #expect(try names("unit") == ["单桂芝", "刘艳", "王芳"])
    #expect(try sandbox.run("class", "骨干", "--sort", "x").status == 64)
  }

  @Test func `whoever left a class is taken back by name and not with a group`() throws {
    try sandbox.succeed("add", "group", "--name", "主席", "--post", "主席")
    try sandbox.succeed("add", "class", "--name", "骨干班", "--start", "2026-11-23")
    try sandbox.succeed("enroll", "骨干", "王芳", "单桂芝")
    let id = try #require(try sandbox.run("class", "骨干", "--json").object()["id"] as? String)
    let path = "\(sandbox.data)/classes/\(id)/class.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let left = text.replacing(
      "\"seat\": 1,", with: "\"departure\": \"withdrawn\", \"leftOn\": \"2026-11-23\", \"seat\": 1,"
    )
    #expect(left != text)
    try left.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(
      try sandbox.succeed("enroll", "骨干", "--group", "主席").contains("0 enrolled"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("withdrawn"))
    #expect(
      try sandbox.succeed("enroll", "骨干", "王芳", "--group", "主席").contains("1 enrolled"))
    #expect(
      try sandbox.run("class", "骨干", "--json").object()["enrolled"] as? Int == 2)
    let now = try String(contentsOfFile: path, encoding: .utf8)
    // It stands in the history alone.
    let enrolment = now.split(separator: "\"history\"")[0]
    #expect(enrolment.contains("enrolment") && !enrolment.contains("withdrawn"))
  }

  @Test func `a group is removed, and nobody with it`() throws {
    try sandbox.succeed("add", "group", "--name", "主席", "--post", "主席")
    try sandbox.succeed("add", "group", "--name", "网格员", "--post", "网格员")
    #expect(try sandbox.succeed("remove", "group", "主席") == "The group 主席 is removed")
    #expect(
      try sandbox.run("groups", "--json").list().map { $0["name"] as? String } == ["网格员"])
    #expect(try sandbox.run("trainees", "--json").list().count == 3)
    #expect(try sandbox.refuse("remove", "group", "主席").contains("qiandao groups"))
    #expect(try sandbox.refuse("--read-only", "remove", "group", "网格员").contains("--read-only"))
    #expect(try sandbox.run("remove").status == 64)
    #expect(try sandbox.run("check").status == 0)
  }
}
