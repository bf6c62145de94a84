import Model
import Testing

@testable import Store

/// Two programs have read the same file, and both save.
@Suite struct ConflictTests {
  private let path = "classes/c-1/sessions/s-1.json"

  private func mark(_ status: AttendanceStatus, _ time: String = "08:35") throws -> Mark {
    Mark(status: status, at: try instant("2026-11-24T\(time):00+08:00"))
  }

  @Test func `the same mark set differently is refused with both values`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let old = try session()
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), mark(.late)), replacing: old)
    let before = scratch[path]
    let conflict = Conflict(
      field: "marks/t-1", ours: try TreeEncoder.encode(mark(.absent)),
      theirs: try TreeEncoder.encode(mark(.late)))
    let error = #expect(throws: StoreError.self) {
      try scratch.open().save(
        old.marking(id("t-1"), mark(.absent)).marking(id("t-2"), mark(.present)), replacing: old)
    }
    #expect(error == .conflict(path: path, [conflict]))
    #expect(scratch[path] == before)
    for language in Language.allCases {
      let told = try #require(error).explanation(in: language)
      #expect(["marks/t-1", "late", "absent", path].allSatisfy { told.contains($0) })
      #expect(!told.contains("\n"))
    }
  }

  @Test func `the same mark set to the same is no conflict`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let old = try session()
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), mark(.late)), replacing: old)
    let before = scratch[path]
    let saved = try scratch.open().save(
      old.marking(id("t-1"), mark(.late, "08:40")), replacing: old)
    #expect(saved.marks == [try id("t-1"): try mark(.late)])
    #expect(saved.history == nil)
    #expect(scratch[path] == before)
  }

  @Test func `different marks are merged`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let old = try session()
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), mark(.late)), replacing: old)
    let saved = try scratch.open().save(old.marking(id("t-2"), mark(.absent)), replacing: old)
    #expect(saved.marks == [try id("t-1"): try mark(.late), try id("t-2"): try mark(.absent)])
    #expect(saved.history == nil)
  }

  @Test func `a mark cleared by one and changed by another is refused`() throws {
    let old = try session().marking(try id("t-1"), try mark(.present))
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), nil), replacing: old)
    let conflict = Conflict(
      field: "marks/t-1", ours: try TreeEncoder.encode(mark(.late)), theirs: nil)
    #expect(throws: StoreError.conflict(path: path, [conflict])) {
      try scratch.open().save(old.marking(id("t-1"), mark(.late)), replacing: old)
    }
  }

  @Test(arguments: [("台风", true), ("停电", false)])
  func `a session cancelled by two is a conflict where the reasons differ`(
    why: String, isMerged: Bool
  ) throws {
    let old = try session()
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var theirs = old
    theirs.cancelled = Cancellation(at: try instant("2026-11-24T07:00:00+08:00"), why: "台风")
    _ = try scratch.open(by: "wang").save(theirs, replacing: old)
    var mine = old
    mine.cancelled = Cancellation(at: try instant("2026-11-24T07:05:00+08:00"), why: why)
    if isMerged {
      #expect(try scratch.open().save(mine, replacing: old).cancelled == theirs.cancelled)
    } else {
      #expect(throws: StoreError.self) { try scratch.open().save(mine, replacing: old) }
    }
  }

  @Test func `different fields are merged, one field is not`() throws {
    let old = try trainee("t-1")
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var phone = old
    phone.phone = "1"
    var post = old
    post.post = "主席"
    _ = try scratch.open(by: "wang").save(phone, replacing: old)
    #expect(try scratch.open().save(post, replacing: old).phone == "1")
    var other = old
    other.phone = "2"
    let conflict = Conflict(field: "phone", ours: .string("2"), theirs: .string("1"))
    #expect(throws: StoreError.conflict(path: "trainees/t-1.json", [conflict])) {
      try scratch.open().save(other, replacing: old)
    }
  }

  @Test func `enrolment by two at once gives everybody a seat of her own`() throws {
    let old = try trainingClass(enrolling: ["t-1"])
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    let theirs = try scratch.open(by: "wang").save(
      old.enrolling([id("t-2"), id("t-3")]), replacing: old)
    let ours = try scratch.open().save(
      old.enrolling([id("t-4"), id("t-3"), id("t-5")]), replacing: old)
    #expect(theirs.enrolment.map(\.seat) == [1, 2, 3])
    #expect(ours.enrolment.map(\.seat) == [1, 2, 3, 4, 5])
    #expect(
      ours.enrolment.map(\.trainee.description) == ["t-1", "t-2", "t-3", "t-5", "t-4"])
    #expect(try scratch.open().loadClasses().records == [ours])
  }

  @Test func `where one of several conflicts none is saved`() throws {
    let old = try session()
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), mark(.late)), replacing: old)
    let before = try scratch.names()
    #expect(throws: StoreError.self) {
      try scratch.open().save([
        try Write(trainee("t-1"), replacing: nil),
        try Write(old.marking(id("t-1"), mark(.absent)), replacing: old),
      ])
    }
    #expect(try scratch.names() == before)
  }

  @Test func `a seat moved by two is refused`() throws {
    let old = try trainingClass(enrolling: ["t-1"])
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var (theirs, ours) = (old, old)
    theirs.enrolment[0].seat = 2
    ours.enrolment[0].seat = 3
    _ = try scratch.open(by: "wang").save(theirs, replacing: old)
    let conflict = Conflict(
      field: "enrolment/t-1/seat", ours: .number("3"), theirs: .number("2"))
    #expect(throws: StoreError.conflict(path: "classes/c-1/class.json", [conflict])) {
      try scratch.open().save(ours, replacing: old)
    }
  }

  @Test func `whose value stands can be said beforehand, all else is merged`() throws {
    var old = try Full.visit()
    old.history = nil
    var (theirs, ours) = (old, old)
    theirs.gaps[0].actions[0].due = nil
    theirs.purpose = nil
    ours.gaps[0].actions[0].due = try day("2026-06-01")
    ours.gaps[1].text = "三"
    ours.purpose = "看"
    for precedence in [Write.Precedence.ours, .theirs] {
      let scratch = try ScratchFolder.township(
        Write(try Full.unit(named: "u-1"), replacing: nil), Write(old, replacing: nil))
      _ = try scratch.open(by: "wang").save(theirs, replacing: old)
      let saved = try scratch.open().save(ours, replacing: old, precedence: precedence)
      let first = precedence == .ours ? ours : theirs
      #expect(saved.gaps == [first.gaps[0], ours.gaps[1]])
      #expect(saved.purpose == first.purpose)
      #expect(try scratch.open().load(SiteVisit.self).records == [saved])
    }
  }

  @Test func `whoever yields still gives her own marks to the others`() throws {
    let old = try session()
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    _ = try scratch.open(by: "wang").save(old.marking(id("t-1"), mark(.late)), replacing: old)
    let saved = try scratch.open().save(
      old.marking(id("t-1"), mark(.present)).marking(id("t-2"), mark(.present)), replacing: old,
      precedence: .theirs)
    #expect(saved.marks == [try id("t-1"): try mark(.late), try id("t-2"): try mark(.present)])
    #expect(saved.history == nil)
  }

  @Test func `a session made final takes no marks from a stale copy`() throws {
    let old = try session().marking(try id("t-1"), try mark(.present))
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var closed = old
    closed.closed = try instant("2026-11-24T11:30:00+08:00")
    _ = try scratch.open(by: "wang").save(closed, replacing: old)
    let before = scratch[path]
    for stale in [
      try old.marking(id("t-2"), mark(.late)), try old.marking(id("t-1"), nil),
      try old.marking(id("t-1"), mark(.late)),
    ] {
      for precedence in [Write.Precedence.neither, .ours] {
        #expect(throws: StoreError.closed(path)) {
          try scratch.open().save(stale, replacing: old, precedence: precedence)
        }
      }
    }
    #expect(scratch[path] == before)
    // What changes no mark is saved, as is what changes nothing.
    var topic = old
    topic.topic = "课"
    #expect(try scratch.open().save(topic, replacing: old).closed != nil)
    var reopened = try scratch.open().save(old, replacing: old)
    let final = reopened
    reopened.closed = nil
    _ = try scratch.open().save(
      reopened.marking(id("t-2"), mark(.late)), replacing: final)
  }

  @Test func `what is said of a conflict masks numbers and keeps blanks`() {
    let error = StoreError.conflict(
      path: "trainees/t-1.json",
      [
        Conflict(field: "phone", ours: .string("13800138000"), theirs: nil),
        Conflict(field: "note", ours: .string("a  b"), theirs: .string("13800138000")),
      ])
    #expect(
      error.explanation(in: .english).contains(
        #"phone: ∅ ≠ "138****8000"; note: "13800138000" ≠ "a  b""#))
  }
}
