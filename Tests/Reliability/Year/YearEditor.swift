import Model
import Store

/// One of those who work on the folder, with the records as she has read them last.
struct YearEditor {
  /// The folder, as her program has opened it.
  var folder: DataFolder
  private var seen: [String: any FlatRecord] = [:]

  init(_ folder: DataFolder) { self.folder = folder }

  /// What she has read last of a record, which may be old; nil where she has never seen it.
  func record<R: FlatRecord>(_ kind: R.Type, at path: String) -> R? { seen[path] as? R }

  /// Remembers a record.
  mutating func see(_ record: some FlatRecord) { seen[record.path] = record }

  /// Forgets everything, as when the program is started anew.
  mutating func forget() { seen = [:] }
}
