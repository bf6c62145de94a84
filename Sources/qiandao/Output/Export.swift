import Model
import Store

/// A table out of a data folder.
struct Export {
  private let kind: ExportKind
  private let trainingClass: Identifier<TrainingClass>?
  private let withRetired: Bool

  /// What it tells of, the class that it is limited to, nil for everything, and whether the roster has
  /// those who are retired as well.
  init(
    _ kind: ExportKind, of trainingClass: Identifier<TrainingClass>?, withRetired: Bool
  ) {
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
      on: today)
    try file.write(table, language) { path in
      try folder.log(.export(of: trainingClass?.description ?? kind.rawValue, to: path))
    }
    return table.rows.count
  }
}
