/// How trainees rated a trainer, over the forms of all classes that asked about her. The form of a visit asks about
/// none.
public struct TrainerRating: Hashable, Sendable, Identifiable {
  /// Her name.
  public let trainer: String
  /// How often she was asked about.
  public private(set) var times = 0
  /// The answers of all forms together: each of them counts the same, whichever class it is from.
  private var total: RatedQuestion

  private init(of trainer: String) {
    self.trainer = trainer
    total = RatedQuestion(
      id: Identifier(letter: "q", milliseconds: 0, random: 0), text: trainer, trainer: trainer)
  }

  /// Her name tells her from the others.
  public var id: String { trainer }
  /// How many answered.
  public var answers: Int { total.answers }
  /// The mean of all grades in hundredths; nil where nobody answered.
  public var score: Double? { total.score }
  /// The share of satisfied and very satisfied, in whole hundredths; nil where nobody answered.
  public var satisfaction: Int? { total.satisfaction }

  /// The rating of every trainer who was asked about, the best first; those whom nobody has answered about last.
  public static func all(in evaluations: some Sequence<Evaluation>) -> [TrainerRating] {
    var ratings: [String: TrainerRating] = [:]
    for question in evaluations.flatMap(\.questions) {
      guard let trainer = question.trainer.flatMap(Fields.text) else { continue }
      var rating = ratings[trainer] ?? TrainerRating(of: trainer)
      rating.times += 1
      for grade in RatedQuestion.Grade.allCases { rating.total[grade] += question[grade] }
      ratings[trainer] = rating
    }
    return ratings.values.sorted {
      ($1.score ?? -1, $1.answers, $0.trainer) < ($0.score ?? -1, $0.answers, $1.trainer)
    }
  }
}
