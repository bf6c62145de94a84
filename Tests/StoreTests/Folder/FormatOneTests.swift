import Foundation
import Model
import Testing

@testable import Store

/// The frozen folder of format 1 is read for ever.
@Suite struct FormatOneTests {
  private static let town = "u-01kb0000000town1"
  private static let village = "u-01kb00000village"
  private static let classID = "c-01kb000000000001"

  private func trainee(_ number: Int) -> String { "t-01kb00000000000\(number)" }

  private func reading<Result>(_ body: (DataFolder) throws -> Result) throws -> Result {
    let scratch = try ScratchFolder.formatOne()
    return try withExtendedLifetime(scratch) { try body(scratch.open()) }
  }

  private func correction(
    _ at: String, _ field: String, _ was: String, by: String = "liu", why: String? = nil
  ) throws -> Correction {
    Correction(
      at: try instant(at), by: by, field: field, was: try JSONParser.parse(Array(was.utf8)),
      why: why)
  }

  @Test func `the township`() throws {
    let township = try reading { $0.township }
    #expect(township.name == "杏花湾镇妇女联合会")
    #expect(township.hours == HourRules(halfDay: 3, day: 6.5))
  }

  @Test func `units`() throws {
    let loaded = try reading { $0.load(WorkUnit.self) }
    #expect(loaded.problems == [])
    var expected = try [
      WorkUnit(id: id(Self.town), name: "杏花湾镇", kind: .town),
      WorkUnit(id: id("u-01kb000000street"), name: "滨海街道", kind: .street, parent: id(Self.town)),
      WorkUnit(id: id(Self.village), name: "柳树屯村", kind: .village, parent: id(Self.town)),
      WorkUnit(id: id("u-01kb0000communit"), name: "新港社区", kind: .community, parent: id(Self.town)),
      WorkUnit(
        id: id("u-01kb000000enterp"), name: "新港服装厂", kind: .enterprise, parent: id(Self.town)),
      WorkUnit(id: id("u-01kb000000other1"), name: "镇中心小学", kind: .other, parent: id(Self.town)),
    ]
    expected[2].history = [
      try correction("2026-03-02T09:10:11+08:00", "name", #""柳树村""#, why: "并村改名")
    ]
    #expect(loaded.records.sorted { $0.id < $1.id } == expected.sorted { $0.id < $1.id })
  }

  @Test func `trainees`() throws {
    let loaded = try reading { $0.load(Trainee.self) }
    #expect(loaded.problems == [])
    var first = Trainee(id: try id(trainee(1)), name: "田𠮷芳")
    first.number = "001"
    first.pinyin = "tian ji fang"
    first.gender = .female
    first.birth = PartialDay("1985-03-12")
    first.unit = try id(Self.village)
    first.post = "妇联主席"
    first.phone = "13800138000"
    first.education = "大专"
    first.note = "第一行\n第二行\t\"引号\" \\ \u{202E}"
    first.history = [
      try correction("2026-03-02T09:10:11+08:00", "phone", #""13900000000""#, why: "换号"),
      try correction(
        "2026-03-03T23:59:59-05:30", "wechat", #"{"id": 1.50, "open": null}"#, by: "王"),
    ]
    let others: [(String, String?, String?)] = [
      ("周䶮", "002", "1986-07"), ("孙㛃", "003", "1987"), ("古丽娜尔·艾合买提", nil, nil),
      ("单桂芝", "005", nil), ("长孙月", "006", nil), ("王立", "007", nil), ("Anna Müller", "008", nil),
      ("李梅", "009", nil),
    ]
    let rest = try others.enumerated().map { index, other in
      var trainee = Trainee(id: try id(trainee(index + 2)), name: other.0)
      trainee.number = other.1
      trainee.birth = other.2.flatMap { PartialDay($0) }
      trainee.gender = other.0 == "王立" ? .male : nil
      return trainee
    }
    #expect(loaded.records.sorted { $0.id < $1.id } == [first] + rest)
  }

  @Test func `the class`() throws {
    let loaded = try reading { $0.loadClasses() }
    #expect(loaded.problems == [])
    var expected = TrainingClass(
      id: try id(Self.classID), name: "女干部培训班", start: try day("2026-03-10"),
      end: try day("2026-03-11"))
    expected.series = 13
    expected.place = "镇政府三楼"
    expected.host = "镇妇联"
    expected.enrolment = try (1...9).map {
      Enrolment(trainee: try id(trainee($0)), seat: $0 == 9 ? 20 : $0)
    }
    expected.history = [
      try correction(
        "2026-03-09T18:00:00+08:00", "enrolment/\(trainee(9))",
        #"{"seat": 9, "trainee": "\#(trainee(9))"}"#, why: "换座")
    ]
    #expect(loaded.records == [expected])
  }

  @Test func `sessions, closed and open, with marks of every kind`() throws {
    let loaded = try reading { try $0.loadSessions(of: id(Self.classID)) }
    #expect(loaded.problems == [])
    var closed = Session(
      id: try id("s-01kb000000000001"), trainingClass: try id(Self.classID),
      date: try day("2026-03-10"), start: try time("08:30"), end: try time("11:30"))
    closed.place = "二楼"
    closed.topic = "婚姻家庭法律"
    closed.trainer = "孙老师"
    closed.hours = 2.5
    closed.closed = try instant("2026-03-10T17:00:00+08:00")
    let marks = try [
      Mark(status: .present, at: instant("2026-03-10T08:30:05+08:00")),
      Mark(status: .late, lateMinutes: 20, at: instant("2026-03-10T08:50:05+08:00")),
      Mark(status: .leftEarly, leftEarlyMinutes: 20, at: instant("2026-03-10T11:10:00+08:00")),
      Mark(
        status: .late, lateMinutes: 5, leftEarlyMinutes: 10, note: "雪大",
        at: instant("2026-03-10T11:20:00+08:00")),
      Mark(status: .leavePersonal, at: instant("2026-03-10T08:31:05+08:00")),
      Mark(status: .leaveSick, note: "有医院证明", at: instant("2026-03-10T08:32:05+08:00")),
      Mark(status: .leaveOfficial, at: instant("2026-03-10T08:33:05+08:00")),
      Mark(status: .absent, at: instant("2026-03-10T08:34:05+08:00")),
      Mark(note: "电话未通"),
    ]
    for (index, mark) in marks.enumerated() { closed.marks[try id(trainee(index + 1))] = mark }
    closed.history = [
      try correction(
        "2026-03-10T08:50:05+08:00", "marks/\(trainee(2))",
        #"{"at": "2026-03-10T08:31:05+08:00", "status": "absent"}"#),
      try correction("2026-03-10T16:59:00+08:00", "topic", #""政策""#),
    ]
    let open = Session(
      id: try id("s-01kb000000000002"), trainingClass: try id(Self.classID),
      date: try day("2026-03-11"), start: try time("09:00"), end: try time("17:00"))
    #expect(loaded.records == [closed, open])
  }

  @Test func `visits of every kind`() throws {
    let loaded = try reading { $0.load(SiteVisit.self) }
    #expect(loaded.problems == [])
    var first = SiteVisit(
      id: try id("v-01kb000000000001"), kind: .onSiteMeeting, host: "三涧堡街道",
      date: try day("2026-04-22"))
    first.purpose = "学习妇女之家建设"
    first.leader = "田𠮷芳"
    first.findings = "村规民约上墙"
    first.participants = [try id(trainee(1)), try id(trainee(4))]
    var done = Action(
      id: try id("a-01kb000000000001"), text: "立卷", owner: "王立", due: try day("2026-05-01"))
    done.done = try day("2026-04-30")
    first.gaps = [
      Gap(
        id: try id("g-01kb000000000001"), text: "档案不全",
        actions: [done, Action(id: try id("a-01kb000000000002"), text: "设维权服务点")]),
      Gap(id: try id("g-01kb000000000002"), text: "场地小"),
    ]
    first.history = [try correction("2026-04-23T08:00:00+08:00", "leader", #""孙主席""#)]
    let others = try [
      SiteVisit(
        id: id("v-01kb000000000002"), kind: .seminar, host: "三十里堡街道", date: day("2026-05-01")),
      SiteVisit(
        id: id("v-01kb000000000003"), kind: .observation, host: "三十里堡街道",
        date: day("2026-06-02")),
      SiteVisit(
        id: id("v-01kb000000000004"), kind: .outsideVisit, host: "三十里堡街道",
        date: day("2026-07-03")),
    ]
    #expect(loaded.records.sorted { $0.id < $1.id } == [first] + others)
  }

  @Test func `it is sound`() throws {
    let report = try ScratchFolder.formatOne().check()
    #expect(report.findings == [])
    #expect(report.files == 23)
  }

  @Test func `loaded and saved without a change, every byte stays`() throws {
    let scratch = try ScratchFolder.formatOne()
    let folder = try scratch.open()
    let names = try scratch.names()
    let before = names.map { scratch[$0] }
    let (roster, _) = folder.loadRoster()
    for trainee in roster.trainees { _ = try folder.save(trainee, replacing: trainee) }
    for unit in roster.units { _ = try folder.save(unit, replacing: unit) }
    for visit in folder.load(SiteVisit.self).records {
      _ = try folder.save(visit, replacing: visit)
    }
    for value in folder.loadClasses().records {
      _ = try folder.save(value, replacing: value)
      for session in folder.loadSessions(of: value.id).records {
        _ = try folder.save(session, replacing: session)
      }
    }
    #expect(names.map { scratch[$0] } == before)
    #expect(Set(try scratch.names()) == Set(names + [".lock"]))
  }

  @Test func `a change keeps what this version does not know`() throws {
    let scratch = try ScratchFolder.formatOne()
    let folder = try scratch.open()
    let trainees = folder.load(Trainee.self).records
    let old = try #require(trainees.first { $0.id.description == trainee(1) })
    var new = old
    new.post = nil
    _ = try folder.save(new, replacing: old)
    let path = "trainees/\(trainee(1)).json"
    let text = try #require(scratch[path])
    for kept in ["1e400", "12345678901234567890.10", #""machine": "pc-3""#, "tjf"] {
      #expect(text.contains(kept))
    }
    let session = try #require(folder.loadSessions(of: id(Self.classID)).records.last)
    _ = try folder.save(session.marking(id(trainee(1)), Mark(status: .late)), replacing: session)
    let visit = try #require(
      folder.load(SiteVisit.self).records.first { $0.kind == .onSiteMeeting })
    var changed = visit
    changed.gaps[0].actions[1].owner = "王立"
    _ = try folder.save(changed, replacing: visit)
    let trip = try #require(scratch["visits/v-01kb000000000001.json"])
    for kept in [#""priority": 1"#, #""level": 1.50"#, #""vehicle": "中巴""#] {
      #expect(trip.contains(kept))
    }
    #expect(try scratch.check().findings == [])
  }
}
