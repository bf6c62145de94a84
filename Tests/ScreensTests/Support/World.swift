import Model

@testable import Screens

/// All that lies outside the screens, in memory: the records, the clock, the printer.
@MainActor
final class World {
  var township = Township(name: "大连湾街道妇联")
  var library = Library()
  var now = instant("2026-11-24T09:05:00+08:00")
  /// What printing fails with, while it is set.
  var printFailure: (any Explained)?
  /// What every save fails with, while it is set.
  var failure: (any Error)?
  /// What merging makes of a session that is saved, while it is set.
  var settle: ((inout Session) -> Void)?
  /// Whether another program changed something that the screens have not noticed yet.
  var hasChanges = false
  /// Why nothing can be saved.
  var readOnlyReason: String?
  /// Whether what classes came to cannot be read.
  var unreadableResults = false
  /// Files that cannot be read.
  var problems: [String] = []
  /// What is noted of backups off the machine.
  var note: BackupNote?
  /// Whether a backup goes off the machine, and what could not be read for it.
  var isOutside = true
  var missingInBackup = 0
  var complaintOfBackup: String?
  /// What went wrong beside the screens.
  var complaint: String?
  var pages: [[String]] = [["page one"], ["page two"]]

  /// What logging fails with, while it is set.
  var logFailure: (any Error)?
  /// What is wrong with the data folder itself.
  var warning: String?

  /// The pictures that can be had for a logo, by path.
  var pictures: [String: [UInt8]] = [:]

  /// The files that can be kept with a visit, by path.
  var documents: [String: [UInt8]] = [:]

  /// What is done beside the screens.
  let beside = BesideWorld()

  private(set) var accesses: [Access] = []
  private(set) var saves: [Change] = []
  /// Why something was changed that was final.
  private(set) var reasons: [String] = []
  /// The papers that were laid out, written and printed.
  private(set) var laidOut: [PaperOrder] = []
  private(set) var written: [PaperOrder] = []
  private(set) var printed: [PaperOrder] = []
  /// How they were printed, and the jobs that are followed.
  private(set) var printOptions: [PrintOptions] = []
  private(set) var followed: [PrintJob] = []
  /// The indexes that were made ready for a search.
  private(set) var prepared: [SearchIndex] = []
  /// The printers that there are.
  var printers = [Printer("office"), Printer("attic")]
  private(set) var backups: [String] = []
  private(set) var exports: [ExportOrder] = []
  private var seeds: UInt64 = 0

  var environment: Environment {
    Environment(
      now: { self.now },
      idSeed: {
        self.seeds += 1
        return IDSeed(milliseconds: self.seeds, random: 1)
      },
      load: { (self.load($0), self.problems) },
      save: { change, precedence, why in
        if let why { self.reasons.append(why) }
        return try self.save(change, precedence)
      },
      log: {
        if let failure = self.logFailure { throw failure }
        self.accesses.append($0)
      },
      backUp: {
        if let failure = self.failure { throw failure }
        self.backups.append($0)
        let backup = MadeBackup(
          path: $0, isOutside: self.isOutside, missing: self.missingInBackup,
          complaint: self.complaintOfBackup)
        if backup.isOutside { self.note = BackupNote(outside: self.now.day, place: $0) }
        return backup
      },
      export: {
        if let failure = self.failure { throw failure }
        try self.environment.log(.export(of: $0.kind.rawValue, to: $0.path))
        self.exports.append($0)
        return WrittenExport(path: "/home/liu/\($0.path)", rows: 14)
      },
      begin: { self.beside.begin($0, in: self) },
      stopWork: { self.beside.stop() },
      follow: { self.followed.append($0) },
      prepare: { self.prepared.append($0) },
      takeNews: { self.beside.takeNews() },
      completePath: { typed, _ in
        let names = self.beside.files.keys.filter { $0.hasPrefix(typed) }.sorted()
        return names.count == 1
          ? PathCompletion(path: names[0], names: []) : PathCompletion(path: typed, names: names)
      },
      takeComplaint: {
        defer { self.complaint = nil }
        return self.complaint
      },
      takeChanges: {
        defer { self.hasChanges = false }
        return self.hasChanges
      },
      loadTownship: { self.township },
      readOnlyReason: readOnlyReason, warning: warning)
  }

