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

  /// What trainers were given, by name, in the order in which they were asked about.
  public var trainerRatings: [(trainer: String, question: RatedQuestion)] {
    questions.compactMap { question in question.trainer.map { ($0, question) } }
  }

  /// The actions about all problems.
  public var actions: [Action] { problems.flatMap(\.actions) }
}
