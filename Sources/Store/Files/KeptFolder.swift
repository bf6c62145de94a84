import Model

/// A folder below `.replaced` in which files stay as they were before many were changed at once.
struct KeptFolder {
  static let parent = ".replaced"

  /// Where it is.
  let path: String
  private let files: any FileSystem

  /// A new folder of this name in the data folder at `root`, or of this name with a number.
  init(named name: String, in root: String, files: any FileSystem) throws(FileError) {
    let parent = "\(root)/\(Self.parent)"
    try files.refuseLinks(on: Self.parent, in: root)
    try files.makeDurableFolder(parent)
    var path = "\(parent)/\(name)"
    var number = 1
    while try !files.makeFolder(path) {
      number += 1
      path = "\(parent)/\(name)-\(number)"
    }
    try files.flushFolder(parent)
    self.path = path
    self.files = files
  }

  /// Copies files into it, by their paths from the root of the data folder; all of them are on the
  /// disk afterwards, or none is there. Copies, since a hand that edits a file in place would change
  /// both names of a link.
  func keep(_ list: [DurableWriter.File]) throws(FileError) {
    var made: [String] = []
    do throws(FileError) {
      try files.makeFolders(for: list.map(\.path), in: path)
      for (index, file) in list.enumerated() {
        let copy = "\(path)/\(file.path)"
        let descriptor = try files.create(copy)
        made.append(copy)
        defer { files.close(descriptor) }
        try files.write(whole: file.bytes, to: descriptor, path: copy)
        if index == list.count - 1 { try files.flushDisk(descriptor, path: copy) }
      }
      for folder in Set(made.map(DurableWriter.folder(of:))) { try files.flushFolder(folder) }
    } catch {
      for copy in made { try? files.remove(copy) }
      throw error
    }
  }

  /// Gives files a second name in it that cannot be read, and so cannot be copied.
  func link(_ paths: [String], from root: String) throws(FileError) {
    try files.makeFolders(for: paths, in: path)
    for path in paths { try files.link("\(root)/\(path)", to: "\(self.path)/\(path)") }
    for folder in Set(paths.map { DurableWriter.folder(of: "\(path)/\($0)") }) {
      try files.flushFolder(folder)
    }
  }
}
