extension TrainingClass {
  /// The one class that `text` names: by id, by its whole name, else by a part of its name, which
  /// may go on with its number in the series (女干部培训班 第13期).
  public static func find(
    _ text: String, in classes: [TrainingClass]
  ) throws(LookupError) -> TrainingClass {
    if let match = classes.first(where: { $0.id.description == text }) { return match }
    guard let part = Fields.text(text)?.lowercased() else { throw .noClass(text) }
    let whole = classes.filter { $0.name.lowercased() == part }
    let found = whole.isEmpty ? classes.filter { $0.title.contains(part) } : whole
    guard let first = found.first else { throw .noClass(text) }
    guard found.count == 1 else {
      throw .severalClasses(text, found.sorted { $0.id < $1.id }.map { "\($0.id) \($0.title)" })
    }
    return first
  }

  private var title: String { title(in: .simplified).lowercased() }
}
