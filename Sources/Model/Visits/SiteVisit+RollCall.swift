// Nobody is left behind: whoever is with the group when it leaves one point is called at the next one, and the
// group goes on when as many heads are counted as were called.
extension SiteVisit {
  /// Everything on the itinerary, in its order.
  public var itinerary: [VisitPoint] {
    [.departure] + (stops ?? []).map { .stop($0.id) } + [.return]
  }

  /// The points at which the group is called over, in their order.
  ///
  /// A stop that came into the itinerary when the group had gone on from a later point is none: nobody can be called
  /// there any more.
  public var points: [VisitPoint] {
    let planned = itinerary
    guard let last = planned.lastIndex(where: { call(at: $0).left != nil }), last > 0 else {
      return planned
    }
    return [.departure] + planned[1..<last].filter { !call(at: $0).isBlank } + planned[last...]
  }

  /// The roll call at a point.
  public func call(at point: VisitPoint) -> VisitCall { calls?[point] ?? VisitCall() }

  /// Who has to be called at a point: at the departure all participants, later whoever was with the group when
  /// it left the point before.
  public func expected(at point: VisitPoint) -> [Identifier<Trainee>] {
    guard let before = self.point(before: point) else { return participants }
    return present(at: before)
  }

  /// Who is marked as being with the group at a point, participants in their order first.
  public func present(at point: VisitPoint) -> [Identifier<Trainee>] {
    inOrder(Set(call(at: point).marks.filter(\.value.isHere).keys))
  }

  /// Who may be called at a point: whoever is expected, and participants who join the group there. Nobody joins
  /// it at the return.
  public func callable(at point: VisitPoint) -> [Identifier<Trainee>] {
    let expected = expected(at: point)
    let joining = participants.filter { trainee in
      !expected.contains(trainee) && (point != .return || travelled(trainee))
    }
    return expected + joining
  }

  /// Whether somebody was with the group at the departure or at a stop.
  public func travelled(_ trainee: Identifier<Trainee>) -> Bool {
    points.dropLast().contains { call(at: $0).marks[trainee]?.isHere == true }
  }

  /// Who took part: once the group has set off whoever was with it, before that, or where nobody called the
  /// roll, all participants but those of whom it is said that they do not come along. Whoever was with it has taken
  /// part, though she is no participant any more. Nobody takes part in what is called off.
  public var attendees: [Identifier<Trainee>] {
    guard cancelled == nil else { return [] }
    let departure = call(at: .departure)
    guard departure.left == nil else { return travellers }
    return participants.filter { departure.marks[$0]?.isHere != false || travelled($0) }
  }

  /// Who was with the group at the departure or at a stop.
  private var travellers: [Identifier<Trainee>] {
    inOrder(Set(points.dropLast().flatMap(present)))
  }

  /// Who came to a point with the group and does not go on with it; at the return, whoever was with it on the way
  /// and is not back.
  public func missing(at point: VisitPoint) -> [Identifier<Trainee>] {
    let marks = call(at: point).marks
    return (point == .return ? travellers : expected(at: point))
      .filter { marks[$0]?.isHere != true }
  }

  /// Participants in their order, then those who are none any more.
  private func inOrder(_ people: Set<Identifier<Trainee>>) -> [Identifier<Trainee>] {
    var left = people
    let known = participants.filter { left.remove($0) != nil }
    return known + left.sorted()
  }

  /// The visit with a mark of somebody at a point; nil takes it away.
  public func marking(
    _ trainee: Identifier<Trainee>, _ mark: VisitCall.Mark?, at point: VisitPoint
  ) throws(VisitCallError) -> SiteVisit {
    try checkOpen(point)
    if mark?.isHere == true, point == .return, !travelled(trainee) {
      throw .neverDeparted(trainee)
    }
    return calling(at: point) { $0.marks[trainee] = mark }
  }

