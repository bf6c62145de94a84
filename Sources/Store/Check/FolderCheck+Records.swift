import Model

// What each file holds, read by itself.
extension FolderCheck {
  /// Reads every file that lies where it should.
  mutating func readRecords() {
    for path in places where !RecordPath.isAttachment(path) {
      let parts = path.split(separator: "/").map(String.init)
      let name = String((parts.last ?? "").dropLast(".json".count))
      switch (parts[0], parts.count) {
      case (DataFolder.townshipFile, 1): readTownship()
      case (AccessLog.file, 1): readLog()
      case (RecordPath.letterhead, 1): readLetterhead()
      case (RecordPath.logo, 1): readLogo()
      case (WorkUnit.folder, _):
        if let unit = read(WorkUnit.self, id: name, at: path) { contents.units.append(unit.record) }
      case (Trainee.folder, _):
        if let trainee = read(Trainee.self, id: name, at: path) {
          contents.trainees.append(trainee.record)
        }
      case (SiteVisit.folder, _):
        if let visit = read(SiteVisit.self, id: name, at: path) {
          contents.visits.append(visit.record)
        }
      case (MonthlyMeeting.folder, _):
        if let meeting = read(MonthlyMeeting.self, id: name, at: path) {
          contents.monthlyMeetings.append(meeting.record)
        }
      case (TraineeGroup.folder, _):
        if let group = read(TraineeGroup.self, id: name, at: path) {
          contents.groups.append(group.record)
        }
      case (_, 3) where parts[2] == Results.file:
        if let found = read(Results.self, id: parts[1], at: path) {
          contents.results.append(found.record)
        }
      case (_, 3) where parts[2] == ClassEvaluation.file:
        if let found = read(ClassEvaluation.self, id: parts[1], at: path) {
          contents.evaluations.append(found.record)
        }
      case (_, 3):
        if let found = read(TrainingClass.self, id: parts[1], at: path) {
          contents.classes.append(found.record)
        }
      default:
        if let session = read(Session.self, id: name, at: path) {
          contents.sessions.append(session)
        }
      }
    }
  }

  private mutating func readTownship() {
    let township = read(at: DataFolder.townshipFile) { tree in
      // Rules that cannot be read are taken for the usual ones when the folder is opened.
      _ = try TreeDecoder.decode(Township.Rules.self, from: tree)
      return try TreeDecoder.decode(Township.self, from: tree)
    }
    guard let township else { return }
    contents.hours = township.record.hours
    if township.record.format < 1 { add(DataFolder.townshipFile, .contradiction("format")) }
    if township.record.name.isEmpty { add(DataFolder.townshipFile, .empty("name")) }
  }

  /// Of a wording that is that of no letter no paper can be made.
  private mutating func readLetterhead() {
    let letterhead = read(at: RecordPath.letterhead) {
      try TreeDecoder.decode(Letterhead.self, from: $0)
    }
    for mistake in letterhead?.record.mistakes() ?? [] {
      add(RecordPath.letterhead, .noWording(mistake))
    }
  }

  private mutating func readLogo() {
    do throws(FileError) {
      guard let bytes = try bytes(at: RecordPath.logo) else { return }
      do throws(LogoError) {
        _ = try Logo(bytes)
      } catch {
        add(RecordPath.logo, .noLogo(error))
      }
    } catch {
      add(RecordPath.logo, .unreadable(error))
    }
  }

  private mutating func read<R: StoredRecord>(
    _ kind: R.Type, id: String, at path: String
  ) -> (record: R, bytes: [UInt8])? {
    read(at: path) { tree in
      let record = try TreeDecoder.decode(kind, from: tree)
      guard record.id.description == id else {
        throw Problem(path: path, fault: .wrongID(record.id.description))
      }
      guard record.path == path else { throw Problem(path: path, fault: .contradiction("class")) }
      return record
    }
  }

  private mutating func read<Record>(
    at path: String, _ read: (JSON) throws -> Record
  ) -> (record: Record, bytes: [UInt8])? {
    let problem: Problem
    do throws(FileError) {
      guard let bytes = try bytes(at: path) else { return nil }
      do throws(Problem) {
        return (try DataFolder.read(bytes, path: path, read), bytes)
      } catch {
        if case .malformed(let mistake) = error.fault {
          return recover(bytes, at: path, mistake, read)
        }
        problem = error
      }
    } catch {
      problem = Problem(path: path, fault: .unreadable(error))
    }
    contents.broken.insert(path)
    report.findings.append(Finding(problem, .left))
    return nil
  }

  /// The record that can be had of a damaged file, where it takes the place of that.
  private mutating func recover<Record>(
    _ bytes: [UInt8], at path: String, _ mistake: JSONError, _ read: (JSON) throws -> Record
  ) -> (record: Record, bytes: [UInt8])? {
    let outcome: Finding.Outcome
    do throws(Recovery.Lacking) {
      // A file in which only a key stands twice is whole; which of the two is right, nobody knows.
      if case .duplicateKey = mistake.fault { throw Recovery.Lacking(field: "") }
      let (record, recovery) = try Recovery.of(bytes, read)
      outcome = replace(bytes, at: path, by: recovery)
      if case .recovered = outcome {
        add(path, .malformed(mistake), outcome)
        return (record, recovery.bytes)
      }
    } catch {
      outcome = error.field.isEmpty ? .left : .lacking(error.field)
    }
    contents.broken.insert(path)
    add(path, .malformed(mistake), outcome)
    return nil
  }

  /// Puts what could be had of a file in its place, and keeps the file as it was beside it: both or
  /// neither.
  func replace(_ bytes: [UInt8], at path: String, by recovery: Recovery) -> Finding.Outcome {
    guard repairs else { return .recoverable(recovery.extent) }
    do throws(FileError) {
      let original = try Original(of: path, bytes: bytes, in: root, files: files)
      let kept = original.isThere ? [] : [DurableWriter.File(path: original.path, bytes: bytes)]
      try Transaction(in: root, files: files)
        .commit(putting: kept + [.init(path: path, bytes: recovery.bytes)])
      return .recovered(recovery.extent, original: original.path)
    } catch {
      return .failed(error)
    }
  }
}
