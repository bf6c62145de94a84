import Model

// What the first screen reads of visits, without a record being made.
extension VisitOccasion {
  /// The visit that a tree writes.
  init(_ tree: JSON) throws {
    let first = try tree.value("date") { Day($0) }
    let last = try tree.valueIfPresent("end", at: []) { Day($0) } ?? first
    func isLeft(_ point: VisitPoint) -> Bool { tree["calls"]?[point.description]?["left"] != nil }
    self.init(
      id: try tree.value("id", Identifier.init),
      kind: try tree.value("kind", SiteVisit.Kind.init), host: try tree.value("host") { $0 },
      days: first...max(first, last), people: tree["participants"]?.elements.count ?? 0,
      isCancelled: tree["cancelled"]?.text != nil,
      isAway: isLeft(.departure) && !isLeft(.return))
  }
}
