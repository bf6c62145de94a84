import Model

// What only one may have.
extension FolderCheck {
  /// Looks for ids, numbers and names that two records share.
  mutating func checkTwins() {
    checkWrongNames()
    var sessions: [Identifier<Session>: String] = [:]
    for session in contents.sessions.map(\.record) {
      if let first = sessions[session.id] {
        add(session.path, .twin(first))
      } else {
        sessions[session.id] = session.path
      }
    }
    // A file that another one has taken over still says what it said.
    let trainees = contents.trainees.filter { $0.merger == nil }
    checkShared(trainees, "number") { $0.number.map { [$0] } }
    checkShared(trainees, "idCard") { trainee in
      trainee.idCard.map { [Masked.idCard(IDCard.plain($0)), IDCard.plain($0)] }
    }
    // Namesakes are common; namesakes with one phone are one person, entered twice.
    checkShared(trainees, "name") { trainee in trainee.phone.map { [trainee.name, $0] } }
    checkCertificates()
    checkShared(contents.units, "name") { [$0.name, $0.parent?.description ?? ""] }
  }

  /// A file under a wrong name that holds a record which has its own file is a copy of that.
  private mutating func checkWrongNames() {
    let known = Set(places)
    for index in report.findings.indices {
      let problem = report.findings[index].problem
      guard case .wrongID(let id) = problem.fault else { continue }
      let folder = DurableWriter.folder(of: problem.path)
      let file = problem.path.dropFirst(folder.count + 1)
      // What lies there once a class goes by the id of its folder.
      let own =
        ["class.json", Results.file].contains(String(file))
        ? "\(TrainingClass.folder)/\(id)/\(file)" : "\(folder)/\(id).json"
      guard known.contains(own) else { continue }
      report.findings[index] = Finding(Problem(path: problem.path, fault: .twin(own)), .left)
    }
  }

  /// Looks for records with the same values, of which the first is shown.
  private mutating func checkShared<R: StoredRecord>(
    _ records: [R], _ field: String, _ value: (R) -> [String]?
  ) {
    var holders: [[String]: String] = [:]
    for record in records {
      guard let value = value(record) else { continue }
      if let first = holders[value] {
        add(record.path, .shared(field: field, value: value[0], with: first))
      } else {
        holders[value] = record.path
      }
    }
  }
}
