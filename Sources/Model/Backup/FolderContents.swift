/// How much of what there is in a data folder, by the names of its files alone.
public struct FolderContents: Equatable, Sendable {
  /// Trainees.
  public private(set) var trainees = 0
  /// Classes.
  public private(set) var classes = 0
  /// Sessions of all classes.
  public private(set) var sessions = 0
  /// Site visits.
  public private(set) var visits = 0

  /// What files with these paths hold.
  public init(of paths: some Sequence<String>) {
    for path in paths where path.hasSuffix(".json") {
      let parts = path.split(separator: "/")
      switch (parts.count, parts[0]) {
      case (2, "trainees"): trainees += 1
      case (2, "visits"): visits += 1
      case (3, "classes") where parts[2] == "class.json": classes += 1
      case (4, "classes") where parts[2] == "sessions": sessions += 1
      default: break
      }
    }
  }
}
