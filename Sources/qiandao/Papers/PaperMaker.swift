import Model
import Paper
import Store

/// Makes papers of what stands in a data folder now.
struct PaperMaker: Sendable {
  let folder: DataFolder
  let language: Language
  /// The township, under the name in which its papers are written.
  private(set) var township: Township

  init(folder: DataFolder, language: Language) {
    self.folder = folder
    self.language = language
    township = folder.township
  }

  /// What the dossier of a trainee is made of.
  static let wholeRequest = Library.Request(
    roster: true, classes: true, sessions: .all, results: .all, visits: true,
    meetings: true)

  /// The paper that is ordered, with the organization's own mark and foot. A paper must not lack what could
  /// not be read.
  func document(_ order: PaperOrder) throws -> Document {
    let (library, problems) = folder.load(.init(letterhead: true), on: today)
    // A class cannot wait for a logo.
    if let first = problems.first, !order.isSheet {
      throw CommandError.incomplete(problems.count, first)
    }
    let letterhead = library.letterhead ?? Letterhead()
    var named = self
    named.township.name = letterhead.name ?? township.name
    var document = try named.plain(order, letterhead, library.logo)
    switch order.subject {
    case .badges, .tableCards, .letters: break
    case .sheet, .traineeDossier, .unitDossiers, .classDossier, .roster, .classRoster, .posting,
      .exceptions, .envelope, .visitReport, .outreachLog, .minutes, .evaluation:
      let isDrawn = !order.isSheet || library.logo?.canBeDrawn == true
      document.logo = isDrawn ? library.logo?.bytes : nil
      document.footer = letterhead.footer ?? ""
    }
    return document
  }

  private func plain(
    _ order: PaperOrder, _ letterhead: Letterhead, _ logo: Logo?
  ) throws -> Document {
    switch order.subject {
    case .sheet(let session, let trainingClass, let layout):
      try sheet(of: session, trainingClass, as: layout, isMasked: order.isMasked)
    case .traineeDossier(let trainee): try dossier(of: trainee, isMasked: order.isMasked)
    case .unitDossiers(let unit): try dossiers(of: unit, isMasked: order.isMasked)
    case .classDossier(let trainingClass): try dossier(of: trainingClass)
    case .letters(let letters, let trainingClass):
      try self.letters(
        letters, of: trainingClass, LetterWriter(letterhead, logo: logo, for: township, language))
    case .roster(let unit): try roster(of: unit, isMasked: order.isMasked)
    case .classRoster(let id): try roster(of: id, isMasked: order.isMasked)
    case .posting(let day, let id): try posting(of: day, id, hasSealSpace: letterhead.hasSealSpace)
    case .exceptions(let id): try exceptions(of: id)
    case .badges(let id): try cards(of: id, Document.badges)
    case .tableCards(let id): try cards(of: id, Document.tableCards)
    case .envelope(let id): try envelope(of: id)
    case .visitReport(let id): try report(on: id)
    case .outreachLog(let year): try outreachLog(of: year)
    case .minutes(let id): try minutes(of: id)
    case .evaluation(let subject): try evaluation(of: subject)
    }
  }

  var today: Day { Live.now().day }

  /// What is asked for. Throws where something of it cannot be read.
  func load(_ request: Library.Request) throws -> Library {
    let (library, problems) = folder.load(request, on: today)
    if let first = problems.first { throw CommandError.incomplete(problems.count, first) }
    return library
  }

  /// A class with all that there is of it.
  func load(_ id: Identifier<TrainingClass>) throws -> (TrainingClass, Library) {
    let library = try load(
      Library.Request(roster: true, classes: true, sessions: .of(id), results: .of(id)))
    guard let trainingClass = library.trainingClass(id) else {
      throw LookupError.noClass(id.description)
    }
    return (trainingClass, library)
  }

