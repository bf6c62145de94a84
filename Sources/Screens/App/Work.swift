import Model

/// Long work, which is done beside the screens so that no key waits for it. There is one at a time.
public enum Work: Equatable, Sendable {
  /// Read a sheet of a roster file: the one of this name, else the only one that can hold a roster;
  /// where several can, which they are is all that comes of it.
  case readRoster(path: String, sheet: String?)
  /// Work out what importing a sheet does.
  case checkRoster(RosterCheck)
  /// Import a roster, after a backup.
  case importRoster(RosterChange)
  /// Take an import back.
  case takeBack(RosterChange)
  /// Lay a paper out.
  case layOut(PaperOrder)
  /// Write a paper as PDF into a new file, which is logged.
  case write(PaperOrder)
  /// See which printers there are; none at all is a reason why nothing can be printed.
  case findPrinters
  /// Print a paper, which is logged.
  case print(PaperOrder, PrintOptions)
}

/// What is to be worked out of a roster file.
public struct RosterCheck: Equatable, Sendable {
  /// The sheet.
  public let sheet: RosterSheet
  /// Where its headings are.
  public let headings: RosterTable.Headings
  /// What its columns hold.
  public let assignment: ColumnAssignment
  /// What a person said of rows in doubt, by their numbers.
  public var decisions: [Int: RosterImport.Decision] = [:]
  /// What was worked out before, whose reading and roster serve again; nil where the file is compared
  /// with the roster on disk.
  public var before: RosterImport?
}

/// What long work has to tell.
public enum WorkNews: Equatable, Sendable {
  /// How far it has come.
  case progress(ReadingProgress)
  /// Its end.
  case ended(WorkResult)
  /// What has become of a paper that is followed.
  case job(PrintJob, JobState)
  /// What becomes of it can no longer be seen; why, in the person's language.
  case jobLost(PrintJob, String)
}

/// What came of long work.
public enum WorkResult: Equatable, Sendable {
  /// Several sheets of a file can hold a roster.
  case sheets([RosterSheetChoice])
  /// A sheet was read.
  case read(RosterSheet)
  /// What an import does.
  case checked(RosterImport)
  /// An import is on disk.
  case imported(RosterChange)
  /// An import was taken back.
  case tookBack(RosterUndo)
  /// How a paper will look.
  case laidOut(PaperProof)
  /// A paper is in the file at this path.
  case written(String)
  /// The printers, the usual one first; at least one.
  case printers([Printer])
  /// The print queue has a paper, as this job.
  case printed(PrintJob)
  /// The print system did not take a paper; why, in the person's language.
  case notPrinted(String)
  /// Nothing came of it; why, in the person's language.
  case failed(String)
}

/// What a path that is being typed may become.
public struct PathCompletion: Equatable, Sendable {
  /// As much of it as is certain.
  public let path: String
  /// The names that it may go on with.
  public let names: [String]

  /// A path with the names that it may go on with.
  public init(path: String, names: [String]) {
    self.path = path
    self.names = names
  }
}

/// What a path is typed for, and so which files it may lead to.
public enum PathPurpose: Equatable, Sendable {
  /// A roster that is to be imported.
  case roster
  /// A document or picture that is to be kept.
  case attachment

  /// The endings of those files, in small letters.
  public var endings: [String] {
    switch self {
    case .roster: [".xlsx", ".csv", ".txt", ".tsv"]
    case .attachment: AttachmentType.allCases.map { ".\($0.rawValue)" } + [".jpeg"]
    }
  }
}
