import Model
import Testing

@testable import Store

/// What a class came to, beside its record.
@Suite struct ResultsTests {
  private let path = "classes/c-1/results.json"

  private func scratch() throws -> ScratchFolder {
    try ScratchFolder.township(
      Write(try trainee("t-1"), replacing: nil), Write(try trainee("t-2"), replacing: nil),
      Write(try trainingClass(enrolling: ["t-1", "t-2"]), replacing: nil),
      Write(try session(), replacing: nil))
  }

  private func read(_ scratch: ScratchFolder) throws -> Results {
    try #require(try scratch.open().loadResults(of: try id("c-1")).records.first)
  }

  @Test func `every class has results, before anybody has entered one`() throws {
    let scratch = try scratch()
    #expect(try read(scratch) == Results(of: try id("c-1")))
    #expect(scratch[path] == nil)
  }

  @Test func `the file is what a person can read`() throws {
    let scratch = try scratch()
    let was = try read(scratch)
    var changed = was
    changed[try id("t-1")].score = 88.5
    changed[try id("t-1")].rating = Rating(.excellent, on: try day("2026-11-25"))
    #expect(try scratch.open().save(changed, replacing: was) == changed)
    #expect(
      scratch[path] == """
        {
          "id": "c-1",
          "results": {
            "t-1": {
              "rating": {
                "date": "2026-11-25",
                "kind": "excellent"
              },
              "score": 88.5
            }
          }
        }

        """)
    #expect(try scratch.mode(path) == 0o600)
    #expect(try scratch.findings().isEmpty)
  }

  @Test func `two who enter the first scores at once are both kept`() throws {
    let scratch = try scratch()
    let was = try read(scratch)
    var (mine, theirs) = (was, was)
    mine[try id("t-1")].score = 70
    theirs[try id("t-2")].score = 80
    theirs[try id("t-1")].rating = Rating(.poor, reason: "迟到", on: try day("2026-11-25"))
    _ = try scratch.open(by: "wang").save(theirs, replacing: was)
    let saved = try scratch.open().save(mine, replacing: was)
    #expect(saved[try id("t-1")].score == 70)
    #expect(saved[try id("t-1")].rating?.reason == "迟到")
    #expect(saved[try id("t-2")].score == 80)
    #expect(try read(scratch) == saved)
  }

  @Test func `two scores of one trainee are a conflict, and the same one twice is none`() throws {
    let scratch = try scratch()
    let was = try read(scratch)
    var (mine, theirs) = (was, was)
    mine[try id("t-1")].score = 70
    theirs[try id("t-1")].score = 71
    _ = try scratch.open(by: "wang").save(theirs, replacing: was)
    #expect(try scratch.open().save(theirs, replacing: was) == theirs)
    let conflict = Conflict(
      field: "results/t-1/score", ours: .number("70"), theirs: .number("71"))
    #expect(throws: StoreError.conflict(path: path, [conflict])) {
      try scratch.open().save(mine, replacing: was)
    }
    let settled = try scratch.open().save(mine, replacing: was, precedence: .ours)
    #expect(settled[try id("t-1")].score == 70)
    #expect(settled.history?.map(\.field) == ["results/t-1/score"])
  }

  @Test func `a rating never has one writer's reason and the other's word`() throws {
    let scratch = try scratch()
    var was = try read(scratch)
    was[try id("t-1")].rating = Rating(.poor, reason: "迟到", on: try day("2026-11-25"))
    was = try scratch.open().save(was, replacing: try read(scratch))
    var (mine, theirs) = (was, was)
    mine[try id("t-1")].rating?.reason = "早退"
    theirs[try id("t-1")].rating?.kind = .excellent
    _ = try scratch.open(by: "wang").save(theirs, replacing: was)
    let error = #expect(throws: StoreError.self) {
      try scratch.open().save(mine, replacing: was)
    }
    guard case .conflict(_, let conflicts)? = error else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(conflicts.map(\.field) == ["results/t-1/rating"])
  }

  @Test func `a score that is mended is kept in the history, unknown keys survive`() throws {
    let scratch = try scratch()
    try scratch.write(
      #"""
      {"id": "c-1", "results": {"t-1": {"score": 60.50, "mock": {"a": 1.50}}}, "ranking": [3]}
      """#, to: path)
    let was = try read(scratch)
    var changed = was
    changed[try id("t-1")].score = 66
    let saved = try scratch.open().save(changed, replacing: was, why: "算错")
    let correction = try #require(saved.history?.first)
    #expect(correction.field == "results/t-1/score")
    #expect(correction.was == .number("60.50"))
    #expect(correction.why == "算错")
    let text = try #require(scratch[path])
    #expect(text.contains("1.50") && text.contains("\"ranking\""))
  }

  @Test func `results that were read and are gone are not made anew`() throws {
    let scratch = try scratch()
    let blank = try read(scratch)
    var first = blank
    first[try id("t-1")].score = 60
    let was = try scratch.open().save(first, replacing: blank)
    try scratch.remove(path)
    var changed = was
    changed[try id("t-2")].score = 70
    #expect(throws: StoreError.gone(path)) {
      try scratch.open().save(changed, replacing: was)
    }
  }

  @Test func `what cannot be read is not taken for nothing, and never overwritten`() throws {
    let scratch = try scratch()
    try scratch.write("{", to: path)
    let folder = try scratch.open()
    let (library, problems) = folder.load(
      .init(classes: true, results: .all), on: try day("2026-11-24"))
    #expect(library.results.isEmpty)
    #expect(problems.map(\.path) == [path])
    let blank = Results(of: try id("c-1"))
    var changed = blank
    changed[try id("t-1")].score = 60
    #expect(throws: StoreError.self) { try folder.save(changed, replacing: blank) }
    #expect(scratch[path] == "{")
  }

  @Test func `only what is asked for is read, and Home asks for none`() throws {
    let scratch = try scratch()
    try scratch.write("{", to: path)
    let today = try day("2026-11-24")
    let folder = try scratch.open()
    #expect(folder.overview(on: today).problems.isEmpty)
    #expect(
      folder.load(.init(roster: true, classes: true, sessions: .all, overview: true), on: today)
        .problems.isEmpty)
    #expect(folder.load(.init(results: .of(try id("c-2"))), on: today).problems.isEmpty)
    #expect(folder.load(.init(results: .of(try id("c-1"))), on: today).problems.count == 1)
  }

  @Test func `results of all classes come with the classes`() throws {
    let scratch = try scratch()
    let folder = try scratch.open()
    _ = try folder.save(trainingClass("c-2"), replacing: nil)
    _ = try folder.save(Full.results(), replacing: Results(of: try id("c-1")))
    let library = folder.load(
      .init(classes: true, results: .all), on: try day("2026-11-24")
    ).library
    #expect(
      library.results == [
        try id("c-1"): try Full.results(), try id("c-2"): Results(of: try id("c-2")),
      ])
  }

  @Test func `a duty that cannot be read does not keep the folder from opening`() throws {
    let scratch = try scratch()
    try scratch.write(
      #"{"duty": {"days": -1}, "format": 1, "name": "镇"}"#, to: "township.json")
    #expect(try scratch.open().township.duty == nil)
    #expect(try scratch.findings().map(\.path) == ["township.json"])
    try scratch.write(
      #"{"duty": {"days": 12, "hours": 90}, "format": 1, "name": "镇"}"#, to: "township.json")
    #expect(try scratch.open().township.duty == TrainingDuty(days: 12, hours: 90))
    #expect(try scratch.findings().isEmpty)
  }
}
