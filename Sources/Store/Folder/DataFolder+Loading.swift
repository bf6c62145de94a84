import Model

/// Records as far as they could be loaded, and what is wrong with the files that could not.
public struct Loaded<Kind: Sendable>: Sendable {
  /// What could be loaded.
  public var records: [Kind]
  /// The files that could not.
  public var problems: [Problem]
}

extension DataFolder {
  /// All records of a kind.
  public func load<R: FiledRecord>(_ kind: R.Type) -> Loaded<R> {
    load(kind, from: R.folder)
  }

  /// All classes.
  public func loadClasses() -> Loaded<TrainingClass> {
    var result = Loaded<TrainingClass>(records: [], problems: [])
    for name in namesOfClasses(problems: &result.problems) {
      let folder = "\(TrainingClass.folder)/\(name)"
      do throws(FileError) {
        try files.refuseLinks(on: folder, in: path)
        noteLeftovers(in: "\(path)/\(folder)")
        load(TrainingClass.self, id: name, at: "\(folder)/class.json", &result)
      } catch {
        result.problems.append(Problem(path: folder, fault: .unreadable(error)))
      }
    }
    return result
  }

  /// All sessions of one class, in the order in which they take place.
  public func loadSessions(of trainingClass: Identifier<TrainingClass>) -> Loaded<Session> {
    var result = load(Session.self, from: Session.folder(of: trainingClass.description))
    result.records.sort(by: Session.takesPlaceBefore)
    return result
  }

  /// All visits.
  public func loadVisits() -> Loaded<SiteVisit> {
    var problems: [Problem] = []
    noteLeftovers(besideVisits: visibleNames(in: SiteVisit.folder, problems: &problems))
    return load(SiteVisit.self)
  }

  /// Looks for files on their way in the folders among these names: one may have been on its way to a visit that
  /// has none yet.
  func noteLeftovers(besideVisits names: [String]) {
    for name in names where !name.hasSuffix(".json") {
      noteLeftovers(in: "\(path)/\(SiteVisit.folder)/\(name)")
    }
  }

  /// What a class came to; the results of one for which nobody has entered any say nothing.
  public func loadResults(of trainingClass: Identifier<TrainingClass>) -> Loaded<Results> {
    load(Results(of: trainingClass))
  }

  /// What trainees think of a class; says nothing where nobody has entered anything.
  public func loadEvaluation(
    of trainingClass: Identifier<TrainingClass>
  ) -> Loaded<ClassEvaluation> {
    load(ClassEvaluation(of: trainingClass))
  }

  /// One visit; none where it is not there.
  public func loadVisit(_ id: Identifier<SiteVisit>) -> Loaded<SiteVisit> {
    var result = Loaded<SiteVisit>(records: [], problems: [])
    load(SiteVisit.self, id: id.description, at: "\(SiteVisit.folder)/\(id).json", &result)
    return result
  }

  /// The record that every class has, as it stands on disk; `blank` where nothing is there.
  private func load<R: StoredRecord>(_ blank: R) -> Loaded<R> {
    var result = Loaded<R>(records: [], problems: [])
    do throws(Problem) {
      let record = try read(R.self, id: blank.id.description, at: blank.path)
      result.records.append(record ?? blank)
    } catch {
      result.problems.append(error)
    }
    return result
  }

  /// All trainees and units.
  public func loadRoster() -> (roster: Roster, problems: [Problem]) {
    let trainees = load(Trainee.self)
    let units = load(WorkUnit.self)
    return (
      Roster(trainees: trainees.records, units: units.records), trainees.problems + units.problems
    )
  }

  /// The record as it stands on disk now.
  public func reload<R: StoredRecord>(_ record: R) throws -> R? {
    try read(R.self, id: record.id.description, at: record.path)
  }

  func namesOfClasses(problems: inout [Problem]) -> [String] {
    visibleNames(in: TrainingClass.folder, problems: &problems)
  }

  func visibleNames(in folder: String, problems: inout [Problem]) -> [String] {
    do throws(FileError) {
      try files.refuseLinks(on: folder, in: path)
      let names = try files.names(in: "\(path)/\(folder)")
      noteLeftovers(among: names, in: "\(path)/\(folder)")
      return names.filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      problems.append(Problem(path: folder, fault: .unreadable(error)))
      return []
    }
  }

  func load<R: StoredRecord>(_ kind: R.Type, from folder: String) -> Loaded<R> {
    var result = Loaded<R>(records: [], problems: [])
    for name in visibleNames(in: folder, problems: &result.problems) where name.hasSuffix(".json") {
      load(kind, id: String(name.dropLast(5)), at: "\(folder)/\(name)", &result)
    }
    return result
  }

  private func load<R: StoredRecord>(
    _ kind: R.Type, id: String, at path: String, _ result: inout Loaded<R>
  ) {
    do throws(Problem) {
      if let record = try read(kind, id: id, at: path) { result.records.append(record) }
    } catch {
      result.problems.append(error)
    }
  }

  /// The record at `path`, whose id must be the one of its place; nil where there is none.
  func read<R: StoredRecord>(_ kind: R.Type, id: String, at path: String) throws(Problem) -> R? {
    guard let bytes = try bytes(at: path) else { return nil }
    let record = try Self.decode(kind, from: bytes, path: path).value
    guard record.id.description == id else {
      throw Problem(path: path, fault: .wrongID(record.id.description))
    }
    guard record.path == path else {
      throw Problem(path: path, fault: .contradiction("class"))
    }
    return record
  }

  /// The bytes of the file at `path`; nil where there is none.
  func bytes(at path: String) throws(Problem) -> [UInt8]? {
    do throws(FileError) {
      return try files.read("\(self.path)/\(path)")
    } catch {
      throw Problem(path: path, fault: .unreadable(error))
    }
  }
}
