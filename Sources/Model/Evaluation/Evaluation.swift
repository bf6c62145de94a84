/// What trainees think of a class or a visit, from the opinion forms that they gave back (意见表).
public struct Evaluation: Codable, Hashable, Sendable {
  /// How many forms were given out; nil where nobody has counted them.
  public var issued: Int?
  /// How many came back.
  public var returned: Int?
  /// What was asked, with how many gave which grade.
  public var questions: [RatedQuestion]
  /// What was written freely.
  public var opinions: [Opinion]
  /// What the opinions come to, in their order, which numbers them.
  public var problems: [NumberedProblem]

  /// An evaluation of which nothing is known yet.
  public init() {
    questions = []
    opinions = []
    problems = []
  }

  /// More forms than any class gives out.
  public static let mostForms = 100_000

  /// Decodes the evaluation; lists that are not there are empty, and counts that no class has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    issued = try container.decodeIfPresent(Int.self, forKey: .issued)
    returned = try container.decodeIfPresent(Int.self, forKey: .returned)
    questions = try container.decodeIfPresent([RatedQuestion].self, forKey: .questions) ?? []
    opinions = try container.decodeIfPresent([Opinion].self, forKey: .opinions) ?? []
    problems = try container.decodeIfPresent([NumberedProblem].self, forKey: .problems) ?? []
    try container.require(issued, in: 0...Self.mostForms, at: .issued)
    try container.require(returned, in: 0...Self.mostForms, at: .returned)
  }

  /// The share of the forms that came back, in hundredths; nil where it cannot be told.
  public var returnRate: Int? {
    guard let issued, let returned, issued > 0, returned <= issued else { return nil }
    return (returned * 200 + issued) / (issued * 2)
  }

  /// The number of a problem, from 1; nil where it is none of this evaluation.
  public func number(of problem: Identifier<NumberedProblem>) -> Int? {
    problems.firstIndex { $0.id == problem }.map { $0 + 1 }
  }

  /// How many opinions were sorted to a problem.
  public func count(of problem: Identifier<NumberedProblem>) -> Int {
    opinions.reduce(0) { $0 + ($1.problem == problem ? $1.count : 0) }
  }

  /// The evaluation without a problem; the opinions sorted to it are sorted to none.
  public func removing(_ problem: Identifier<NumberedProblem>) -> Evaluation {
    var result = self
    result.problems.removeAll { $0.id == problem }
    for index in result.opinions.indices where result.opinions[index].problem == problem {
      result.opinions[index].problem = nil
    }
    return result
  }

  /// The trainers of these sessions about whom nothing is asked yet, each once, in the order in which they
  /// taught. What was cancelled has had no trainer.
  public func trainersToAskAbout(in sessions: [Session]) -> [String] {
    var known = Set(questions.compactMap { $0.trainer.flatMap(Fields.text) })
    return sessions.filter { $0.cancelled == nil }.sorted(by: Session.takesPlaceBefore)
      .compactMap { $0.trainer.flatMap(Fields.text) }
      .filter { known.insert($0).inserted }
  }

  /// The most that answered a question or wrote the same: fewer forms cannot have come back.
  public var mostAnswers: Int {
    max(questions.map(\.answers).max() ?? 0, opinions.map(\.count).max() ?? 0)
  }

  /// The most that can have answered a question or written the same: each of them gave a form back.
  public var mostReturned: Int { returned ?? issued ?? Self.mostForms }

  /// The problem with a number, from 1; nil where there is none.
  public func problem(number: Int) -> NumberedProblem? {
    problems.indices.contains(number - 1) ? problems[number - 1] : nil
  }

  /// The evaluation with one of its problems changed.
  public func changing(
    _ problem: Identifier<NumberedProblem>, _ change: (inout NumberedProblem) -> Void
  ) -> Evaluation {
    var result = self
    for index in problems.indices where problems[index].id == problem {
      change(&result.problems[index])
    }
    return result
  }

  /// The evaluation with an action about a problem, in the place of the one with its id.
  public func setting(
    _ action: Action, of problem: Identifier<NumberedProblem>
  ) -> Evaluation {
    changing(problem) { $0.actions = $0.actions.setting(action) }
  }

  /// The actions about all problems.
  public var actions: [Action] { problems.flatMap(\.actions) }
}
