import Model

/// A visit of two days with three stops and four participants.
struct SampleVisit {
  var visit: SiteVisit
  let stops: [Identifier<Stop>]
  let people: [Identifier<Trainee>]

  init() throws {
    stops = try ["p-1", "p-2", "p-3"].map { try id($0) }
    people = try ["t-1", "t-2", "t-3", "t-4"].map { try id($0) }
    visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "三十里堡街道", date: try day("2026-10-15"))
    visit.end = try day("2026-10-16")
    visit.participants = people
    var market = Stop(id: stops[0], place: "贝勒市场")
    market.arrival = try time("09:30")
    market.departure = try time("11:00")
    var village = Stop(id: stops[1], place: "青岛村")
    village.arrival = try time("13:30")
    village.departure = try time("16:00")
    var street = Stop(id: stops[2], place: "三涧堡街道")
    street.date = try day("2026-10-16")
    street.arrival = try time("09:00")
    visit.stops = [market, village, street]
  }

  /// The points in their order.
  var points: [VisitPoint] { visit.points }

  /// Goes on from points until one, with everybody.
  mutating func leave(until end: VisitPoint) throws {
    let days = ["2026-10-15", "2026-10-15", "2026-10-15", "2026-10-16", "2026-10-16"]
    let times = ["07:30", "11:00", "16:00", "11:00", "15:00"]
    for (index, point) in points.enumerated() {
      visit = try visit.fillingCall(at: point)
      visit = try visit.leaving(
        point,
        .init(
          date: try day(days[index]), time: try time(times[index]),
          count: visit.present(at: point).count))
      if point == end { return }
    }
  }
}

/// What a call throws; nil where it throws nothing.
func thrown<E: Error>(_ work: () throws(E) -> Void) -> E? {
  do throws(E) {
    try work()
    return nil
  } catch {
    return error
  }
}
