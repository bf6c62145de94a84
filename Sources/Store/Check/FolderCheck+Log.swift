import Model

// The log of exports, one JSON object a line.
extension FolderCheck {
  /// Looks for lines that were cut short.
  mutating func readLog() {
    do throws(FileError) {
      guard let bytes = try bytes(at: AccessLog.file) else { return }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let torn = lines.indices.filter { !lines[$0].isEmpty && !Self.isSound(lines[$0]) }
      guard !torn.isEmpty else { return }
      let sound = lines.indices.filter { !lines[$0].isEmpty && !torn.contains($0) }
      let recovery = Recovery(
        bytes: sound.flatMap { lines[$0] + [0x0A] },
        extent: .init(values: sound.count, lostLines: torn.map { $0 + 1...$0 + 1 }))
      add(
        AccessLog.file, .torn(torn.map { $0 + 1 }),
        replace(bytes, at: AccessLog.file, by: recovery))
    } catch {
      add(AccessLog.file, .unreadable(error))
    }
  }

  private static func isSound(_ line: ArraySlice<UInt8>) -> Bool {
    if case .object = try? JSONParser.parse(Array(line)) { true } else { false }
  }
}
