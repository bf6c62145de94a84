import Foundation
import Model
import Testing

@Suite struct SessionTests {
  @Test func `minutes late lie within the session`() throws {
    #expect(try session("08:30", "11:30").possibleMinutes == 0...180)
    #expect(try session("11:30", "08:30").possibleMinutes == 0...0)
  }

  @Test func `a blank mark leaves nothing behind`() throws {
    let who: Identifier<Trainee> = try id("t-1")
    let marked = try session().marking(who, Mark(status: .present))
    #expect(marked.marks == [who: Mark(status: .present)])
    #expect(marked.marking(who, Mark()).marks.isEmpty)
    #expect(marked.marking(who, nil).marks.isEmpty)
    #expect(marked.marking(who, Mark(note: "雪")).marks == [who: Mark(note: "雪")])
  }

  @Test func `sessions take place by day, then by time, then by id`() throws {
    let rows = [
      ("s-4", "2026-11-23", "14:00"), ("s-3", "2026-11-24", "08:30"),
      ("s-1", "2026-11-24", "14:00"),
      ("s-2", "2026-11-24", "14:00"),
    ]
    let sessions = try rows.map { key, date, start in
      Session(
        id: try id(key), trainingClass: try id("c-1"), date: try day(date), start: try time(start),
        end: try time("18:00"))
    }
    #expect(
      sessions.reversed().sorted(by: Session.takesPlaceBefore).map(\.id.description)
        == ["s-4", "s-3", "s-1", "s-2"])
  }

  @Test func `marks are an object by trainee and the class is called class`() throws {
    let session = try session().marking(try id("t-1"), Mark(status: .leftEarly))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(session), as: UTF8.self)
    #expect(text.contains(#""class":"c-1""#))
    #expect(text.contains(#""marks":{"t-1":{"status":"left-early"}}"#))
    #expect(session.minutes == 180)
  }
}
