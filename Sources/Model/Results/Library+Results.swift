extension Library {
  /// What one class came to for a trainee.
  public struct ClassResult: Equatable, Sendable {
    /// The class.
    public let trainingClass: TrainingClass
    /// Its exam, where something is known of it.
    public let exam: Exam?
    /// Her result.
    public let result: TraineeResult
  }

  /// What every class came to for a trainee, the earliest class first; classes of which nothing is
  /// known for her are left out. Asks for classes and for the results of all of them.
  public func results(of trainee: Identifier<Trainee>) -> [ClassResult] {
    classes.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.compactMap { trainingClass in
      guard let results = results[trainingClass.id], let result = results.results[trainee] else {
        return nil
      }
      return ClassResult(trainingClass: trainingClass, exam: results.exam, result: result)
    }
  }

  /// Who has which number of a kind of certificate, over all classes. Asks for the results of all
  /// classes.
  public func holders(of kind: Certificate.Kind) -> [String: Identifier<Trainee>] {
    results.sorted { $0.key < $1.key }.reduce(into: [:]) { holders, results in
      for (trainee, result) in results.value.results.sorted(by: { $0.key < $1.key }) {
        guard let certificate = result.certificate, certificate.kind == kind else { continue }
        holders[certificate.number] = holders[certificate.number] ?? trainee
      }
    }
  }
}
