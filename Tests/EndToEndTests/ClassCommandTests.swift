import Foundation
import Testing

@Suite struct ClassCommandTests {
  @Test func `adds a class, enrolls, and adds sessions`() throws {
    let sandbox = try Sandbox.empty()
    let her = try sandbox.succeed("add", "trainee", "--name", "王芳", "--number", "001")
    let other = try sandbox.succeed("add", "trainee", "--name", "刘艳", "--phone", "13800000002")
    let trainingClass = try sandbox.succeed(
      "add", "class", "--name", "女干部培训班", "--series", "13", "--start", "2026-11-23", "--end",
      "2026-11-25", "--place", "市委党校", "--host", "镇妇联")
    try sandbox.succeed("enroll", "女干部", "001", "13800000002")
    #expect(try sandbox.succeed("enroll", "女干部", "刘艳").contains("0 enrolled, 2 in all"))
    let late = try sandbox.succeed(
      "add", "session", trainingClass, "--date", "2026-11-24", "--start", "08:00", "--end",
      "16:30", "--topic", "维权", "--place", "礼堂")
    let early = try sandbox.succeed(
      "add", "session", "第13期", "--date", "2026-11-23", "--start", "8:30", "--end", "11:30")

    let classes = try sandbox.run("classes", "--json").list()
    let one = try #require(classes.first)
    #expect(
      Set(one.keys).isSuperset(of: [
        "id", "name", "series", "start", "end", "place", "enrolled", "sessions",
      ]))
    #expect(one["id"] as? String == trainingClass)
    #expect(one["series"] as? Int == 13)
    #expect(one["enrolled"] as? Int == 2)
    #expect(one["sessions"] as? Int == 2)

    let shown = try sandbox.run("class", "女干部", "--json").object()
    #expect(shown["enrolled"] as? Int == 2)
    #expect(shown["sessions"] as? Int == 2)
    let trainees = try #require(shown["trainees"] as? [[String: Any]])
    #expect(trainees.map { $0["trainee"] as? String } == [her, other])
    #expect(trainees.map { $0["seat"] as? Int } == [1, 2])

