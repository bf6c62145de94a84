import Model

extension DataFolder {
  /// The ids of all sessions of one class, by the names of their files alone.
  public func sessionIDs(of trainingClass: Identifier<TrainingClass>) -> [Identifier<Session>] {
    var problems: [Problem] = []
    return visibleNames(in: Session.folder(of: trainingClass.description), problems: &problems)
      .filter { $0.hasSuffix(".json") }
      .compactMap { Identifier($0.dropLast(5).description) }
  }

  /// The id of the class that has this session; nil where none has.
  public func trainingClass(
    ofSession id: Identifier<Session>
  ) -> Identifier<TrainingClass>? {
    var problems: [Problem] = []
    return namesOfClasses(problems: &problems)
      .compactMap { Identifier($0) }
      .first { sessionIDs(of: $0).contains(id) }
  }
}
