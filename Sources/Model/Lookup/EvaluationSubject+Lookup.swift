extension EvaluationSubject {
  /// The one class or visit that `text` names, each as it is named by itself.
  public static func find(
    _ text: String, in classes: [TrainingClass], _ visits: [SiteVisit]
  ) throws(LookupError) -> EvaluationSubject {
    let (classes, visits) = (
      TrainingClass.matching(text, in: classes), SiteVisit.matching(text, in: visits)
    )
    switch (classes.count, visits.count) {
    case (0, 0): throw .noSubject(text)
    case (1, 0): return .trainingClass(classes[0].id)
    case (0, 1): return .visit(visits[0].id)
    default: throw .severalSubjects(text, classes.map(\.candidate) + visits.map(\.candidate))
    }
  }
}
