import Model
import Testing

@testable import Store

/// What trainees think of a class, in the data folder.
@Suite struct EvaluationTests {
  @Test func `two who enter different parts of one evaluation at once both keep theirs`() throws {
    let scratch = try ScratchFolder.sound()
    let blank = ClassEvaluation(of: try id("c-1"))
    var first = blank
    first.evaluation.issued = 30
    first.evaluation.returned = 20
    var question = RatedQuestion(id: try id("q-1"), text: "内容")
    question[.fair] = 20
    first.evaluation.questions = [question]
    var known = try scratch.open().save(first, replacing: blank)

    // Each has read what stands there; none knows of the others.
    var counted = known
    counted.evaluation.questions[0][.fair] = 12
    counted.evaluation.questions[0][.satisfied] = 8
    var heard = known
    heard.evaluation.opinions = [Opinion(id: try id("o-1"), text: "紧", count: 3)]
    var summed = known
    summed.evaluation.problems = [NumberedProblem(id: try id("p-1"), text: "时间")]
    for mine in [counted, heard, summed] {
      _ = try scratch.open().save(mine, replacing: known)
    }
    let request = Library.Request(evaluations: .of(try id("c-1")))
    let library = try scratch.open().load(request, on: day("2026-11-24")).library
    known = try #require(library.evaluations[try id("c-1")])
    #expect(known.evaluation.questions == counted.evaluation.questions)
    #expect(known.evaluation.opinions == heard.evaluation.opinions)
    #expect(known.evaluation.problems == summed.evaluation.problems)
    #expect(known.evaluation.issued == 30 && known.evaluation.returned == 20)
  }
}
