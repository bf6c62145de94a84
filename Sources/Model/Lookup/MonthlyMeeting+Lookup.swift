extension MonthlyMeeting {
  /// The one monthly meeting that `text` names: by id, else by its day, or by its month such as `2026-11`.
  public static func find(
    _ text: String, in meetings: [MonthlyMeeting]
  ) throws(LookupError) -> MonthlyMeeting {
    if let match = meetings.first(where: { $0.id.description == text }) { return match }
    let day = try? Fields.day(text)
    let month = Fields.text(text).map(Fields.narrow)
    let found = meetings.filter {
      $0.date == day || String($0.date.description.dropLast(3)) == month
    }
    guard let first = found.first else { throw .noMeeting(text) }
    guard found.count == 1 else {
      throw .severalMeetings(
        text, found.sorted(by: takesPlaceBefore).map { "\($0.id) \($0.date) \($0.start)" })
    }
    return first
  }
}
