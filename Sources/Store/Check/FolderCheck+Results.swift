import Model

// What classes came to.
extension FolderCheck {
  /// Results are of somebody who is or was enrolled, and scores are marks of the exam.
  mutating func check(
    _ results: Results, of trainingClass: TrainingClass?, in roster: Roster
  ) {
    if results.exam?.passMark.map({ results.allows($0) }) == false {
      add(results.path, .contradiction("exam/passMark"))
    }
    let enrolled = trainingClass.map { Set($0.enrolment.map(\.trainee)) }
    for (trainee, result) in results.results.sorted(by: { $0.key < $1.key }) {
      let place = "results/\(trainee)"
      if isMissing(trainee, in: roster), enrolled?.contains(trainee) != true {
        add(results.path, .missing(trainee.description))
      } else if enrolled?.contains(trainee) == false {
        add(results.path, .contradiction(place))
      }
      if !results.allows(result.score) { add(results.path, .contradiction("\(place)/score")) }
      if !results.allows(result.resit) { add(results.path, .contradiction("\(place)/resit")) }
      if let number = result.certificate?.number, Fields.certificateNumber(number) == nil {
        add(results.path, .empty("\(place)/certificate/number"))
      }
    }
  }

  /// Looks for numbers that two certificates of one kind have, in one class or in two.
  mutating func checkCertificates() {
    var holders: [Certificate.Kind: [String: String]] = [:]
    for results in contents.results {
      for (_, result) in results.results.sorted(by: { $0.key < $1.key }) {
        guard let certificate = result.certificate, !certificate.number.isEmpty else { continue }
        switch holders[certificate.kind]?[certificate.number] {
        case results.path?: add(results.path, .repeated("certificate \(certificate.number)"))
        case let other?:
          add(
            results.path,
            .shared(field: "certificate", value: certificate.number, with: other))
        case nil: holders[certificate.kind, default: [:]][certificate.number] = results.path
        }
      }
    }
  }
}