  /// The visit with everybody here who is expected at a point and has no mark there.
  public func fillingCall(at point: VisitPoint) throws(VisitCallError) -> SiteVisit {
    try checkOpen(point)
    let expected = expected(at: point)
    return calling(at: point) { call in
      for trainee in expected where call.marks[trainee] == nil {
        call.marks[trainee] = VisitCall.Mark(isHere: true)
      }
    }
  }

  /// The visit in which the group has gone on from a point; at the return, is home.
  ///
  /// Throws where somebody was not called, the heads counted are not those called, or the order of the points is
  /// not kept.
  public func leaving(
    _ point: VisitPoint, _ left: VisitCall.Left
  ) throws(VisitCallError) -> SiteVisit {
    try checkReady(toLeave: point)
    guard mayLeave(point, on: left.date, at: left.time) else {
      throw point == .return ? .returnOutside(days) : .outside(days)
    }
    if let before = self.point(before: point), let earlier = call(at: before).left,
      VisitCall.Left.isEarlier(left, than: earlier)
    {
      throw .earlier(than: earlier, at: before)
    }
    let called = present(at: point).count
    guard left.count == called else { throw .count(counted: left.count, called: called) }
    return calling(at: point) { $0.left = left }
  }

  /// Refuses that anything is marked at a point which the group has left, or on a visit that is called off.
  public func checkOpen(_ point: VisitPoint) throws(VisitCallError) {
    if let cancelled { throw .calledOff(cancelled) }
    if call(at: point).left != nil { throw .left(point) }
  }

  /// Whether nobody can be at a point yet, since its day is still to come.
  public func isToCome(_ point: VisitPoint, on today: Day) -> Bool {
    plannedLeaving(point).day > today
  }

  /// The visit called off for a reason, or with nil to take place again. Throws where the group has set off.
  public func callingOff(_ why: String?) throws(VisitCallError) -> SiteVisit {
    if why != nil, call(at: .departure).left != nil { throw .underWay }
    var result = self
    result.cancelled = why
    return result
  }

  /// Refuses that the group leaves a point, whatever is counted: where it has left it, or not the one before, or
  /// where somebody is not called.
  public func checkReady(toLeave point: VisitPoint) throws(VisitCallError) {
    try checkOpen(point)
    guard !participants.isEmpty else { throw .nobody }
    if let before = self.point(before: point), call(at: before).left == nil {
      throw .notLeft(before)
    }
    let marks = call(at: point).marks
    let uncalled = expected(at: point).filter { marks[$0] == nil }
    guard uncalled.isEmpty else { throw .uncalled(uncalled) }
  }

  /// The visit in which the group is at a point still, so that its roll call can be mended. A later point that
  /// the group has left comes first.
  public func reopening(_ point: VisitPoint) throws(VisitCallError) -> SiteVisit {
    if let later = points.drop(while: { $0 != point }).dropFirst()
      .last(where: { call(at: $0).left != nil })
    {
      throw .leftLater(later)
    }
    return calling(at: point) { $0.left = nil }
  }

  /// Whether the group has set off and is not home yet.
  public var isAway: Bool {
    call(at: .departure).left != nil && call(at: .return).left == nil
  }

  /// The first point that the group has not left; nil when all are home.
  public var nextPoint: VisitPoint? { points.first { call(at: $0).left == nil } }

  /// Where a stop stands on the itinerary, from 1; nil where it is none of this visit.
  public func number(of stop: Identifier<Stop>) -> Int? {
    (stops ?? []).firstIndex { $0.id == stop }.map { $0 + 1 }
  }

  private func point(before point: VisitPoint) -> VisitPoint? {
    let points = points
    guard let index = points.firstIndex(of: point), index > 0 else { return nil }
    return points[index - 1]
  }

  private func calling(at point: VisitPoint, _ change: (inout VisitCall) -> Void) -> SiteVisit {
    var result = self
    var call = call(at: point)
    change(&call)
    var calls = calls ?? [:]
    calls[point] = call.isBlank ? nil : call
    result.calls = calls.isEmpty ? nil : calls
    return result
  }
}
