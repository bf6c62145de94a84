extension Dossier {
  /// What one class came to for her.
  public struct ClassRecord: Equatable, Sendable {
    /// The class.
    public let trainingClass: TrainingClass
    /// Its sessions that concern her, in the order in which they take place.
    public let entries: [Entry]
    /// Its exam, where something is known of it.
    public let exam: Exam?
    /// What she scored, what is said of her, what she was given.
    public let result: TraineeResult
    /// What follows from her attendance and the exam; nil where she is not enrolled.
    public let outcome: Outcome?

    /// What a class came to for a trainee; nil where it has nothing to do with her.
    ///
    /// - Parameters:
    ///   - sessions: all of the class.
    ///   - results: nil where they cannot be read.
    init?(
      of trainee: Identifier<Trainee>, in trainingClass: TrainingClass, _ entries: [Entry],
      sessions: [Session], results: Results?, _ township: Township
    ) {
      let results = results ?? Results(of: trainingClass.id)
      let place = trainingClass.enrolledPlace(of: trainee)
      result = results[trainee]
      guard place != nil || !entries.isEmpty || !result.isBlank else { return nil }
      self.trainingClass = trainingClass
      self.entries = entries
      exam = results.exam
      outcome = place.map { results.outcome(of: $0, in: trainingClass, sessions, township) }
    }

    /// The hours that she earned in it, with those made up.
    public var hours: Double { entries.reduce(0) { $0 + $1.hours } }

    /// Her attendance as it is owed on a day.
    public func tally(on day: Day) -> Tally { entries.tally(on: day) }

    /// Whether she completes it; nil as long as that is open, and where she is not enrolled.
    public func completion(on day: Day) -> Outcome.Completion? {
      outcome?.completion(of: trainingClass, on: day)
    }

    /// The day of the exam, or else the last one of the class.
    public var examDay: Day { exam?.date ?? trainingClass.end }
  }
}
