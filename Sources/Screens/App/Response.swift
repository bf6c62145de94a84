import Model

/// The answer to an effect.
enum Response: Equatable, Sendable {
  /// The records that the screen shows, and how many files could not be read.
  case loaded(Library)
  /// A change is on disk; the record as it stands there now.
  case saved(Change)
  /// A change is not on disk.
  case notSaved(Change)
  /// Whether numbers are shown whole from now on.
  case numbersShown(Bool)
  /// The group of trainees to which a list is narrowed from now on; nil for everybody.
  case narrowed(to: TraineeGroup?)
  /// A table stands in a file.
  case exported(WrittenExport)
  /// What long work has to tell.
  case worked(WorkNews)
  /// What a path may become.
  case completed(PathCompletion)
  /// The sheet with a code is to be opened, of which so much was typed elsewhere.
  case sheetAsked(String)
  /// A paper is to be printed like this.
  case printAsked(PrintOptions)
  /// A gap is to be open again, once it is asked whether.
  case reopeningAsked(Identifier<Gap>)
}
