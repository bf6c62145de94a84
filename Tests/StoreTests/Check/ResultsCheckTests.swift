import Model
import Testing

@testable import Store

/// What a check finds in results.
@Suite struct ResultsCheckTests {
  private let path = "classes/c-1/results.json"

  private func scratch(_ change: (inout Results) throws -> Void) throws -> ScratchFolder {
    let scratch = try ScratchFolder.sound()
    let blank = Results(of: try id("c-1"))
    var results = blank
    try change(&results)
    _ = try scratch.open().save(results, replacing: blank)
    return scratch
  }

  private func certificate(_ number: String, _ kind: Certificate.Kind = .completion) throws
    -> Certificate
  {
    Certificate(kind, number: number, issued: try day("2026-11-25"))
  }

  @Test func `sound results are sound`() throws {
    let scratch = try scratch {
      $0 = try Full.results()
      $0.history = nil
    }
    #expect(try scratch.findings().isEmpty)
  }

  @Test func `a score beyond the full mark is found`() throws {
    let scratch = try scratch {
      $0.exam = Exam()
      $0.exam?.fullMark = 50
      $0.exam?.passMark = 60
      $0[try id("t-1")].score = 50
      $0[try id("t-2")].score = 50.5
      $0[try id("t-2")].resit = 99
    }
    #expect(
      try scratch.findings() == [
        Problem(path: path, fault: .contradiction("exam/passMark")),
        Problem(path: path, fault: .contradiction("results/t-2/score")),
        Problem(path: path, fault: .contradiction("results/t-2/resit")),
      ])
  }

  @Test func `results of nobody, and of somebody who is not enrolled, are found`() throws {
    let scratch = try scratch {
      $0[try id("t-9")].score = 60
      $0[try id("t-3")].score = 60
    }
    _ = try scratch.open().save(trainee("t-3", "李"), replacing: nil)
    #expect(
      try scratch.findings() == [
        Problem(path: path, fault: .contradiction("results/t-3")),
        Problem(path: path, fault: .missing("t-9")),
      ])
  }

  @Test func `a number that two certificates of a kind have is found, in one class and in two`()
    throws
  {
    let scratch = try scratch {
      $0[try id("t-1")].certificate = try certificate("A-1")
      $0[try id("t-2")].certificate = try certificate("A-1")
    }
    let folder = try scratch.open()
    _ = try folder.save(trainingClass("c-2", enrolling: ["t-1", "t-2"]), replacing: nil)
    let blank = Results(of: try id("c-2"))
    var others = blank
    others[try id("t-1")].certificate = try certificate("A-1")
    // Certificates of another kind are counted on their own.
    others[try id("t-2")].certificate = try certificate("A-1", .green)
    _ = try folder.save(others, replacing: blank)
    #expect(
      try scratch.findings() == [
        Problem(path: path, fault: .repeated("certificate A-1")),
        Problem(
          path: "classes/c-2/results.json",
          fault: .shared(field: "certificate", value: "A-1", with: path)),
      ])
  }

  @Test func `an empty number is found`() throws {
    let scratch = try scratch { $0[try id("t-1")].certificate = try certificate(" ") }
    #expect(
      try scratch.findings()
        == [Problem(path: path, fault: .empty("results/t-1/certificate/number"))])
  }

  @Test func `results that lie where their class is not are found`() throws {
    let scratch = try scratch { $0[try id("t-1")].score = 60 }
    let text = try #require(scratch[path])
    try scratch.write(text, to: "classes/c-3/results.json")
    #expect(
      try scratch.findings() == [
        Problem(path: "classes/c-3/class.json", fault: .lost),
        Problem(path: "classes/c-3/results.json", fault: .twin(path)),
      ])
  }

  @Test func `of a damaged file all whole results are recovered`() throws {
    let scratch = try scratch {
      $0[try id("t-1")].score = 61
      $0[try id("t-2")].score = 62
    }
    let text = try #require(scratch[path])
    try scratch.write(text.replacing("\"score\": 61", with: "\"score\": 6\0"), to: path)
    #expect(try scratch.check(repair: true).isSound)
    let results = try scratch.open().loadResults(of: try id("c-1")).records.first
    #expect(results?.results.mapValues(\.score) == [try id("t-2"): 62])
    #expect(scratch["\(path).broken"] != nil)
  }

  @Test func `a reflection of nobody is found`() throws {
    let scratch = try ScratchFolder.sound()
    let was = try visit()
    let written = Reflection("好", on: try day("2026-04-23"))
    _ = try scratch.open().save(
      was.setting(written, of: id("t-9")).setting(written, of: id("t-1")), replacing: was)
    #expect(try scratch.findings() == [Problem(path: "visits/v-1.json", fault: .missing("t-9"))])
  }

  @Test func `two who hand in one reflection at once are a conflict`() throws {
    let scratch = try ScratchFolder.sound()
    let was = try visit()
    let at = try day("2026-04-23")
    _ = try scratch.open(by: "wang").save(
      was.setting(Reflection("甲", on: at), of: id("t-1")), replacing: was)
    let other = try scratch.open().save(
      was.setting(Reflection("乙", on: at), of: id("t-2")), replacing: was)
    #expect(other.reflections?.count == 2)
    #expect(throws: StoreError.self) {
      try scratch.open().save(
        was.setting(Reflection("丙", on: at), of: id("t-1")), replacing: was)
    }
  }
}
