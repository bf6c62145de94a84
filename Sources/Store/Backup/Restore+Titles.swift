import Model

extension Restore {
  /// What people call the record at a path: as it is in the backup, or else as it is in the folder;
  /// nil where it says nothing of the kind.
  public func title(of path: String) -> String? {
    let packed = backup.files.first { $0.name == path }?.bytes
    guard let bytes = packed ?? (try? files.read("\(self.path)/\(path)")),
      let tree = try? JSONParser.parse(bytes)
    else { return nil }
    let called: JSON? = tree["name"] ?? tree["topic"] ?? tree["host"]
    let words = [tree["date"]?.text, called?.text].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
