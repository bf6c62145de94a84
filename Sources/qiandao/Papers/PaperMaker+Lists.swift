import Model
import Paper

/// The lists, cards and the envelope of a class, and the roster.
extension PaperMaker {
  func roster(of unit: Identifier<WorkUnit>?, isMasked: Bool) throws -> Document {
    let roster = try load(Library.Request(roster: true)).roster
    let name = try unit.map { id throws(LookupError) in
      guard let unit = roster[id] else { throw .noUnit(id.description) }
      return unit.name
    }
    let trainees = RosterOrder.pinyin.sorted(roster.narrowed(to: nil, below: unit, on: today))
    guard !trainees.isEmpty else {
      throw name.map(DossierError.emptyUnit) ?? PaperRefusal.emptyRoster
    }
    return .roster(
      UnitSection.all(of: trainees, in: roster, by: \.unit), of: name, for: township, on: today,
      language: language, isMasked: isMasked)
  }

  func roster(of id: Identifier<TrainingClass>, isMasked: Bool) throws -> Document {
    let (trainingClass, library) = try load(id)
    let members = trainingClass.members(in: library.roster)
    guard !members.isEmpty else { throw PaperRefusal.nobodyEnrolled(trainingClass.name) }
    return .roster(
      of: trainingClass, members, for: township, on: today, language: language, isMasked: isMasked)
  }

  func posting(
    of day: Day, _ id: Identifier<TrainingClass>, hasSealSpace: Bool
  ) throws -> Document {
    let (trainingClass, library) = try load(id)
    return try AttendancePosting(
      of: day, trainingClass, library.meetings(of: trainingClass), in: library.roster,
      at: Live.now()
    ).document(for: township, language: language, hasSealSpace: hasSealSpace)
  }

  func exceptions(of id: Identifier<TrainingClass>) throws -> Document {
    let (trainingClass, library) = try load(id)
    return try ExceptionsList(
      of: trainingClass, library.meetings(of: trainingClass), in: library.roster, township,
      at: Live.now()
    ).document(for: township, on: today, language: language)
  }

  /// Cards for those who have not left the class.
  func cards(
    of id: Identifier<TrainingClass>,
    _ make: (TrainingClass, [ClassMember], Township, Language) -> Document
  ) throws -> Document {
    let (trainingClass, library) = try load(id)
    let members = trainingClass.members(in: library.roster).filter { !$0.hasLeft(by: today) }
    guard !members.isEmpty else { throw PaperRefusal.nobodyEnrolled(trainingClass.name) }
    return make(trainingClass, members, township, language)
  }

  func report(on id: Identifier<SiteVisit>) throws -> Document {
    let library = try load(Library.Request(roster: true, visit: id))
    guard let visit = library.visit(id) else { throw LookupError.noVisit(id.description) }
    return visit.document(for: township, library.roster, on: today, language: language)
  }

  func outreachLog(of year: Int?) throws -> Document {
    let library = try load(Library.Request(roster: true, outreach: true))
    return library.outreach.document(
      in: year.map { .year($0) }, on: today, for: township, library.roster, language: language)
  }

  func minutes(of id: Identifier<MonthlyMeeting>) throws -> Document {
    let library = try load(Library.Request(roster: true, meetings: true))
    guard let meeting = library.monthlyMeeting(id) else {
      throw LookupError.noMeeting(id.description)
    }
    return meeting.document(for: township, library.roster, language: language)
  }

  func evaluation(of subject: EvaluationSubject) throws -> Document {
    switch subject {
    case .trainingClass(let id):
      let library = try load(Library.Request(classes: true, evaluations: .of(id)))
      guard let trainingClass = library.trainingClass(id), let record = library.evaluations[id]
      else { throw LookupError.noClass(id.description) }
      let last = max(trainingClass.start, trainingClass.end)
      return record.evaluation.document(
        of: trainingClass.title(in: language), on: trainingClass.start...last, for: township,
        language: language)
    case .visit(let id):
      guard let visit = try load(Library.Request(visit: id)).visit(id) else {
        throw LookupError.noVisit(id.description)
      }
      return (visit.evaluation ?? Evaluation()).document(
        of: visit.host, on: visit.days, for: township, language: language)
    }
  }

  func envelope(of id: Identifier<TrainingClass>) throws -> Document {
    let (trainingClass, library) = try load(id)
    let dossier = ClassDossier(of: trainingClass, in: library, township, at: Live.now())
    return Reimbursement(dossier, at: Live.now())
      .document(for: township, library.roster, language: language)
  }
}
