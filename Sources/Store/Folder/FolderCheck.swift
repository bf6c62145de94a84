import Glibc
import Model

/// Looks at every file of the data folder.
public struct FolderCheck {
  /// What was found.
  public struct Report: Equatable, Sendable {
    /// How many files were looked at.
    public var files = 0
    /// What is wrong, and whether it was mended.
    public var findings: [(problem: Problem, isRepaired: Bool)] = []

    /// Whether nothing is left to be mended.
    public var isSound: Bool { findings.allSatisfy(\.isRepaired) }

    /// Equal when they found the same.
    public static func == (left: Report, right: Report) -> Bool {
      left.files == right.files
        && left.findings.elementsEqual(right.findings) {
          $0.problem == $1.problem && $0.isRepaired == $1.isRepaired
        }
    }
  }

  private let folder: DataFolder
  private var report = Report()

  /// Looks at every file of `folder`.
  ///
  /// - Parameter repair: mend what is certain: files that a cut-short save left behind are removed,
  ///   and what other users could read is closed to them.
  public static func run(_ folder: DataFolder, repair: Bool) throws -> Report {
    if repair, let reason = folder.readOnlyReason { throw reason }
    var check = FolderCheck(folder: folder)
    // No save is under way while the lock is held, so a file on its way is one left behind. Where
    // nothing may be written there is no lock, and nobody who saves.
    let path = "\(folder.path)/\(DataFolder.lockFile)"
    let lock = repair ? try folder.files.lock(path) : try? folder.files.lock(path)
    defer { if let lock { folder.files.close(lock) } }
    check.checkRecords()
    check.walk("", repair: repair)
    // They are in the report, and a check that is not to mend leaves them.
    folder.foldersWithLeftovers.withLock { $0 = [] }
    return check.report
  }

  private init(folder: DataFolder) {
    self.folder = folder
  }

  private mutating func add(_ path: String, _ fault: Problem.Fault, isRepaired: Bool = false) {
    report.findings.append((Problem(path: path, fault: fault), isRepaired))
  }

  private mutating func add(_ problems: [Problem]) {
    report.findings += problems.map { ($0, false) }
  }

  private mutating func checkRecords() {
    checkTownship()
    let (roster, problems) = folder.loadRoster()
    add(problems)
    let classes = folder.loadClasses()
    add(classes.problems)
    let visits = folder.load(SiteVisit.self)
    add(visits.problems)
    for trainee in roster.trainees {
      if let unit = trainee.unit, roster[unit] == nil {
        add(trainee.path, .missing(unit.description))
      }
    }
    for unit in roster.units {
      if let parent = unit.parent, roster[parent] == nil {
        add(unit.path, .missing(parent.description))
      }
    }
    for visit in visits.records {
      for trainee in visit.participants where roster[trainee] == nil {
        add(visit.path, .missing(trainee.description))
      }
    }
    for trainingClass in classes.records { check(trainingClass, in: roster) }
    var ignored: [Problem] = []
    let known = Set(classes.records.map(\.id.description))
    let broken = Set(classes.problems.map(\.path))
    for name in folder.namesOfClasses(problems: &ignored) where !known.contains(name) {
      for session in checkSessions(of: name)
      where !broken.contains(TrainingClass.path(of: session.trainingClass)) {
        add(session.path, .missing(name))
      }
    }
  }

  /// Rules that cannot be read are taken for the usual ones when the folder is opened. What a newer
  /// format has made of them is none of ours to judge.
  private mutating func checkTownship() {
    guard folder.readOnlyReason == nil else { return }
    let path = DataFolder.townshipFile
    do throws(Problem) {
      guard let bytes = try folder.bytes(at: path) else { return }
      _ = try DataFolder.decode(Township.Rules.self, from: bytes, path: path)
    } catch {
      add([error])
    }
  }

  private mutating func check(_ trainingClass: TrainingClass, in roster: Roster) {
    if trainingClass.end < trainingClass.start { add(trainingClass.path, .contradiction("end")) }
    var seats = Set<Int>()
    var enrolled = Set<Identifier<Trainee>>()
    for place in trainingClass.enrolment {
      if roster[place.trainee] == nil {
        add(trainingClass.path, .missing(place.trainee.description))
      }
      if !seats.insert(place.seat).inserted || !enrolled.insert(place.trainee).inserted {
        add(trainingClass.path, .contradiction("enrolment/\(place.trainee)"))
      }
    }
    for session in checkSessions(of: trainingClass.id.description) {
      for trainee in session.marks.keys.sorted() where !enrolled.contains(trainee) {
        add(session.path, .missing(trainee.description))
      }
    }
  }

  /// Looks at every session in the folder of a class; those that could be loaded.
  private mutating func checkSessions(of trainingClass: String) -> [Session] {
    let sessions = folder.load(Session.self, from: Session.folder(of: trainingClass))
    add(sessions.problems)
    for session in sessions.records where session.end <= session.start {
      add(session.path, .contradiction("end"))
    }
    return sessions.records
  }

  private mutating func walk(_ path: String, repair: Bool, isBelowExposed: Bool = false) {
    let full = path.isEmpty ? folder.path : "\(folder.path)/\(path)"
    var status = stat()
    // The folder itself may be reached through a link; no link inside it is followed.
    guard (path.isEmpty ? stat(full, &status) : lstat(full, &status)) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    let isExposed = kind != S_IFLNK && status.st_mode & 0o077 != 0
    if isExposed {
      let isRepaired = repair && chmod(full, status.st_mode & 0o700) == 0
      // What lies in a folder that is open need not be told of as well.
      if !isBelowExposed { add(path.isEmpty ? "." : path, .exposed, isRepaired: isRepaired) }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    if kind == S_IFDIR {
      if name == ".cache" { return }
      for child in ((try? folder.files.names(in: full)) ?? []).sorted() {
        walk(
          path.isEmpty ? child : "\(path)/\(child)", repair: repair,
          isBelowExposed: isBelowExposed || isExposed)
      }
    } else if name.hasPrefix(DurableWriter.temporaryPrefix) {
      let isRepaired = repair && (try? folder.files.remove(full)) != nil
      add(path, .leftover, isRepaired: isRepaired)
    } else if path != DataFolder.lockFile {
      report.files += 1
      if kind != S_IFREG || !Self.hasPlace(path) { add(path, .stray) }
    }
  }

  /// Whether the program keeps a file of this name at this place.
  private static func hasPlace(_ path: String) -> Bool {
    if path == DataFolder.townshipFile || path == AccessLog.file { return true }
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, file.hasSuffix(".json") else { return false }
    switch parts.count {
    case 2: return [WorkUnit.folder, Trainee.folder, SiteVisit.folder].contains(parts[0])
    case 3: return parts[0] == TrainingClass.folder && file == "class.json"
    case 4: return parts[0] == TrainingClass.folder && parts[2] == "sessions"
    default: return false
    }
  }
}