  func layOut(_ order: PaperOrder) throws -> WorkResult {
    if case .sheet(let id, let trainingClass, _) = order.subject,
      library.sessions[trainingClass]?.contains(where: { $0.id == id }) != true
    {
      throw LookupError.noSession(id.description)
    }
    laidOut.append(order)
    let pages = order.isMasked ? pages : pages.map { $0 + ["whole"] }
    return .laidOut(PaperProof(title: "Sign-in sheet", pages: pages))
  }

  func write(_ order: PaperOrder) throws -> WorkResult {
    if let failure { throw failure }
    written.append(order)
    return .written("/home/liu/签到表.pdf")
  }

  func findPrinters() -> WorkResult {
    if let failure = printFailure { return .notPrinted(failure.explanation(in: .english)) }
    return .printers(printers)
  }

  func print(_ order: PaperOrder, _ options: PrintOptions) throws -> WorkResult {
    try environment.log(.print(of: order.id, to: options.printer, isMasked: order.isMasked))
    if let failure = printFailure { return .notPrinted(failure.explanation(in: .english)) }
    printed.append(order)
    printOptions.append(options)
    return .printed(PrintJob("\(options.printer ?? "none")-\(11 + printed.count)"))
  }

  /// Only what is asked for, so that a screen cannot show what it did not ask for.
  private func load(_ request: Library.Request) -> Library {
    var result = Library()
    if request.roster { result.roster = library.roster }
    if request.classes { result.classes = library.classes }
    switch request.sessions {
    case .none: break
    case .of(let id): result.sessions[id] = library.sessions[id]
    case .all: result.sessions = library.sessions
    case .sheet(let code):
      result.sessions = library.sessions.filter { $0.value.map(\.id).contains(where: code.matches) }
    }
    switch request.results {
    case .none, .sheet: break
    case .of(let id): result.results[id] = results(of: id)
    case .all:
      for trainingClass in library.classes {
        result.results[trainingClass.id] = results(of: trainingClass.id)
      }
    }
    if request.visits {
      result.visits = library.visits
    } else if request.openGaps {
      result.visits = library.visits.filter { !$0.openGaps.isEmpty }
    } else if let id = request.visit {
      result.visits = library.visits.filter { $0.id == id }
    }
    if request.outreach {
      result.outreach = OutreachLog(
        visits: library.visits.map { VisitOutline($0) },
        invited: library.classes.compactMap { InvitedClass($0) })
    }
    if request.meetings { result.monthlyMeetings = library.monthlyMeetings }
    switch request.evaluations {
    case .none, .sheet: break
    case .of(let id): result.evaluations[id] = evaluation(of: id)
    case .all:
      for trainingClass in library.classes {
        result.evaluations[trainingClass.id] = evaluation(of: trainingClass.id)
      }
    }
    if request.groups { result.groups = library.groups }
    if request.strokes { result.strokes = library.strokes }
    if request.letterhead { (result.letterhead, result.logo) = (library.letterhead, library.logo) }
    if request.overview {
      result.overview = Overview(on: now.day, library, township)
      result.overview?.backups = note
    }
    return result
  }

