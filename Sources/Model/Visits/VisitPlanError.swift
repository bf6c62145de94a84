/// Why a visit, or a stop of it, cannot be planned like this.
public enum VisitPlanError: Explained, Equatable {
  /// The group would be back before it sets off.
  case returnsBeforeDeparture
  /// It takes more days than a visit may.
  case tooManyDays
  /// A stop lies on a day that is none of the visit's.
  case stopOutside(place: String, Day)
  /// The group went on from a point on a day that is none of the visit's.
  case callOutside(Day)
  /// The day of a stop is none of the visit's.
  case outside(ClosedRange<Day>)
  /// The group would leave a stop before it is there.
  case leavesBeforeArrival
  /// The group would be there before it leaves the stop before.
  case beforeEarlier(place: String, SiteVisit.Moment)
  /// The group would leave after it is at the next stop.
  case afterLater(place: String, SiteVisit.Moment)
  /// Nothing says at what time the group went on.
  case timeMissing(count: Int)
  /// The group would have gone on at a time that is still to come.
  case later(than: Instant)
  /// What is to be done would have to be done before the visit.
  case dueBefore(Day)

  /// What is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .returnsBeforeDeparture:
      Phrase(
        "returns before departure; mend one of the two", "返回早于出发，请改其中一项",
        "返回早於出發，請改其中一項")(language)
    case .tooManyDays:
      Phrase(
        "more than {most} days; end it earlier", "超过 {most} 天，请提前结束",
        "超過 {most} 天，請提前結束")(language, ["most": String(SiteVisit.mostDays)])
    case .stopOutside(let place, let day):
      Phrase(
        "stop {place} is on {day}: move that first", "站点“{place}”在 {day}，请先修改站点",
        "站點「{place}」在 {day}，請先修改站點")(
          language, ["place": place, "day": day.description])
    case .callOutside(let day):
      Phrase(
        "the roll was called on {day}: that day stays", "{day} 已点名，须包含该日",
        "{day} 已點名，須包含該日")(language, ["day": day.description])
    case .outside(let days):
      Phrase(
        "outside the days of the visit; write {first} to {last}", "不在观摩日期之内，请写 {first} 至 {last}",
        "不在觀摩日期之內，請寫 {first} 至 {last}")(
          language,
          ["first": days.lowerBound.description, "last": days.upperBound.description])
    case .leavesBeforeArrival:
      Phrase(
        "leaves before it arrives; mend one of the two", "离开早于到达，请改其中一项",
        "離開早於到達，請改其中一項")(language)
    case .beforeEarlier(let place, let moment):
      Phrase(
        "the group leaves {place} only on {when}", "{when} 才离开“{place}”，请写更晚的时间",
        "{when} 才離開「{place}」，請寫更晚的時間")(
          language, ["place": place, "when": moment.description])
    case .afterLater(let place, let moment):
      Phrase(
        "the group is at {place} by {when}", "{when} 已到“{place}”，请写更早的时间",
        "{when} 已到「{place}」，請寫更早的時間")(
          language, ["place": place, "when": moment.description])
    case .timeMissing(let count):
      Phrase(
        "type the time as well: {count} 17:30", "请同时输入时间，如 {count} 17:30",
        "請同時輸入時間，如 {count} 17:30")(language, ["count": String(count)])
    case .later(let now):
      Phrase(
        "that is still to come; now it is {now}", "时间尚未到，现在是 {now}", "時間尚未到，現在是 {now}")(
          language, ["now": "\(now.day) \(now.time)"])
    case .dueBefore(let day):
      Phrase(
        "before the visit of {day}; write a later day", "早于 {day} 的观摩，请写更晚的日期",
        "早於 {day} 的觀摩，請寫更晚的日期")(language, ["day": day.description])
    }
  }
}
