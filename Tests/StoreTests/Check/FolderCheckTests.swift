import Foundation
import Model
import Testing

@testable import Store

@Suite struct FolderCheckTests {
  @Test func `a sound folder has no findings`() throws {
    let scratch = try ScratchFolder.sound()
    let report = try FolderCheck.run(at: scratch.path, repair: true)
    #expect(report.files == 7)
    #expect(report.findings.isEmpty)
    #expect(report.isSound)
  }

  @Test(arguments: [
    "note.txt", "classes/c-1/note.json", "classes/x.json", "trainees/t-1.json~",
    "trainees/a/t-1.json",
    "meetings.json", "classes/c-1/sessions/x/y.json", ".hidden",
  ])
  func `a stray file is found and left`(name: String) throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write("{}", to: name)
    #expect(try scratch.findings(repair: true) == [Problem(path: name, fault: .stray)])
    #expect(scratch[name] == "{}")
  }

  @Test(arguments: ["", "trainees/", "classes/c-1/", "classes/c-1/sessions/"])
  func `a leftover is found and removed`(folder: String) throws {
    let scratch = try ScratchFolder.sound()
    let name = "\(folder)\(DurableWriter.temporaryPrefix)x"
    try scratch.write("{", to: name)
    let found = Problem(path: name, fault: .leftover)
    #expect(try scratch.findings() == [found])
    #expect(scratch[name] == "{")
    let report = try FolderCheck.run(at: scratch.path, repair: true)
    #expect(report.findings.map(\.problem) == [found])
    #expect(report.isSound)
    #expect(scratch[name] == nil)
    #expect(try scratch.findings().isEmpty)
  }

  @Test(arguments: [
    ("", 0o755, 0o700), ("trainees", 0o770, 0o700), ("trainees/t-1.json", 0o644, 0o600),
    ("township.json", 0o604, 0o600), ("classes/c-1/sessions/s-1.json", 0o660, 0o600),
    (".lock", 0o666, 0o600),
  ])
  func `what others may read is found and closed`(name: String, mode: Int, closed: Int) throws {
    let scratch = try ScratchFolder.sound()
    try scratch.set(mode: mode, of: name)
    let found = Problem(path: name.isEmpty ? "." : name, fault: .exposed)
    #expect(try scratch.findings() == [found])
    #expect(try FolderCheck.run(at: scratch.path, repair: true).isSound)
    #expect(try scratch.mode(name) == closed)
    #expect(try scratch.findings().isEmpty)
  }

  @Test func `an open folder is told of once, and closed with all that is in it`() throws {
    let scratch = try ScratchFolder.sound()
    for (name, mode) in [("", 0o755), ("trainees", 0o755), ("trainees/t-1.json", 0o644)] {
      try scratch.set(mode: mode, of: name)
    }
    #expect(try scratch.findings() == [Problem(path: ".", fault: .exposed)])
    #expect(try FolderCheck.run(at: scratch.path, repair: true).isSound)
    #expect(try scratch.mode("trainees/t-1.json") == 0o600)
    #expect(try scratch.findings().isEmpty)
  }

  @Test func `a broken file and one with the wrong id are found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write("{", to: "trainees/t-3.json")
    try scratch.write(#"{"id":"v-2"}"#, to: "visits/v-2.json")
    try scratch.write(#"{"id":"u-7","name":"x"}"#, to: "units/u-2.json")
    let found = try scratch.findings()
    #expect(found.map(\.path) == ["trainees/t-3.json", "units/u-2.json", "visits/v-2.json"])
    #expect(found.map(\.fault)[1] == .wrongID("u-7"))
    #expect(try FolderCheck.run(at: scratch.path, repair: true).isSound == false)
  }

  @Test func `what names a record that is not there is found`() throws {
    let scratch = try ScratchFolder.sound()
    var other = try trainee("t-2", "王芳")
    other.unit = try id("u-1")
    var unit = WorkUnit(id: try id("u-2"), name: "村")
    unit.parent = try id("u-9")
    var trip = try visit("v-2")
    trip.participants = [try id("t-9"), try id("t-2")]
    try scratch.open().save([
      try Write(other, replacing: trainee("t-2", "王芳")), try Write(unit, replacing: nil),
      try Write(trip, replacing: nil),
      try Write(session("s-2").marking(id("t-8"), Mark(status: .late)), replacing: nil),
      try Write(WorkUnit(id: id("u-9"), name: "镇"), replacing: nil),
    ])
    for path in ["trainees/t-1.json", "units/u-1.json", "units/u-9.json"] {
      try scratch.remove(path)
    }
    let sessions = "classes/c-1/sessions"
    #expect(
      try scratch.findings() == [
        Problem(path: "classes/c-1/class.json", fault: .missing("t-1")),
        Problem(path: "\(sessions)/s-2.json", fault: .uncounted("t-8")),
        Problem(path: "trainees/t-2.json", fault: .missing("u-1")),
        Problem(path: "units/u-2.json", fault: .missing("u-9")),
        Problem(path: "visits/v-2.json", fault: .missing("t-9")),
      ])
  }

  @Test func `sessions whose class is gone are found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.remove("classes/c-1/class.json")
    #expect(
      try scratch.findings()
        == [Problem(path: "classes/c-1/class.json", fault: .lost)])
    try scratch.write("{", to: "classes/c-1/class.json")
    #expect(try scratch.findings().map(\.path) == ["classes/c-1/class.json"])
  }

  @Test func `what contradicts itself is found`() throws {
    var backwards = try trainingClass("c-2")
    backwards.end = try day("2026-11-22")
    backwards.enrolment = [
      Enrolment(trainee: try id("t-1"), seat: 1), Enrolment(trainee: try id("t-2"), seat: 1),
      Enrolment(trainee: try id("t-1"), seat: 2),
    ]
    var short = try session("s-2")
    short.end = short.start
    let scratch = try ScratchFolder.sound()
    try scratch.open().save([
      try Write(backwards, replacing: nil), try Write(short, replacing: nil),
    ])
    #expect(
      try scratch.findings() == [
        Problem(path: "classes/c-1/sessions/s-2.json", fault: .contradiction("end")),
        Problem(path: "classes/c-2/class.json", fault: .contradiction("end")),
        Problem(path: "classes/c-2/class.json", fault: .contradiction("enrolment/t-2")),
        Problem(path: "classes/c-2/class.json", fault: .contradiction("enrolment/t-1")),
      ])
  }

  @Test func `a folder that is reached through a link is checked too`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(other.path)/link", withDestinationPath: scratch.path)
    try scratch.write("{}", to: "note.txt")
    let report = try FolderCheck.run(at: "\(other.path)/link", repair: false)
    #expect(report.files == 8)
    #expect(report.findings.map(\.problem) == [Problem(path: "note.txt", fault: .stray)])
  }

  @Test func `a link inside is not followed`() throws {
    let scratch = try ScratchFolder.sound()
    let other = try ScratchFolder()
    try other.write("secret", to: "x")
    try other.set(mode: 0o644, of: "x")
    for (link, target) in [("trainees/t-9.txt", "x"), ("more", "")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(scratch.path)/\(link)", withDestinationPath: "\(other.path)/\(target)")
    }
    #expect(
      try scratch.findings(repair: true) == [
        Problem(path: "more", fault: .link), Problem(path: "trainees/t-9.txt", fault: .link),
      ])
    #expect(try other.mode("x") == 0o644)
  }

  @Test func `the cache is nobody's business`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write("x", to: ".cache/index")
    #expect(try scratch.findings().isEmpty)
  }

  @Test(arguments: [
    Problem.Fault.unreadable(FileError(.read, "x", code: 5)),
    .malformed(JSONError(line: 3, fault: .badNumber)), .wrongID("t-1"), .missing("t-1"), .stray,
    .leftover, .exposed, .contradiction("end"), .lost, .link, .unfinished, .undecided,
    .twin("a/c.json"),
    .shared(field: "number", value: "001", with: "a/c.json"), .repeated("gaps/g-1"),
    .uncounted("t-1"), .miscounted, .cycle("u-1 → u-1"), .empty("name"), .torn([1, 2, 3, 4, 5]),
  ])
  func `a finding is one line in every language, whatever became of it`(fault: Problem.Fault) {
    let extents = [
      Recovery.Extent(values: 3, lostLines: []), .init(values: 3, lostLines: [1...2, 4...4]),
    ]
    let outcomes: [Finding.Outcome] =
      [.left, .mended, .failed(FileError(.write, "x", code: 28)), .lacking("start")]
      + extents.flatMap { [.recoverable($0), .recovered($0, original: "a/b.json.broken")] }
    for outcome in outcomes {
      let finding = Finding(Problem(path: "a/b.json", fault: fault), outcome)
      let lines = Language.allCases.map { finding.explanation(in: $0) }
      #expect(Set(lines).count == 3)
      for line in lines {
        #expect(line.hasPrefix("a/b.json: "))
        #expect(line.count > 12 && !line.contains("{") && !line.contains("\n"))
      }
    }
  }

  @Test func `rules that cannot be read are found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(
      "{\n\"format\": 1,\n\"hours\": {\"day\": 30},\n\"name\": \"镇\"}", to: "township.json")
    #expect(try scratch.open().township.hours == HourRules())
    let found = try scratch.findings()
    #expect(found.map(\.path) == ["township.json"])
    guard case .malformed(let error) = try #require(found.first).fault else {
      Issue.record("\(found)")
      return
    }
    #expect(error.line == 3)
  }
}
