import Cells
import Model

/// Everything that the screens need from outside.
@MainActor
public struct Environment {
  /// The time.
  public var now: () -> Instant
  /// Milliseconds and random bits for a new id.
  public var idSeed: () -> IDSeed
  /// The records that are asked for, and a line for each file that could not be read.
  public var load: (Library.Request) -> (library: Library, problems: [String])
  /// Saves a change and gives the record as it stands on disk. Throws `SaveConflict` or an error
  /// that explains itself. `why` is the reason that the person gave, where she was asked for one.
  public var save: (_ change: Change, _ precedence: Precedence, _ why: String?) throws -> Change
  /// Logs that personal data is about to be shown or printed; only then may it be.
  public var log: (Access) throws -> Void
  /// Makes a backup under a name or in a folder.
  public var backUp: (String) throws -> MadeBackup
  /// Writes a table into a new file, which it logs.
  public var export: (ExportOrder) throws -> WrittenExport
  /// Begins long work beside the screens; what was begun before is stopped.
  public var begin: (Work) -> Void
  /// Stops long work; there are no more news of it.
  public var stopWork: () -> Void
  /// Sees what becomes of a paper that is being printed, until nothing more does.
  public var follow: (PrintJob) -> Void
  /// Makes an index ready for a search, beside the screens.
  public var prepare: (SearchIndex) -> Void
  /// What long work and papers that are followed have to tell since the last call.
  public var takeNews: () -> [WorkNews]
  /// What a path that is being typed may become.
  public var completePath: (_ path: String, _ purpose: PathPurpose) -> PathCompletion
  /// What there is to say of work that was done beside the screens and went wrong.
  public var takeComplaint: () -> String?
  /// Takes notice of changes made by other programs; whether there were any.
  public var takeChanges: () -> Bool
  /// The township as it stands on disk now.
  public var loadTownship: () throws -> Township

  /// Why nothing can be saved here, in the person's language; nil where everything can.
  public var readOnlyReason: String?
  /// What is wrong with the data folder itself, in the person's language; said on the first screen.
  public var warning: String?

  /// An environment of these parts.
  public init(
    now: @escaping () -> Instant, idSeed: @escaping () -> IDSeed,
    load: @escaping (Library.Request) -> (library: Library, problems: [String]),
    save: @escaping (_ change: Change, _ precedence: Precedence, _ why: String?) throws -> Change,
    log: @escaping (Access) throws -> Void,
    backUp: @escaping (String) throws -> MadeBackup,
    export: @escaping (ExportOrder) throws -> WrittenExport,
    begin: @escaping (Work) -> Void, stopWork: @escaping () -> Void,
    follow: @escaping (PrintJob) -> Void,
    prepare: @escaping (SearchIndex) -> Void,
    takeNews: @escaping () -> [WorkNews],
    completePath: @escaping (_ path: String, _ purpose: PathPurpose) -> PathCompletion,
    takeComplaint: @escaping () -> String?, takeChanges: @escaping () -> Bool,
    loadTownship: @escaping () throws -> Township,
    readOnlyReason: String? = nil, warning: String? = nil
  ) {
    self.now = now
    self.idSeed = idSeed
    self.load = load
    self.save = save
    self.log = log
    self.backUp = backUp
    self.export = export
    self.begin = begin
    self.stopWork = stopWork
    self.follow = follow
    self.prepare = prepare
    self.takeNews = takeNews
    self.completePath = completePath
    self.takeComplaint = takeComplaint
    self.takeChanges = takeChanges
    self.loadTownship = loadTownship
    self.readOnlyReason = readOnlyReason
    self.warning = warning
  }
}

/// A backup that was made.
public struct MadeBackup: Equatable, Sendable {
  let path: String
  let isOutside: Bool
  let missing: Int
  let complaint: String?

  /// Where it is, whether it survives the loss of the machine, how many files could not be read and
  /// are missing in it, and what could not be noted of it, in the person's language.
  public init(path: String, isOutside: Bool, missing: Int, complaint: String? = nil) {
    self.path = path
    self.isOutside = isOutside
    self.missing = missing
    self.complaint = complaint
  }
}

/// A table that was written into a file.
public struct WrittenExport: Equatable, Sendable {
  let path: String
  let rows: Int

  /// Where it is, and how many rows stand below its headings.
  public init(path: String, rows: Int) {
    self.path = path
    self.rows = rows
  }
}

/// Two people changed one value, each to something else.
public struct SaveConflict: Error, Equatable {
  /// One value that both changed.
  public struct Value: Equatable, Sendable {
    let field: String
    let mine: JSON?
    let theirs: JSON?

    /// The path of a value inside the record, with what each of the two wants there.
    public init(field: String, mine: JSON?, theirs: JSON?) {
      self.field = field
      self.mine = mine
      self.theirs = theirs
    }
  }

  let mine: Change
  let values: [Value]

  /// My change, and the values in it that the other has set otherwise.
  public init(mine: Change, values: [Value]) {
    self.mine = mine
    self.values = values
  }
}

/// What a screen may know while it answers a key or draws.
struct Context: Sendable {
  /// The language of the person.
  let language: Language
  /// The organization.
  let township: Township
  /// The time of the key.
  let now: Instant
  /// How many rows a screen has for itself.
  let rows: Int
  /// How large the window is.
  let size: Size
  /// Whether the window is large enough for a screen to be seen at all.
  let isReadable: Bool
  /// What a new record's id is made from.
  let idSeed: IDSeed
  /// Why nothing can be saved here; nil where everything can.
  let readOnlyReason: String?
  /// Whether numbers that are people's own are shown whole.
  let showsNumbers: Bool
  /// The import that was made last and can be taken back.
  let lastImport: RosterChange?

  /// How many columns the window has.
  var columns: Int { size.columns }

  /// A message in the person's language.
  func text(_ message: some Catalogue, _ values: KeyValuePairs<String, String> = [:]) -> String {
    message(language, values)
  }
}
