extension LeaveRequest {
  /// From when until when: `2026-11-24`, `2026-11-24 08:30–11:30`, `2026-11-24–11-26 11:30`.
  public var period: String {
    let begin = ([from.description] + [fromTime?.description].compactMap { $0 })
      .joined(separator: " ")
    // A year that stands already need not stand again.
    let last =
      from == until
      ? "" : from.year == until.year ? String(until.description.dropFirst(5)) : until.description
    let end = [last, untilTime?.description ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    if end.isEmpty { return begin + (fromTime == nil ? "" : "–") }
    let gap = from == until && fromTime == nil ? " –" : "–"
    return begin + gap + end
  }
}