    let sessions = try sandbox.run("sessions", "--json").list()
    #expect(sessions.map { $0["id"] as? String } == [early, late])
    #expect(sessions.map { $0["number"] as? Int } == [1, 2])
    #expect(sessions.map { $0["hours"] as? Int } == [3, 6])
    #expect(sessions.map { $0["place"] as? String } == ["市委党校", "礼堂"])
    let first = try #require(sessions.first)
    #expect(
      Set(first.keys).isSuperset(of: [
        "id", "class", "number", "date", "start", "end", "place", "topic", "hours", "state",
      ]))
    #expect(first["class"] as? String == trainingClass)
    #expect(first["start"] as? String == "08:30")
    #expect(first["state"] as? String == "open")
    #expect(first["topic"] is NSNull)
    #expect(try sandbox.run("sessions", "女干部", "--json").list().count == 2)
    #expect(try sandbox.succeed("class", "女干部").contains("市委党校"))
    #expect(try sandbox.run("classes").lines.count == 2)
  }

  @Test func `shows what is cancelled, and why`() throws {
    let sandbox = try Sandbox.empty()
    let trainingClass = try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", "2026-11-23", "--end", "2026-11-25")
    for day in ["2026-11-23", "2026-11-24"] {
      try sandbox.succeed(
        "add", "session", trainingClass, "--date", day, "--start", "08:30", "--end", "11:30")
    }
    let first = try #require(try sandbox.run("sessions", "--json").list().first?["id"] as? String)
    let url = URL(filePath: "\(sandbox.data)/classes/\(trainingClass)/sessions/\(first).json")
    let text = try String(contentsOf: url, encoding: .utf8)
    let cancelled = #"{"cancelled": {"at": "2026-11-22T18:00:00+08:00", "why": "台风"},"#
    try cancelled.appending(text.dropFirst()).write(to: url, atomically: true, encoding: .utf8)
    let sessions = try sandbox.run("sessions", "--json").list()
    #expect(sessions.map { $0["cancelled"] as? Bool } == [true, false])
    #expect(sessions.map { $0["cancelledWhy"] as? String } == ["台风", nil])
    #expect(sessions.map { $0["number"] as? Int } == [1, 2])
    let lines = try sandbox.run("sessions").lines
    #expect(lines.count { $0.contains("Cancelled") } == 1)
  }

  @Test func `whoever is enrolled after a session was taken is not expected at it`() throws {
    let sandbox = try Sandbox.empty()
    for (name, number) in [("王芳", "001"), ("刘艳", "002"), ("李秀英", "003")] {
      try sandbox.succeed("add", "trainee", "--name", name, "--number", number)
    }
    // On any day on which this is run the class goes on.
    try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", "2001-01-01", "--end", "2999-12-31")
    let session = try sandbox.succeed(
      "add", "session", "例会", "--date", "2001-01-02", "--start", "08:30", "--end", "11:30")
    #expect(!(try sandbox.succeed("enroll", "例会", "001").contains("expected from")))
    try sandbox.succeed("mark", session, "001", "present")
    #expect(try sandbox.succeed("enroll", "例会", "002").contains("expected from 2"))
    func expected() throws -> Int? {
      try sandbox.run("marks", session, "--json").object()["expected"] as? Int
    }
    #expect(try expected() == 1)
    #expect(
      try sandbox.succeed("enroll", "例会", "003", "--from", "2001-01-02")
        .contains("expected from 2001-01-02 on"))
    #expect(try expected() == 2)
    #expect(
      try sandbox.refuse("enroll", "例会", "003", "--from", "3001-01-02").contains("2999-12-31"))
    #expect(try sandbox.refuse("enroll", "例会", "003", "--from", "soon").contains("--from"))
  }

  @Test func `refuses impossible days, times and numbers`() throws {
    let sandbox = try Sandbox.empty()
    func add(_ arguments: String...) throws -> String {
      let run = try sandbox.start(["add", "class", "--name", "例会"] + arguments).wait()
      #expect(run.status == 1)
      return run.errors
    }
    #expect(try add("--start", "2026-02-30").contains("--start: “2026-02-30”"))
    #expect(try add("--start", "2026-11-24", "--end", "2026-11-23").contains("--end"))
    #expect(try add("--start", "2026-11-24", "--series", "x").contains("--series"))
    #expect(try sandbox.run("add", "class", "--name", "例会").status == 64)

    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    func session(_ date: String, _ start: String, _ end: String) throws -> String {
      try sandbox.refuse(
        "add", "session", "例会", "--date", date, "--start", start, "--end", end)
    }
    #expect(try session("2026-11-31", "08:30", "11:30").contains("--date"))
    #expect(try session("2026-11-25", "08:30", "11:30").contains("2026-11-24"))
    #expect(try session("2026-11-24", "25:00", "11:30").contains("--start"))
    #expect(try session("2026-11-24", "08:30", "08:30").contains("--end"))
    #expect(try sandbox.run("sessions", "--json").list().isEmpty)
    #expect(try sandbox.refuse("class", "没有").contains("“没有”"))
    #expect(try sandbox.refuse("enroll", "例会", "没有").contains("“没有”"))
    #expect(try sandbox.run("enroll", "例会").status == 64)
  }

  @Test func `refuses a part of a name that several classes have`() throws {
    let sandbox = try Sandbox.withSample()
    let line = try sandbox.refuse("class", "培训班")
    #expect(line.contains("c-01m6yyttemzasrdj") && line.contains("c-01m7sdscjge3bpch"))
  }

  @Test func `shows visits, and adds one`() throws {
    let sandbox = try Sandbox.withSample()
    let before = try sandbox.run("visits", "--json").list()
    let id = try sandbox.succeed(
      "add", "visit", "--kind", "outside-visit", "--host", "青岛村", "--date", "2027-12-01",
      "--purpose", "找差距")
    let visits = try sandbox.run("visits", "--json").list()
    #expect(visits.count == before.count + 1)
    #expect(visits.last?["id"] as? String == id)
    #expect(try sandbox.run("visit", "青岛", "--json").object()["kind"] as? String == "outside-visit")
    let shown = try sandbox.run("visit", "v-01m5v2p84jsb13q7", "--json").object()
    let gaps = try #require(shown["gaps"] as? [[String: Any]])
    #expect((gaps.first?["actions"] as? [[String: Any]])?.count == 2)
    #expect(try sandbox.succeed("visit", "槐树", "--lang", "zh-Hans").contains("整改措施"))
    #expect(try sandbox.run("visits").lines.count == visits.count + 1)
    #expect(
      try sandbox.refuse(
        "add", "visit", "--kind", "party", "--host", "青岛村", "--date", "2026-12-01"
      ).contains("on-site-meeting"))
    #expect(try sandbox.refuse("visit", "三").contains("v-01kt0bz5marwpdka"))
    #expect(try sandbox.refuse("visit", "没有").contains("qiandao visits"))
  }
}
