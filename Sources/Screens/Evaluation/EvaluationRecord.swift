import Model

/// The record that an evaluation is kept in, as it was read.
enum EvaluationRecord: Equatable, Sendable {
  /// That of a class.
  case trainingClass(ClassEvaluation, of: TrainingClass)
  /// The visit itself.
  case visit(SiteVisit)

  /// The record of what forms were given out about, nil where it is gone or cannot be read.
  init?(of subject: EvaluationSubject, in library: Library) {
    switch subject {
    case .trainingClass(let id):
      guard let trainingClass = library.trainingClass(id),
        let evaluation = library.evaluations[id]
      else { return nil }
      self = .trainingClass(evaluation, of: trainingClass)
    case .visit(let id):
      guard let visit = library.visit(id) else { return nil }
      self = .visit(visit)
    }
  }

  /// What trainees think.
  var evaluation: Evaluation {
    switch self {
    case .trainingClass(let record, _): record.evaluation
    case .visit(let visit): visit.evaluation ?? Evaluation()
    }
  }

  /// The id of the record.
  var id: String {
    switch self {
    case .trainingClass(let record, _): record.trainingClass.description
    case .visit(let visit): visit.id.description
    }
  }

  /// Its first day.
  var start: Day {
    switch self {
    case .trainingClass(_, let trainingClass): trainingClass.start
    case .visit(let visit): visit.date
    }
  }

  /// Its last day, before which nothing can be done about it.
  var end: Day {
    switch self {
    case .trainingClass(_, let trainingClass): trainingClass.end
    case .visit(let visit): visit.days.upperBound
    }
  }

  /// What it is about, in words.
  func name(in language: Language) -> String {
    switch self {
    case .trainingClass(_, let trainingClass): trainingClass.title(in: language)
    case .visit(let visit): visit.host
    }
  }

  /// The change that makes the evaluation another one.
  func setting(_ evaluation: Evaluation) -> Change {
    switch self {
    case .trainingClass(let was, _):
      var changed = was
      changed.evaluation = evaluation
      return .evaluation(changed, was: was)
    case .visit(let was):
      var changed = was
      changed.evaluation = evaluation
      return .visit(changed, was: was)
    }
  }

  /// The change that makes it another one, as `change` says.
  func changing(_ change: (inout Evaluation) -> Void) -> Change {
    var evaluation = evaluation
    change(&evaluation)
    return setting(evaluation)
  }

  /// The record after a save of it; nil where something else was saved.
  func saved(_ change: Change) -> EvaluationRecord? {
    switch (self, change) {
    case (.trainingClass(_, let trainingClass), .evaluation(let saved, _))
    where saved.trainingClass == trainingClass.id:
      .trainingClass(saved, of: trainingClass)
    case (.visit(let visit), .visit(let saved, _)) where saved.id == visit.id: .visit(saved)
    default: nil
    }
  }
}
