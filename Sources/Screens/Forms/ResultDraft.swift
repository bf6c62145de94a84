import Model

/// What is said of one trainee at the end of a class, and the certificate that she is given.
struct ResultDraft: Draft {
  /// The names of those who have which number, by the kind of certificate.
  typealias Holders = [Certificate.Kind: [String: String]]

  enum Field: CaseIterable {
    case rating, reason, rated, certificate, number, issued
  }

  let results: Results
  let trainee: Identifier<Trainee>
  let name: String
  let trainingClass: TrainingClass
  let holders: Holders

  var title: ResultMessage { .editResult }
  var tellsScreenBelow: Bool { true }

  private var result: TraineeResult { results[trainee] }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .rating: .choice(.rating, result.rating?.kind, isOptional: true)
    case .reason: .text(.reason, result.rating?.reason)
    case .rated: .text(.day, result.rating?.date.description)
    case .certificate:
      .choice(.certificate, result.certificate?.kind ?? results.latestKind ?? .completion)
    case .number: .text(.number, result.certificate?.number)
    case .issued: .text(.issued, result.certificate?.issued.description)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    let message: ResultMessage? =
      switch field {
      case .rating: .ratingHint
      case .reason: .reasonHint
      case .rated, .issued: .todayHint
      case .number: .numberHint
      case .certificate: nil
      }
    return message.map { context.text($0) }
  }

  /// Whom it is about.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? { name }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let today = context.now.day
    var changed = result
    changed.rating = nil
    let rated = values.text(.rated) == nil ? today : values.value(.rated, Fields.day)
    if let kind = values.text(.rating).flatMap(Rating.Kind.init) {
      let reason = values.text(.reason)
      if kind == .poor, reason == nil { values.refuse(.reason, .missing) }
      changed.rating = Rating(kind, reason: reason, on: rated ?? today)
    } else if values.isChanged(.reason), values.text(.reason) != nil {
      // A reason for nothing would be lost.
      values.refuse(.rating, .missing)
    }
    let issued = values.text(.issued) == nil ? today : values.value(.issued, Fields.day)
    let kind = values.text(.certificate).flatMap(Certificate.Kind.init) ?? .completion
    let number = Fields.certificateNumber(values.texts[.number] ?? "")
    changed.certificate = number.map { Certificate(kind, number: $0, issued: issued ?? today) }
    if let number, let holder = holders[kind]?[number], !isHers(kind, number) {
      values.refuse(.number, .certificateTaken(number, by: holder))
    }
    try values.check()
    var all = results
    all[trainee] = changed
    return .results(all, was: results)
  }

  private func isHers(_ kind: Certificate.Kind, _ number: String) -> Bool {
    result.certificate?.kind == kind && result.certificate?.number == number
  }
}
