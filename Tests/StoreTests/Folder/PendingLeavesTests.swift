import Model
import Testing

@testable import Store

/// The requests for leave that the first screen shows.
@Suite struct PendingLeavesTests {
  private func leave(
    _ text: String, of trainee: String = "t-1", _ from: String = "2026-11-23",
    approvedBy: String? = nil
  ) throws -> LeaveRequest {
    var leave = LeaveRequest(
      id: try id(text), of: try id(trainee), kind: .sick, from: try day(from),
      until: try day(from), asked: try day("2026-11-20"))
    leave.approvedBy = approvedBy
    return leave
  }

  /// A class from 11-23 to 11-25 with these requests, and nothing else.
  private func folder(
    _ leaves: [LeaveRequest], _ change: (inout TrainingClass) -> Void = { _ in }
  ) throws -> ScratchFolder {
    var trainingClass = try trainingClass(enrolling: ["t-1", "t-2"])
    trainingClass.leaves = leaves
    change(&trainingClass)
    return try ScratchFolder.township(
      Write(trainee("t-1", "刘艳"), replacing: nil), Write(trainingClass, replacing: nil))
  }

  private func pending(_ scratch: ScratchFolder, on date: String = "2026-11-24") throws -> [String]
  {
    let (overview, problems) = try scratch.open().overview(on: day(date))
    #expect(problems.isEmpty)
    return overview.leaves.map { "\($0.leave.id) \($0.traineeName)" }
  }

  @Test func `are read of a class that shows nothing else`() throws {
    let scratch = try folder([
      leave("l-1", "2026-11-25"), leave("l-2", of: "t-2"), leave("l-3", approvedBy: "王"),
      leave("l-4", "2026-11-24", approvedBy: "王"),
    ])
    #expect(try pending(scratch) == ["l-2 t-2", "l-3 刘艳", "l-1 刘艳"])
    let overview = try scratch.open().overview(on: day("2026-11-24")).overview
    #expect(overview.leaves.first?.title(in: .english) == "女干部培训班")
    #expect(
      overview.leaves.first?.leave.state(on: try day("2026-11-24"), asksForReturn: true) == .asked)
  }

  @Test(arguments: [("2026-11-25", 1), ("2026-11-26", 0)])
  func `are not those of a class that is over`(date: String, count: Int) throws {
    #expect(try pending(folder([leave("l-1")]), on: date).count == count)
  }

  @Test func `returns are due where the rules of the class or the township ask for them`() throws {
    let approved = try leave("l-1", approvedBy: "王")
    var rules = AttendanceRules()
    rules.asksForReturn = false
    #expect(try pending(folder([approved])).count == 1)
    #expect(try pending(folder([approved]) { $0.rules = rules }).isEmpty)
    let township = #"{"attendance":{"asksForReturn":false},"format":1,"name":"镇"}"#
    let scratch = try folder([approved])
    try scratch.write(township, to: "township.json")
    #expect(try pending(scratch).isEmpty)
    let strict = try folder([approved]) { $0.rules = AttendanceRules() }
    try strict.write(township, to: "township.json")
    #expect(try pending(strict).count == 1)
  }

  @Test func `that cannot be read are told of once`() throws {
    let path = "classes/c-1/class.json"
    let scratch = try folder([])
    _ = try scratch.open().save(session(), replacing: nil)
    try scratch.write(
      """
      {"end": "2026-11-25", "enrolment": [], "id": "c-1", "leaves": [{"trainee": "t-1"}],
      "name": "班", "start": "2026-11-23"}
      """, to: path)
    let (overview, problems) = try scratch.open().overview(on: day("2026-11-24"))
    #expect(overview.leaves.isEmpty)
    #expect(problems.map(\.path) == [path])
  }
}
