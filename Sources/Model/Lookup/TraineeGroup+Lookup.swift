extension TraineeGroup {
  /// Groups by the sound of their names.
  public static func sorted(_ groups: [TraineeGroup]) -> [TraineeGroup] {
    groups.map { (key: (Pinyin.reading(ofText: $0.name), $0.name, $0.id), group: $0) }
      .sorted { $0.key < $1.key }.map(\.group)
  }

  /// The one group that `text` names: by id or whole name, else by a part of its name.
  public static func find(
    _ text: String, in groups: [TraineeGroup]
  ) throws(LookupError) -> TraineeGroup {
    if let match = groups.first(where: { $0.id.description == text }) { return match }
    guard let part = Fields.text(text)?.lowercased() else { throw .noGroup(text) }
    let whole = groups.filter { $0.name.lowercased() == part }
    let found = whole.isEmpty ? groups.filter { $0.name.lowercased().contains(part) } : whole
    guard let first = found.first else { throw .noGroup(text) }
    guard found.count == 1 else {
      throw .severalGroups(text, sorted(found).map { "\($0.id) \($0.name)" })
    }
    return first
  }
}
