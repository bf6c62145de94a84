import Model
import Testing

@testable import Store

/// What records say of one another and of themselves.
@Suite struct ReferencesTests {
  private func unit(_ name: String, below parent: String?) throws -> Write {
    try Write(
      WorkUnit(id: id(name), name: name, parent: parent.map { try id($0) }), replacing: nil)
  }

  @Test func `units in a circle are found once`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.open().save([
      unit("u-5", below: "u-4"), unit("u-4", below: "u-6"), unit("u-6", below: "u-5"),
      unit("u-7", below: "u-5"), unit("u-8", below: "u-8"), unit("u-9", below: "u-1"),
    ])
    #expect(
      try scratch.findings() == [
        Problem(path: "units/u-4.json", fault: .cycle("u-4 → u-6 → u-5 → u-4")),
        Problem(path: "units/u-8.json", fault: .cycle("u-8 → u-8")),
      ])
  }

  @Test func `what names a record that cannot be read is not to blame`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write("{", to: "trainees/t-1.json")
    try scratch.write("{", to: "units/u-1.json")
    try scratch.write("{", to: "classes/c-1/class.json")
    #expect(
      try scratch.findings().map(\.path)
        == ["classes/c-1/class.json", "trainees/t-1.json", "units/u-1.json"])
  }

  @Test func `a session on a day that its class has not is found`() throws {
    let scratch = try ScratchFolder.sound()
    var later = try session("s-2")
    later.date = try day("2026-11-26")
    _ = try scratch.open().save(later, replacing: nil)
    #expect(
      try scratch.findings()
        == [Problem(path: "classes/c-1/sessions/s-2.json", fault: .contradiction("date"))])
  }

  @Test func `minutes that do not go with a mark are found`() throws {
    let scratch = try ScratchFolder.sound()
    let marks = [
      Mark(status: .present, lateMinutes: 1), Mark(status: .late, lateMinutes: 181),
      Mark(status: .late, lateMinutes: 180, leftEarlyMinutes: 0),
    ]
    for (number, mark) in marks.enumerated() {
      let session = try session("s-\(number + 2)").marking(id("t-2"), mark)
      _ = try scratch.open().save(session, replacing: nil)
    }
    let fault = Problem.Fault.contradiction("marks/t-2")
    #expect(
      try scratch.findings() == [
        Problem(path: "classes/c-1/sessions/s-2.json", fault: fault),
        Problem(path: "classes/c-1/sessions/s-3.json", fault: fault),
      ])
  }

  @Test func `what may not be empty or has letters is found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(#"{"id":"t-3","name":" ","phone":"138-0013"}"#, to: "trainees/t-3.json")
    try scratch.write(#"{"id":"u-2","name":""}"#, to: "units/u-2.json")
    #expect(
      try scratch.findings() == [
        Problem(path: "trainees/t-3.json", fault: .empty("name")),
        Problem(path: "trainees/t-3.json", fault: .contradiction("phone")),
        Problem(path: "units/u-2.json", fault: .empty("name")),
      ])
  }

  @Test func `a card that is none, or tells something else of her, is found`() throws {
    let scratch = try ScratchFolder.sound()
    let files = [
      ("t-3", #""idCard":"110105194912310021""#), ("t-4", #""idCard":"" "#),
      ("t-5", #""idCard":"21021119850312006x","birth":"1985-03","gender":"female""#),
      ("t-6", #""idCard":"210211198503121222","birth":"1985-04","gender":"male""#),
    ]
    for (id, members) in files {
      try scratch.write(#"{"id":"\#(id)","name":"王芳",\#(members)}"#, to: "trainees/\(id).json")
    }
    #expect(
      try scratch.findings() == [
        Problem(path: "trainees/t-3.json", fault: .noIDCard(.check(expected: "X"))),
        Problem(path: "trainees/t-4.json", fault: .noIDCard(.length(0))),
        Problem(path: "trainees/t-6.json", fault: .unlikeCard("birth", card: "1985-03-12")),
        Problem(path: "trainees/t-6.json", fault: .unlikeCard("gender", card: "female")),
      ])
    // What stands there is no reason not to read her.
    let loaded = try scratch.open().load(Trainee.self)
    #expect(loaded.problems == [])
    #expect(loaded.records.count == 6)
  }

  @Test func `a posting at no unit, turned round, before the last one ended, or twice, is found`()
    throws
  {
    let scratch = try ScratchFolder.sound()
    let postings = [
      ("t-3", #"{"id":"p-1","unit":"u-9","until":"2025-03-01"}"#),
      ("t-4", #"{"id":"p-1","since":"2025-04","until":"2025-03-01"}"#),
      (
        "t-5",
        #"{"id":"p-2","since":"2024","until":"2026-01-01"},{"id":"p-1","until":"2025-03-01"}"#
      ),
      ("t-6", #"{"id":"p-1","until":"2024-03-01"},{"id":"p-1","until":"2025-03-01"}"#),
      ("t-7", #"{"id":"p-1","until":"2025-03-01"}],"postSince":"2024","postings2":["#),
    ]
    for (id, text) in postings {
      try scratch.write(
        #"{"id":"\#(id)","name":"王芳","postings":[\#(text)]}"#, to: "trainees/\(id).json")
    }
    #expect(
      try scratch.findings() == [
        Problem(path: "trainees/t-3.json", fault: .missing("u-9")),
        Problem(path: "trainees/t-4.json", fault: .contradiction("postings/p-1/until")),
        Problem(path: "trainees/t-5.json", fault: .contradiction("postings/p-2/since")),
        Problem(path: "trainees/t-6.json", fault: .repeated("postings/p-1")),
        Problem(path: "trainees/t-7.json", fault: .contradiction("postSince")),
      ])
  }

  @Test func `history that cannot be read is found with its line`() throws {
    let scratch = try ScratchFolder.sound()
    let text =
      "{\n\"history\": [\n{\"at\": \"yesterday\"}\n],\n\"id\": \"t-3\",\n\"name\": \"x\"\n}"
    try scratch.write(text, to: "trainees/t-3.json")
    let found = try #require(try scratch.findings().first)
    guard case .malformed(let error) = found.fault else {
      Issue.record("\(found)")
      return
    }
    #expect(error.line == 3)
  }

  @Test func `a group that contradicts itself, or names a unit that is none, is found`() throws {
    let scratch = try ScratchFolder.sound()
    var group = TraineeGroup(id: try id("g-1"), name: " ")
    (group.leastEducation, group.mostEducation) = (.bachelor, .primary)
    (group.leastAge, group.mostAge) = (40, 30)
    group.units = [try id("u-1"), try id("u-9")]
    let unit = WorkUnit(id: try id("u-9"), name: "村")
    try scratch.open().save([Write(group, replacing: nil), Write(unit, replacing: nil)])
    try scratch.remove(unit.path)
    #expect(
      try scratch.findings() == [
        Problem(path: "groups/g-1.json", fault: .missing("u-9")),
        Problem(path: "groups/g-1.json", fault: .empty("name")),
        Problem(path: "groups/g-1.json", fault: .contradiction("mostEducation")),
        Problem(path: "groups/g-1.json", fault: .contradiction("mostAge")),
      ])
  }
}
