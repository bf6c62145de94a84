/// What a class came to: its exam, and what each trainee has of it.
///
/// Every class has one, which says nothing before somebody enters something; it goes by the id of its
/// class.
public struct Results: Record {
  /// The letter that ids of classes begin with.
  public static let letter = TrainingClass.letter

  /// The id, which is that of the class.
  public let id: Identifier<Results>
  /// The exam; nil where nothing is known of one.
  public var exam: Exam?
  /// The results by trainee. Of whoever has none nothing is known.
  public var results: [Identifier<Trainee>: TraineeResult]
  /// What corrections replaced.
  public var history: [Correction]?

  /// The results of a class of which nothing is known yet.
  public init(of trainingClass: Identifier<TrainingClass>) {
    id = Identifier(of: trainingClass)
    results = [:]
  }

  /// The class.
  public var trainingClass: Identifier<TrainingClass> { Identifier(of: id) }

  /// The result of a trainee; setting one that says nothing leaves nothing behind.
  public subscript(trainee: Identifier<Trainee>) -> TraineeResult {
    get { results[trainee] ?? TraineeResult() }
    set { results[trainee] = newValue.isBlank ? nil : newValue }
  }

  /// Whether there is an exam: something is known of it, or somebody has a score.
  public var hasExam: Bool { exam != nil || results.values.contains { $0.best != nil } }

  /// The highest mark that can be had.
  public var fullMark: Double { exam?.fullMark ?? Exam.usualFullMark }

  /// From which mark on the exam is passed: its own, or else what the rules say in hundredths of the
  /// full mark.
  public func passMark(by rules: AttendanceRules) -> Double {
    exam?.passMark ?? rules.passMark * fullMark / 100
  }

  /// Whether a score is a mark of the exam.
  public func allows(_ score: Double?) -> Bool { score.map { (0...fullMark).contains($0) } ?? true }
}

extension Results {
  /// The results with certificates of consecutive numbers for these trainees, in their order.
  public func issuing(
    _ series: CertificateSeries, _ kind: Certificate.Kind, on day: Day,
    to trainees: some Sequence<Identifier<Trainee>>
  ) -> Results {
    trainees.enumerated().reduce(into: self) { results, trainee in
      results[trainee.element].certificate = Certificate(
        kind, number: series[trainee.offset], issued: day)
    }
  }

  /// The kind of the certificate that was issued last; nil where none was.
  public var latestKind: Certificate.Kind? {
    results.values.compactMap(\.certificate)
      .max { ($0.issued, $0.number) < ($1.issued, $1.number) }?.kind
  }
}
