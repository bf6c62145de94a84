import Testing

@testable import Model

@Suite struct RosterUndoTests {
  /// 刘艳 was there before; 王芳 and 甲村 came with the import, which enrolled both in the class.
  private var library = Library()
  private let change: RosterChange

  init() throws {
    let unit = WorkUnit(id: try id("u-1"), name: "甲村", kind: .village)
    let was = try trainee("t-1", "刘艳")
    var now = was
    now.post = "主席"
    now.unit = unit.id
    var added = try trainee("t-2", "王芳")
    added.unit = unit.id
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-25"))
    change = RosterChange(
      units: [unit], added: [added], updated: [Replacement(was: was, now: now)],
      enrolling: Replacement(
        was: trainingClass, now: trainingClass.enrolling([now.id, added.id])),
      known: ["t-1"])
    library.roster = Roster(trainees: [now, added], units: [unit])
    library.classes = [trainingClass.enrolling([now.id, added.id])]
  }

  private func change(
    _ trainee: String, in library: inout Library, _ change: (inout Trainee) -> Void
  ) throws {
    let wanted: Identifier<Trainee> = try id(trainee)
    let trainees = library.roster.trainees.map { other in
      var other = other
      if other.id == wanted { change(&other) }
      return other
    }
    library.roster = Roster(trainees: trainees, units: library.roster.units)
  }

  @Test func `takes all of it back where nobody has touched it`() throws {
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.removed.map(\.name) == ["王芳"])
    #expect(undo.restored.map(\.now.post) == [nil])
    #expect(undo.restored.map(\.now.unit) == [nil])
    #expect(undo.removedUnits.map(\.name) == ["甲村"])
    #expect(undo.trainingClass?.now.enrolment == [])
    #expect(undo.kept == [])
    #expect(!undo.isEmpty)
  }

  @Test func `keeps in her file what was replaced there`() throws {
    var library = library
    let correction = Correction(
      at: try instant("2026-11-24T08:30:00+08:00"), by: "liu", field: "post", was: .string("x"))
    try change("t-1", in: &library) { $0.history = [correction] }
    #expect(
      RosterUndo(of: change, in: library).restored.map(\.now.history) == [[correction]])
  }

  @Test func `what was changed since stays, with the unit that it needs`() throws {
    var library = library
    try change("t-1", in: &library) { $0.phone = "13800000001" }
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.restored == [])
    #expect(undo.removed.map(\.name) == ["王芳"])
    #expect(undo.removedUnits == [])
    #expect(
      undo.kept == [
        .init(name: "刘艳", reason: .changed), .init(name: "甲村", reason: .used),
      ])
  }

  @Test func `a unit that was renamed stays`() throws {
    var library = library
    var unit = library.roster.units[0]
    unit.name = "乙村"
    library.roster = Roster(trainees: library.roster.trainees, units: [unit])
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.kept == [.init(name: "乙村", reason: .changed)])
  }

  /// What names 王芳 after the import.
  enum Need: CaseIterable {
    case mark, walkIn, leave, result, otherClass, visit, meeting, otherFile
  }

  @Test(arguments: Need.allCases)
  func `whoever is needed since stays`(need: Need) throws {
    var library = library
    let her: Identifier<Trainee> = try id("t-2")
    var session = try session()
    switch need {
    case .mark: session.marks = [her: Mark(status: .present)]
    case .walkIn:
      var walkIn = WalkIn(
        id: try id("w-1"), name: "王芳", at: try instant("2026-11-24T08:30:00+08:00"))
      walkIn.trainee = her
      session.walkIns = [walkIn]
    case .leave:
      library.classes[0].leaves = [
        LeaveRequest(
          id: try id("l-1"), of: her, kind: .sick, from: try day("2026-11-24"),
          until: try day("2026-11-24"), asked: try day("2026-11-24"))
      ]
    case .result:
      var results = Results(of: try id("c-1"))
      results[her].score = 80
      library.results[try id("c-1")] = results
    case .otherClass:
      library.classes.append(
        TrainingClass(
          id: try id("c-2"), name: "他班", start: try day("2026-11-23"),
          end: try day("2026-11-25")
        ).enrolling([her]))
    case .visit:
      var visit = SiteVisit(
        id: try id("v-1"), kind: .seminar, host: "妇联", date: try day("2026-11-24"))
      visit.participants = [her]
      library.visits = [visit]
    case .meeting:
      var meeting = MonthlyMeeting(
        id: try id("m-1"), date: try day("2026-11-24"), start: try time("09:00"),
        end: try time("11:00"))
      meeting.members = [her]
      library.monthlyMeetings = [meeting]
    case .otherFile:
      let merge = try TraineeMerge(
        try trainee("t-3", "王芳"), into: library.roster.trainees[1], in: library)
      library.roster = Roster(
        trainees: [library.roster.trainees[0]]
          + merge.change(in: library, at: try instant("2026-11-24T08:30:00+08:00"))
          .trainees.map(\.now), units: library.roster.units)
    }
    library.sessions = [try id("c-1"): [session]]
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.removed == [])
    #expect(undo.kept.first == .init(name: "王芳", reason: .used))
    let staysEnrolled = [.mark, .walkIn, .leave, .result].contains(need)
    #expect(
      undo.trainingClass?.now.enrolment.map(\.trainee) == (staysEnrolled ? [her] : []))
    // 刘艳 is as she was in any case.
    #expect(undo.restored.map(\.now.id.description) == ["t-1"])
  }

  @Test func `a unit that a file taken over since needs stays`() throws {
    var library = library
    var other = try trainee("t-3", "刘燕")
    other.unit = try id("u-1")
    let merge = try TraineeMerge(other, into: library.roster.trainees[0], in: library)
    library.roster = Roster(
      trainees: merge.change(in: library, at: try instant("2026-11-24T08:30:00+08:00"))
        .trainees.map(\.now) + [library.roster.trainees[1]], units: library.roster.units)
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.removed.map(\.name) == ["王芳"])
    #expect(undo.removedUnits == [])
    #expect(undo.kept.contains(.init(name: "甲村", reason: .used)))
  }

  @Test func `a place into which that of a file taken over went stays`() throws {
    var library = library
    let other = try trainee("t-3", "刘燕")
    library.classes[0] = library.classes[0].enrolling([other.id])
    let merge = try TraineeMerge(other, into: library.roster.trainees[0], in: library)
      .change(in: library, at: try instant("2026-11-24T08:30:00+08:00"))
    library.classes = merge.classes.map(\.now)
    library.roster = Roster(
      trainees: merge.trainees.map(\.now) + [library.roster.trainees[1]],
      units: library.roster.units)
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.trainingClass?.now.enrolment.map(\.trainee.description) == ["t-1"])
    #expect(undo.kept == [.init(name: "刘艳", reason: .used)])
    #expect(undo.removed.map(\.name) == ["王芳"])
  }

  @Test func `another seat than the import gave stays, and so does she`() throws {
    var library = library
    library.classes[0].enrolment[1].seat = 9
    let undo = RosterUndo(of: change, in: library)
    #expect(undo.trainingClass?.now.enrolment.map(\.seat) == [9])
    #expect(undo.removed == [])
    #expect(undo.kept.first == .init(name: "王芳", reason: .changed))
  }

  @Test func `who was taken out already is no matter`() throws {
    let undo = RosterUndo(of: change, in: Library())
    #expect(undo.isEmpty && undo.kept == [])
  }
}
