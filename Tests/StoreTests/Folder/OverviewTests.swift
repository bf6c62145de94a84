import Model
import Testing

@testable import Store

@Suite struct OverviewTests {
  @Test func `of the sample agrees with its whole records`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let today = try #require(Day("2026-11-24"))
    let (overview, problems) = folder.overview(on: today)
    #expect(problems.isEmpty)
    let request = Library.Request(classes: true, sessions: .all, visits: true)
    let library = folder.load(request, on: today).library
    for entry in overview.sessions + overview.forgotten + overview.coming {
      let meeting = try #require(
        library.meetings.first { $0.session.id == entry.session.id })
      #expect(entry.tally == meeting.tally)
      #expect(entry.trainingClass == meeting.trainingClass.id)
      #expect(
        entry.title(in: .simplified) == meeting.trainingClass.title(in: .simplified))
      #expect(entry.session.topic == meeting.session.topic)
      #expect(entry.session.span == meeting.session.span)
    }
    #expect(overview.sessions.map(\.tally.taken) == [120, 0])
    #expect(overview.forgotten.count == 1)
    #expect(overview.coming.count == 1)
    let due = library.visits.flatMap { $0.actionsDue(on: today) }
    #expect(Set(overview.actions.map(\.action)) == Set(due))
    #expect(!overview.isBlank)
  }

  @Test func `names the files that cannot be read, and shows the rest`() throws {
    let scratch = try ScratchFolder.sample()
    let folder = try scratch.open()
    let today = try #require(Day("2026-11-24"))
    let entries = folder.overview(on: today).overview.sessions
    let broken = try #require(entries.first)
    let path = "classes/\(broken.trainingClass)/sessions/\(broken.session.id).json"
    try scratch.write("{\n  \"date\": 7,\n  \"id\": \"\(broken.session.id)\"\n}\n", to: path)
    let (overview, problems) = folder.overview(on: today)
    #expect(overview.sessions.count == entries.count - 1)
    #expect(problems.map(\.path) == [path])
    guard case .malformed(let error)? = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
    #expect(error.line == 2)
  }
}
