import Model

/// A file as it was before it was mended, kept beside what has taken its place.
struct Original {
  /// Where it is kept, from the root of the data folder.
  let path: String
  /// Whether it is there already, since mending was cut short before.
  let isThere: Bool

  /// The place for the `bytes` of the file at `path`, which is nobody else's.
  init(
    of path: String, bytes: [UInt8], in root: String, files: any FileSystem
  ) throws(FileError) {
    var number = 1
    while true {
      let place = RecordPath.original(number, of: path)
      let status = try files.status("\(root)/\(place)")
      let old = status?.kind == .file ? try files.read("\(root)/\(place)") : nil
      let isSame = old == bytes
      if status == nil || isSame {
        self.path = place
        isThere = isSame
        return
      }
      number += 1
    }
  }
}
