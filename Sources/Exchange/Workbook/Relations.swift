/// What a part of a workbook refers to, by the ids that it uses.
final class Relations: XMLReceiver {
  /// A part that is referred to.
  struct Target {
    /// What it is there for, such as `worksheet`.
    let kind: String
    /// Its name in the package.
    let part: String
  }

  private(set) var targets: [String: Target] = [:]
  private let folder: String

  /// The relations of the parts in a folder, such as `xl/`.
  init(of folder: String) {
    self.folder = folder
  }

  /// The first part of a kind.
  func part(_ kind: String) -> String? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    guard element == "Relationship", attributes["TargetMode"] != "External", targets.count < 10_000,
      let id = attributes["Id"], let target = attributes["Target"],
      let kind = attributes["Type"]?.split(separator: "/").last
    else { return }
    targets[id] = Target(kind: String(kind), part: Self.resolved(target, in: folder))
  }

  func end(_ element: String) {}
  func take(_ text: UnsafeRawBufferPointer) {}

  /// The name of the part that a path leads to, from the root or from a folder.
  private static func resolved(_ target: String, in folder: String) -> String {
    let path = target.replacing("\\", with: "/")
    var names: [Substring] = []
    for name in (path.hasPrefix("/") ? path : folder + path).split(separator: "/") {
      switch name {
      case "..": _ = names.popLast()
      case ".": continue
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }
}
