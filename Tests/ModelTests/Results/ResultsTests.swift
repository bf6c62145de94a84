import Foundation
import Model
import Testing

@Suite struct ResultsTests {
  private let results = Results(of: Identifier(letter: "c", milliseconds: 1, random: 0))

  @Test func `results go by the id of their class`() throws {
    let results = Results(of: try id("c-1"))
    #expect(results.id.description == "c-1")
    #expect(results.trainingClass == (try id("c-1")))
  }

  @Test(arguments: [
    (nil, nil, 60.0, 60.0), (nil, 150, 60, 90), (80, nil, 60, 80), (80, 150, 60, 80),
    (nil, nil, 72.5, 72.5), (nil, 50, 50, 25),
  ])
  func `an exam that says nothing is passed by the rules, in hundredths of its full mark`(
    passMark: Double?, fullMark: Double?, byRules: Double, expected: Double
  ) {
    var results = results
    var rules = AttendanceRules()
    rules.passMark = byRules
    results.exam = Exam()
    results.exam?.passMark = passMark
    results.exam?.fullMark = fullMark
    #expect(results.passMark(by: rules) == expected)
  }

  @Test func `a result that says nothing leaves nothing behind`() throws {
    var results = results
    results[try id("t-1")].score = 60
    #expect(results.hasExam)
    #expect(results.results.count == 1)
    results[try id("t-1")].score = nil
    #expect(results.results.isEmpty)
    #expect(!results.hasExam)
  }

  @Test func `a rating alone makes no exam, and a date alone does`() throws {
    var results = results
    results[try id("t-1")].rating = Rating(.excellent, on: try day("2026-11-24"))
    #expect(!results.hasExam)
    results.exam = Exam()
    #expect(results.hasExam)
  }

  @Test(
    arguments: [
      (nil, nil, nil), (55, nil, 55), (55, 70, 70), (70, 55, 70), (nil, 61.5, 61.5),
    ] as [(Double?, Double?, Double?)])
  func `the better one of two scores counts`(score: Double?, resit: Double?, best: Double?) {
    var result = TraineeResult()
    result.score = score
    result.resit = resit
    #expect(result.best == best)
  }

  @Test(arguments: [
    ("001", ["001", "002", "003"]), ("妇训2026-009", ["妇训2026-009", "妇训2026-010", "妇训2026-011"]),
    ("A999", ["A999", "A1000", "A1001"]), ("7", ["7", "8", "9"]),
    ("杏妇结字〔2026〕第009号", ["杏妇结字〔2026〕第009号", "杏妇结字〔2026〕第010号", "杏妇结字〔2026〕第011号"]),
    ("2026111200001", ["2026111200001", "2026111200002", "2026111200003"]),
  ])
  func `numbers of certificates count on`(first: String, numbers: [String]) throws {
    let series = try #require(CertificateSeries(from: first))
    #expect((0..<3).map { series[$0] } == numbers)
  }

  @Test(arguments: ["", "A", "001-", "一", "号", "001号号"])
  func `what ends with no digit is no first number`(text: String) {
    #expect(CertificateSeries(from: text) == nil)
  }

  @Test func `certificates go out in the order that is given`() throws {
    let series = try #require(CertificateSeries(from: "A-09"))
    let issued = results.issuing(
      series, .green, on: try day("2026-11-28"), to: [try id("t-3"), try id("t-1")])
    #expect(
      issued[try id("t-3")].certificate
        == Certificate(.green, number: "A-09", issued: try day("2026-11-28")))
    #expect(issued[try id("t-1")].certificate?.number == "A-10")
    #expect(issued.latestKind == .green)
    #expect(results.latestKind == nil)
  }

  @Test(arguments: [
    #"{"score": -1}"#, #"{"score": 1000.5}"#, #"{"resit": 1e300}"#,
    #"{"rating": {"kind": "bad", "date": "2026-11-24"}}"#,
    #"{"certificate": {"kind": "completion", "issued": "2026-11-24"}}"#,
  ])
  func `a result that none can have is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(TraineeResult.self, from: Data(json.utf8))
    }
  }

  @Test(arguments: [#"{"fullMark": 0}"#, #"{"passMark": -1}"#, #"{"form": "oral"}"#])
  func `an exam that there cannot be is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Exam.self, from: Data(json.utf8))
    }
  }

  @Test(
    arguments: [
      ("88", 100, 88), ("88.5", 100, 88.5), ("０", 100, 0), ("100", 100, 100), (" 61.0 ", 100, 61),
      ("149.5", 150, 149.5), ("", 100, nil),
    ] as [(String, Double, Double?)])
  func `marks are read`(typed: String, full: Double, mark: Double?) throws {
    #expect(try Fields.mark(typed, upTo: full) == mark)
  }

  @Test(arguments: ["100.5", "-1", "88.55", "1e1", "x", "8 8", "nan", "0x10", "."])
  func `what is no mark is refused`(typed: String) {
    #expect(throws: InputError.noMark(typed, from: 0, upTo: 100)) {
      try Fields.mark(typed, upTo: 100)
    }
  }

  @Test func `numbers of certificates have no blanks`() {
    #expect(Fields.certificateNumber(" ２０２６ - 001 ") == "2026-001")
    #expect(Fields.certificateNumber(" ") == nil)
  }

  @Test func `a library tells who has which number of a certificate`() throws {
    var library = Library()
    var classes: [TrainingClass] = []
    for (number, start) in [("c-1", "2026-05-01"), ("c-2", "2025-03-01"), ("c-3", "2026-01-01")] {
      classes.append(
        TrainingClass(
          id: try id(number), name: number, start: try day(start), end: try day("2026-12-31")))
      library.results[try id(number)] = Results(of: try id(number))
    }
    library.classes = classes
    library.results[try id("c-1")]?[try id("t-1")].score = 70
    library.results[try id("c-2")]?[try id("t-1")].certificate = Certificate(
      number: "9", issued: try day("2025-03-09"))
    library.results[try id("c-3")]?[try id("t-2")].score = 50
    #expect(library.holders(of: .completion) == ["9": try id("t-1")])
    #expect(library.holders(of: .green).isEmpty)
  }
}
