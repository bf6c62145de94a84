import Model
import Screens
import Store

extension Environment {
  /// The world outside the screens: this folder, this clock, this printer.
  static func live(
    folder: DataFolder, watch: FolderWatch?, daily: DailyBackup?, beside: WorkBeside,
    jobs: JobWatch, indexes: IndexBeside,
    language: Language
  ) -> Environment {
    let work = RosterWork(folder: folder, daily: daily, language: language)
    // What this program has put in place is no news to it, but a reason for a backup.
    func noteOwnChanges() {
      let own = folder.takeOwnChanges()
      for path in own { watch?.expect(path) }
      if !own.isEmpty { daily?.noteChange(at: Live.now()) }
    }
    return Environment(
      now: Live.now,
      idSeed: Live.idSeed,
      load: { request in
        var (library, problems) = folder.load(request, on: Live.now().day)
        if request.strokes { library.strokes = Live.strokes }
        folder.removeLeftovers()
        return (library, problems.map { $0.explanation(in: language) })
      },
      save: { change, precedence, why in
        defer { noteOwnChanges() }
        switch change {
        case .sessions, .meetings, .unitsMerged, .merge, .mergeUndone:
          daily?.makeBeforeManyChanges()
        default: break
        }
        return try folder.save(change, precedence.ofWrites, why)
      },
      log: { try folder.log($0) },
      backUp: { destination in
        let result = try HandBackup(folder: folder.path, isReadOnly: folder.isReadOnly)
          .make(at: destination)
        return MadeBackup(
          path: result.path, isOutside: result.isOutside, missing: result.missing.count,
          complaint: result.complaints.first?.explanation(in: language))
      },
      export: { order in
        let file = try ExportFile(new: Path.fromHome(order.path))
        let export = Export(
          order.kind, of: order.trainingClass, withRetired: order.withRetired,
          only: order.only)
        let rows = try export.write(to: file, from: folder, language)
        return WrittenExport(path: Live.wholePath(file.path), rows: rows)
      },
      begin: { wanted in beside.begin { work.perform(wanted, progress: $0) } },
      stopWork: { beside.stop() },
      follow: { jobs.follow($0) },
      prepare: { indexes.prepare($0) },
      takeNews: {
        noteOwnChanges()
        return beside.takeNews() + jobs.takeNews()
      },
      completePath: Path.completion(of:for:),
      takeComplaint: { daily?.takeComplaints().first?.explanation(in: language) },
      takeChanges: { watch?.takeChanges() ?? false },
      loadTownship: { try folder.reloadTownship() },
      readOnlyReason: folder.readOnlyReason?.explanation(in: language))
  }
}

extension DataFolder {
  /// Saves a change of the screens; the record as it stands on disk then.
  fileprivate func save(
    _ change: Change, _ precedence: Write.Precedence, _ why: String?
  ) throws -> Change {
    do {
      switch change {
      case .trainee(let trainee, let was, let newUnit?):
        try save(
          [
            Write(newUnit, replacing: nil),
            Write(trainee, replacing: was, precedence: precedence),
          ], why: why)
        return .trainee(try reload(trainee) ?? trainee, was: was, newUnit: nil)
      case .trainee(let trainee, let was, nil):
        let saved = try save(trainee, replacing: was, precedence: precedence, why: why)
        return .trainee(saved, was: was, newUnit: nil)
      case .trainingClass(let trainingClass, let was):
        let saved = try save(trainingClass, replacing: was, precedence: precedence, why: why)
        return .trainingClass(saved, was: was)
      case .session(let session, let was):
        return .session(
          try save(session, replacing: was, precedence: precedence, why: why), was: was)
      case .sessions(let sessions):
        try save(sessions.map { try Write($0, replacing: nil) })
        return change
      case .township(let township, let was):
        return .township(
          try save(township, replacing: was, precedence: precedence), was: was)
      case .letterhead(let letterhead, let was, let order):
        let saved = try save(
          letterhead, replacing: was, logo: try order?.change, precedence: precedence)
        return .letterhead(saved, was: was, logo: order)
      case .group(let group, let was):
        return .group(try save(group, replacing: was, precedence: precedence, why: why), was: was)
      case .results(let results, let was):
        return .results(
          try save(results, replacing: was, precedence: precedence, why: why), was: was)
      case .unit(let unit, let was):
        return .unit(try save(unit, replacing: was, precedence: precedence, why: why), was: was)
      case .groupRemoved(let group):
        try remove(group)
        return change
      case .unitRemoved(let unit):
        try remove(unit)
        return change
      case .merge(let merge):
        _ = try self.merge(merge)
        return change
      case .mergeUndone(let other, _, _):
        let undo = try undoMerge(of: other.id)
        return .mergeUndone(of: other, kept: undo.kept, given: undo.given)
      case .unitsMerged(let unit, let other):
        return .unitsMerged(unit, into: try merge(unit, into: other))
      case .meeting(let meeting, let was):
        return .meeting(
          try save(meeting, replacing: was, precedence: precedence, why: why), was: was)
      case .meetings(let meetings):
        try save(meetings.map { try Write($0, replacing: nil) })
        return change
      case .meetingsChanged(let changes):
        try save(
          changes.map { try Write($0.now, replacing: $0.was, precedence: precedence) }, why: why)
        return change
      case .evaluation(let evaluation, let was):
        return .evaluation(
          try save(evaluation, replacing: was, precedence: precedence, why: why), was: was)
      case .attachment(let visit, let was, let order):
        let saved = try order.change(to: visit, on: Live.now().day)
        return .visit(
          try save(
            saved.visit, replacing: was, attachment: saved.attachment, precedence: precedence),
          was: was)
      case .visit(let visit, let was):
        return .visit(try save(visit, replacing: was, precedence: precedence, why: why), was: was)
      }
    } catch StoreError.conflict(_, let conflicts) {
      throw SaveConflict(
        mine: change,
        values: conflicts.map { .init(field: $0.field, mine: $0.ours, theirs: $0.theirs) })
    }
  }
}

extension AttachmentOrder {
  /// The visit with what is asked for, and the file itself.
  fileprivate func change(
    to visit: SiteVisit, on day: Day
  ) throws -> (visit: SiteVisit, attachment: AttachmentChange) {
    switch self {
    case .copy(let path, let id, let title, let stop):
      let file = try InputFile.attachment(at: Path.fromHome(path))
      let attachment = Attachment(
        id: id, title: title ?? file.name, type: file.type, size: file.bytes.count, added: day,
        stop: stop)
      do throws(AttachmentError) {
        return (try visit.attaching(attachment), .put(attachment, bytes: file.bytes))
      } catch {
        throw CommandError.file(path, error)
      }
    case .remove(let attachment): return (visit.detaching(attachment.id), .remove(attachment))
    }
  }
}

extension LogoOrder {
  /// The change that it asks for, with the picture read.
  fileprivate var change: LogoChange {
    get throws {
      switch self {
      case .copy(let path): .put(try InputFile.logo(at: Path.fromHome(path)))
      case .remove: .remove
      }
    }
  }
}

extension Precedence {
  /// The same, as the data folder says it.
  fileprivate var ofWrites: Write.Precedence {
    switch self {
    case .neither: .neither
    case .mine: .ours
    case .theirs: .theirs
    }
  }
}
