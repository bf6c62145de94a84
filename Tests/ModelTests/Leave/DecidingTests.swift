import Model
import Testing

/// What becomes of a request for leave.
@Suite struct DecidingTests {
  private func leave(
    _ change: (inout LeaveRequest) throws -> Void = { _ in }
  ) throws -> LeaveRequest {
    var leave = LeaveRequest(
      id: try id("l-1"), of: try id("t-1"), kind: .sick, from: try day("2026-11-24"),
      until: try day("2026-11-25"), asked: try day("2026-11-20"))
    try change(&leave)
    return leave
  }

  @Test func `a request goes from asked to returned`() throws {
    let today = try day("2026-11-25")
    let asked = try leave()
    #expect(asked.state(on: today, asksForReturn: true) == .asked)
    let approved = asked.approving(by: "王主任")
    #expect(approved.state(on: today, asksForReturn: true) == .approved(by: "王主任"))
    let later = try day("2026-11-26")
    #expect(approved.state(on: later, asksForReturn: true) == .returnDue)
    #expect(approved.state(on: later, asksForReturn: false) == .approved(by: "王主任"))
    let returned = try approved.togglingReturn(at: instant("2026-11-26T08:00:00+08:00"))
    #expect(returned.state(on: later, asksForReturn: true) == .returned(later))
    #expect(try returned.togglingReturn(at: instant("2026-11-26T08:01:00+08:00")) == approved)
  }

  @Test func `a refusal takes an approval away, and the other way round`() throws {
    let today = try day("2026-11-23")
    let refused = try leave().approving(by: "王主任").togglingRefusal(on: today)
    #expect(refused.state(on: today, asksForReturn: true) == .refused(today))
    #expect(!refused.isApproved)
    #expect(try refused.togglingRefusal(on: today) == leave())
    #expect(try refused.approving(by: "王主任") == leave().approving(by: "王主任"))
  }

  @Test(
    arguments: [
      (.asked, ["asked", "待批", "待批"]), (.returnDue, ["return due", "待销假", "待銷假"]),
      (.approved(by: "王主任"), ["approved by 王主任", "王主任批准", "王主任批准"]),
    ] as [(LeaveRequest.State, [String])])
  func `its state has words in every language`(state: LeaveRequest.State, words: [String]) {
    #expect([.english, .simplified, .traditional].map(state.words) == words)
  }

  @Test func `its state tells the day that it is of`() throws {
    let today = try day("2026-11-23")
    let states: [LeaveRequest.State] = [.refused(today), .returned(today)]
    #expect(
      states.map { $0.words(in: .english) } == ["refused 2026-11-23", "returned 2026-11-23"])
    #expect(states.map { $0.words(in: .simplified) } == ["2026-11-23 未批准", "2026-11-23 销假"])
    #expect(states.map { $0.words(in: .traditional) } == ["2026-11-23 未批准", "2026-11-23 銷假"])
  }

  @Test func `the paper was seen or not`() throws {
    let seen = try leave().togglingPaper()
    #expect(seen.paperSeen == true)
    #expect(try seen.togglingPaper() == leave())
  }

  @Test func `nobody returns from a leave that is not approved or has not begun`() throws {
    let before = try instant("2026-11-24T07:59:00+08:00")
    #expect(throws: ReturnError.notApproved) { try leave().togglingReturn(at: before) }
    let morning = try leave { $0.fromTime = TimeOfDay(clamping: 480) }.approving(by: "王主任")
    #expect(throws: ReturnError.notBegun(try day("2026-11-24"))) {
      try morning.togglingReturn(at: before)
    }
    #expect(
      try morning.togglingReturn(at: instant("2026-11-24T08:00:00+08:00")).returned != nil)
  }

  @Test(
    arguments: [
      ("2026-11-23", nil, nil, []), ("2026-11-24", nil, nil, ["s-1", "s-2", "s-4"]),
      ("2026-11-24", 510, 990, ["s-1", "s-2"]), ("2026-11-24", 600, nil, ["s-2", "s-4"]),
      ("2026-11-25", nil, 800, ["s-4"]),
    ] as [(String, Int?, Int?, [String])])
  func `the sessions that lie in a leave are covered`(
    from: String, fromTime: Int?, untilTime: Int?, covered: [String]
  ) throws {
    func session(_ text: String, _ date: String, _ start: Int) throws -> Session {
      Session(
        id: try id(text), trainingClass: try id("c-1"), date: try day(date),
        start: TimeOfDay(clamping: start), end: TimeOfDay(clamping: start + 180))
    }
    var cancelled = try session("s-3", "2026-11-24", 510)
    cancelled.cancelled = Cancellation(at: try instant("2026-11-20T08:00:00+08:00"))
    let sessions = [
      try session("s-1", "2026-11-24", 510), try session("s-2", "2026-11-24", 810), cancelled,
      try session("s-4", "2026-11-25", 510), try session("s-5", "2026-11-26", 510),
    ]
    let leave = try leave {
      $0.from = try day(from)
      $0.until = try day(
        from == "2026-11-23" ? from : untilTime == 990 ? "2026-11-24" : "2026-11-25")
      $0.fromTime = fromTime.map { TimeOfDay(clamping: $0) }
      $0.untilTime = untilTime.map { TimeOfDay(clamping: $0) }
    }
    #expect(leave.covered(sessions).map(\.id.description) == covered)
  }

  @Test func `what is undecided or not returned from is pending while the class goes on`() throws {
    let over = try leave().approving(by: "王主任")
    let open = try leave { $0.until = try day("2026-11-30") }
    func pending(_ date: String, asksForReturn: Bool = true) throws -> Int {
      LeaveRequest.pending(
        [over, open, open.approving(by: "李"), open.togglingRefusal(on: open.asked)],
        ofClassUntil: try day("2026-11-28"), on: try day(date), asksForReturn: asksForReturn
      ).count
    }
    #expect(try pending("2026-11-25") == 1)
    #expect(try pending("2026-11-26") == 2)
    #expect(try pending("2026-11-26", asksForReturn: false) == 1)
    #expect(try pending("2026-11-28") == 2)
    #expect(try pending("2026-11-29") == 0)
  }

  @Test func `a class keeps its requests, and knows who approved last`() throws {
    let empty = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-28"))
    #expect(empty.lastApprover == nil)
    let first = try leave().approving(by: "王主任")
    let second = LeaveRequest(
      id: try id("l-2"), of: try id("t-2"), kind: .personal, from: first.from, until: first.until,
      asked: try day("2026-11-21"))
    let both = empty.setting(first).setting(second)
    #expect(both.leavesNewestFirst.map(\.id.description) == ["l-2", "l-1"])
    #expect(both.lastApprover == "王主任")
    #expect(both.setting(second.approving(by: "李")).lastApprover == "李")
    #expect(both.setting(second.approving(by: "李")).leaves?.count == 2)
  }
}
