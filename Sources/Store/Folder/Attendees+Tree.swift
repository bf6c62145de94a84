import Model

extension Attendees {
  /// The people of the class that a tree writes, without making a record of it.
  init(_ tree: JSON) throws {
    var places: [Enrolment] = []
    for (index, place) in (tree["enrolment"]?.elements ?? []).enumerated() {
      let path: [any CodingKey] = [TreePathKey("enrolment"), TreePathIndex(index)]
      var enrolment = Enrolment(
        trainee: try place.value("trainee", at: path, Identifier.init),
        seat: place["seat"]?.number ?? 0,
        from: try place.valueIfPresent("from", at: path) { Day($0) })
      enrolment.leftOn = try place.valueIfPresent("leftOn", at: path) { Day($0) }
      places.append(enrolment)
    }
    self.init(places, leaves: try LeaveRequest.all(of: tree))
  }

  /// The head counts of a session, over everybody who is expected at it.
  ///
  /// - Parameter status: the status that a trainee was given there.
  func tally(
    at session: SessionOutline, status: (Identifier<Trainee>) -> AttendanceStatus?
  ) -> Tally {
    Tally(
      statuses: expected(on: session.date) { status($0) != nil }.map { place in
        status(place.trainee)
          ?? leave(of: place.trainee, on: session.date, session.start, session.end)?.kind.status
      })
  }
}

extension LeaveRequest {
  /// The requests of the class that a tree writes, without making a record of it.
  static func all(of trainingClass: JSON) throws -> [LeaveRequest] {
    var leaves: [LeaveRequest] = []
    for (index, leave) in (trainingClass["leaves"]?.elements ?? []).enumerated() {
      leaves.append(
        try LeaveRequest(leave, at: [TreePathKey("leaves"), TreePathIndex(index)]))
    }
    return leaves
  }

  /// As much of the leave that a tree writes as decides what it covers and what becomes of it.
  private init(_ tree: JSON, at path: [any CodingKey]) throws {
    let from = try tree.value("from", at: path) { Day($0) }
    self.init(
      id: try tree.value("id", at: path, Identifier.init),
      of: try tree.value("trainee", at: path, Identifier.init),
      kind: try tree.value("kind", at: path, Kind.init), from: from,
      until: try tree.value("until", at: path) { Day($0) }, asked: from)
    fromTime = try tree.valueIfPresent("fromTime", at: path) { TimeOfDay($0) }
    untilTime = try tree.valueIfPresent("untilTime", at: path) { TimeOfDay($0) }
    approvedBy = tree["approvedBy"]?.text
    refused = try tree.valueIfPresent("refused", at: path) { Day($0) }
    returned = try tree.valueIfPresent("returned", at: path) { Instant($0) }
  }
}
