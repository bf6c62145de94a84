/// What a class comes to for one trainee who is enrolled, by her attendance and the exam.
public struct Outcome: Equatable, Sendable {
  /// Whether she completes the class (结业), or what she lacks.
  public enum Completion: String, CaseIterable, Sendable {
    /// She completes it.
    case completes
    /// She has no score yet.
    case owesExam = "owes-exam"
    /// She has not passed the exam.
    case failed
    /// She may not sit the exam.
    case barred
    /// Her attendance does not allow it.
    case incomplete
    /// She has left the class.
    case left
  }

  /// Who, and where she sits.
  public let place: Enrolment
  /// How she stands by the rules of attendance.
  public let standing: Standing
  /// What is known of her.
  public let result: TraineeResult
  /// Whether she has passed the exam; nil where she has no score.
  public let hasPassed: Bool?
  /// Whether she completes the class.
  public let completion: Completion

  /// Whether a score for her is to be asked about: by the rules she may not sit the exam.
  public var isBarred: Bool { hindrance != nil }

  /// What keeps her from the exam and from completing the class, whatever she scores.
  private let hindrance: Completion?

  /// - Parameters:
  ///   - hasExam: whether the class has an exam.
  ///   - passMark: from which mark on it is passed.
  init(
    place: Enrolment, standing: Standing, result: TraineeResult, hasExam: Bool, passMark: Double
  ) {
    self.place = place
    self.standing = standing
    self.result = result
    hasPassed = result.best.map { $0 >= passMark }
    let consequences = standing.consequences
    hindrance =
      if place.leftOn != nil || place.departure != nil {
        .left
      } else if consequences.contains(.withdrawn) {
        .incomplete
      } else if consequences.contains(.noExam) {
        .barred
      } else {
        nil
      }
    completion =
      switch (hindrance, hasPassed) {
      // Whoever let her sit it all the same has lifted the bar.
      case (.barred, let hasPassed?) where standing.allowsCompletionWithExam:
        hasPassed ? .completes : .failed
      case (let hindrance?, _): hindrance
      case (nil, _) where !standing.completes: .incomplete
      case (nil, _) where !hasExam: .completes
      case (nil, nil): .owesExam
      case (nil, let hasPassed?): hasPassed ? .completes : .failed
      }
  }
}

extension Outcome {
  /// Whether she completes the class, or what she lacks, as it stands in records: nil before the class is
  /// over, and as long as a session at which nobody took her may yet keep her from it. Who left has left
  /// at once.
  public func completion(of trainingClass: TrainingClass, on day: Day) -> Completion? {
    if completion == .left { return .left }
    guard trainingClass.end < day else { return nil }
    return completion == .completes && standing.unmarked > 0 ? nil : completion
  }
}

extension Standing {
  /// Whether no rule but that about the exam keeps her from completing the class.
  fileprivate var allowsCompletionWithExam: Bool {
    consequences.allSatisfy { $0 == .noExam }
  }
}

extension Results {
  /// What the class comes to for everybody who is or was enrolled, by seat.
  ///
  /// - Parameter sessions: all of the class.
  public func outcomes(
    of trainingClass: TrainingClass, _ sessions: [Session], _ township: Township
  ) -> [Outcome] {
    outcomes(of: trainingClass.places, in: trainingClass, sessions, township)
  }

  /// What the class comes to for one place in it.
  func outcome(
    of place: Enrolment, in trainingClass: TrainingClass, _ sessions: [Session],
    _ township: Township
  ) -> Outcome {
    outcomes(of: [place], in: trainingClass, sessions, township)[0]
  }

  private func outcomes(
    of places: [Enrolment], in trainingClass: TrainingClass, _ sessions: [Session],
    _ township: Township
  ) -> [Outcome] {
    let attendees = trainingClass.attendees
    let rules = township.rules(of: trainingClass)
    let (hasExam, passMark) = (hasExam, passMark(by: rules))
    return places.map { place in
      Outcome(
        place: place,
        standing: Standing(
          of: place.trainee, in: trainingClass, sessions, attendees: attendees,
          hours: township.hours, rules),
        result: self[place.trainee], hasExam: hasExam, passMark: passMark)
    }
  }
}
