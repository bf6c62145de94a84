import Model
import Testing

@testable import Store

/// What a check finds in leave, in who comes and goes, and in what was made up.
@Suite struct AttendanceCheckTests {
  private let path = "classes/c-2/class.json"

  private func leave(
    _ text: String, of trainee: String = "t-1", from: String = "2026-11-24"
  ) throws -> LeaveRequest {
    LeaveRequest(
      id: try id(text), of: try id(trainee), kind: .sick, from: try day(from),
      until: try day("2026-11-24"), asked: try day("2026-11-20"))
  }

  /// The faults of a class with one trainee, after a change.
  private func faults(_ change: (inout TrainingClass) throws -> Void) throws -> [Problem.Fault] {
    var trainingClass = try trainingClass("c-2", enrolling: ["t-1"])
    try change(&trainingClass)
    let scratch = try ScratchFolder.sound()
    try scratch.open().save([try Write(trainingClass, replacing: nil)])
    let found = try scratch.findings()
    #expect(found.allSatisfy { $0.path == path })
    return found.map(\.fault)
  }

  @Test func `sound leaves and places have no findings`() throws {
    #expect(
      try faults {
        $0.leaves = [try leave("l-1"), try leave("l-2")]
        $0.enrolment[0].from = try day("2026-11-24")
        $0.enrolment[0].leftOn = try day("2026-11-24")
      }.isEmpty)
  }

  @Test func `a leave of somebody who is not enrolled is found, also where she is nobody`() throws {
    #expect(
      try faults { $0.leaves = [try leave("l-1", of: "t-2"), try leave("l-2", of: "t-9")] }
        == [.contradiction("leaves/l-1/trainee"), .missing("t-9")])
  }

  @Test func `a leave that ends before it begins is found`() throws {
    #expect(
      try faults { $0.leaves = [try leave("l-1", from: "2026-11-25")] }
        == [.contradiction("leaves/l-1/until")])
  }

  @Test func `two leaves with one id are found`() throws {
    let scratch = try ScratchFolder.sound()
    try scratch.write(
      """
      {"end": "2026-11-25", "enrolment": [{"seat": 1, "trainee": "t-1"}], "id": "c-2",
      "leaves": [
      {"asked": "2026-11-20", "from": "2026-11-24", "id": "l-1", "kind": "sick",
      "trainee": "t-1", "until": "2026-11-24"},
      {"asked": "2026-11-20", "from": "2026-11-25", "id": "l-1", "kind": "sick",
      "trainee": "t-1", "until": "2026-11-25"}],
      "name": "班", "start": "2026-11-23"}
      """, to: path)
    #expect(try scratch.findings() == [Problem(path: path, fault: .repeated("leaves/l-1"))])
  }

  @Test func `whoever leaves before she comes is found`() throws {
    #expect(
      try faults {
        $0.enrolment[0].from = try day("2026-11-25")
        $0.enrolment[0].leftOn = try day("2026-11-24")
      } == [.contradiction("enrolment/t-1/leftOn")])
  }

  @Test(
    arguments: [(3, nil, true), (3.5, nil, false), (1.5, 1, false), (6, 6, true)]
      as [(Double, Double?, Bool)])
  func `more made up than the session counts is found`(
    hours: Double, counted: Double?, isSound: Bool
  ) throws {
    var session = try session("s-2")
    session.hours = counted
    var mark = Mark(status: .absent)
    mark.makeUp = MakeUp(hours: hours, date: try day("2026-11-25"))
    let scratch = try ScratchFolder.sound()
    try scratch.open().save([
      try Write(session.marking(id("t-1"), mark), replacing: nil)
    ])
    let found = Problem(
      path: "classes/c-1/sessions/s-2.json", fault: .contradiction("marks/t-1/makeUp"))
    #expect(try scratch.findings() == (isSound ? [] : [found]))
  }
}
