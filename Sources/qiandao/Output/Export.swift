import Model
import Store

/// A table out of a data folder.
struct Export {
  private let kind: ExportKind
  private let trainingClass: Identifier<TrainingClass>?
  private let withRetired: Bool
  private let only: [Identifier<Trainee>]?

  /// What it tells of, the class that it is limited to, nil for everything, whether the roster has
  /// those who are retired as well, and who alone stands in it, nil for everybody.
  init(
    _ kind: ExportKind, of trainingClass: Identifier<TrainingClass>?, withRetired: Bool,
    only: [Identifier<Trainee>]? = nil
  ) {
    self.only = only
    self.kind = kind
    self.trainingClass = trainingClass
    self.withRetired = withRetired
  }

  /// Writes it as it stands in the folder now, and gives how many rows it has. A table that lacked
  /// what could not be read would be taken for the whole.
  func write(
    to file: ExportFile, from folder: DataFolder, _ language: Language
  ) throws -> Int {
    let today = Live.now().day
    let (library, problems) = folder.load(kind.request(of: trainingClass), on: today)
    if let first = problems.first { throw CommandError.incomplete(problems.count, first) }
    if let trainingClass, library.trainingClass(trainingClass) == nil {
      throw LookupError.noClass(trainingClass.description)
    }
    let table = ExportTable(
      kind, of: trainingClass, in: library, hours: folder.township.hours, withRetired: withRetired,
      only: only, on: today)
    try file.write(table, language) { path in
      try folder.log(.export(of: trainingClass?.description ?? kind.rawValue, to: path))
    }
    return table.rows.count
  }
}
