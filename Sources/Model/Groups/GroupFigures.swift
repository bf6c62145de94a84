/// What is told of several trainees together.
public struct GroupFigures: Equatable, Sendable {
  /// Ages in whole years, over those of whom a birth is known.
  public struct Ages: Equatable, Sendable {
    /// The age of the youngest.
    public let youngest: Int
    /// The age of the oldest.
    public let oldest: Int
    /// The mean.
    public let mean: Double
    /// Of how many a birth is known.
    public let count: Int
  }

  /// How many there are.
  public let count: Int
  /// In how many units they work.
  public let units: Int
  /// How many have each education, where it is known.
  public let educations: [EducationLevel: Int]
  /// Their ages; nil where no birth is known.
  public let ages: Ages?

  /// The figures of these trainees on a day.
  public init(of trainees: [Trainee], on day: Day) {
    count = trainees.count
    units = Set(trainees.compactMap(\.unit)).count
    educations = trainees.reduce(into: [:]) { counts, trainee in
      guard let level = trainee.educationLevel else { return }
      counts[level, default: 0] += 1
    }
    let known = trainees.compactMap { $0.birth?.age(on: day) }
    ages =
      if let youngest = known.min(), let oldest = known.max() {
        Ages(
          youngest: youngest, oldest: oldest,
          mean: Double(known.reduce(0, +)) / Double(known.count),
          count: known.count)
      } else {
        nil
      }
  }

  /// Of how many an education is known.
  public var educated: Int { educations.values.reduce(0, +) }

  /// The share of those with at least this education among those whose education is known; nil where
  /// nobody's is.
  public func share(atLeast level: EducationLevel) -> Double? {
    guard educated > 0 else { return nil }
    let enough = educations.reduce(0) { $1.key < level ? $0 : $0 + $1.value }
    return Double(enough) / Double(educated)
  }
}
