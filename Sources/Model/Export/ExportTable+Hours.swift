extension ExportTable {
  /// What a trainee has of a class.
  private struct Account {
    let trainingClass: TrainingClass
    let place: Enrolment
    let trainee: Trainee?
    let unitName: String
    let statuses: [AttendanceStatus?]
    let standing: Standing

    var tally: Tally { Tally(statuses: statuses) }

    func count(_ status: AttendanceStatus) -> ExportCell {
      .count(statuses.count { $0 == status })
    }
  }

  /// Everybody who is or was enrolled in these classes, by class and seat. Sessions to come are
  /// expected and unmarked; what was cancelled counts nowhere.
  init(hoursIn classes: [TrainingClass], in library: Library, hours: HourRules) {
    let sources: [Source<Account>] = [
      Source("className", Term.trainingClass) { .title(of: $0.trainingClass) },
      Source("class", nil) { .written($0.trainingClass.id.description) },
      Source("seat", Term.seat) { .counted($0.place.seat) },
      Source("trainee", nil) { .written($0.place.trainee.description) },
      Source("number", Term.number) { .written($0.trainee?.number) },
      Source("name", Term.name) {
        .written($0.trainee?.name ?? $0.place.trainee.description)
      },
      Source("unitName", Term.unit) { .written($0.unitName) },
      Source("expected", Term.expected) { .counted($0.tally.expected) },
      Source("present", Term.present) { $0.count(.present) },
      Source("late", Term.late) { $0.count(.late) },
      Source("leftEarly", Term.leftEarly) { $0.count(.leftEarly) },
      Source("leavePersonal", Term.leavePersonal) { $0.count(.leavePersonal) },
      Source("leaveSick", Term.leaveSick) { $0.count(.leaveSick) },
      Source("leaveOfficial", Term.leaveOfficial) { $0.count(.leaveOfficial) },
      Source("absent", Term.absent) { $0.count(.absent) },
      Source("unmarked", Term.unmarked) { .counted($0.tally.unmarked) },
      Source("madeUp", ExportHeading.madeUp) { .hours($0.standing.madeUp) },
      Source("hours", ExportHeading.earned) { .hours($0.standing.earned) },
      Source("classHours", ExportHeading.classHours) { .hours($0.standing.hours) },
    ]
    self.init(.hours, of: classes.flatMap { Self.accounts(in: $0, library, hours) }, sources)
  }

  private static func accounts(
    in trainingClass: TrainingClass, _ library: Library, _ hours: HourRules
  ) -> [Account] {
    let attendees = trainingClass.attendees
    let sessions = library.sessions[trainingClass.id] ?? []
    var statuses: [Identifier<Trainee>: [AttendanceStatus?]] = [:]
    for session in sessions where session.cancelled == nil {
      for place in attendees.expected(at: session) {
        let mark = attendees.mark(of: place.trainee, at: session)
        statuses[place.trainee, default: []].append(mark?.status)
      }
    }
    return attendees.places.map { place in
      let trainee = library.roster[place.trainee]
      return Account(
        trainingClass: trainingClass, place: place, trainee: trainee,
        unitName: library.roster.unitName(of: place.trainee, in: trainingClass),
        statuses: statuses[place.trainee] ?? [],
        standing: Standing(
          of: place.trainee, in: trainingClass, sessions, attendees: attendees, hours: hours,
          AttendanceRules()))
    }
  }
}
