extension SiteVisit {
  /// The one visit that `text` names: by id, else by a part of its host's name.
  public static func find(
    _ text: String, in visits: [SiteVisit]
  ) throws(LookupError) -> SiteVisit {
    let found = matching(text, in: visits)
    guard let first = found.first else { throw .noVisit(text) }
    guard found.count == 1 else { throw .severalVisits(text, found.map(\.candidate)) }
    return first
  }

  /// The visits that `text` may mean, the earliest first.
  static func matching(_ text: String, in visits: [SiteVisit]) -> [SiteVisit] {
    if let match = visits.first(where: { $0.id.description == text }) { return [match] }
    guard let part = Fields.text(text)?.lowercased() else { return [] }
    return visits.filter { $0.host.lowercased().contains(part) }.sorted { $0.date < $1.date }
  }

  /// It among others that may be meant.
  var candidate: String { "\(id) \(date) \(host)" }
}
