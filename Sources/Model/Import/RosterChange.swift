/// What an import writes: all of it or nothing.
public struct RosterChange: Equatable, Sendable {
  /// Units that are new.
  public let units: [WorkUnit]
  /// Trainees who are new.
  public let added: [Trainee]
  /// Trainees of whom the file knows more or better.
  public let updated: [Replacement<Trainee>]
  /// The class that everybody in the file is enrolled in; nil where there is none, or where all of
  /// them were enrolled before.
  public let enrolling: Replacement<TrainingClass>?

  /// The ids of everybody and of every unit that the file was compared with: who came since may be
  /// somebody whom it adds.
  public let known: Set<String>

  /// A change of these records.
  public init(
    units: [WorkUnit] = [], added: [Trainee] = [], updated: [Replacement<Trainee>] = [],
    enrolling: Replacement<TrainingClass>? = nil, known: Set<String>
  ) {
    self.known = known
    self.units = units
    self.added = added
    self.updated = updated
    self.enrolling = enrolling
  }

  /// What `plan` writes, with everybody whose row is taken enrolled in a class.
  ///
  /// - Parameter day: the first day on which they are expected, where the class had begun before.
  public init(_ plan: RosterImport, enrollingIn trainingClass: TrainingClass?, from day: Day?) {
    self.init(
      units: plan.units, added: plan.added,
      updated: plan.updated.map { Replacement(was: $0.was, now: $0.now) },
      enrolling: trainingClass.flatMap { was in
        let now = was.enrolling(plan.taken, from: day)
        return now == was ? nil : Replacement(was: was, now: now)
      }, known: plan.roster.ids)
  }

  /// Whether everything is as the file has it already.
  public var isEmpty: Bool { added.isEmpty && updated.isEmpty && enrolling == nil }

  /// The places in the class that it gives.
  public var places: [Enrolment] {
    guard let enrolling else { return [] }
    let before = Set(enrolling.was.enrolment.map(\.trainee))
    return enrolling.now.enrolment.filter { !before.contains($0.trainee) }
  }
}