  private func save(_ change: Change, _ precedence: Precedence) throws -> Change {
    if let failure { throw failure }
    let saved: Change
    switch change {
    case .trainee(let trainee, let was, let newUnit):
      var units = library.roster.units
      if let newUnit { units.append(newUnit) }
      var trainees = library.roster.trainees
      let merged = try merge(trainee, was, &trainees, change, precedence)
      library.roster = Roster(trainees: trainees, units: units)
      saved = .trainee(merged, was: was, newUnit: nil)
    case .trainingClass(let trainingClass, let was):
      let merged = try merge(trainingClass, was, &library.classes, change, precedence)
      saved = .trainingClass(merged, was: was)
    case .session(let session, let was):
      let merged = try merge(
        session, was, &library.sessions[session.trainingClass, default: []], change, precedence)
      if let settle { self.change(merged, settle) }
      saved = .session(settle == nil ? merged : self.saved(merged), was: was)
    case .sessions(let sessions):
      for session in sessions {
        library.sessions[session.trainingClass, default: []].append(session)
      }
      saved = change
    case .township(let mine, let was):
      // The data folder merges value by value; here one that is changed at all is a conflict.
      if township != was, precedence == .neither {
        let values = [
          SaveConflict.Value(
            field: "hours/day", mine: .number(mine.hours.day.written),
            theirs: .number(township.hours.day.written))
        ]
        throw SaveConflict(mine: change, values: values)
      }
      if precedence != .theirs { township = mine }
      saved = .township(township, was: was)
    case .letterhead(let letterhead, let was, let order):
      // The data folder merges value by value; here one that is changed at all is a conflict.
      if library.letterhead != was, precedence == .neither {
        let values = [
          SaveConflict.Value(
            field: "footer", mine: letterhead.footer.map(JSON.string),
            theirs: library.letterhead?.footer.map(JSON.string))
        ]
        throw SaveConflict(mine: change, values: values)
      }
      if case .copy(let path)? = order { library.logo = try Logo(pictures[path] ?? []) }
      if order == .remove { library.logo = nil }
      if precedence != .theirs { library.letterhead = letterhead }
      saved = .letterhead(library.letterhead ?? letterhead, was: was, logo: order)
    case .group(let group, let was):
      saved = .group(try merge(group, was, &library.groups, change, precedence), was: was)
    case .groupRemoved(let group):
      library.groups.removeAll { $0.id == group.id }
      saved = change
    case .results(let results, let was):
      var records = [self.results(of: results.trainingClass)].compactMap(\.self)
      let merged = try merge(results, was, &records, change, precedence)
      library.results[results.trainingClass] = merged
      saved = .results(merged, was: was)
    case .merge(let asked):
      take(asked.change(in: library, at: now))
      saved = change
    case .mergeUndone(let other, _, _):
      let undo = try MergeUndo(of: other, in: library)
      take(undo.change)
      saved = .mergeUndone(of: other, kept: undo.kept, given: undo.given)
    case .unit(let unit, let was):
      var units = library.roster.units
      saved = .unit(try merge(unit, was, &units, change, precedence), was: was)
      library.roster = Roster(trainees: library.roster.trainees, units: units)
    case .unitRemoved(let unit):
      try library.roster.refuseRemoval(
        of: unit, groups: library.groups, visits: library.visits, classes: library.classes)
      library.roster = Roster(
        trainees: library.roster.trainees, units: library.roster.units.filter { $0.id != unit.id })
      saved = change
    case .unitsMerged(let unit, let other):
      let merge = try UnitMerge(
        of: unit, into: other, in: library.roster, groups: library.groups,
        visits: library.visits, classes: library.classes)
      let trainees = Dictionary(uniqueKeysWithValues: merge.trainees.map { ($0.now.id, $0.now) })
      let changed = merge.units.map(\.now) + [merge.kept.now]
      let units = Dictionary(uniqueKeysWithValues: changed.map { ($0.id, $0) })
      library.roster = Roster(
        trainees: library.roster.trainees.map { trainees[$0.id] ?? $0 },
        units: library.roster.units.filter { $0.id != unit.id }.map { units[$0.id] ?? $0 })
      let groups = Dictionary(uniqueKeysWithValues: merge.groups.map { ($0.now.id, $0.now) })
      library.groups = library.groups.map { groups[$0.id] ?? $0 }
      saved = .unitsMerged(unit, into: merge.kept.now)
    case .meeting(let meeting, let was):
      saved = .meeting(
        try merge(meeting, was, &library.monthlyMeetings, change, precedence), was: was)
    case .meetings(let meetings):
      library.monthlyMeetings += meetings
      saved = change
    case .meetingsChanged(let changes):
      var records = library.monthlyMeetings
      for one in changes { _ = try merge(one.now, one.was, &records, change, precedence) }
      library.monthlyMeetings = records
      saved = change
    case .evaluation(let evaluation, let was):
      var records = [self.evaluation(of: evaluation.trainingClass)]
      let merged = try merge(evaluation, was, &records, change, precedence)
      library.evaluations[evaluation.trainingClass] = merged
      saved = .evaluation(merged, was: was)
    case .visit(let visit, let was):
      saved = .visit(try merge(visit, was, &library.visits, change, precedence), was: was)
    case .attachment(let visit, let was, let order):
      let attached = try attach(order, to: visit)
      saved = .visit(try merge(attached, was, &library.visits, change, precedence), was: was)
    }
    saves.append(change)
    return saved
  }

