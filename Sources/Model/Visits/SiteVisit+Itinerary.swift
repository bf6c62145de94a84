// The plan of a visit. Stops follow one another in time as far as their times are known.
extension SiteVisit {
  /// A day, and a time of it where that is known.
  public struct Moment: Hashable, Sendable, CustomStringConvertible {
    /// The day.
    public var day: Day
    /// The time.
    public var time: TimeOfDay?

    /// A moment of a day.
    public init(_ day: Day, _ time: TimeOfDay?) {
      self.day = day
      self.time = time
    }

    /// `2026-10-15 09:30`.
    public var description: String {
      [day.description, time?.description].compactMap(\.self).joined(separator: " ")
    }

    /// Whether it is before another one, as far as both are known.
    func isKnownBefore(_ other: Moment) -> Bool {
      guard day == other.day else { return day < other.day }
      guard let time, let later = other.time else { return false }
      return time < later
    }
  }

  /// What can be wrong with a stop.
  public enum StopPart: Hashable, Sendable {
    case date, arrival, departure
  }

  /// The stop with an id; nil where there is none.
  public func stop(_ id: Identifier<Stop>) -> Stop? { stops?.first { $0.id == id } }

  /// The day of a stop.
  public func day(of stop: Stop) -> Day { stop.date ?? date }

  /// When the plan has the group leave a point; where it is to be back, the time of the last stop says nothing.
  public func plannedLeaving(_ point: VisitPoint) -> Moment {
    switch point {
    case .departure: Moment(date, nil)
    case .return: Moment(days.upperBound, nil)
    case .stop(let id):
      stop(id).map { Moment(day(of: $0), $0.departure ?? $0.arrival) } ?? Moment(date, nil)
    }
  }

  /// When the group is supposed to leave a point that it leaves now, or left some day: now on the day of the
  /// plan and while it is on its way, else as planned.
  public func supposedLeaving(_ point: VisitPoint, at now: Instant) -> Moment {
    let planned = plannedLeaving(point)
    let isOnItsWay =
      call(at: .departure).left != nil && mayLeave(point, on: now.day, at: now.time)
    return planned.day == now.day || isOnItsWay ? Moment(now.day, now.time) : planned
  }

  /// The latest time on the day after the last one at which a group that was under way all night may be home.
  public static let latestReturn = TimeOfDay(clamping: 12 * 60)

  /// Whether the group can have left a point then: on a day of the visit, and be home on the next one until noon.
  public func mayLeave(_ point: VisitPoint, on day: Day, at time: TimeOfDay) -> Bool {
    if days.contains(day) { return true }
    return point == .return && day == days.upperBound.advanced(by: 1)
      && time <= Self.latestReturn
  }

  /// The visit on other days; `end` is nil where it takes one. As long as the group has not set off, its stops
  /// move with it.
  public func moved(to date: Day, until end: Day?) throws(VisitPlanError) -> SiteVisit {
    let last = end ?? date
    guard date <= last else { throw .returnsBeforeDeparture }
    guard last.daysSinceEpoch - date.daysSinceEpoch < Self.mostDays else { throw .tooManyDays }
    var result = self
    result.date = date
    result.end = last == date ? nil : last
    let left = points.compactMap { point in call(at: point).left.map { (point, $0) } }
    let shift = date.daysSinceEpoch - self.date.daysSinceEpoch
    result.stops = stops?.map { stop in
      var moved = stop
      if left.isEmpty {
        moved.date = moved.date?.advanced(by: shift)
      } else {
        // What was called on a day stays on it.
        let day = day(of: stop)
        moved.date = day == date ? nil : day
      }
      return moved
    }
    for (point, left) in left where !result.mayLeave(point, on: left.date, at: left.time) {
      throw .callOutside(left.date)
    }
    if let stop = result.stops?.first(where: { !result.days.contains(result.day(of: $0)) }) {
      throw .stopOutside(place: stop.place, result.day(of: stop))
    }
    return result
  }

  /// What is wrong with a stop where it stands on the itinerary, or at its end; nothing where it can be taken.
  public func faults(of stop: Stop) -> [StopPart: VisitPlanError] {
    let day = day(of: stop)
    guard days.contains(day) else { return [.date: .outside(days)] }
    if let arrival = stop.arrival, let departure = stop.departure, departure < arrival {
      return [.departure: .leavesBeforeArrival]
    }
    let stops = stops ?? []
    let index = stops.firstIndex { $0.id == stop.id } ?? stops.count
    let (first, last) = (beginning(of: stop), ending(of: stop))
    if index > 0 {
      let left = ending(of: stops[index - 1])
      if first.isKnownBefore(left) {
        let part: StopPart =
          first.day < left.day ? .date : stop.arrival == nil ? .departure : .arrival
        return [part: .beforeEarlier(place: stops[index - 1].place, left)]
      }
    }
    if index + 1 < stops.count {
      let next = beginning(of: stops[index + 1])
      if next.isKnownBefore(last) {
        let part: StopPart =
          next.day < last.day ? .date : stop.departure == nil ? .arrival : .departure
        return [part: .afterLater(place: stops[index + 1].place, next)]
      }
    }
    return [:]
  }

  /// The visit with a stop in place of the one with its id, or as its last one.
  public func setting(_ stop: Stop) -> SiteVisit {
    var result = self
    var stops = stops ?? []
    stops.put(stop)
    result.stops = stops
    return result
  }

  /// The visit without a stop and the roll call there; files of the stop become files of the whole visit.
  public func removing(_ stop: Identifier<Stop>) -> SiteVisit {
    var result = self
    let left = (stops ?? []).filter { $0.id != stop }
    result.stops = left.isEmpty ? nil : left
    let calls = (calls ?? [:]).filter { $0.key != .stop(stop) }
    result.calls = calls.isEmpty ? nil : calls
    result.attachments = attachments?.map { attachment in
      var kept = attachment
      if kept.stop == stop { kept.stop = nil }
      return kept
    }
    return result
  }

  /// Whether nothing would be lost with a stop but its place in the plan.
  public func isOnlyPlanned(_ stop: Stop) -> Bool {
    !stop.hasFindings && call(at: .stop(stop.id)).isBlank
      && attachments?.contains { $0.stop == stop.id } != true
  }

  /// The visit in which a stop changes places with the one before it (-1) or after it (1). The times of the plan
  /// stay where they are: what comes first takes the earlier ones; but those of a stop at which the roll was called
  /// stay with it. The same visit where there is no other. Throws where the roll was called at the stop itself.
  public func moving(
    _ stop: Identifier<Stop>, by step: Int
  ) throws(VisitCallError) -> SiteVisit {
    guard var stops, let index = stops.firstIndex(where: { $0.id == stop }),
      stops.indices.contains(index + step)
    else { return self }
    guard call(at: .stop(stop)).isBlank else { throw .called(.stop(stop)) }
    let other = index + step
    if call(at: .stop(stops[other].id)).isBlank {
      let (mine, theirs) = (stops[index], stops[other])
      (stops[index].date, stops[other].date) = (theirs.date, mine.date)
      (stops[index].arrival, stops[other].arrival) = (theirs.arrival, mine.arrival)
      (stops[index].departure, stops[other].departure) = (theirs.departure, mine.departure)
    }
    stops.swapAt(index, other)
    var result = self
    result.stops = stops
    return result
  }

  private func beginning(of stop: Stop) -> Moment {
    Moment(day(of: stop), stop.arrival ?? stop.departure)
  }

  private func ending(of stop: Stop) -> Moment {
    Moment(day(of: stop), stop.departure ?? stop.arrival)
  }
}
