import Foundation
import Testing

/// Moving, retiring, and the tree of units.
@Suite struct PeopleCommandTests {
  /// A class with one session a year, and one trainee in both.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed(
      "add", "trainee", "--name", "刘艳", "--number", "001", "--unit", "前盐村", "--post", "委员")
    try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", "2020-01-01", "--end", "2021-12-31")
    for date in ["2020-05-01", "2021-05-01"] {
      try sandbox.succeed(
        "add", "session", "例会", "--date", date, "--start", "08:30", "--end", "11:30")
    }
    try sandbox.succeed("enroll", "例会", "001")
    return sandbox
  }

  private func unit(at session: String, in sandbox: Sandbox) throws -> String? {
    let marks = try sandbox.run("marks", session, "--json").object()["marks"] as? [[String: Any]]
    return marks?.first?["unitName"] as? String
  }

  @Test func `attendance before a move stays with the unit of its day`() throws {
    let sandbox = try sandbox()
    let said = try sandbox.succeed(
      "move", "001", "--unit", "后盐村", "--post", "主席", "--on", "2021-01-01")
    #expect(said == "刘艳: 前盐村 委员 → 后盐村 主席, 2021-01-01")
    #expect(try unit(at: "例会/1", in: sandbox) == "前盐村")
    #expect(try unit(at: "例会/2", in: sandbox) == "后盐村")
    #expect(try sandbox.succeed("mark", "例会/1", "001", "present").contains("前盐村"))
    for (session, unit, post) in [("例会/1", "前盐村", "委员"), ("例会/2", "后盐村", "主席")] {
      let path = "\(sandbox.home)/sheet.txt"
      try sandbox.succeed("sheet", session, "--output", path)
      let sheet = try String(contentsOfFile: path, encoding: .utf8)
      #expect(sheet.contains(unit) && sheet.contains(post))
    }
    let her = try sandbox.run("trainee", "001", "--json").object()
    #expect(her["unitName"] as? String == "后盐村")
    #expect(her["postSince"] as? String == "2021-01-01")
    let posting = try #require((her["postings"] as? [[String: Any]])?.first)
    #expect(posting["unitName"] as? String == "前盐村")
    #expect(posting["post"] as? String == "委员")
    #expect(posting["until"] as? String == "2021-01-01")
    let sessions = try #require(her["sessions"] as? [[String: Any]])
    #expect(sessions.map { $0["unitName"] as? String } == ["前盐村", "后盐村"])
    let text = try sandbox.succeed("trainee", "001")
    #expect(text.contains("Formerly") && text.contains("–2021-01-01"))
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a move that cannot be is refused`() throws {
    let sandbox = try sandbox()
    #expect(
      try sandbox.refuse("move", "001", "--unit", "前盐村").contains("unit and post are as before"))
    try sandbox.succeed("move", "001", "--unit", "后盐村", "--on", "2021-01-01")
    #expect(
      try sandbox.refuse("move", "001", "--unit", "前盐村", "--on", "2020-12-31")
        .contains("only on 2021-01-01"))
    #expect(try sandbox.refuse("move", "001", "--unit", "x", "--on", "soon").contains("--on"))
    #expect(try sandbox.refuse("move", "009", "--unit", "前盐村").contains("“009”"))
    #expect(try sandbox.run("move", "001").status == 64)
    // Without --post she keeps hers.
    #expect(
      try sandbox.run("trainee", "001", "--json").object()["post"] as? String == "委员")
  }

  @Test func `whoever has retired is listed no more, and stays in her sessions`() throws {
    let sandbox = try sandbox()
    #expect(
      try sandbox.succeed("retire", "001", "--on", "2021-02-01") == "刘艳: retired since 2021-02-01")
    #expect(try sandbox.run("trainees", "--json").list().isEmpty)
    let all = try sandbox.run("trainees", "--all", "--json").list()
    #expect(all.first?["retired"] as? String == "2021-02-01")
    #expect(try sandbox.succeed("trainees", "--all").contains("刘艳 Retired"))
    #expect(try unit(at: "例会/2", in: sandbox) == "前盐村")
    let file = try sandbox.write("姓名,单位,编号\n刘艳,前盐村,001\n", to: "a.csv")
    let said = try sandbox.succeed("import", "trainees", file)
    #expect(said.contains("1 unchanged") && said.contains("but retired: 刘艳"))
    let json = try sandbox.run("import", "trainees", file, "--json").object()
    #expect((json["retired"] as? [String])?.count == 1)
    #expect(try sandbox.succeed("enroll", "例会", "001").contains("but retired: 刘艳"))
    #expect(try sandbox.succeed("retire", "001", "--undo") == "刘艳: back in the roster")
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
    #expect(try sandbox.refuse("retire", "001", "--undo").contains("not retired"))
    #expect(try sandbox.run("retire", "001", "--undo", "--on", "2021-02-01").status == 64)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a unit counts those below it`() throws {
    let sandbox = try Sandbox.withSample()
    let units = try sandbox.run("units", "--json").list()
    #expect(units.count == 60)
    let town = try #require(units.first { $0["kind"] as? String == "town" })
    let name = try #require(town["name"] as? String)
    let (own, all) = (town["trainees"] as? Int ?? 0, town["traineesWithBelow"] as? Int ?? 0)
    #expect(own < all)
    #expect(try sandbox.run("trainees", "--unit", name, "--json").list().count == all)
    let table = try sandbox.succeed("units")
    #expect(table.contains("With below") && table.contains("  柳树屯村"))
    // By unit means in the order of the tree.
    let listed = try sandbox.run("trainees", "--sort", "unit", "--json").list()
      .compactMap { $0["unitName"] as? String }
    let order = units.compactMap { $0["name"] as? String }
    let places = listed.compactMap { order.firstIndex(of: $0) }
    #expect(places == places.sorted())
  }

  @Test func `results and exports of a class tell the unit of its last day`() throws {
    let sandbox = try sandbox()
    try sandbox.succeed("move", "001", "--unit", "后盐村", "--on", "2022-01-01")
    #expect(try sandbox.succeed("results", "例会").contains("前盐村"))
    let results = try #require(
      try sandbox.run("results", "例会", "--json").object()["results"] as? [[String: Any]])
    #expect(results.map { $0["unitName"] as? String } == ["前盐村"])
    let file = "\(sandbox.home)/hours.csv"
    try sandbox.succeed("export", "hours", file, "--class", "例会")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("前盐村") && !text.contains("后盐村"))
  }
}
