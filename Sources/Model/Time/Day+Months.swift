extension Day {
  /// The day `months` months later, or earlier where negative; where that month is shorter, its last day.
  public func advanced(byMonths months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let year = min(max(count / 12, 1), 9999)
    let month = count - count / 12 * 12 + 1
    let length = Day.length(ofMonth: min(max(month, 1), 12), year: year)
    return Day(year: year, month: min(max(month, 1), 12), day: min(day, length)) ?? self
  }
}
