import Glibc
import Screens
import Store

/// Paths as somebody types them.
enum Path {
  /// The path with the home folder in place of `~`.
  static func fromHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Live.variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// What a path may become that is being typed: folders, and files of the kinds that are asked for.
  static func completion(of typed: String, for purpose: PathPurpose) -> PathCompletion {
    if typed == "~" { return PathCompletion(path: "~/", names: []) }
    let slash = typed.lastIndex(of: "/")
    let start = slash.map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, begun) = (String(typed[..<start]), typed[start...])
    let place = folder.isEmpty ? "." : fromHome(folder)
    let files = POSIXFileSystem(followingLinks: true)
    let found = ((try? files.names(in: place)) ?? []).filter { name in
      name.hasPrefix(begun) && (begun.hasPrefix(".") || !name.hasPrefix("."))
    }
    let names = found.compactMap { name -> String? in
      if isFolder("\(place)/\(name)") { return name + "/" }
      return purpose.endings.contains(where: name.lowercased().hasSuffix) ? name : nil
    }.sorted()
    guard let first = names.first else { return PathCompletion(path: typed, names: []) }
    let common = names.dropFirst().reduce(first) {
      String(zip($0, $1).prefix { $0 == $1 }.map(\.0))
    }
    return PathCompletion(path: folder + common, names: names.count > 1 ? names : [])
  }

  /// Whether a path leads to a folder, be it through a link.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
