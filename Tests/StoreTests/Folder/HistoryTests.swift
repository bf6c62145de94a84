import Model
import Synchronization
import Testing

@testable import Store

@Suite struct HistoryTests {
  private let now = "2026-11-24T08:30:00+08:00"

  private func entry(_ field: String, _ was: JSON, by: String = "liu", why: String? = nil) throws
    -> Correction
  {
    Correction(at: try instant(now), by: by, field: field, was: was, why: why)
  }

  @Test func `a correction keeps what it replaced`() throws {
    var old = try trainee("t-1")
    old.phone = "1"
    old.post = "委员"
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var new = old
    new.phone = "2"
    new.post = nil
    new.education = "大专"
    let saved = try scratch.open().save(new, replacing: old, why: "记错")
    #expect(
      saved.history == [
        try entry("phone", .string("1"), why: "记错"), try entry("post", .string("委员"), why: "记错"),
      ])
    #expect(try scratch.open().load(Trainee.self).records == [saved])
  }

  @Test func `it grows by one at a time`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1", "一"), replacing: nil))
    let second = try scratch.open().save(trainee("t-1", "二"), replacing: trainee("t-1", "一"))
    var third = second
    third.name = "三"
    let saved = try scratch.open(by: "wang").save(third, replacing: second)
    #expect(
      saved.history == [
        try entry("name", .string("一")), try entry("name", .string("二"), by: "wang"),
      ])
  }

  @Test func `a mark is kept whole, a first one leaves no trace`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let who: Identifier<Trainee> = try id("t-1")
    let old = try session()
    let late = Mark(status: .late, lateMinutes: 5, at: try instant(now))
    let first = try scratch.open().save(old.marking(who, late), replacing: old)
    #expect(first.history == nil)
    // The same once more, a minute later, corrects nothing.
    var again = late
    again.at = try instant("2026-11-24T08:31:00+08:00")
    let second = try scratch.open().save(first.marking(who, again), replacing: first)
    #expect(second.history == nil)
    let third = try scratch.open().save(second.marking(who, nil), replacing: second)
    let was = try TreeEncoder.encode(again)
    #expect(third.history == [try entry("marks/t-1", was)])
    #expect(third.marks.isEmpty)
  }

  @Test func `a seat is named by its trainee`() throws {
    let old = try trainingClass(enrolling: ["t-1", "t-2"])
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var new = old
    new.enrolment[0].seat = 9
    new.enrolment.remove(at: 1)
    let saved = try scratch.open().save(new, replacing: old)
    let gone = try TreeEncoder.encode(old.enrolment[1])
    #expect(
      saved.history == [
        try entry("enrolment/t-1/seat", .number("1")), try entry("enrolment/t-2", gone),
      ])
  }

  @Test func `two writers' corrections stand side by side`() throws {
    var old = try trainee("t-1")
    old.phone = "1"
    old.post = "委员"
    let scratch = try ScratchFolder.township(Write(old, replacing: nil))
    var phone = old
    phone.phone = "2"
    var post = old
    post.post = "主席"
    _ = try scratch.open(by: "wang").save(phone, replacing: old)
    let saved = try scratch.open().save(post, replacing: old)
    #expect(
      saved.history == [
        try entry("phone", .string("1"), by: "wang"), try entry("post", .string("委员")),
      ])
    #expect(saved.phone == "2")
  }

  @Test func `who it is is asked only where something is replaced`() throws {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    let asked = Mutex(0)
    let now = try instant(now)
    let name: @Sendable () -> String = {
      asked.withLock { $0 += 1 }
      return "liu"
    }
    let folder = try DataFolder(
      opening: scratch.path, editor: .init(name: name()) { now })
    let old = try session()
    let first = try folder.save(old.marking(id("t-1"), Mark(status: .late)), replacing: old)
    #expect(asked.withLock { $0 } == 0)
    _ = try folder.save(first.marking(id("t-1"), nil), replacing: first)
    #expect(asked.withLock { $0 } == 1)
  }
}
