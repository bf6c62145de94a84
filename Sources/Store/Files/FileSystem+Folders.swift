import Glibc

extension FileSystem {
  /// Makes a folder that is on the disk afterwards.
  func makeDurableFolder(_ path: String) throws(FileError) {
    var isNew = try makeFolder(path)
    // An empty one may be left from a time when this was cut short.
    if !isNew { isNew = try names(in: path).isEmpty }
    if isNew { try flushFolder(DurableWriter.folder(of: path)) }
  }

  /// Makes the folders on the way from `root` to files, each on the disk before anything lies in it.
  func makeFolders(for paths: [String], in root: String) throws(FileError) {
    var isMade = Set<String>()
    for path in paths {
      var current = root
      for part in path.split(separator: "/").dropLast() {
        current += "/\(part)"
        if isMade.insert(current).inserted { try makeDurableFolder(current) }
      }
    }
  }

  /// Refuses a folder inside `root` that is a link or lies behind one: what is elsewhere is none of
  /// ours to read or to change. The root itself may be reached through a link.
  func refuseLinks(on folder: String, in root: String) throws(FileError) {
    var current = root
    for part in folder.split(separator: "/") {
      current += "/\(part)"
      if try status(current)?.kind == .link { throw FileError(.read, current, code: ELOOP) }
    }
  }
}
