/// A certificate that somebody was given in a class, as it is printed.
public struct Award: LetterSubject {
  /// Who.
  public let trainee: Trainee
  /// Where she worked at the end of the class, empty where she had no unit.
  public let unitName: String
  /// The certificate.
  public let certificate: Certificate
  /// What the class came to for her.
  public let record: Dossier.ClassRecord

  /// The certificates of a class, by number. Asks for roster, and the sessions and results of the
  /// class.
  public static func all(
    of trainingClass: TrainingClass, in library: Library, _ township: Township
  ) -> [Award] {
    let roster = library.roster
    var library = library
    library.classes = [trainingClass]
    let results = library.results[trainingClass.id]?.results ?? [:]
    let trainees = results.filter { $0.value.certificate != nil }.keys
      .compactMap { roster[$0] }
    return Dossier.all(of: trainees, in: library, township).compactMap { dossier in
      guard let record = dossier.classes.first, let certificate = record.result.certificate else {
        return nil
      }
      return Award(
        trainee: dossier.trainee,
        unitName: roster.unitName(of: dossier.trainee.id, in: trainingClass),
        certificate: certificate, record: record)
    }.sorted { ($0.certificate.number, $0.trainee.id) < ($1.certificate.number, $1.trainee.id) }
  }

  /// The wording of its kind.
  public var kind: LetterKind { LetterKind(certificate.kind) }
  /// The day on which it was issued.
  public var day: Day? { certificate.issued }

  /// What is put into its wording.
  public func values(in language: Language) -> [Placeholder: String] {
    var values = record.trainingClass.values(in: language)
    values[.trainee] = trainee.name
    values[.unit] = unitName
    values[.hours] = record.hours.rounded2
    values[.score] = record.result.best?.written
    values[.number] = certificate.number
    return values
  }
}
