/// What a class came to for one trainee: what she scored, what is said of her, what she was given.
public struct TraineeResult: Codable, Hashable, Sendable {
  /// What she scored in the exam; nil where she has not sat it, or it is not marked yet.
  public var score: Double?
  /// What she scored when she sat it again (补考).
  public var resit: Double?
  /// Praise or criticism.
  public var rating: Rating?
  /// What she was given.
  public var certificate: Certificate?

  /// A result of which nothing is known yet.
  public init() {}

  /// Whether it says nothing.
  public var isBlank: Bool { self == TraineeResult() }

  /// The better one of her scores.
  public var best: Double? { [score, resit].compactMap(\.self).max() }

  /// Decodes the result; scores that no exam has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    score = try container.decodeIfPresent(Double.self, forKey: .score)
    resit = try container.decodeIfPresent(Double.self, forKey: .resit)
    rating = try container.decodeIfPresent(Rating.self, forKey: .rating)
    certificate = try container.decodeIfPresent(Certificate.self, forKey: .certificate)
    try container.require(score, in: Exam.marks, at: .score)
    try container.require(resit, in: Exam.marks, at: .resit)
  }
}
