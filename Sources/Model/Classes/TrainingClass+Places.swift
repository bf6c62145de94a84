/// Who comes to a class and who leaves it.
extension TrainingClass {
  /// The place of a trainee, the first one where a file written by hand has two; nil where she is not
  /// enrolled.
  public func enrolledPlace(of trainee: Identifier<Trainee>) -> Enrolment? {
    enrolment.first { $0.trainee == trainee }
  }

  /// The class with a place in place of the one that the trainee has.
  public func setting(_ place: Enrolment) -> TrainingClass {
    var result = self
    guard let index = enrolment.firstIndex(where: { $0.trainee == place.trainee }) else {
      return self
    }
    result.enrolment[index] = place
    return result
  }

  /// The class after a trainee left it; she is expected at no session of that day and later ones.
  public func leaving(
    _ trainee: Identifier<Trainee>, _ departure: Enrolment.Departure, on day: Day
  ) -> TrainingClass {
    guard var place = enrolledPlace(of: trainee) else { return self }
    place.departure = departure
    place.leftOn = day
    return setting(place)
  }

  /// The class with a trainee expected again who had left it, also at the sessions in between.
  public func takingBack(_ trainee: Identifier<Trainee>) -> TrainingClass {
    guard var place = enrolledPlace(of: trainee) else { return self }
    place.departure = nil
    place.leftOn = nil
    return setting(place)
  }

  /// The first day on which whoever is enrolled `today` is expected: today where somebody was taken
  /// at a session already, so that nobody asks where she was; nil where the class begins with her,
  /// and where it is over, since records are completed then.
  ///
  /// - Parameter sessions: those of the class.
  public func firstDay(ofNewcomersOn today: Day, _ sessions: some Sequence<Session>) -> Day? {
    guard today <= end else { return nil }
    let isUnderWay = sessions.contains { session in
      session.date <= today && session.marks.values.contains { $0.status != nil }
    }
    return isUnderWay ? today : nil
  }
}

extension Enrolment {
  /// Whether she leaves before she comes.
  public var isReversed: Bool {
    if let from, let leftOn { leftOn < from } else { false }
  }
}
