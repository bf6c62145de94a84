import Model
import Testing

@Suite struct TraineeMergeTests {
  private var library = Library()
  private let (kept, other): (Trainee, Trainee)
  private let now: Instant

  /// 刘艳 has two files: both are enrolled in one class, and each has something that the other lacks.
  init() throws {
    now = try instant("2026-11-24T10:00:00+08:00")
    var kept = try trainee("t-1", "刘艳")
    kept.phone = "13800138000"
    kept.education = "大专"
    kept.birth = PartialDay("1985")
    kept.note = "骨干"
    var other = try trainee("t-2", "刘燕")
    other.number = "007"
    other.education = "本科"
    other.birth = PartialDay("1985-03-12")
    other.note = "常住外地"
    other.pinyin = "liu yan"
    (self.kept, self.other) = (kept, other)
    library.roster = Roster(trainees: [kept, other, try trainee("t-3", "王芳")])
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "培训班", start: try day("2026-11-23"), end: try day("2026-11-25"))
    trainingClass = trainingClass.enrolling([try id("t-3"), try id("t-1"), try id("t-2")])
    trainingClass.enrolment[1].from = try day("2026-11-24")
    trainingClass.leaves = [
      LeaveRequest(
        id: try id("l-1"), of: other.id, kind: .sick, from: try day("2026-11-25"),
        until: try day("2026-11-25"), asked: try day("2026-11-24"))
    ]
    library.classes = [trainingClass]
    library.sessions[trainingClass.id] = [
      try taken("s-1", [kept.id: Mark(status: .present, note: "早到")], date: "2026-11-23"),
      try taken(
        "s-2",
        [
          kept.id: Mark(status: .absent),
          other.id: Mark(status: .late, lateMinutes: 10, note: "堵车"),
          try id("t-3"): Mark(status: .present),
        ], date: "2026-11-24"),
      try taken("s-3", [other.id: Mark(status: .present)], date: "2026-11-25"),
    ]
    var results = Results(of: trainingClass.id)
    results[kept.id].score = 70
    results[other.id].score = 80
    results[other.id].rating = Rating(.excellent, on: try day("2026-11-25"))
    library.results[trainingClass.id] = results
    var visit = SiteVisit(
      id: try id("v-1"), kind: .seminar, host: "青岛村", date: try day("2026-10-01"))
    visit.participants = [other.id, try id("t-3")]
    library.visits = [
      visit.setting(Reflection("受益匪浅", on: try day("2026-10-08")), of: other.id)
    ]
  }

  private func taken(
    _ text: String, _ marks: [Identifier<Trainee>: Mark], date: String
  ) throws -> Session {
    var session = Session(
      id: try id(text), trainingClass: try id("c-1"), date: try day(date),
      start: try time("08:30"), end: try time("11:30"))
    session.marks = marks
    return session
  }

  /// The library with a change made.
  private func made(_ change: RecordsChange) -> Library {
    var result = library
    func now<Kind: Record>(_ records: [Kind], _ changes: [Replacement<Kind>]) -> [Kind] {
      records.map { record in changes.first { $0.was.id == record.id }?.now ?? record }
    }
    result.roster = Roster(
      trainees: now(library.roster.files, change.trainees), units: library.roster.units)
    result.classes = now(library.classes, change.classes)
    result.sessions = library.sessions.mapValues { now($0, change.sessions) }
    result.results = library.results.mapValues { now([$0], change.results)[0] }
    result.visits = now(library.visits, change.visits)
    return result
  }

  @Test func `what differs is asked about`() throws {
    let merge = try TraineeMerge(other, into: kept, in: library)
    #expect(
      merge.differences == [
        .fact(.name), .fact(.education), .mark(try id("s-2")), .result(try id("c-1")),
      ])
  }

  @Test func `the kept file stands, and gains what it lacks`() throws {
    let merge = try TraineeMerge(other, into: kept, in: library)
    let her = merge.trainee
    #expect(her.name == "刘艳" && her.education == "大专" && her.phone == "13800138000")
    #expect(her.number == "007" && her.birth == PartialDay("1985-03-12"))
    #expect(her.note == "骨干；常住外地")
    let said = merge.involvement
    #expect(said.marks[try id("s-1")] == Mark(status: .present, note: "早到"))
    #expect(said.marks[try id("s-2")] == Mark(status: .absent, note: "堵车"))
    #expect(said.marks[try id("s-3")] == Mark(status: .present))
    let place = try #require(said.places[try id("c-1")])
    #expect(place.seat == 2 && place.from == nil)
    #expect(said.results[try id("c-1")]?.score == 70)
    #expect(said.results[try id("c-1")]?.rating?.kind == .excellent)
    #expect(said.visits == [try id("v-1")] && said.reflections.count == 1)
  }

  @Test func `what is chosen of the other one stands`() throws {
    var merge = try TraineeMerge(other, into: kept, in: library)
    merge.fromOther = Set(merge.differences)
    #expect(merge.trainee.name == "刘燕" && merge.trainee.pinyin == "liu yan")
    #expect(merge.trainee.education == "本科")
    let said = merge.involvement
    #expect(said.marks[try id("s-2")] == Mark(status: .late, lateMinutes: 10, note: "堵车"))
    #expect(said.results[try id("c-1")]?.score == 80)
  }

  @Test func `all records follow, and nobody else's change`() throws {
    let merge = try TraineeMerge(other, into: kept, in: library)
    let after = made(merge.change(in: library, at: now))
    #expect(Involvement(of: other.id, in: after) == Involvement())
    #expect(Involvement(of: kept.id, in: after).marks == merge.involvement.marks)
    #expect(after.classes[0].enrolment.map(\.trainee.description) == ["t-3", "t-1"])
    #expect(after.classes[0].leaves?.map(\.trainee) == [kept.id])
    #expect(after.visits[0].participants.map(\.description) == ["t-3", "t-1"])
    #expect(after.sessions[try id("c-1")]?[1].marks[try id("t-3")] == Mark(status: .present))
    #expect(after.roster.trainees.map(\.id.description).sorted() == ["t-1", "t-3"])
    // Whoever still names the file that is gone finds her.
    #expect(after.roster[other.id]?.id == kept.id)
    #expect(after.meetings.map(\.tally.expected) == [2, 2, 2])
  }

  @Test(arguments: [false, true])
  func `undone, everything is as it was`(choosesOther: Bool) throws {
    var merge = try TraineeMerge(other, into: kept, in: library)
    if choosesOther { merge.fromOther = Set(merge.differences) }
    var world = self
    world.library = made(merge.change(in: library, at: now))
    let gone = try #require(world.library.roster.file(other.id))
    let undo = try MergeUndo(of: gone, in: world.library)
    let back = world.made(undo.change)
    #expect(undo.kept == 0 && undo.given == 0)
    for id in [kept.id, other.id] {
      #expect(back.roster.file(id) == library.roster.file(id))
      #expect(Involvement(of: id, in: back) == Involvement(of: id, in: library))
    }
  }

  @Test func `undone, what was changed since stays`() throws {
    let merge = try TraineeMerge(other, into: kept, in: library)
    var world = self
    world.library = made(merge.change(in: library, at: now))
    let classID: Identifier<TrainingClass> = try id("c-1")
    world.library.sessions[classID]?[2].marks[kept.id] = Mark(status: .absent)
    let gone = try #require(world.library.roster.file(other.id))
    let undo = try MergeUndo(of: gone, in: world.library)
    let back = world.made(undo.change)
    #expect(undo.kept == 1)
    #expect(back.sessions[classID]?[2].marks == [kept.id: Mark(status: .absent)])
    #expect(back.sessions[classID]?[1].marks[other.id]?.status == .late)
  }

  @Test func `undone, a seat that somebody was given since stays hers`() throws {
    let merge = try TraineeMerge(other, into: kept, in: library)
    var world = self
    world.library = made(merge.change(in: library, at: now))
    let newcomer: Identifier<Trainee> = try id("t-3a")
    world.library.classes[0] = world.library.classes[0].enrolling([newcomer])
    let gone = try #require(world.library.roster.file(other.id))
    let undo = try MergeUndo(of: gone, in: world.library)
    let back = world.made(undo.change).classes[0]
    #expect(back.enrolment.map(\.seat) == [1, 2, 3, 4])
    #expect(back.enrolledPlace(of: newcomer)?.seat == 3)
    #expect(back.enrolledPlace(of: other.id)?.seat == 4)
    #expect(undo.given == 1 && undo.kept == 0)
  }

  /// Which number somebody else was given since.
  @Test(arguments: ["003", "007"])
  func `undone, a number that somebody was given since stays hers`(number: String) throws {
    var world = self
    var kept = kept
    kept.number = "003"
    world.library.roster = Roster(trainees: [kept, other])
    var merge = try TraineeMerge(other, into: kept, in: world.library)
    if number == "003" { merge.fromOther = [.fact(.number)] }
    world.library = world.made(merge.change(in: world.library, at: now))
    var newcomer = try trainee("t-4", "王芳")
    newcomer.number = number
    world.library.roster = Roster(trainees: world.library.roster.files + [newcomer])
    let gone = try #require(world.library.roster.file(other.id))
    let undo = try MergeUndo(of: gone, in: world.library)
    let back = world.made(undo.change).roster
    let numbers = [kept.id, other.id, newcomer.id].map { back[$0]?.number }
    #expect(numbers == (number == "003" ? [nil, "007", "003"] : ["003", nil, "007"]))
    #expect(undo.given == 1 && undo.kept == 0)
  }

  @Test func `undone, a number that was moved to the other file by hand stays there`() throws {
    var world = self
    world.library = made(
      try TraineeMerge(other, into: kept, in: library).change(in: library, at: now))
    var (taker, gone) = (
      try #require(world.library.roster.file(kept.id)),
      try #require(world.library.roster.file(other.id))
    )
    taker.number = "008"
    gone.number = "008"
    world.library.roster = Roster(trainees: [taker, gone])
    let back = world.made(try MergeUndo(of: gone, in: world.library).change).roster
    #expect(back[kept.id]?.number == "008" && back[other.id]?.number == nil)
  }

  @Test func `undone is only the last merge of several`() throws {
    var world = self
    world.library = made(
      try TraineeMerge(other, into: kept, in: library).change(in: library, at: now))
    let second = try TraineeMerge(
      try #require(world.library.roster.file(kept.id)), into: try trainee("t-3", "王芳"),
      in: world.library)
    world.library = world.made(second.change(in: world.library, at: now))
    let gone = try #require(world.library.roster.file(other.id))
    #expect(throws: MergeError.gone("刘燕")) { try MergeUndo(of: gone, in: world.library) }
  }

  @Test func `what cannot be merged is refused`() throws {
    #expect(throws: MergeError.itself("刘艳")) { try TraineeMerge(kept, into: kept, in: library) }
    let merge = try TraineeMerge(other, into: kept, in: library)
    let after = made(merge.change(in: library, at: now))
    let gone = try #require(after.roster.file(other.id))
    #expect(throws: MergeError.mergedAlready("刘燕")) {
      try TraineeMerge(gone, into: try trainee("t-3", "王芳"), in: after)
    }
    #expect(throws: MergeError.notMerged("刘艳")) { try MergeUndo(of: kept, in: library) }
  }

  @Test func `likeness`() throws {
    #expect(kept.likeness(to: other) == [.reading, .birth])
    #expect(kept.likeness(to: try trainee("t-3", "王芳")).isEmpty)
    var same = try trainee("t-4", "刘艳")
    same.phone = kept.phone
    #expect(kept.likeness(to: same) == [.name, .phone])
  }
}
