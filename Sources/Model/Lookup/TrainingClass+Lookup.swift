extension TrainingClass {
  /// The one class that `text` names: by id, by its whole name, else by a part of its name, which
  /// may go on with its number in the series (女干部培训班 第13期).
  public static func find(
    _ text: String, in classes: [TrainingClass]
  ) throws(LookupError) -> TrainingClass {
    let found = matching(text, in: classes)
    guard let first = found.first else { throw .noClass(text) }
    guard found.count == 1 else { throw .severalClasses(text, found.map(\.candidate)) }
    return first
  }

  /// The classes that `text` may mean, by id.
  static func matching(_ text: String, in classes: [TrainingClass]) -> [TrainingClass] {
    if let match = classes.first(where: { $0.id.description == text }) { return [match] }
    guard let part = Fields.text(text)?.lowercased() else { return [] }
    let whole = classes.filter { $0.name.lowercased() == part }
    let found = whole.isEmpty ? classes.filter { $0.title.contains(part) } : whole
    return found.sorted { $0.id < $1.id }
  }

  /// It among others that may be meant.
  var candidate: String { "\(id) \(title)" }

  private var title: String { title(in: .simplified).lowercased() }
}
