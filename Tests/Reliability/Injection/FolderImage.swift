import Glibc

/// The files of a home folder as a run left them.
struct FolderImage {
  /// A file.
  struct File: Equatable {
    /// Its bytes, as text.
    let text: String
    /// Whether others may read it.
    let isOpenToOthers: Bool
  }

  /// The files by path, but for hidden ones.
  private(set) var files: [String: File] = [:]
  /// What programs write on the way to a file, and should not leave behind.
  private(set) var leftovers: [String] = []

  private static var ids: Regex<Substring> { /[a-z]-[0-9a-hjkmnp-tv-z]{16}/ }
  private static var moments: Regex<Substring> {
    /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/
  }

  private let root: String

  /// A home folder as it stands. Of a backup, in which moments are packed, stands there whether the
  /// program finds it sound.
  init(of home: Home) throws {
    root = home.path
    try read("", below: root, isHidden: false)
    for (path, file) in files where path.hasSuffix(".zst") {
      let reading = try home.run(["restore", "~/\(path)", "--dry-run"])
      files[path] = File(text: "\(reading.status)", isOpenToOthers: file.isOpenToOthers)
    }
  }

  private mutating func read(_ name: String, below root: String, isHidden: Bool) throws {
    guard let stream = opendir("\(root)/\(name)") else {
      throw Failure("\(root)/\(name) cannot be read")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let child = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard child != ".", child != ".." else { continue }
      let path = name.isEmpty ? child : "\(name)/\(child)"
      let isHidden = isHidden || child.hasPrefix(".")
      if child.hasPrefix(".qiandao-new.") || child == ".transaction" { leftovers.append(path) }
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try read(path, below: root, isHidden: isHidden)
      } else if !isHidden {
        files[path] = File(
          text: try Self.text(of: "\(root)/\(path)", size: Int(status.st_size)),
          isOpenToOthers: status.st_mode & 0o077 != 0)
      }
    }
  }

  private static func text(of path: String, size: Int) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("\(path) cannot be read") }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(Glibc.read(descriptor, buffer.baseAddress, size), 0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All ids that stand in paths or files.
  private var identifiers: Set<String> {
    Set(
      files.flatMap { path, file in
        (path.matches(of: Self.ids) + file.text.replacing(root, with: "~").matches(of: Self.ids))
          .map { String($0.output) }
      })
  }

  /// The files with all that is new since `before` made the same for every run: ids by the order in
  /// which they were made, moments, and where the home folder is.
  func normalized(since before: FolderImage) -> [String: File] {
    let changed = files.filter { before.files[$0.key] != $0.value }
    guard !changed.isEmpty else { return files }
    var image = self
    image.files = changed
    let new = image.identifiers.subtracting(before.identifiers).sorted()
    let names = Dictionary(uniqueKeysWithValues: zip(new, new.indices.map { "new-\($0)" }))
    func normal(_ text: String) -> String {
      // The path first, in which something may look like an id.
      text.replacing(root, with: "~")
        .replacing(Self.ids) { names[String($0.output)] ?? String($0.output) }
        .replacing(Self.moments, with: "moment")
    }
    var result = files.filter { before.files[$0.key] == $0.value }
    for (path, file) in changed {
      result[normal(path)] = File(text: normal(file.text), isOpenToOthers: file.isOpenToOthers)
    }
    return result
  }
}
