extension SiteVisit {
  /// The one visit that `text` names: by id, else by a part of its host's name.
  public static func find(
    _ text: String, in visits: [SiteVisit]
  ) throws(LookupError) -> SiteVisit {
    if let match = visits.first(where: { $0.id.description == text }) { return match }
    guard let part = Fields.text(text)?.lowercased() else { throw .noVisit(text) }
    let found = visits.filter { $0.host.lowercased().contains(part) }
    guard let first = found.first else { throw .noVisit(text) }
    guard found.count == 1 else {
      throw .severalVisits(
        text, found.sorted { $0.date < $1.date }.map { "\($0.id) \($0.date) \($0.host)" })
    }
    return first
  }
}