  /// A sheet can do without files that do not concern it: class cannot wait.
  private func sheet(
    of id: Identifier<Session>, _ trainingClass: Identifier<TrainingClass>,
    as layout: SheetLayout?, isMasked: Bool
  ) throws -> Document {
    let request = Library.Request(roster: true, classes: true, sessions: .of(trainingClass))
    let (library, problems) = folder.load(request, on: today)
    let meeting = try Meeting.find(id, in: library.meetings)
    let layout = layout ?? meeting.trainingClass.sheet ?? SheetLayout()
    // Of a sheet for several sessions none may be missing.
    let sessions = problems.isEmpty ? nil : folder.loadSessions(of: trainingClass)
    if layout.covers != .session, let gaps = sessions?.problems, let first = gaps.first {
      throw CommandError.incomplete(gaps.count, first)
    }
    let sheet = SignInSheet(
      organization: township.name, meeting, among: library.meetings, in: library.roster,
      layout: layout, language: language, isMasked: isMasked, strokes: Live.strokes)
    // A sheet with an id in place of a name is no use.
    let isUnknown = sheet.lines.contains { library.roster[$0.entry.id] == nil }
    if let first = problems.first, isUnknown {
      throw CommandError.incomplete(problems.count, first)
    }
    return sheet.document
  }

  private func dossier(of id: Identifier<Trainee>, isMasked: Bool) throws -> Document {
    let library = try load(Self.wholeRequest)
    guard let trainee = library.roster[id] else { throw LookupError.noTrainee(id.description) }
    return Dossier(of: trainee, in: library, township)
      .document(for: township, on: today, language: language, isMasked: isMasked)
  }

  private func dossiers(of id: Identifier<WorkUnit>, isMasked: Bool) throws -> Document {
    let library = try load(Self.wholeRequest)
    guard let unit = library.roster[id] else { throw LookupError.noUnit(id.description) }
    let units = library.roster.units(below: unit.id)
    let trainees = RosterOrder.pinyin.sorted(
      library.roster.narrowed(to: nil, withRetired: false, on: today), strokes: StrokeOrder()
    ).filter { $0.unit.map(units.contains) == true }
    guard !trainees.isEmpty else { throw DossierError.emptyUnit(unit.name) }
    return Dossier.document(
      of: unit.name, Dossier.all(of: trainees, in: library, township), for: township,
      on: today, language: language, isMasked: isMasked)
  }

  private func letters(
    _ order: LetterOrder, of id: Identifier<TrainingClass>, _ writer: LetterWriter
  ) throws -> Document {
    let (trainingClass, library) = try load(id)
    let roster = library.roster
    switch order {
    case .unitNotices(let unit):
      let all = UnitNotice.all(about: trainingClass, in: library, township, at: Live.now())
      let notices = all.filter { unit == nil || $0.unit.id == unit }
      guard !notices.isEmpty else {
        throw unit.map { LetterError.notInClass(roster.name(of: $0)) } ?? .noUnits
      }
      return try writer.document(notices)
    case .leaveForm(nil): return try writer.document(LeaveForm(of: trainingClass))
    case .leaveForm(let trainee?):
      guard let trainee = roster[trainee] else { throw LookupError.noTrainee(trainee.description) }
      return try writer.document(LeaveForm(for: trainee, of: trainingClass, in: roster))
    case .leaveRequest(let leave):
      guard let leave = trainingClass.leaves?.first(where: { $0.id == leave }) else {
        throw LetterError.noLeave
      }
      return try writer.document(LeaveForm(of: leave, of: trainingClass, in: roster))
    case .classNotice:
      return try writer.document(
        ClassNotice(of: trainingClass, in: library, township, on: today))
    case .certificates(let trainees, let kind):
      let awards = Award.all(of: trainingClass, in: library, township).filter { award in
        trainees?.contains(award.trainee.id) != false
          && (kind == nil || award.certificate.kind == kind)
      }
      guard !awards.isEmpty else { throw LetterError.noCertificates }
      return try writer.document(awards)
    }
  }

  private func dossier(of id: Identifier<TrainingClass>) throws -> Document {
    let (trainingClass, library) = try load(id)
    return ClassDossier(of: trainingClass, in: library, township, at: Live.now())
      .document(for: township, library.roster, language: language)
  }
}
