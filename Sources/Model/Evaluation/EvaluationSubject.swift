/// What opinion forms were given out about.
public enum EvaluationSubject: Hashable, Sendable {
  /// A class.
  case trainingClass(Identifier<TrainingClass>)
  /// A site visit.
  case visit(Identifier<SiteVisit>)
}
