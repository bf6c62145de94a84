import Foundation
import Model
import Testing

@Suite struct EvaluationTests {
  private func question(
    _ number: Int, _ trainer: String? = nil, _ counts: Int...
  ) throws -> RatedQuestion {
    var question = RatedQuestion(
      id: try id("q-\(number)"), text: "项目\(number)", trainer: trainer)
    for (grade, count) in zip(RatedQuestion.Grade.allCases, counts) { question[grade] = count }
    return question
  }

  // MARK: Forms and questions

  @Test(arguments: [
    (300, 260, 87), (300, 300, 100), (3, 2, 67), (3, 1, 33), (200, 1, 1), (201, 1, 0), (1, 0, 0),
  ])
  func `the rate is of those given out`(issued: Int, returned: Int, rate: Int) {
    var evaluation = Evaluation()
    evaluation.issued = issued
    evaluation.returned = returned
    #expect(evaluation.returnRate == rate)
  }

  @Test(arguments: [(Int?.none, Int?.some(1)), (0, 0), (3, nil), (3, 4)])
  func `there is no rate where it cannot be told`(issued: Int?, returned: Int?) {
    var evaluation = Evaluation()
    evaluation.issued = issued
    evaluation.returned = returned
    #expect(evaluation.returnRate == nil)
  }

  @Test func `a question has the mean of its grades`() throws {
    let asked = try question(1, nil, 120, 80, 30, 10)
    #expect(asked.answers == 240)
    // (120·100 + 80·80 + 30·60 + 10·30) : 240
    #expect(asked.score == 85.4)
    #expect(asked.satisfaction == 83)
    let open = try question(2)
    #expect(open.score == nil && open.satisfaction == nil && open.answers == 0)
    var taken = asked
    for grade in RatedQuestion.Grade.allCases { taken[grade] = 0 }
    #expect(taken.counts.isEmpty)
    var evaluation = Evaluation()
    evaluation.questions = [open, asked]
    #expect(evaluation.mostAnswers == 240)
    evaluation.opinions = [Opinion(id: try id("o-1"), text: "紧", count: 241)]
    #expect(evaluation.mostAnswers == 241)
    #expect(evaluation.mostReturned == Evaluation.mostForms)
    evaluation.issued = 300
    #expect(evaluation.mostReturned == 300)
    evaluation.returned = 260
    #expect(evaluation.mostReturned == 260)
    #expect(Evaluation().mostAnswers == 0)
  }

  @Test(arguments: [
    #"{"id":"q-1","text":"x","counts":{"fair":-1}}"#,
    #"{"id":"q-1","text":"x","counts":{"fair":9223372036854775807}}"#,
  ])
  func `a number of answers that no class has is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RatedQuestion.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: ["-1", "0", "9223372036854775807"])
  func `a number of people who wrote so that no class has is refused`(count: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        Opinion.self, from: Data(#"{"id":"o-1","text":"x","count":\#(count)}"#.utf8))
    }
  }

  // MARK: Trainers

  @Test func `trainers are asked about once, in the order in which they taught`() throws {
    func taught(_ trainer: String?, _ date: String, cancelled: Bool = false) throws -> Session {
      var session = try session()
      session.date = try day(date)
      session.trainer = trainer
      if cancelled {
        session.cancelled = Cancellation(at: try instant("2026-11-24T08:00:00+08:00"), why: nil)
      }
      return session
    }
    let sessions = try [
      taught("王教授", "2026-11-26"), taught("李主席", "2026-11-24"), taught(" 王教授 ", "2026-11-25"),
      taught(nil, "2026-11-24"), taught("", "2026-11-24"), taught("周法官", "2026-11-27"),
      taught("赵", "2026-11-23", cancelled: true),
    ]
    var evaluation = Evaluation()
    #expect(evaluation.trainersToAskAbout(in: sessions) == ["李主席", "王教授", "周法官"])
    evaluation.questions = [try question(1, "李主席"), try question(2, "王教授 ")]
    #expect(evaluation.trainersToAskAbout(in: sessions) == ["周法官"])
    #expect(evaluation.trainersToAskAbout(in: []).isEmpty)
  }

  @Test func `a trainer is rated by all answers of all forms`() throws {
    var first = Evaluation()
    first.questions = try [
      question(1, "王教授", 10, 0, 0, 0), question(2, "李主席", 0, 5, 0, 0), question(3, nil, 9),
    ]
    var second = Evaluation()
    second.questions = try [
      question(1, " 王教授", 0, 0, 0, 90), question(2, "周法官"), question(3, "孙", 0, 0, 1, 0),
    ]
    let ratings = TrainerRating.all(in: [first, second])
    #expect(ratings.map(\.trainer) == ["李主席", "孙", "王教授", "周法官"])
    // Not the mean of 100 and 30: ninety answers weigh more than ten.
    #expect(ratings[2].score == 37)
    #expect(ratings.map(\.times) == [1, 1, 2, 1])
    #expect(ratings.map(\.answers) == [5, 1, 100, 0])
    #expect(ratings.map(\.satisfaction) == [100, 0, 10, nil])
    #expect(ratings[3].score == nil)
    #expect(TrainerRating.all(in: []).isEmpty)
  }

  // MARK: Problems

  private func sorted() throws -> Evaluation {
    var evaluation = Evaluation()
    evaluation.problems = try ["p-1", "p-2"].map {
      NumberedProblem(
        id: try id($0), text: $0, actions: [Action(id: try id("a-\($0)"), text: "办")])
    }
    evaluation.opinions = try [("o-1", "p-1", 3), ("o-2", "p-2", 4), ("o-3", "p-1", 1)].map {
      var opinion = Opinion(id: try id($0.0), text: $0.0, count: $0.2)
      opinion.problem = try id($0.1)
      return opinion
    }
    return evaluation
  }

  @Test func `problems are numbered by their place and count their opinions`() throws {
    let evaluation = try sorted()
    #expect(try evaluation.number(of: id("p-2")) == 2)
    #expect(try evaluation.number(of: id("p-3")) == nil)
    #expect(evaluation.problem(number: 2)?.id == (try id("p-2")))
    for number in [-1, 0, 3] { #expect(evaluation.problem(number: number) == nil) }
    #expect(try evaluation.count(of: id("p-1")) == 4)
    #expect(try evaluation.count(of: id("p-3")) == 0)
  }

  @Test func `without a problem its opinions are sorted to none`() throws {
    let left = try sorted().removing(id("p-1"))
    #expect(left.problems.map(\.id.description) == ["p-2"])
    #expect(left.opinions.map { $0.problem?.description } == [nil, "p-2", nil])
    #expect(try left.number(of: id("p-2")) == 1)
  }

  @Test func `an action stands with its problem, once`() throws {
    let evaluation = try sorted()
    var action = evaluation.problems[1].actions[0]
    action.owner = "刘艳"
    let changed = try evaluation.setting(action, of: id("p-2"))
    #expect(changed.problems[1].actions == [action])
    #expect(changed.problems[0] == evaluation.problems[0])
    let further = try changed.setting(Action(id: id("a-9"), text: "再办"), of: id("p-1"))
    #expect(further.actions.map(\.id.description) == ["a-p-1", "a-9", "a-p-2"])
    #expect(try evaluation.setting(action, of: id("p-9")) == evaluation)
  }
}
