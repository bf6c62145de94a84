extension VisitCall.Left {
  /// What somebody types when the group goes on from a point: the heads counted, then a time and a day where
  /// they are not those supposed: `30`, `30 17:20`, `30 10-16 17:20`.
  ///
  /// Throws where it is something else, where nobody has said at what time, or where that is still to come.
  public init(
    _ typed: String, from point: VisitPoint, of visit: SiteVisit, at now: Instant
  ) throws(InputError) {
    let words = Fields.narrow(typed).split { $0.isWhitespace || ",，、".contains($0) }.map(
      String.init)
    guard let heads = words.first else { throw .missing }
    guard let count = try Fields.number(heads, in: 0...9999) else { throw .missing }
    var moment = visit.supposedLeaving(point, at: now)
    for word in words.dropFirst() {
      if word.contains(":") {
        moment.time = try Fields.time(word)
      } else {
        moment.day = try Fields.day(word, onOrAfter: visit.date)
      }
    }
    guard let time = moment.time else { throw .visitPlan(.timeMissing(count: count)) }
    guard (moment.day, time) <= (now.day, now.time) else { throw .visitPlan(.later(than: now)) }
    self.init(date: moment.day, time: time, count: count)
  }
}