  /// What a class came to, as it stands on disk; nil where that cannot be read.
  func results(of id: Identifier<TrainingClass>) -> Results? {
    unreadableResults ? nil : library.results[id] ?? Results(of: id)
  }

  /// The visit with a file that is put there or taken away.
  private func attach(_ order: AttachmentOrder, to visit: SiteVisit) throws -> SiteVisit {
    switch order {
    case .remove(let attachment): return visit.detaching(attachment.id)
    case .copy(let path, let id, let title, let stop):
      guard let bytes = documents[path] else { throw Failure(text: "\(path): no such file") }
      let type = try AttachmentType(name: path)
      try type.check(bytes)
      return try visit.attaching(
        Attachment(
          id: id, title: title ?? path, type: type, size: bytes.count, added: now.day, stop: stop))
    }
  }

  /// What trainees think of a class, as it stands on disk.
  func evaluation(of id: Identifier<TrainingClass>) -> ClassEvaluation {
    library.evaluations[id] ?? ClassEvaluation(of: id)
  }

  /// Takes over records that were changed together.
  private func take(_ change: RecordsChange) {
    func now<Kind: Record>(_ records: [Kind], _ changes: [Replacement<Kind>]) -> [Kind] {
      records.map { record in changes.first { $0.was.id == record.id }?.now ?? record }
    }
    library.roster = Roster(
      trainees: now(library.roster.files, change.trainees), units: library.roster.units)
    library.classes = now(library.classes, change.classes)
    library.sessions = library.sessions.mapValues { now($0, change.sessions) }
    library.results = library.results.mapValues { now([$0], change.results)[0] }
    library.visits = now(library.visits, change.visits)
    library.monthlyMeetings = now(library.monthlyMeetings, change.monthlyMeetings)
  }

  private func merge<R: Mergeable>(
    _ mine: R, _ was: R?, _ records: inout [R], _ change: Change, _ precedence: Precedence
  ) throws -> R {
    guard let index = records.firstIndex(where: { $0.id == mine.id }) else {
      guard was == nil else { throw Refusal.gone }
      records.append(mine)
      return mine
    }
    var values: [SaveConflict.Value] = []
    let merged = try mine.merged(was: was, disk: records[index], precedence, &values)
    guard values.isEmpty else { throw SaveConflict(mine: change, values: values) }
    records[index] = merged
    return merged
  }
}

/// A failure that explains itself in one text.
struct Failure: Explained {
  let text: String

  func explanation(in language: Language) -> String { text }
}

/// Why a save fails.
enum Refusal: Explained {
  case diskFull, gone

  func explanation(in language: Language) -> String {
    switch self {
    case .diskFull:
      Phrase("The disk is full; make room", "磁盘已满，请清理", "磁碟已滿，請清理")(language)
    case .gone: Phrase("The file is gone", "文件已不存在", "檔案已不存在")(language)
    }
  }
}
