/// The evaluation of a class. Every class has one, which says nothing before somebody enters something; it goes
/// by the id of its class.
public struct ClassEvaluation: Record {
  /// The letter that ids of classes begin with.
  public static let letter = TrainingClass.letter

  /// The id, which is that of the class.
  public let id: Identifier<ClassEvaluation>
  /// What trainees think of it.
  public var evaluation: Evaluation
  /// What corrections replaced.
  public var history: [Correction]?

  /// The evaluation of a class of which nothing is known yet.
  public init(of trainingClass: Identifier<TrainingClass>) {
    id = Identifier(of: trainingClass)
    evaluation = Evaluation()
  }

  /// The class.
  public var trainingClass: Identifier<TrainingClass> { Identifier(of: id) }
}
