import Foundation
import Model
import Testing

@testable import Store

@Suite struct SampleTests {
  @Test func `the sample township loads without a problem`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let (roster, problems) = folder.loadRoster()
    #expect(problems.isEmpty)
    #expect(roster.trainees.count == 263)
    #expect(roster.units.count == 60)
    let classes = folder.loadClasses()
    #expect(classes.problems.isEmpty)
    #expect(classes.records.map(\.enrolment.count).sorted() == [32, 48, 263])
    let sessions = classes.records.map { folder.loadSessions(of: $0.id) }
    #expect(sessions.allSatisfy { $0.problems.isEmpty })
    #expect(sessions.map(\.records.count).reduce(0, +) == 9)
    #expect(sessions.flatMap(\.records).map(\.marks.count).reduce(0, +) == 737)
    #expect(folder.load(SiteVisit.self).records.count == 5)
    let meetings = folder.load(MonthlyMeeting.self).records
    #expect(meetings.map(\.members.count) == Array(repeating: 60, count: 12))
    #expect(meetings.map(\.marks.count).reduce(0, +) == 600)
  }

  @Test func `the sample township is sound`() throws {
    let scratch = try ScratchFolder.sample()
    let report = try FolderCheck.run(scratch.open(), repair: false)
    #expect(report.files == 355)
    #expect(report.findings.isEmpty)
  }

  @Test func `every file is what this version would print`() throws {
    let scratch = try ScratchFolder.sample()
    for name in try scratch.names() where name.hasSuffix(".json") {
      let bytes = Array(try #require(scratch[name]).utf8)
      #expect(try Self.reprinted(bytes, name) == bytes, "\(name)")
    }
  }

  private static func reprinted(_ bytes: [UInt8], _ name: String) throws -> [UInt8] {
    func print<Value: Codable>(_ type: Value.Type) throws -> [UInt8] {
      try TreeEncoder.encode(DataFolder.decode(type, from: bytes, path: name).value).printed
    }
    let parts = name.split(separator: "/")
    switch (parts.first, parts.last) {
    case ("units", _): return try print(WorkUnit.self)
    case ("trainees", _): return try print(Trainee.self)
    case ("visits", _): return try print(SiteVisit.self)
    case ("meetings", _): return try print(MonthlyMeeting.self)
    case ("classes", "evaluation.json"): return try print(ClassEvaluation.self)
    case ("classes", "class.json"): return try print(TrainingClass.self)
    case ("classes", _): return try print(Session.self)
    default: return try print(Township.self)
    }
  }
}
