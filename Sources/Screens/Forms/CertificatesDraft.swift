import Model

/// Certificates of consecutive numbers for those who complete a class and have none.
struct CertificatesDraft: Draft {
  enum Field: CaseIterable {
    case kind, first, issued
  }

  let results: Results
  /// Who gets one, in the order of the numbers.
  let trainees: [Identifier<Trainee>]
  let trainingClass: TrainingClass
  let holders: ResultDraft.Holders

  var title: ResultMessage { .issueTitle }
  var tellsScreenBelow: Bool { true }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .kind: .choice(.certificate, results.latestKind ?? .completion)
    case .first: .text(ResultMessage.firstNumber, nil)
    case .issued: .text(.issued, context.now.day.description)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    field == .first ? context.text(ResultMessage.firstNumberHint) : nil
  }

  /// Which numbers there will be.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    let series = Fields.certificateNumber(values.texts[.first] ?? "")
      .flatMap { CertificateSeries(from: $0) }
    return context.text(
      ResultMessage.issueSummary,
      [
        "count": String(trainees.count), "from": series?[0] ?? "–",
        "last": series?[trainees.count - 1] ?? "–",
      ])
  }

  func answer(to saved: Change, _ context: Context) -> String? {
    context.text(ResultMessage.savedMany, ["count": String(trainees.count)])
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let kind = values.text(.kind).flatMap(Certificate.Kind.init) ?? .completion
    let issued = values.value(.issued, Fields.day)
    let taken = holders[kind] ?? [:]
    let count = trainees.count
    let series = values.value(.first) { text throws(InputError) -> CertificateSeries in
      let number = Fields.certificateNumber(try Fields.required(text)) ?? ""
      guard let series = CertificateSeries(from: number) else { throw .noSeries(number) }
      for place in 0..<count {
        if let holder = taken[series[place]] {
          throw .certificateTaken(series[place], by: holder)
        }
      }
      return series
    }
    try values.check()
    guard let series, let issued else { return .results(results, was: results) }
    return .results(
      results.issuing(series, kind, on: issued, to: trainees), was: results)
  }
}
