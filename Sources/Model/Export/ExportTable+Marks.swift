extension ExportTable {
  /// A line of a roll, or somebody who came without being enrolled.
  private struct Attendance {
    let meeting: Meeting
    var trainee: Identifier<Trainee>?
    var seat: Int?
    var number: String?
    let name: String
    let unitName: String?
    let mark: Mark?
    let status: ExportCell
    let hours: Double?
  }

  /// Everybody at every session of these classes, in the order in which they take place. What was
  /// cancelled counts nowhere, and is left out.
  init(marksOf classes: [TrainingClass], in library: Library, hours: HourRules) {
    let meetings = classes.flatMap { Meeting.all(of: $0, library.sessions[$0.id] ?? []) }
      .filter { $0.session.cancelled == nil }.sorted(by: Meeting.takesPlaceBefore)
    let sources: [Source<Attendance>] = [
      Source("date", Term.date) { .dated(PartialDay($0.meeting.session.date)) },
      Source("sessionNumber", Term.session) { .counted($0.meeting.number) },
      Source("session", nil) { .written($0.meeting.session.id.description) },
      Source("className", Term.trainingClass) { .title(of: $0.meeting.trainingClass) },
      Source("class", nil) { .written($0.meeting.trainingClass.id.description) },
      Source("topic", Term.topic) { .written($0.meeting.session.topic) },
      Source("seat", Term.seat) { .counted($0.seat) },
      Source("trainee", nil) { .written($0.trainee?.description) },
      Source("number", Term.number) { .written($0.number) },
      Source("name", Term.name) { .written($0.name) },
      Source("unitName", Term.unit) { .written($0.unitName) },
      Source("status", ExportHeading.attendance) { $0.status },
      Source("minutes", ExportHeading.minutes) { .counted($0.mark?.minutes) },
      Source("leftEarlyMinutes", ExportHeading.leftEarlyMinutes) { .alsoEarly($0.mark) },
      Source("note", Term.note) { .written($0.mark?.note) },
      Source("remarks", Term.remark) { .remarks($0.mark) },
      Source("madeUp", ExportHeading.madeUp) { .credited($0.mark?.makeUp?.hours) },
      Source("hours", ExportHeading.earned) { .credited($0.hours) },
    ]
    self.init(
      .marks, of: meetings.flatMap { Self.attendances(at: $0, library.roster, hours) }, sources)
  }

  private static func attendances(
    at meeting: Meeting, _ roster: Roster, _ hours: HourRules
  ) -> [Attendance] {
    let roll = Roll(session: meeting.session, of: meeting.trainingClass, in: roster)
    let enrolled = Set(roll.entries.map(\.id))
    let expected = roll.entries.map { entry in
      Attendance(
        meeting: meeting, trainee: entry.id, seat: entry.seat, number: entry.trainee.number,
        name: entry.trainee.name, unitName: entry.unitName, mark: entry.mark,
        status: .status(of: entry.mark), hours: hours.earned(by: entry.mark, at: meeting.session))
    }
    // Who was enrolled meanwhile stands in the roll.
    let walkIns = meeting.session.guests(besides: enrolled)
    return expected
      + walkIns.map { walkIn in
        let known = walkIn.trainee.flatMap { roster[$0] }
        return Attendance(
          meeting: meeting, trainee: walkIn.trainee, number: known?.number,
          name: known?.name ?? walkIn.name,
          unitName: known.map { roster.unitName(of: $0, on: meeting.session.date) } ?? walkIn.unit,
          mark: nil, status: .word("walk-in", Term.walkIn.phrase), hours: nil)
      }
  }
}

extension ExportCell {
  /// A class by its name with the number in the series, in the language of the table.
  static func title(of trainingClass: TrainingClass) -> ExportCell {
    let titles = Language.allCases.map { trainingClass.title(in: $0) }
    return .word(trainingClass.name, Phrase(titles[0], titles[1], titles[2]))
  }

  fileprivate static func status(of mark: Mark?) -> ExportCell {
    guard let status = mark?.status else { return .word("unmarked", Term.unmarked.phrase) }
    let isBoth = mark?.isLateAndLeftEarly == true
    return .word(
      status.rawValue, isBoth ? ExportHeading.lateAndLeftEarly.phrase : status.term.phrase)
  }

  /// The minutes that she left early where she was late as well; 0 stands for minutes that are not
  /// known.
  fileprivate static func alsoEarly(_ mark: Mark?) -> ExportCell {
    guard let mark, mark.isLateAndLeftEarly, let minutes = mark.leftEarlyMinutes, minutes > 0
    else { return .empty }
    return .count(minutes)
  }

  fileprivate static func remarks(_ mark: Mark?) -> ExportCell {
    .written((mark?.remarks ?? []).joined(separator: "; "))
  }
}
