import Glibc
import Model

/// Looks at every file of a data folder.
///
/// It reads each file once and by itself, so that it works where the folder cannot even be opened:
/// first where everything lies (`+Places`), then what each file holds (`+Records`), then what the
/// records say of one another (`+References`, `+Results`, `+Twins`) and what they count (`+Totals`).
public struct FolderCheck {
  let root: String
  let files: any FileSystem
  private(set) var repairs: Bool
  var report = Report()
  /// The paths of the records that lie where they should.
  var places: [String] = []
  var contents = Contents()

  /// Looks at every file of the data folder at `path`.
  ///
  /// - Parameter repair: mend what is certain: what cut-short saves left behind is completed or
  ///   removed, what other users could read is closed to them, and of a damaged file all that can be
  ///   read becomes the record, while the file as it was is kept beside it. Without it nothing is
  ///   changed at all, nor is anything in a folder that lost its township: it may be another's.
  /// - Throws: `StoreError.noFolder` where no data folder is, `.newerFormat` where one of a newer
  ///   version is to be mended, `.olderFormat` where one was not brought up to date yet; `FileError`
  ///   where the lock cannot be had.
  public static func run(
    at path: String, files: any FileSystem = POSIXFileSystem(), repair: Bool
  ) throws -> Report {
    let township = try files.status("\(path)/\(DataFolder.townshipFile)")
    var check = FolderCheck(root: path, files: files, repairs: repair && township != nil)
    let format = check.format()
    let isNewer = format > Township.currentFormat
    if repair, isNewer { throw StoreError.newerFormat(format) }
    if Migration.current.begins(with: format) { throw StoreError.olderFormat(format) }
    guard try files.status("\(path)/.")?.kind == .folder else { throw StoreError.noFolder(path) }
    let lock = try check.lock()
    defer { if let lock { files.close(lock) } }
    try check.completeChange()
    check.lookAround(isNewer: isNewer)
    if township == nil {
      guard check.places.contains(where: { ![AccessLog.file, RecordPath.logo].contains($0) }) else {
        throw StoreError.noFolder(path)
      }
      check.add(DataFolder.townshipFile, .lost)
    }
    // What a newer version has made of the records is none of ours to judge.
    if !isNewer {
      check.readRecords()
      check.checkReferences()
      check.checkTwins()
      check.checkTotals()
    }
    check.report.findings.sort { $0.problem.path < $1.problem.path }
    return check.report
  }

  /// Looks at every file of an opened folder.
  public static func run(_ folder: DataFolder, repair: Bool) throws -> Report {
    if repair, let reason = folder.readOnlyReason { throw reason }
    return try run(at: folder.path, files: folder.files, repair: repair)
  }

  private init(root: String, files: any FileSystem, repairs: Bool) {
    self.root = root
    self.files = files
    self.repairs = repairs
  }

  /// The format of the folder, also where only that can be read of its township; this version's where
  /// not even that can.
  private func format() -> Int {
    let bytes = (try? files.read("\(root)/\(DataFolder.townshipFile)")) ?? []
    let tree = (try? JSONParser.parse(bytes)) ?? Salvage(bytes).tree
    return tree["format"]?.number ?? Township.currentFormat
  }

  /// No save is under way while the lock is held, so that a file on its way is one left behind. Where
  /// there is no lock, or none may be taken, there is nobody who saves.
  private func lock() throws(FileError) -> Int32? {
    let path = "\(root)/\(DataFolder.lockFile)"
    if repairs { return try files.lock(path) }
    do throws(FileError) {
      return try files.status(path) == nil ? nil : try files.lock(path)
    } catch {
      if error.code == EAGAIN { throw error }
      return nil
    }
  }

  /// A change of many files that was cut short.
  private mutating func completeChange() throws {
    let name = Transaction.recordName
    guard try files.status("\(root)/\(name)") != nil else { return }
    guard repairs else { return add(name, .unfinished) }
    do {
      try Transaction(in: root, files: files).recover()
      add(name, .unfinished, .mended)
    } catch let error as FileError {
      add(name, .unfinished, .failed(error))
      // What is still to be renamed must be there when it can be, and nothing may come between.
      repairs = false
    } catch is Problem {
      setAside(name)
    }
  }

  /// Takes a record that nobody can read out of the way. It is kept, and so is every file that is on
  /// its way, since nobody knows any more what was to become of it.
  private mutating func setAside(_ record: String) {
    do throws(FileError) {
      let waiting = try temporaries(in: "").map { path throws(FileError) in
        DurableWriter.File(path: path, bytes: try bytes(at: path) ?? [])
      }
      let kept = try KeptFolder(named: "unfinished", in: root, files: files)
      try kept.keep([.init(path: record, bytes: try bytes(at: record) ?? [])] + waiting)
      try files.remove("\(root)/\(record)")
      try files.flushFolder(root)
      add(record, .undecided, .setAside(String(kept.path.dropFirst(root.utf8.count + 1))))
    } catch {
      add(record, .undecided, .failed(error))
      repairs = false
    }
  }

  /// The paths of all files that are on their way.
  private func temporaries(in folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    for name in try files.names(in: folder.isEmpty ? root : "\(root)/\(folder)").sorted() {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if DurableWriter.isTemporary(name) {
        found.append(path)
      } else if !name.hasPrefix("."), try files.status("\(root)/\(path)")?.kind == .folder {
        found += try temporaries(in: path)
      }
    }
    return found
  }

  func bytes(at path: String) throws(FileError) -> [UInt8]? { try files.read("\(root)/\(path)") }

  mutating func add(_ path: String, _ fault: Problem.Fault, _ outcome: Finding.Outcome = .left) {
    report.findings.append(Finding(Problem(path: path, fault: fault), outcome))
  }

  /// Does what mends something simple; what came of it.
  func mending(_ mend: () throws(FileError) -> Void) -> Finding.Outcome {
    guard repairs else { return .left }
    do throws(FileError) {
      try mend()
      return .mended
    } catch {
      return .failed(error)
    }
  }
}

extension FolderCheck {
  /// What was found.
  public struct Report: Equatable, Sendable {
    /// How many files were looked at.
    public var files = 0
    /// What is wrong.
    public var findings: [Finding] = []
    /// The files as they were before they were mended; nobody reads them, and they may be removed.
    public var kept: [String] = []

    /// Whether nothing is left to be mended.
    public var isSound: Bool { findings.allSatisfy(\.isRepaired) }
  }

  /// The records that could be read.
  struct Contents {
    var units: [WorkUnit] = []
    var trainees: [Trainee] = []
    var visits: [SiteVisit] = []
    var monthlyMeetings: [MonthlyMeeting] = []
    var evaluations: [ClassEvaluation] = []
    var groups: [TraineeGroup] = []
    /// What sessions count that say nothing of it themselves.
    var hours = HourRules()
    var classes: [TrainingClass] = []
    var results: [Results] = []
    var sessions: [(record: Session, bytes: [UInt8])] = []
    /// The paths of files that could not: what refers to them is not to blame.
    var broken: Set<String> = []
  }
}
